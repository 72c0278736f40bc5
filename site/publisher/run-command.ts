import type { ReleaseEngine } from './release-engine.ts';
import type { CommandRecord } from './state/command-records.ts';
import { setMeta } from './state/open-state.ts';
import { listReleases } from './state/release-records.ts';

/** Does what a person asked for and says what came of it, in a sentence. */
export function runCommand(engine: ReleaseEngine, { verb, argument }: Pick<CommandRecord, 'verb' | 'argument'>): string {
  switch (verb) {
    case 'rollback': {
      const id = Number(argument);
      if (!listReleases(engine.state).some((release) => release.id === id)) return `There is no release ${argument ?? ''} to go back to.`;
      engine.rollBack(id);
      return `Release ${id} is live. Publishing is held until "resume".`;
    }
    case 'resume':
      engine.resume();
      return 'The newest release is live and publishing goes on.';
    case 'rebuild':
      engine.requestRebuild();
      return 'Every page will be made again.';
    case 'resync':
      setMeta(engine.state, 'source', undefined);
      return 'All content will be read from the cms again.';
    default:
      return verb satisfies never;
  }
}
