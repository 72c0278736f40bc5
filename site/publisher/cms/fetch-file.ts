import { setTimeout as sleep } from 'node:timers/promises';
import { FileMissing, type CmsClient } from './cms-client.ts';
import { AssetFault, type FileSource } from '../media/make-assets.ts';

const triesAtOnce = 3;
const pauseMs = 300;

/** Uploaded files from the cms. A file that cannot be had is its entry's matter, and is asked for again later. */
export function fetchFilesFrom(cms: Pick<CmsClient, 'file'>): FileSource {
  return async ({ id, name }) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await cms.file(id);
      } catch (error) {
        if (error instanceof FileMissing) throw new AssetFault(`Berkas "${name}" tidak ada di CMS. Unggah ulang berkasnya.`, true, error);
        if (attempt === triesAtOnce) throw new AssetFault(`Berkas "${name}" belum dapat diambil dari CMS. Akan dicoba lagi.`, true, error);
        await sleep(pauseMs * attempt);
      }
    }
  };
}
