import type { Replacements } from '../bundling/inside-strapi.ts';

const admin = '@strapi/admin/dist/admin/admin/src';
const contentManager = '@strapi/content-manager/dist/admin';
const upload = '@strapi/upload/dist/admin';
const i18n = '@strapi/i18n/dist/admin';

const siteTitle = 'Palopo Smart City - Admin';

const settingsTitle = (name: string, wanted: string) => [`name: '${name}'`, `name: '${wanted}'`] as const;
const positions = (...found: string[]) => found.map((each) => [each, each.replace(' of ', ' dari ')] as const);

/** Texts that Strapi wrote into a component instead of asking its translations for them. */
export const hardCoded: readonly Replacements[] = [
  { module: `${admin}/components/LazyOutlet.mjs`, replace: [['"Loading content."', '"Memuat…"']] },
  {
    module: `${admin}/components/PageHelpers.mjs`,
    replace: [
      ["'Loading content.'", "'Memuat…'"],
      ['${title} | Strapi', `\${title} | ${siteTitle}`],
    ],
  },
  { module: `${admin}/components/Table.mjs`, replace: [["'Loading content'", "'Memuat…'"]] },
  { module: `${admin}/components/ErrorElement.mjs`, replace: [["`Strapi's GitHub`", '`GitHub Strapi`']] },
  { module: `${admin}/components/MainNav/MainNavLinks.mjs`, replace: [['label: "locked"', 'label: "terkunci"']] },
  {
    module: `${admin}/features/Notifications.mjs`,
    replace: [['position: "top-center"', 'position: "top-center", containerAriaLabel: "Pemberitahuan"']],
  },
  { module: `${admin}/translations/languageNativeNames.mjs`, replace: [["'Indonesian'", "'Bahasa Indonesia'"]] },
  // Nothing to choose among one language.
  { module: `${admin}/layouts/UnauthenticatedLayout.mjs`, replace: [['/*#__PURE__*/ jsx(LocaleToggle, {})', 'null']] },
  // `Chrome on Linux`, as the server remembered it at login.
  { module: `${admin}/pages/SessionsPage.mjs`, replace: [['session.deviceName ??', "session.deviceName?.replace(' on ', ' di ') ??"]] },
  // The city has one media library; there is nothing to announce about it.
  { module: `${admin}/components/MediaLibraryBanner.mjs`, replace: [['if (isDismissed) {', 'if (isDismissed || true) {']] },
  {
    module: `${admin}/components/FormInputs/Renderer.mjs`,
    replace: [['`Unsupported field type: ${type}`', '`Jenis isian tidak didukung: ${type}`']],
  },
  { module: `${admin}/hooks/useAPIErrorHandler.mjs`, replace: [["'Unknown error occurred.'", "'Terjadi kesalahan yang tidak dikenal.'"]] },
  { module: `${admin}/pages/Auth/components/Login.mjs`, replace: [["'Something went wrong'", "'Ada yang gagal'"]] },
  { module: `${admin}/pages/Settings/components/SettingsNav.mjs`, replace: [['"Notification"', '"Pemberitahuan"']] },
  { module: `${admin}/pages/Settings/components/Tokens/LifeSpanInput.mjs`, replace: [['placeholder: "Select"', 'placeholder: "Pilih"']] },
  { module: `${admin}/pages/Settings/components/Tokens/TokenTypeSelect.mjs`, replace: [['placeholder: "Select"', 'placeholder: "Pilih"']] },
  { module: `${admin}/pages/Settings/components/Tokens/utils/getDateOfExpiration.mjs`, replace: [["'Unlimited'", "'Tanpa batas'"]] },
  { module: `${admin}/pages/Settings/pages/AdminTokens/ListView.mjs`, replace: [settingsTitle('Admin Tokens', 'Token admin')] },
  {
    module: `${admin}/pages/Settings/pages/AdminTokens/EditView/EditViewPage.mjs`,
    replace: [settingsTitle('Admin Tokens', 'Token admin')],
  },
  { module: `${admin}/pages/Settings/pages/ApiTokens/ListView.mjs`, replace: [settingsTitle('API Tokens', 'Token API')] },
  { module: `${admin}/pages/Settings/pages/ApiTokens/EditView/EditViewPage.mjs`, replace: [settingsTitle('API Tokens', 'Token API')] },
  { module: `${admin}/pages/Settings/pages/TransferTokens/ListView.mjs`, replace: [settingsTitle('Transfer Tokens', 'Token pemindahan')] },
  { module: `${admin}/pages/Settings/pages/TransferTokens/EditView.mjs`, replace: [settingsTitle('Transfer Tokens', 'Token pemindahan')] },
  { module: `${admin}/pages/Settings/pages/Webhooks/ListPage.mjs`, replace: [settingsTitle('Webhooks', 'Webhook')] },
  { module: `${admin}/pages/Settings/pages/Webhooks/EditPage.mjs`, replace: [settingsTitle('Webhooks', 'Webhook')] },
  {
    module: `${admin}/pages/Settings/pages/Webhooks/components/Events.mjs`,
    replace: [['children: removeHyphensAndTitleCase(name)', "children: name === 'entry' ? 'Entri' : removeHyphensAndTitleCase(name)"]],
  },
  {
    module: `${admin}/pages/Settings/pages/ApiTokens/EditView/components/CollapsableContentType.mjs`,
    replace: [
      ['children: capitalize(label)', 'children: formatMessage({ id: `global.plugins.${label}`, defaultMessage: capitalize(label) })'],
    ],
  },
  {
    module: `${admin}/pages/Settings/pages/Webhooks/components/HeadersInput.mjs`,
    replace: [
      ['`row ${index + 1} key`', '`kunci baris ${index + 1}`'],
      ['`row ${index + 1} value`', '`isi baris ${index + 1}`'],
    ],
  },
  {
    module: `${admin}/pages/Settings/pages/Users/ListPage.mjs`,
    replace: [
      settingsTitle('Users', 'Pengguna'),
      ["? 'Active' : 'Inactive'", "? 'Aktif' : 'Nonaktif'"],
      ["label: 'Firstname'", "label: 'Nama depan'"],
      ["label: 'Lastname'", "label: 'Nama belakang'"],
      ["label: 'Email'", "label: 'Surel'"],
      ["label: 'Username'", "label: 'Nama pengguna'"],
      ["label: 'Active user'", "label: 'Pengguna aktif'"],
    ],
  },
  { module: `${admin}/pages/Settings/pages/Users/EditPage.mjs`, replace: [settingsTitle('Users', 'Pengguna')] },
  { module: `${admin}/pages/Settings/pages/Roles/ListPage.mjs`, replace: [settingsTitle('Roles', 'Peran')] },
  { module: `${admin}/pages/Settings/pages/Roles/EditPage.mjs`, replace: [settingsTitle('Roles', 'Peran')] },
  {
    module: `${admin}/pages/Settings/pages/Roles/CreatePage.mjs`,
    replace: [settingsTitle('Roles', 'Peran'), ["format(new Date(), 'PPP')", "new Date().toLocaleDateString('id', { dateStyle: 'long' })"]],
  },
  {
    module: `${admin}/pages/Settings/pages/Roles/components/ConditionsModal.mjs`,
    replace: [['`${values.length} currently selected`', '`${values.length} dipilih`']],
  },
  // Rows by their labels, for a screen reader too.
  {
    module: `${admin}/pages/Settings/pages/Roles/components/CollapsePropertyMatrix.mjs`,
    replace: [
      ['label, isFormDisabled = false, name,', 'label, rowLabel = label, isFormDisabled = false, name,'],
      ['`${name} ${label}`', '`${rowLabel} ${label}`'],
      ['`${parentName} ${label} ${propertyLabel}`', '`${label} ${propertyLabel}`'],
    ],
  },
  {
    module: `${admin}/pages/Settings/pages/Roles/components/PluginsAndSettings.mjs`,
    replace: [
      [
        "categoryName === 'upload' ? 'Media Library' : capitalise(categoryName.replace(/-/g, ' '))",
        "formatMessage({ id: `global.plugins.${categoryName}`, defaultMessage: capitalise(categoryName.replace(/-/g, ' ')) })",
      ],
      ['category: categoryName', 'category: categoryDisplayName'],
      ["${kind === 'plugins' ? 'plugin' : kind}", ''],
    ],
  },
  { module: `${contentManager}/content-manager.mjs`, replace: [["name: 'Content Manager'", "name: 'Pengelola Konten'"]] },
  // A screen reader gets the badge's own words.
  { module: `${contentManager}/pages/EditView/components/DocumentStatus.mjs`, replace: [['"aria-label": status,', '']] },
  {
    module: `${contentManager}/components/ConfigurationForm/Fields.mjs`,
    replace: [['children: field.name', 'children: field.label ?? field.name']],
  },
  {
    module: `${contentManager}/pages/ListConfiguration/components/Settings.mjs`,
    replace: [
      [
        "'DESC'\n            ].map((value)=>({\n                    value,\n                    label: value",
        "'DESC'\n            ].map((value)=>({\n                    value,\n                    label: value === 'ASC' ? 'menaik' : 'menurun'",
      ],
    ],
  },
  { module: `${contentManager}/utils/relations.mjs`, replace: [["'Untitled'", "'Tanpa judul'"]] },
  { module: `${contentManager}/pages/EditView/components/Header.mjs`, replace: [["'Untitled'", "'Tanpa judul'"]] },
  {
    module: `${contentManager}/pages/ComponentConfigurationPage.mjs`,
    replace: [['`Configure ${editLayout.settings.displayName} Edit View`', '`Atur formulir ${editLayout.settings.displayName}`']],
  },
  {
    module: `${contentManager}/pages/EditConfigurationPage.mjs`,
    replace: [['`Configure ${edit.settings.displayName} Edit View`', '`Atur formulir ${edit.settings.displayName}`']],
  },
  {
    module: `${contentManager}/pages/ListConfiguration/ListConfigurationPage.mjs`,
    replace: [['`Configure ${list.settings.displayName} List View`', '`Atur daftar ${list.settings.displayName}`']],
  },
  {
    module: `${contentManager}/pages/ListView/components/BulkActions/PublishAction.mjs`,
    replace: [
      ["label: 'documentId'", "label: 'ID entri'"],
      ["label: 'name'", "label: 'nama'"],
      ["label: 'Publication status'", "label: 'status terbit'"],
    ],
  },
  {
    module: `${contentManager}/pages/EditView/components/FormInputs/Relations/Relations.mjs`,
    replace: positions('${index + 1} of ${data.length}'),
  },
  {
    module: `${contentManager}/pages/EditView/components/FormInputs/DynamicZone/Field.mjs`,
    replace: positions('${newIndex + 1} of ${value.length}', '${index + 1} of ${value.length}'),
  },
  {
    module: `${contentManager}/pages/EditView/components/FormInputs/Component/Repeatable.mjs`,
    replace: positions('${newIndex + 1} of ${value.length}', '${index + 1} of ${value.length}'),
  },
  {
    module: `${contentManager}/pages/EditView/components/FormInputs/BlocksInput/BlocksContent.mjs`,
    replace: positions("${newIndexPosition.join(',')} of ${editor.children.length}", '${newIndex[0] + 1} of ${editor.children.length}'),
  },
  {
    module: `${contentManager}/pages/EditView/components/FormInputs/BlocksInput/BlocksToolbar.mjs`,
    replace: positions('${newIndex[0] + 1} of ${editor.children.length}'),
  },
  {
    module: `${upload}/components/AssetDialog/BrowseStep/PaginationFooter/PaginationFooter.mjs`,
    replace: [['"Go to page "', '"Ke halaman "']],
  },
  { module: `${upload}/components/AssetDialog/BrowseStep/SearchAsset/SearchAsset.mjs`, replace: [['label: "Search"', 'label: "Cari"']] },
  {
    module: `${upload}/utils/displayedFilters.mjs`,
    replace: [
      ["label: 'createdAt'", "label: 'dibuat'"],
      ["label: 'updatedAt'", "label: 'diperbarui'"],
      ["label: 'file'", "label: 'dokumen'"],
      ["label: 'image'", "label: 'gambar'"],
      ["label: 'type'", "label: 'jenis'"],
    ],
  },
  {
    module: `${upload}/future/utils/files.mjs`,
    replace: [
      ["'Please provide at least one URL'", "'Isi paling sedikit satu tautan'"],
      ['`Maximum ${MAX_URLS} URLs allowed`', '`Paling banyak ${MAX_URLS} tautan`'],
      ['`Invalid URL: ${invalidUrls[0]}`', '`Tautan tidak benar: ${invalidUrls[0]}`'],
      ['`${invalidUrls.length} invalid URLs found`', '`${invalidUrls.length} tautan tidak benar`'],
    ],
  },
  {
    module: `${upload}/future/services/api.mjs`,
    replace: [
      ["'Upload failed'", "'Gagal diunggah'"],
      ["'No cancelled files to retry'", "'Tidak ada unggahan yang dapat dicoba lagi'"],
      ["'Original files not found'", "'Berkas asal tidak ditemukan'"],
      ["'Upload request failed'", "'Gagal diunggah'"],
      ['`Upload failed with status ${response.status}`', '`Gagal diunggah (${response.status})`'],
      ["'Upload cancelled'", "'Unggahan dibatalkan'"],
      ["'Network error occurred'", "'Sambungan gagal'"],
    ],
  },
  {
    module: `${upload}/future/services/uploadFileViaXHR.mjs`,
    replace: [
      ["'Upload aborted'", "'Unggahan dibatalkan'"],
      ['`Upload failed with status ${xhr.status}`', '`Gagal diunggah (${xhr.status})`'],
    ],
  },
  { module: `${i18n}/components/LocaleTable.mjs`, replace: [['children: "Actions"', 'children: "Tindakan"']] },
  {
    module: '@strapi/design-system/dist/index.mjs',
    replace: [
      ['= "Clear",', '= "Kosongkan",'],
      ['clearLabel: "Clear"', 'clearLabel: "Kosongkan"'],
      ['clearLabel: e = "clear"', 'clearLabel: e = "Kosongkan"'],
      ['`${e} date`', '`${e} tanggal`'],
      ['`${e} time`', '`${e} jam`'],
      ['"Choose date"', '"Pilih tanggal"'],
      ['"Choose time"', '"Pilih jam"'],
      ['= "Month"', '= "Bulan"'],
      ['= "Year"', '= "Tahun"'],
      ['"Loading content..."', '"Memuat…"'],
      ['children: "Loading"', 'children: "Memuat"'],
      ['"No results found"', '"Tidak ada hasil"'],
      ['"Select or enter a value"', '"Pilih atau isi"'],
      ['`Create "${Z}"`', '`Buat "${Z}"`'],
      ['"Close modal"', '"Tutup"'],
      ['label: t = "Pagination"', 'label: t = "Halaman"'],
      ['"aria-roledescription": "carousel"', '"aria-roledescription": "deret gambar"'],
      ['"aria-roledescription": "slide"', '"aria-roledescription": "gambar"'],
      ['onLabel: t = "On"', 'onLabel: t = "Ya"'],
      ['offLabel: n = "Off"', 'offLabel: n = "Tidak"'],
    ],
  },
];

/** Those of the page that carries the admin, before any script runs. */
export const hardCodedInPage: Replacements['replace'] = [
  ['lang="en"', 'lang="id"'],
  ['<title>Strapi Admin</title>', `<title>${siteTitle}</title>`],
  ['JavaScript disabled', 'JavaScript tidak aktif'],
  [
    'Please <a href="https://www.enable-javascript.com/">enable JavaScript</a> in your browser and reload the page to proceed.',
    'Aktifkan JavaScript di peramban Anda, lalu muat ulang halaman ini.',
  ],
];
