import { expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

function settingsOf(environment: Record<string, string>) {
  const parsed = parseSettings(environment);
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  return parsed.settings;
}

test('without any setting everything listens on this machine only, and the site address follows host and port', () => {
  const settings = settingsOf({});
  expect(settings.cms).toMatchObject({ host: '127.0.0.1', port: 1337 });
  expect(settings.site).toEqual({ host: '127.0.0.1', port: 4321, url: 'http://127.0.0.1:4321', allowSampleData: true });
  expect(settings.dataDirectory).toMatch(/\/\.palopo$/);
  expect(settingsOf({ SITE_PORT: '8080' }).site.url).toBe('http://127.0.0.1:8080');
});

test('an empty variable is one that is not set', () => {
  expect(settingsOf({ SITE_URL: '', CMS_PORT: '' }).cms.port).toBe(1337);
});

test('all faults are named at once, each with its value and what is expected', () => {
  const parsed = parseSettings({
    CMS_PORT: 'delapan',
    SITE_PORT: '70000',
    SITE_URL: 'palopokota.go.id',
    CMS_ADMIN_EMAIL: 'admin',
    SITE_ALLOW_SAMPLE_DATA: 'ya',
  });
  expect('faults' in parsed && parsed.faults).toEqual([
    'CMS_PORT must be a port number (it is "delapan").',
    'CMS_ADMIN_EMAIL must be an e-mail address (it is "admin").',
    'SITE_PORT must be 1 to 65535 (it is "70000").',
    'SITE_URL must be an http(s) address such as https://palopokota.go.id (it is "palopokota.go.id").',
    'SITE_ALLOW_SAMPLE_DATA must be true or false (it is "ya").',
  ]);
});

test('one port cannot serve both', () => {
  const parsed = parseSettings({ CMS_PORT: '4000', SITE_PORT: '4000' });
  expect('faults' in parsed && parsed.faults).toEqual(['SITE_PORT must differ from CMS_PORT (it is "4000").']);
});

test('a weak password is refused without printing it', () => {
  const parsed = parseSettings({ CMS_ADMIN_PASSWORD: 'rahasia' });
  const faults = 'faults' in parsed ? parsed.faults.join('\n') : '';
  expect(faults).toContain('CMS_ADMIN_PASSWORD must have at least 12 characters');
  expect(faults).not.toContain('rahasia');
});
