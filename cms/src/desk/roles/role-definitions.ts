import { manageAction, readAction } from '../../publishing/publishing-permissions.ts';
import { publicFields } from '../../serializer/public-fields.ts';

/** What a role may do in the media library; `own-agency` sees all, and changes what its agency uploaded. */
export type MediaRight = 'none' | 'read' | 'own-agency' | 'all';

/**
 * One role of the desk. Types are singular names (`service`). Reading and writing are granted through Strapi's own
 * permissions; what Strapi cannot express (agency of submitted data, review before publish) is enforced by the desk with
 * the same lists.
 */
export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  reads: readonly string[];
  /** Creates, changes and submits for review, and deletes what never was published. */
  writes: readonly string[];
  /** Publishes what is approved, takes it back, and deletes what is published. */
  publishes: readonly string[];
  /** Approves, or sends back to the author. */
  reviews: readonly string[];
  /** Of the types it writes only the entries of the person's own agency count. */
  isBoundToAgency: boolean;
  media: MediaRight;
  /** Permissions that belong to no type of content. */
  others: readonly string[];
}

const allTypes: readonly string[] = [...publicFields.keys()];
const typesOfAgencies = [
  ...['agency', 'event', 'news-item', 'place', 'progress-record', 'public-information', 'quick-win', 'satisfaction-survey', 'service'],
];
const typesOfSpbe = [
  ...['award', 'index-score', 'masterplan-book', 'masterplan-chapter', 'public-information', 'regulation', 'satisfaction-survey'],
];
export const auditPermission = 'admin::desk.audit';
export const placementPermission = 'admin::desk.placement';

/**
 * The roles, after the seven divisions of the Tim IT and the offices. They belong to the code: each boot sets them right.
 * Two take over the roles that Strapi makes at its first boot, so that none of those stays behind. The super admin is
 * Strapi's and may do everything.
 */
export const roleDefinitions: readonly RoleDefinition[] = [
  {
    code: 'strapi-author',
    name: 'Kontributor OPD',
    description: 'Menulis isi milik perangkat daerahnya sendiri dan mengajukannya untuk ditinjau.',
    reads: allTypes,
    writes: typesOfAgencies,
    publishes: [],
    reviews: [],
    isBoundToAgency: true,
    media: 'own-agency',
    others: [],
  },
  {
    code: 'strapi-editor',
    name: 'Editor',
    description: 'Meninjau semua isi, menyetujui atau mengembalikannya, dan menerbitkannya.',
    reads: allTypes,
    writes: allTypes,
    publishes: allTypes,
    reviews: allTypes,
    isBoundToAgency: false,
    media: 'all',
    others: [auditPermission, readAction],
  },
  {
    code: 'admin-spbe',
    name: 'Admin Aplikasi SPBE',
    description: 'Mengelola indeks, survei, dokumen, dan informasi publik. Menerbitkannya setelah disetujui Editor.',
    reads: allTypes,
    writes: typesOfSpbe,
    publishes: typesOfSpbe,
    reviews: [],
    isBoundToAgency: false,
    media: 'read',
    others: [],
  },
  {
    code: 'multimedia',
    name: 'Multimedia',
    description: 'Mengelola gambar dan berkas di Pustaka Media.',
    reads: allTypes,
    writes: [],
    publishes: [],
    reviews: [],
    isBoundToAgency: false,
    media: 'all',
    others: [],
  },
  {
    code: 'helpdesk',
    name: 'Helpdesk',
    description: 'Membaca dan menindaklanjuti masukan warga. Membaca semua isi.',
    reads: [...allTypes, 'feedback'],
    writes: ['feedback'],
    publishes: [],
    reviews: [],
    isBoundToAgency: false,
    media: 'read',
    others: [],
  },
  {
    code: 'technical-support',
    name: 'Technical Support',
    description: 'Memantau penerbitan dan membaca jejak audit. Membaca semua isi.',
    reads: allTypes,
    writes: [],
    publishes: [],
    reviews: [],
    isBoundToAgency: false,
    media: 'read',
    others: [auditPermission, readAction, manageAction],
  },
];

/** Published without a review, by whoever may publish them: they are urgent, or lead somewhere and say nothing. */
export const typesWithoutReview: readonly string[] = ['alert', 'emergency-contact', 'redirect'];

/** Types of which nobody makes or deletes entries in a role below: there is one for each agency, and Strapi knows no "only mine" on create. */
export const typesNotCreatedByAgencies: readonly string[] = ['agency'];

/** The fields of a type that a role may set, where it is not all of them. */
export const writableFields: Readonly<Record<string, readonly string[]>> = { feedback: ['state', 'agency', 'internalNote'] };

/** Fields that plan a publish: only for those who may publish. */
export const planningFields: readonly string[] = ['editorial.publishAt', 'editorial.unpublishAt'];
