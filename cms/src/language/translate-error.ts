import { fixedMessages, messagePatterns } from './error-messages.ts';

/** As in the body of an answer: `{ error: { message, details: { errors: [{ message }] } } }`. */
export interface AnsweredError {
  message?: unknown;
  details?: unknown;
}

/** The Indonesian for a message of Strapi's; others, such as our own, stay as they are. */
export function translateErrorMessage(message: string): string {
  const fixed = fixedMessages[message];
  if (fixed !== undefined) return fixed;
  const pattern = messagePatterns.find(([each]) => each.test(message));
  return pattern ? message.replace(wholeMessage(pattern[0]), pattern[1]) : message;
}

/** Translates the error and each of the faults in it, in place. */
export function translateError(error: AnsweredError): void {
  if (typeof error.message === 'string') error.message = translateErrorMessage(error.message);
  const faults = error.details && typeof error.details === 'object' && 'errors' in error.details ? error.details.errors : undefined;
  if (!Array.isArray(faults)) return;
  for (const fault of faults as unknown[]) if (fault && typeof fault === 'object') translateError(fault);
}

/** The pattern, extended to the path in front of what it describes. */
function wholeMessage(pattern: RegExp): RegExp {
  return pattern.source.startsWith('^') ? pattern : new RegExp(`^.*?${pattern.source}`, 's');
}
