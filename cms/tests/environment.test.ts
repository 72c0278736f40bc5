import { expect, test } from 'vitest';
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
