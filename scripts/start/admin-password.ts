import { randomInt } from 'node:crypto';

/** No l, I, 1, O, 0: the password may be copied from a screen by hand. */
const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random password of four groups (about 116 bits) with a small letter, a capital and a digit, as Strapi wants. */
export function makeAdminPassword(): string {
  for (;;) {
    const letters = Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]).join('');
    if (/[a-z]/.test(letters) && /[A-Z]/.test(letters) && /\d/.test(letters)) return (letters.match(/.{5}/g) ?? []).join('-');
  }
}
