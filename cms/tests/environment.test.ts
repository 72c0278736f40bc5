import { expect, test } from 'vitest';
import { ciSettingsOf } from '../src/ci/ci-settings.ts';
import { parseEnvironment } from '../src/environment.ts';

const complete = {
  PALOPO_DATA_DIR: '/srv/palopo',
  SITE_URL: 'https://palopo.example',
  CMS_APP_KEYS: 'kunci-pertama-yang-panjang,kunci-kedua-yang-panjang',
  CMS_ADMIN_JWT_SECRET: 'rahasia-yang-cukup-panjang',
  CMS_API_TOKEN_SALT: 'rahasia-yang-cukup-panjang',
  CMS_TRANSFER_TOKEN_SALT: 'rahasia-yang-cukup-panjang',
  CMS_ENCRYPTION_KEY: 'rahasia-yang-cukup-panjang',
  CMS_PUBLISHER_TOKEN: 'rahasia-yang-cukup-panjang',
};

test('with everything given, host, port and log level have defaults', () => {
  expect(parseEnvironment(complete)).toMatchObject({
    CMS_HOST: '127.0.0.1',
    CMS_PORT: 1337,
    CMS_LOG_LEVEL: 'warn',
    CMS_APP_KEYS: ['kunci-pertama-yang-panjang', 'kunci-kedua-yang-panjang'],
  });
});

test('no secret has a default, and all faults are told at once', () => {
  expect(() => parseEnvironment({ CMS_PORT: 'pintu', SITE_URL: 'palopo' })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /9 faulty.*PALOPO_DATA_DIR is not set.*CMS_PORT .*SITE_URL must be an http\(s\) address.*CMS_APP_KEYS is not set.*CMS_ADMIN_JWT_SECRET is not set.*CMS_PUBLISHER_TOKEN is not set/s,
      ) as string,
    }) as Error,
  );
});

test('an empty setting counts as not set, and a short secret is refused', () => {
  expect(() => parseEnvironment({ ...complete, SITE_URL: '' })).toThrow('SITE_URL is not set');
  expect(() => parseEnvironment({ ...complete, CMS_PUBLISHER_TOKEN: 'pendek' })).toThrow('CMS_PUBLISHER_TOKEN must be a secret');
});

const ci = {
  CMS_CI_KIND: 'github',
  CMS_CI_URL: 'https://api.github.com/repos/palopo/situs/dispatches',
  CMS_CI_TOKEN: 'token-yang-cukup-panjang',
};

test('CI has no settings unless its kind, address and token are given together', () => {
  expect(ciSettingsOf(parseEnvironment(complete))).toBeUndefined();
  expect(ciSettingsOf(parseEnvironment({ ...complete, ...ci }))).toMatchObject({ kind: 'github', role: 'instead', collectMs: 10_000 });
  for (const name of Object.keys(ci))
    expect(() => parseEnvironment({ ...complete, ...ci, [name]: '' })).toThrow(`${name} is not set, but other settings of CI are`);
  expect(() => parseEnvironment({ ...complete, ...ci, CMS_CI_KIND: 'jenkins' })).toThrow('CMS_CI_KIND');
});

test('the token of CI goes nowhere in the clear but to this machine', () => {
  const withUrl = (CMS_CI_URL: string) => () => parseEnvironment({ ...complete, ...ci, CMS_CI_URL });
  for (const url of ['http://ci.palopo.example/x', 'http://localhost.example/x', 'https://u:p@ci.example/', 'ftp://localhost/'])
    expect(withUrl(url), url).toThrow('CMS_CI_URL must');
  for (const url of ['https://ci.example/x', 'http://localhost:8080/x', 'http://127.0.0.1/x', 'http://[::1]:1/x'])
    expect(withUrl(url), url).not.toThrow();
});
