/** Why an entry has no public form, in words for its editor. Refuses the publish. */
export class SerializationError extends Error {
  readonly field: string;
  constructor(field: string, reason: string) {
    super(`Isian "${field}" ${reason}`);
    this.name = 'SerializationError';
    this.field = field;
  }
}
