import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

const redirectFile = z.record(z.string(), z.string());

/** The release's `_alihan.json`: old address to new one. Read again when the file changed, as each release may bring another. */
export class RedirectMap {
  readonly #path: string;
  #version = '';
  #targets = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Where an address moved to. `/lama` and `/lama/` are one address. */
  async find(address: string): Promise<string | undefined> {
    await this.#refresh();
    if (this.#targets.size === 0) return undefined;
    return this.#targets.get(withoutSlash(address));
  }

  async #refresh(): Promise<void> {
    const stats = await stat(this.#path, { bigint: true }).catch(() => undefined);
    const version = stats ? `${stats.ino}-${stats.mtimeNs}-${stats.size}` : '';
    if (version === this.#version) return;
    try {
      const targets = stats ? redirectFile.parse(JSON.parse(await readFile(this.#path, 'utf8'))) : {};
      this.#targets = new Map(Object.entries(targets).map(([from, to]) => [withoutSlash(from), to]));
      this.#version = version;
    } catch (error) {
      // A damaged file must not take the pages down with it: keep the last good redirects and say so.
      console.error(`redirects not read: ${this.#path}: ${error instanceof Error ? error.message : String(error)}`);
      this.#version = version;
    }
  }
}

function withoutSlash(address: string): string {
  return address.length > 1 && address.endsWith('/') ? address.slice(0, -1) : address;
}
