import type { APIRoute } from 'astro';
import * as sitemap from '../../data/queries/sitemap.ts';
import { renderSitemap } from '../../feeds/sitemap.ts';

/** List pages, each with what it lists: with a sample entry among them it is `noindex` and stays out. */
const listPages = [
  { path: '/layanan/', lists: sitemap.sitemapServices },
  { path: '/layanan/a-z/', lists: sitemap.sitemapServices },
  { path: '/program/', lists: sitemap.sitemapQuickWins },
  { path: '/dimensi/', lists: sitemap.sitemapDimensions },
  { path: '/dokumen/', lists: sitemap.sitemapBooks },
  { path: '/regulasi/', lists: sitemap.sitemapRegulations },
  { path: '/berita/', lists: sitemap.sitemapNews },
  { path: '/agenda/', lists: sitemap.sitemapEvents },
  { path: '/perangkat-daerah/', lists: sitemap.sitemapAgencies },
  { path: '/kelembagaan/', lists: sitemap.sitemapInstitutions },
  { path: '/lokasi/', lists: sitemap.sitemapPlaces },
  { path: '/kecamatan/', lists: sitemap.sitemapDistricts },
];

export const GET: APIRoute = ({ site }) => {
  const lists = listPages.filter(({ lists }) => lists.find(sitemap.sampleGroup) === undefined);
  const xml = renderSitemap(site as URL, [{ path: '/' }, { path: '/darurat/' }, ...lists]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
