import type { Page } from 'playwright-core';

/** The upper part of a page as it is shown, scaled down: `format` png to compose further, webp to keep. */
export async function takeShot(
  page: Page,
  { width, height, scale = 1, format = 'png' }: { width: number; height: number; scale?: number; format?: 'png' | 'webp' },
): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  const capture = () =>
    devtools.send('Page.captureScreenshot', {
      format,
      ...(format === 'webp' ? { quality: 45 } : {}),
      // For it the browser changes the size of its window, and the admin draws its panels anew.
      captureBeyondViewport: height > (page.viewportSize()?.height ?? 0),
      clip: { x: 0, y: 0, width, height, scale },
    });
  // A busy machine now and then misses the frame.
  const { data } = await capture().catch(capture);
  await devtools.detach();
  return Buffer.from(data, 'base64');
}
