export const publishEventUid = 'api::publish-event.publish-event';
export const publicEntryUid = 'api::public-entry.public-entry';
export const fileUid = 'plugin::upload.file';
/** The type of uploaded files in the contract. */
export const fileType = 'file';
