/** The part of Vite's plugin API that ours need; Vite itself comes with Strapi and cannot be imported from here. */
export interface BuildPlugin {
  name: string;
  apply: 'build';
  enforce?: 'pre';
  config?(): { build: { rollupOptions: { output: { manualChunks(id: string): string | undefined } } } };
  buildStart?(this: BuildContext): void;
  resolveId?(this: BuildContext, source: string, importer?: string): Promise<string | null>;
  load?(id: string): string | null;
  transform?(code: string, id: string): { code: string; map: null } | null;
  buildEnd?(error?: Error): void;
  generateBundle?: { order: 'post'; handler(options: unknown, bundle: Bundle): void };
  writeBundle?(options: { dir?: string }, bundle: Bundle): Promise<void>;
}

interface BuildContext {
  emitFile(file: { type: 'chunk'; id: string; name: string }): string;
  resolve(source: string, importer?: string, options?: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/** What is written, by its path. */
export type Bundle = Readonly<Record<string, { fileName: string; name?: string; source?: string | Uint8Array }>>;
