import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link shows, and until when. */
interface PreviewPass {
  type: string;
  id: string;
  /** Who made the link: it shows no more than they may read. */
  userId: number;
  /** Epoch ms. */
  expiresAt: number;
}

const claims = z.tuple([z.string().min(1), z.string().min(1), z.number().int(), z.number().int()]);

/** A text for a link that shows one draft to whoever has it. Only who knows the secret can make one. */
export function signPreview({ type, id, userId, expiresAt }: PreviewPass, secret: string): string {
  const body = Buffer.from(JSON.stringify([type, id, userId, expiresAt])).toString('base64url');
  return `${body}.${sign(body, secret).toString('base64url')}`;
}

/** What a link may show now; undefined when it was not made here, or its time is over. */
export function readPreviewToken(token: string, secret: string, now: number): PreviewPass | undefined {
  const [body = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = sign(body, secret);
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (!parsed.success) return undefined;
  const [type, id, userId, expiresAt] = parsed.data;
  return expiresAt > now ? { type, id, userId, expiresAt } : undefined;
}

/** With a key of its own, so that nothing signed here is anything elsewhere. */
function sign(body: string, secret: string): Buffer {
  const key = createHmac('sha256', secret).update('preview of a draft').digest();
  return createHmac('sha256', key).update(body).digest();
}
