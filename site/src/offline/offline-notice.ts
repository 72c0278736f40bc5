const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const witaOffsetMs = 8 * 3600000;

/** `4 Agustus 2026 pukul 08.30 WITA`. Written without Intl: phones differ in the Indonesian they know. */
export function inWita(instant: number): string {
  const local = new Date(instant + witaOffsetMs);
  const two = (value: number): string => ('0' + String(value)).slice(-2);
  const day = `${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day} pukul ${two(local.getUTCHours())}.${two(local.getUTCMinutes())} WITA`;
}

/** Its look comes with it: only a page without a connection needs it. */
const noticeStyle = 'margin:0;padding:.5rem var(--gutter);background:var(--gold-tint);color:var(--gold-ink);font-weight:600';

/** Why a kept copy is shown: the phone reaches nothing, or the server answers that it cannot serve. */
export type OfflineReason = 'phone' | 'server';
const reasons: Record<OfflineReason, string> = {
  phone: 'Anda sedang luring.',
  server: 'Situs sedang terganggu, bukan ponsel Anda.',
};

/** The page with a line on top that says why it is a copy, and how old it is. */
export function withOfflineNotice(html: string, reason: OfflineReason, storedAt: number | undefined): string {
  const age = storedAt === undefined ? '' : ` Halaman ini salinan yang disimpan ${inWita(storedAt)}.`;
  return html.replace(/<body[^>]*>/, (body) => `${body}<p style="${noticeStyle}" role="status">${reasons[reason]}${age}</p>`);
}

export interface KeptPage {
  path: string;
  title: string;
}

/** The offline page with links to what the phone keeps. */
export function withKeptPages(html: string, pages: readonly KeptPage[]): string {
  const items = pages.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('');
  return html.replace(/(<ul[^>]*id="tersimpan"[^>]*>)[^]*?<\/ul>/, (_, list: string) => `${list}${items}</ul>`);
}

/** The title of a page as it is written in its HTML, without the site's name. */
export function titleOf(html: string): string | undefined {
  const found = /<title>([^<]*)<\/title>/.exec(html);
  return found?.[1]?.replace(/ - [^-]*$/, '');
}
