import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../../scripts/stack/find-free-port.ts';
import { copyTemplate, testAdministrator, testEnvironment } from './boot-strapi.ts';
import { cmsDirectory, compileCms } from './compile-cms.ts';
import { TestDatabase } from './test-database.ts';

export interface RunningAdmin {
  origin: string;
  /** Calls the server as the administrator and returns the body; a refusal is an error. */
  call(method: string, address: string, body?: unknown): Promise<unknown>;
  /** Sends a file to the media library. */
  upload(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  stop(): Promise<void>;
}

/** The built cms with its admin panel, as `strapi start` runs it, on a database and port of its own. */
export async function startAdmin(directory = cmsDirectory): Promise<RunningAdmin> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'palopo-admin-'));
  const database = TestDatabase.of(dataDirectory);
  await database?.create();
  if (!database) copyTemplate(compileCms(), dataDirectory);
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [path.join(directory, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'], {
    cwd: directory,
    env: {
      ...{ ...process.env, ...testEnvironment(dataDirectory), CMS_PORT: String(port), CMS_HOST: '127.0.0.1', NODE_ENV: 'production' },
      ...(database ? { CMS_DATABASE_URL: database.url } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(dataDirectory, { recursive: true, force: true });
    await database?.drop();
  };
  try {
    await waitUntilReady(`${origin}/admin/init`, child);
    const token = await logIn(origin);
    return {
      origin,
      call: (method, address, body) =>
        send(`${origin}${address}`, {
          method,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        }),
      async upload(name, type, bytes) {
        const form = new FormData();
        form.append('files', new Blob([bytes], { type }), name);
        await send(`${origin}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw new Error(`The cms did not start: ${(error as Error).message}\n${output}`, { cause: error });
  }
}

async function waitUntilReady(address: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 180_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 250))) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error('it did not answer in time');
}

async function logIn(origin: string): Promise<string> {
  const body = await send(`${origin}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(testAdministrator),
  });
  return (body as { data: { token: string } }).data.token;
}

async function send(address: string, request: RequestInit): Promise<unknown> {
  const response = await fetch(address, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request.method ?? 'GET'} ${address} answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
