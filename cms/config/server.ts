import { getEnvironment, getPublicDirectory } from '../src/environment.ts';

export default () => {
  const { CMS_HOST, CMS_PORT, CMS_URL, CMS_APP_KEYS, CMS_LOG_LEVEL } = getEnvironment();
  return {
    host: CMS_HOST,
    port: CMS_PORT,
    ...(CMS_URL ? { url: CMS_URL, proxy: { koa: true } } : {}),
    app: { keys: CMS_APP_KEYS },
    dirs: { public: getPublicDirectory() },
    logger: { config: { level: CMS_LOG_LEVEL }, updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};
