import type { BuildPlugin } from '../bundling/build-plugin.ts';

/** Throws an error and catches it while it is loaded. */
const throwing = '/node_modules/get-intrinsic/';

/**
 * Puts what throws while it is loaded into a script of its own. For the stack of an error Chrome parses every function on it
 * again, and in the one script with all the rest that is the whole admin: 180 ms of a start of 1.3 s.
 */
export function splitThrowing(): BuildPlugin {
  return {
    name: 'palopo/split-throwing',
    apply: 'build',
    config: () => ({ build: { rollupOptions: { output: { manualChunks: (id) => (id.includes(throwing) ? 'throwing' : undefined) } } } }),
  };
}
