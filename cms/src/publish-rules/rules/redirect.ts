import type { Fault } from '../fault.ts';
import { fault, type Draft, type Rule } from './rule.ts';

interface Other {
  title: string;
  from: string | null;
  to: string | null;
}

/** Loops and chains are refused: a redirect leads to a page in one step, and an address is redirected once. */
export const redirectRules: Rule[] = [leadsSomewhereInOneStep];

async function leadsSomewhereInOneStep(draft: Draft): Promise<Fault[]> {
  const from = normalisePath(draft.values.from);
  const to = normalisePath(draft.values.to);
  if (from === undefined) return [];
  if (from === to) return [fault(draft, 'to', 'sama dengan alamat lama, sehingga berputar tanpa henti')];
  const others = (await draft.strapi.db.query('api::redirect.redirect').findMany({
    select: ['title', 'from', 'to'],
    where: { publishedAt: { $notNull: true }, documentId: { $ne: draft.documentId } },
  })) as Other[];
  return others.flatMap((other) => faultsBetween(draft, from, to, other));
}

function faultsBetween(draft: Draft, from: string, to: string | undefined, other: Other): Fault[] {
  const faults: Fault[] = [];
  const otherFrom = normalisePath(other.from);
  if (otherFrom === from) faults.push(fault(draft, 'from', `sudah dialihkan oleh "${other.title}"; ubah alihan itu saja`));
  if (to !== undefined && otherFrom === to) {
    faults.push(fault(draft, 'to', `dialihkan lagi oleh "${other.title}" ke ${other.to}; pakai alamat akhir itu langsung`));
  }
  if (normalisePath(other.to) === from) {
    faults.push(fault(draft, 'from', `menjadi tujuan alihan "${other.title}"; ubah dahulu tujuan alihan itu`));
  }
  return faults;
}

/** `/Layanan/KTP` and `/layanan/ktp/` are one address. Addresses on other sites are never redirected: undefined. */
function normalisePath(address: unknown): string | undefined {
  if (typeof address !== 'string' || !/^\/(?!\/)/.test(address.trim())) return undefined;
  const path = address
    .trim()
    .replace(/[?#].*$/, '')
    .toLowerCase();
  return path.endsWith('/') ? path : `${path}/`;
}
