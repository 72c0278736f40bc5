import type { ReleaseEngine } from '../engine/release-engine.ts';
import type { CommandRecord } from '../state/command-records.ts';
import { setMeta } from '../state/meta-records.ts';
import { listReleases } from '../state/release-records.ts';

export interface CommandOutcome {
  isDone: boolean;
  /** What came of it, in a sentence. */
  said: string;
}

/** Does what a person asked for. Throws for faults of the disk. */
export function runCommand(engine: ReleaseEngine, { verb, argument }: Pick<CommandRecord, 'verb' | 'argument'>): CommandOutcome {
  switch (verb) {
    case 'rollback': {
      const id = argument === null ? findReleaseBefore(engine) : Number(argument);
      if (id === undefined) return { isDone: false, said: 'There is no earlier release to go back to.' };
      if (!listReleases(engine.state).some((release) => release.id === id))
        return { isDone: false, said: `There is no release ${argument ?? ''} to go back to; "list" shows those there are.` };
      engine.rollBack(id);
      return { isDone: true, said: `Release ${id} is live. Publishing is held until "resume".` };
    }
    case 'resume':
      engine.resume();
      return { isDone: true, said: 'The newest release is live and publishing goes on.' };
    case 'rebuild':
      engine.requestRebuild();
      return {
        isDone: true,
        said: engine.held === undefined ? 'Every page will be made again.' : 'Every page will be made again after "resume".',
      };
    case 'resync':
      setMeta(engine.state, 'source', undefined);
      return { isDone: true, said: 'All content will be read from the cms again.' };
    default:
      return verb satisfies never;
  }
}

/** The release before the one residents read. */
function findReleaseBefore(engine: ReleaseEngine): number | undefined {
  const releases = listReleases(engine.state);
  const live = engine.held ?? releases[0]?.id ?? 0;
  return releases.find(({ id }) => id < live)?.id;
}
