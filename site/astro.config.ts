import tailwind from '@astrojs/tailwind';
import { defineConfig, passthroughImageService } from 'astro/config';
import { appIcons } from './adapter/app-icons.ts';
import { putInPlace } from './adapter/put-in-place.ts';
import { scriptsForOldBrowsers } from './adapter/scripts-for-old-browsers.ts';
import { serviceWorkerText } from './adapter/service-worker-text.ts';
import { staticSite } from './adapter/static-site.ts';
import { warmRenderer } from './adapter/warm-renderer.ts';

/** `Features.LightDark` of lightningcss, which is Vite's dependency and not ours. */
const lightDark = 1_048_576;

export default defineConfig({
  /** Absolute addresses (canonical links, feeds, sitemap). A bundle is built for one address. */
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  output: 'server',
  /** Where the bundle is built; at the end it is put at `render/`. */
  outDir: './.cache/render/',
  adapter: warmRenderer(),
  /** What they do when the bundle is built, they do in this order: the icons are part of it, the static site is made with it. */
  integrations: [tailwind({ applyBaseStyles: false }), scriptsForOldBrowsers(), appIcons(), putInPlace(), staticSite()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'aset' },
  compressHTML: true,
  /** Pictures are made by the publisher, which knows when their bytes change. */
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  /** Residents' phones: no CSS is rewritten into forms that browsers of 2018 do not read, such as range media queries. */
  vite: {
    plugins: [serviceWorkerText()],
    /** `color-scheme` is left as it is written: for old browsers it would bring along variables that no rule here uses. */
    css: { lightningcss: { exclude: lightDark } },
    build: {
      cssTarget: ['chrome64', 'firefox60', 'safari11'],
      /** No script is put into the page: the web server's Content-Security-Policy refuses it. */
      assetsInlineLimit: 0,
    },
  },
});
