import { getEnvironment } from '../src/environment.ts';
import { resetPasswordMail } from '../src/language/reset-password-mail.ts';

export default () => {
  const environment = getEnvironment();
  return {
    auth: { secret: environment.CMS_ADMIN_JWT_SECRET, cookie: { sameSite: 'strict' } },
    apiToken: { salt: environment.CMS_API_TOKEN_SALT },
    transfer: { token: { salt: environment.CMS_TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: environment.CMS_ENCRYPTION_KEY },
    forgotPassword: { emailTemplate: resetPasswordMail },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    // The desk has its own; Strapi would offer its handbook on setting one up.
    preview: { enabled: false },
    autoOpen: false,
  };
};
