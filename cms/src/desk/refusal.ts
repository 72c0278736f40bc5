import { errors } from '@strapi/utils';

/** A refusal whose words reach the person: of all errors that mean "forbidden", Strapi passes on the message of this one only. */
export function refusal(message: string, details?: object): Error {
  return new errors.PolicyError(message, details);
}
