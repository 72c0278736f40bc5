type Messages = Readonly<Record<string, string>>;

/*
 * Ids that Strapi's components ask for without the prefix of their plugin, so that they never find its translation:
 * `formatMessage({ id: 'list-assets-select' })` instead of `upload.list-assets-select`.
 */
const askedWithoutPrefix = [
  'containers.SettingPage.editSettings.description',
  'containers.list.displayedFields',
  'history.content.localized',
  'history.content.not-localized',
  'popUpWarning.bodyMessage.contentType.delete.all',
  'popUpWarning.bodyMessage.contentType.unpublish.all',
  'preview.copy.label',
  'preview.tabs.label',
  'Settings.locales.modal.create.code.error',
  'Settings.locales.modal.create.name.error.min',
  'Settings.locales.modal.create.name.error.required',
  'form.upload-url.error.url.invalid',
  'form.upload-url.error.url.invalids',
  'list.asset.at.finished',
  'list.assets-empty.title-withSearch',
  'list.assets.empty',
  'list.assets.empty-upload',
  'list.assets.error',
  'list.folder.select',
  'list.table.content.empty-label',
  'list.table.header.sort',
  'list-assets-select',
  'modal.remove.success-label',
  'view-switch.grid',
  'view-switch.list',
  'window.confirm.close-modal.file',
  'window.confirm.close-modal.files',
] as const;

/** The messages of those ids, and the few that no plugin declares. */
export function unprefixed(...plugins: readonly Messages[]): Messages {
  const found = askedWithoutPrefix.flatMap((id) => {
    const message = plugins.map((messages) => messages[id]).find((each) => each !== undefined);
    return message === undefined ? [] : [[id, message] as const];
  });
  return {
    'content-manager.Settings.list.actions.deleteAdditionalInfos':
      'Versi dalam bahasa yang aktif akan dihapus <em>(dari Bahasa konten)</em>',
    'header.actions.no-permissions': 'Anda tidak berizin melihat',
    'search.placeholder': 'Cari',
    ...Object.fromEntries(found),
  };
}
