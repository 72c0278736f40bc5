import type { APIRoute } from 'astro';
import { servicePath } from '../../data/paths.ts';
import { findServicePlace } from '../../data/queries/service-page.ts';
import { serviceBySlug } from '../../data/queries/services.ts';
import { serviceAsText } from '../../services/service-text.ts';

export const GET: APIRoute = ({ params: { slug = '' }, site }) => {
  const service = serviceBySlug.find(slug);
  if (!service) return new Response(null, { status: 404 });
  const text = serviceAsText({ service, place: findServicePlace(service), url: new URL(servicePath(slug), site).href });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
