import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A folder of two release trees and the `current` link, switched as the publisher does it. */
export class ReleaseFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'palopo-releases-'));
  readonly current = join(this.path, 'current');

  /** Writes a file as a new inode, the way releases are made: nothing is changed in place. */
  write(tree: string, file: string, content: string | Buffer, { compressed = false } = {}): void {
    const path = join(this.path, tree, file);
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
    if (compressed) {
      replaceFile(`${path}.br`, brotliCompressSync(content));
      replaceFile(`${path}.gz`, gzipSync(content));
    }
  }

  /** Copies the files of a folder into the tree. */
  copyIn(tree: string, folder: URL): void {
    cpSync(folder, join(this.path, tree), { recursive: true });
  }

  switchTo(tree: string, current = this.current): void {
    const next = `${current}.next`;
    symlinkSync(tree, next);
    renameSync(next, current);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function replaceFile(path: string, content: string | Buffer): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
