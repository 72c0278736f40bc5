import type { APIRoute } from 'astro';
import { csvMetadataPath, dataPagePath, datasets } from '../../data/open-data/datasets.ts';
import { renderCsvMetadata } from '../../open-data/csv-metadata.ts';
import { renderDatasetJson } from '../../open-data/json.ts';

export const GET: APIRoute = ({ site, params, url }) => {
  const json = (body: string): Response => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  if (url.pathname === csvMetadataPath) return json(renderCsvMetadata(datasets));
  const dataset = datasets.find(({ name }) => name === params.name);
  if (!dataset) return new Response(null, { status: 404 });
  const href = (path: string): string => new URL(path, site).href;
  return json(renderDatasetJson(dataset, dataset.rows(href), href(`${dataPagePath}#${dataset.name}`)));
};
