import type { Service } from '../data/contract/service.ts';
import { documentFormLabels } from '../labels.ts';

type Requirement = Service['requirements'][number];

/** A document that one or more of several services ask for. */
export interface MergedDocument {
  text: string;
  /** Who asks for it, in the order of the services, and what is special there: "fotokopi, 2 lembar. Hanya bila …". */
  needs: { slug: string; title: string; detail: string }[];
}

/**
 * One list of what to bring for several services: the same document stands there once. Documents are the same when their
 * words are, whatever their case and punctuation; those that most services ask for come first.
 */
export function mergeDocuments(
  services: readonly { slug: string; title: string; requirements: readonly Requirement[] }[],
): MergedDocument[] {
  const documents = new Map<string, MergedDocument>();
  for (const { slug, title, requirements } of services) {
    for (const requirement of requirements) {
      const key = requirement.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const known = documents.get(key);
      const need = { slug, title, detail: detailOf(requirement) };
      if (known) known.needs.push(need);
      else documents.set(key, { text: requirement.text, needs: [need] });
    }
  }
  return [...documents.values()].sort((a, b) => servicesOf(b) - servicesOf(a));
}

function servicesOf({ needs }: MergedDocument): number {
  return new Set(needs.map(({ slug }) => slug)).size;
}

function detailOf({ form, count, condition, note }: Requirement): string {
  const copies = [form && documentFormLabels[form], count && form !== 'berkas-digital' && `${count} lembar`].filter(Boolean).join(', ');
  const sentences = [copies, condition && `hanya ${condition}`, note?.replace(/\.$/, '')].filter(Boolean);
  return sentences.join('; ');
}
