import type { StrapiApp } from '@strapi/strapi/admin';
import { registerAttention } from './attention/register-attention.ts';
import mark from './brand/mark.svg';
import { cityTheme } from './city-theme.ts';
import { registerCoordination } from './coordination/register-coordination.ts';
import { registerDesk } from './desk/register-desk.ts';
import { fitLists } from './fit-lists.ts';
import { fitPhones } from './fit-phones.ts';
import { hideNeedlessParts } from './hide-needless-parts.ts';
import { keepIndonesian } from './keep-indonesian.ts';
import { orderHome } from './order-home.ts';
import { orderPanels } from './order-panels.ts';
import { registerPreview } from './preview/register-preview.ts';
import { registerPublishingStatus } from './publishing-status/register-publishing-status.ts';
import { indonesian } from './translations/indonesian.ts';
import { registerWritingHelp } from './writing-help/register-writing-help.ts';

/** Only wires: each import says what it does. */
export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    theme: cityTheme,
    locales: ['id'],
    translations: { id: indonesian },
    notifications: { releases: false },
    tutorials: false,
  },
  register(app: StrapiApp): void {
    keepIndonesian(app);
    hideNeedlessParts(app);
    fitPhones();
    fitLists();
    registerDesk(app);
    registerAttention(app);
    registerCoordination(app);
    registerPreview(app);
    registerWritingHelp(app);
    registerPublishingStatus(app);
    orderHome(app);
    orderPanels(app);
  },
  bootstrap(): void {
    // Strapi asks for it; nothing is to do.
  },
};
