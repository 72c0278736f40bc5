import type { APIRoute } from 'astro';
import { dataPagePath } from '../../data/open-data/datasets.ts';
import { bundlePath, wordsPath } from '../../data/paths.ts';
import * as sitemap from '../../data/queries/sitemap.ts';
import { renderSitemap } from '../../feeds/sitemap.ts';

const { sampleServices, sampleContacts, sampleDimensions, sampleQuickWins, sampleNews, sampleEvents } = sitemap;

/** Pages at fixed addresses, each with what it shows: with a sample among that it is `noindex` and stays out. */
const fixedPages = [
  { path: '/', shows: [sampleServices, sampleContacts, sampleDimensions, sampleQuickWins, sampleNews, sampleEvents] },
  { path: '/darurat/', shows: [sampleContacts] },
  { path: '/layanan/', shows: [sampleServices] },
  { path: wordsPath, shows: [sampleServices] },
  { path: bundlePath, shows: [sampleServices] },
  { path: '/program/', shows: [sampleQuickWins] },
  { path: '/dimensi/', shows: [sampleDimensions] },
  { path: '/dokumen/', shows: [sitemap.sampleBooks] },
  { path: '/regulasi/', shows: [sitemap.sampleRegulations] },
  { path: '/berita/', shows: [sampleNews] },
  { path: '/agenda/', shows: [sampleEvents] },
  { path: '/perangkat-daerah/', shows: [sitemap.sampleAgencies] },
  { path: '/kelembagaan/', shows: [sitemap.sampleInstitutions] },
  { path: '/lokasi/', shows: [sitemap.samplePlaces] },
  { path: '/kecamatan/', shows: [] },
  { path: '/kinerja/', shows: [sitemap.sampleScores, sitemap.sampleSurveys, sitemap.sampleAwards, sampleQuickWins] },
  { path: '/informasi-publik/', shows: [sitemap.sampleInformation] },
  {
    path: dataPagePath,
    shows: [sampleServices, sampleQuickWins, sitemap.sampleRecords, sitemap.samplePlaces, sampleContacts],
  },
  { path: '/istilah/', shows: [sitemap.sampleTerms] },
  { path: '/panduan/', shows: [sitemap.samplePages] },
  { path: '/tentang/', shows: [sitemap.samplePages] },
];

export const GET: APIRoute = ({ site }) => {
  const indexed = fixedPages.filter(({ shows }) => !sitemap.hasSample(shows));
  return new Response(renderSitemap(site as URL, indexed), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
