import type { LegalBasisRow } from './contract/components.ts';
import { regulationPath } from './paths.ts';
import { regulationLinkById } from './queries/regulations.ts';

/** The published regulations of these rows as links; a note says the article, and that a regulation was revoked. */
export function toLegalBasisLinks(rows: readonly LegalBasisRow[]): { href: string; label: string; note?: string }[] {
  return rows.flatMap(({ regulation, article }) => {
    const found = regulationLinkById.find(regulation);
    if (!found) return [];
    const notes = [`Tentang ${found.about}`, article, found.status === 'dicabut' ? 'Sudah dicabut' : undefined].filter(Boolean);
    return [{ href: regulationPath(found.slug), label: found.title, note: notes.join('. ') }];
  });
}
