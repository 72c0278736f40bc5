import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** A page as the site's own code made it. */
export interface RenderedPage {
  status: number;
  contentType: string;
  /** Bytes as they go out: making a text of them and bytes again costs more than a tenth of the page. */
  body: Uint8Array;
}

/** Renders the page at `path` (`/layanan/ktp-el-baru/`). Call it inside `recordReads`, which gives the page its content. */
export async function render(path: string): Promise<RenderedPage> {
  const response = await app.render(new Request(new URL(path, import.meta.env.SITE)), { addCookieHeader: false });
  return { status: response.status, contentType: response.headers.get('content-type') ?? 'text/html', body: await response.bytes() };
}
