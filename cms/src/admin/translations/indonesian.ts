import { account } from './account.ts';
import { componentCategories } from './component-categories.ts';
import { contentManager } from './content-manager.ts';
import { email } from './email.ts';
import { forms } from './forms.ts';
import { general } from './general.ts';
import { home } from './home.ts';
import { i18n } from './i18n.ts';
import { settings } from './settings.ts';
import { unprefixed } from './unprefixed.ts';
import { upload } from './upload.ts';

type Messages = Readonly<Record<string, string>>;

/** Every message of the admin by its full id. It takes precedence over the Indonesian that Strapi brings. */
export const indonesian: Messages = {
  ...unprefixed(contentManager, upload, i18n, email),
  ...componentCategories,
  ...account,
  ...home,
  ...general,
  ...forms,
  ...settings,
  ...prefixed('content-manager', contentManager),
  ...prefixed('upload', upload),
  ...prefixed('i18n', i18n),
  ...prefixed('email', email),
};

function prefixed(plugin: string, messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [`${plugin}.${id}`, message]));
}
