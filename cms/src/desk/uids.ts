export const auditEntryUid = 'api::audit-entry.audit-entry';
export const placementUid = 'api::placement.placement';
export const entryVersionUid = 'api::entry-version.entry-version';
export const reviewUid = 'api::review.review';
export const agencyUid = 'api::agency.agency';
