import type { APIRoute } from 'astro';
import { getSiteTitle } from '../data/queries/site-frame.ts';

/** Lets a phone put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: getSiteTitle(),
      short_name: 'Palopo',
      description: 'Layanan Kota Palopo: syarat, biaya, lama proses, dan kantor.',
      lang: 'id',
      id: '/',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: '#06414a',
      background_color: '#fbf7ee',
      icons: [
        { src: '/ikon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: '/ikon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: 'Nomor darurat', url: '/darurat/' },
        { name: 'Cari layanan', url: '/cari/' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } },
  );
