import type { APIRoute } from 'astro';
import { findSearchFile } from '../../data/queries/search.ts';

/** The search index, in files that a phone fetches only as far as it needs them (docs/search.md). */
export const GET: APIRoute = ({ params: { file = '' } }) => {
  const found = findSearchFile(file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(found), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
