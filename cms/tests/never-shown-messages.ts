/** Messages that no screen of this admin can show, by the start of their id, with the reason. */
const neverShown: readonly (readonly [start: string, reason: string])[] = [
  ['tours.', 'The guided tour is only in development builds.'],
  ['app.components.GuidedTour.', 'The guided tour is only in development builds.'],
  ['app.components.Onboarding.', 'Videos of the guided tour, switched off by `tutorials: false`.'],
  ['app.components.BlockLink.', 'Links of the guided tour.'],
  ['app.components.FreeTrial', 'Only with a trial licence.'],
  ['app.components.UpsellBanner.', 'Only with a trial licence.'],
  ['app.components.LeftMenu.trialCountdown.', 'Only with a trial licence.'],
  ['app.components.NpsSurvey.', 'Switched off by `flags.nps: false`.'],
  ['app.components.MediaLibraryBanner.', 'The banner is taken out by hard-coded.ts.'],
  ['app.components.InstallPluginPage.', 'Marketplace: hidden.'],
  ['app.components.PluginCard.', 'Marketplace: hidden.'],
  ['Settings.page.Purchase', 'Advertising, switched off by `flags.promoteEE: false`.'],
  ['Settings.page.purchase.', 'Advertising, switched off by `flags.promoteEE: false`.'],
  ['Settings.permissions.auditLogs.not-available', 'Advertising, switched off by `flags.promoteEE: false`.'],
  ['Settings.sso.not-available', 'Advertising, switched off by `flags.promoteEE: false`.'],
  ['Settings.content-history.not-available', 'Advertising, switched off by `flags.promoteEE: false`.'],
  ['Settings.application.ee.', 'Only with a paid licence.'],
  ['notification.ee.', 'Only with a paid licence.'],
  ['Usecase.', 'Asked of the person who creates the first administrator in a browser; ours is made by code.'],
  ['HomePage.widget.deploy-now.', 'Only with the plugin of Strapi Cloud.'],
  ['widget.deploy-now.', 'Only with the plugin of Strapi Cloud.'],
  ['content-type-builder.', 'Its route and link are removed by hide-needless-parts.ts.'],
  ['content-releases.', 'Only with a paid licence.'],
  ['review-workflows.', 'Only with a paid licence.'],
  ['upload.ai.', 'Switched off by `ai.enabled: false`.'],
  ['upload.settings.form.aiMetadata.', 'Switched off by `ai.enabled: false`.'],
  ['i18n.CMEditViewAITranslation.', 'Switched off by `ai.enabled: false`.'],
  ['i18n.CMEditViewLocalePicker.locale.ai-translations', 'Switched off by `ai.enabled: false`.'],
  ['i18n.Settings.aiLocalizations.', 'Switched off by `ai.enabled: false`.'],
];

/** Packages whose screens are all hidden: what they ask for without their prefix is not shown either. */
const hiddenPackages = new Set(['content-type-builder', 'content-releases', 'review-workflows']);

export function isShownPackage(name: string): boolean {
  return !hiddenPackages.has(name);
}

export function isNeverShown(id: string): boolean {
  return neverShown.some(([start]) => id.startsWith(start));
}

export const neverShownStarts: readonly string[] = neverShown.map(([start]) => start);
