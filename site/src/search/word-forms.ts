/** Roots shorter than this are not worth finding: too many words would share them. */
const shortestRoot = 4;

/** Particles and owners at the end of a word, also Palopo's own (`hilangmi`, `ktpta`). */
const particles = ['lah', 'kah', 'pun', 'nya', 'ku', 'mu', 'mi', 'ji', 'pi', 'ki', 'ta'];
const suffixes = ['kan', 'an', 'i'];

const vowels = 'aiueo';
/** A prefix, the letters the root may begin with once it is gone (any where left out), and the letter it swallowed. */
const prefixes: readonly [prefix: string, begins?: string, swallowed?: string][] = [
  ...nasal('ng', `${vowels}ghkr`, 'k'),
  ...nasal('ny', '', 's'),
  ['ny', vowels, 'c'],
  ...nasal('m', 'bfvp', 'p'),
  ...nasal('n', 'cdjtzs', 't'),
  ['me', 'lrmnwy'],
  ['pe', 'bcdfghjklmnpqrstvwxyz'],
  ['ber', `${vowels}bcdfghjklmnpqstvwxyz`],
  ['ter', `${vowels}bcdfghjklmnpqstvwxyz`],
  ['per', `${vowels}bcdfghjklmnpqstvwxyz`],
  ['be', 'kr'],
  ['te', 'kr'],
  ['di'],
  ['ke'],
  ['se'],
];

/** `me` and `pe` with their nasal, and the nasal alone as it is spoken (`ngurus`, `numpuk`). */
function nasal(sound: string, begins: string, swallowed: string): [string, string, string?][] {
  const written: [string, string, string?][] = [`me${sound}`, `pe${sound}`].map((prefix) => [prefix, begins]);
  const spoken: [string, string, string?][] = sound === 'ng' ? [[sound, begins]] : [];
  const swallowing: [string, string, string?][] = [`me${sound}`, `pe${sound}`, sound].map((prefix) => [prefix, vowels, swallowed]);
  return [...written, ...spoken, ...swallowing];
}

/** They look like a form of another word (`tinggal`), and are not. */
const wholeWords = new Set(['meninggal']);

/** A word without some of its affixes, and how many were taken off. */
export interface WordForm {
  form: string;
  strips: number;
}

/**
 * The word and all it may be a form of: `pengurusan` may come from `pengurus`, `urusan`, `urus` or `kurus`. Nothing here
 * knows which of them are words: two words are related when one form of each is the same, and the words of the content
 * are the dictionary. So a wrong form does no harm unless it happens to be a word of the content.
 */
export function formsOf(word: string): WordForm[] {
  const forms: WordForm[] = [{ form: word, strips: 0 }];
  if (/[^a-z]/.test(word) || wholeWords.has(word)) return forms;
  const known = new Set([word]);
  const add = (form: string, strips: number): void => {
    if (known.has(form)) return;
    known.add(form);
    forms.push({ form, strips });
  };
  // Each step also goes over what the step before it has found: particles are outermost, prefixes may be two.
  for (const { form, strips } of [...forms]) addWithoutEnd(form, particles, 3, strips, add);
  for (const { form, strips } of [...forms]) addWithoutEnd(form, suffixes, shortestRoot, strips, add);
  for (const { form, strips } of [...forms]) addWithoutPrefix(form, strips, add);
  for (const { form, strips } of [...forms]) addWithoutPrefix(form, strips, add);
  return forms;
}

type Add = (form: string, strips: number) => void;

function addWithoutEnd(word: string, endings: readonly string[], shortest: number, strips: number, add: Add): void {
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length >= shortest && word.endsWith(ending)) add(word.slice(0, length), strips + 1);
  }
}

function addWithoutPrefix(word: string, strips: number, add: Add): void {
  for (const [prefix, begins, swallowed = ''] of prefixes) {
    if (word.length - prefix.length + swallowed.length < shortestRoot || !word.startsWith(prefix)) continue;
    const root = word.slice(prefix.length);
    if (begins === undefined || (begins !== '' && begins.includes(root.charAt(0)))) add(swallowed + root, strips + 1);
  }
}
