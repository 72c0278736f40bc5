import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const prefix = 'worker-text:';

/**
 * `import text from 'worker-text:../offline/service-worker.ts'` gives the worker as one plain script: it must be served at
 * a fixed address, by a page that decides which worker residents get.
 */
export function serviceWorkerText(): Plugin {
  return {
    name: 'service-worker-text',
    resolveId: (id, importer) =>
      id.startsWith(prefix) && importer ? `\0${prefix}${fileURLToPath(new URL(id.slice(prefix.length), `file://${importer}`))}` : undefined,
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const file = id.slice(prefix.length + 1);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await bundle(file))};`;
    },
  };
}

async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2017', lib: { entry: file, formats: ['es'], fileName: 'worker' }, minify: true },
  });
  const output = [result].flat()[0];
  const [script, ...others] = output && 'output' in output ? output.output : [];
  if (!script || others.length > 0) throw new Error(`${file} did not bundle into one script.`);
  return script.code;
}
