import { getEnvironment } from '../src/environment.ts';
import { uploadLimitBytes } from '../src/uploads/accepted-files.ts';

export default () => {
  const { CMS_HOST, CMS_PORT, CMS_URL, SITE_URL } = getEnvironment();
  const site = new URL(SITE_URL).origin;
  const cms = CMS_URL ? new URL(CMS_URL).origin : `http://${CMS_HOST}:${CMS_PORT}`;
  return [
    'strapi::logger',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          // Strings, because Strapi appends arrays to its defaults, which allow other origins.
          directives: {
            'connect-src': "'self'",
            'img-src': "'self' data: blob:",
            'media-src': "'self' data: blob:",
            'frame-src': `'self' ${site}`,
          },
        },
      },
    },
    { name: 'strapi::cors', config: { origin: [cms, site] } },
    'strapi::query',
    {
      name: 'strapi::body',
      config: { jsonLimit: '5mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: uploadLimitBytes } },
    },
    { name: 'strapi::session', config: { sameSite: 'strict' } },
    'strapi::favicon',
    // Serves nothing but `uploads/`; Strapi insists on it.
    'strapi::public',
  ];
};
