import { join } from 'node:path';
import { cmsDirectory } from '../checkout.ts';
import { runCommand } from '../processes/run-command.ts';
import { cmsAddress, cmsEnvironment } from './child-environment.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

export interface Administrator {
  email: string;
  password: string;
}

/**
 * Makes sure that the login about to be shown works. It does not when an earlier start was cut off after the cms had made
 * the administrator and before anyone saw its password: then that administrator gets this one.
 */
export async function confirmAdministrator(settings: Settings, secrets: Secrets, admin: Administrator): Promise<boolean> {
  if (await canLogIn(settings, admin)) return true;
  const log = join(settings.dataDirectory, 'logs', 'admin-password.log');
  const strapi = join(cmsDirectory, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  try {
    await runCommand({
      title: 'Setting the password of the administrator',
      run: [process.execPath, strapi, 'admin:reset-user-password', '--email', admin.email, '--password', admin.password],
      cwd: cmsDirectory,
      env: cmsEnvironment(settings, secrets),
      log,
    });
  } catch {
    // No administrator of that address: another one was made by hand.
    return false;
  }
  return canLogIn(settings, admin);
}

async function canLogIn(settings: Settings, { email, password }: Administrator): Promise<boolean> {
  const response = await fetch(`${cmsAddress(settings)}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  await response.arrayBuffer();
  return response.ok;
}
