import { z } from 'zod';

/** A file in each release that CI builds. Once the web server answers with it, the whole release is deployed. */
export const releaseMarkOutput = 'rilis.json';

const schema = z.object({ cursor: z.number().int().min(0), pages: z.number().int().min(0), build: z.string() });
export type ReleaseMark = z.infer<typeof schema>;

const timeoutMs = 10_000;

/** The mark of the release residents have now; undefined when there is none, or the server does not answer. */
export async function fetchReleaseMark(siteUrl: string): Promise<ReleaseMark | undefined> {
  try {
    const init = { headers: { 'cache-control': 'no-cache' }, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const;
    const response = await fetch(new URL(releaseMarkOutput, siteUrl), init);
    return schema.safeParse(await response.json()).data;
  } catch {
    return undefined;
  }
}
