/** Roots shorter than this are not worth finding: too many words would share them. */
const shortestRoot = 4;

/** Particles and owners at the end of a word, also Palopo's own (`hilangmi`, `ktpta`). */
const particles = /(lah|kah|pun|nya|ku|mu|mi|ji|pi|ki|ta)$/;
const suffixes = /(kan|an|i)$/;

/** A prefix, and with which letters the root may begin once it is gone; `lost` is the letter the prefix swallowed. */
const prefixes: readonly { prefix: RegExp; root: RegExp; lost?: string }[] = [
  { prefix: /^(?:me|pe)?ng/, root: /^[aiueoghkr]/ },
  { prefix: /^(?:me|pe)?ng/, root: /^[aiueo]/, lost: 'k' },
  { prefix: /^(?:me|pe)?ny/, root: /^[aiueo]/, lost: 's' },
  { prefix: /^ny/, root: /^[aiueo]/, lost: 'c' },
  { prefix: /^n/, root: /^[aiueo]/, lost: 't' },
  { prefix: /^m/, root: /^[aiueo]/, lost: 'p' },
  { prefix: /^(?:me|pe)m/, root: /^[bfvp]/ },
  { prefix: /^(?:me|pe)m/, root: /^[aiueo]/, lost: 'p' },
  { prefix: /^(?:me|pe)n/, root: /^[cdjtzs]/ },
  { prefix: /^(?:me|pe)n/, root: /^[aiueo]/, lost: 't' },
  { prefix: /^(?:me|pe)/, root: /^[lrmnwy]/ },
  { prefix: /^(?:ber|ter|per)/, root: /^[^r]/ },
  { prefix: /^(?:be|te|pe)/, root: /^[^aiueo]/ },
  { prefix: /^(?:di|ke|se)/, root: /./ },
];

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
  const forms = new Map<string, number>([[word, 0]]);
  if (/^[a-z]+$/.test(word) && !wholeWords.has(word)) {
    let found: WordForm[] = [{ form: word, strips: 0 }];
    found = spread(forms, found, (form) => withoutEnd(form, particles, 3));
    found = spread(forms, found, (form) => withoutEnd(form, suffixes, shortestRoot));
    found = spread(forms, found, withoutPrefix);
    spread(forms, found, withoutPrefix);
  }
  return [...forms].map(([form, strips]) => ({ form, strips }));
}

/** Adds what `step` makes of each form, and returns old and new forms together. */
function spread(forms: Map<string, number>, from: readonly WordForm[], step: (form: string) => string[]): WordForm[] {
  const all = [...from];
  for (const { form, strips } of from) {
    for (const next of step(form)) {
      if (forms.has(next)) continue;
      forms.set(next, strips + 1);
      all.push({ form: next, strips: strips + 1 });
    }
  }
  return all;
}

function withoutEnd(word: string, ending: RegExp, shortest: number): string[] {
  const root = word.replace(ending, '');
  return root !== word && root.length >= shortest ? [root] : [];
}

function withoutPrefix(word: string): string[] {
  const roots: string[] = [];
  for (const { prefix, root, lost = '' } of prefixes) {
    const rest = word.replace(prefix, '');
    if (rest !== word && root.test(rest) && (lost + rest).length >= shortestRoot) roots.push(lost + rest);
  }
  return roots;
}
