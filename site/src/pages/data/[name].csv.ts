import type { APIRoute } from 'astro';
import { datasets } from '../../data/open-data/datasets.ts';
import { renderCsv } from '../../open-data/csv.ts';

export const GET: APIRoute = ({ site, params }) => {
  const dataset = datasets.find(({ name }) => name === params.name);
  if (!dataset) return new Response(null, { status: 404 });
  const rows = dataset.rows((path) => new URL(path, site).href);
  return new Response(renderCsv(dataset.columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
