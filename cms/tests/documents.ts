import type { Core, UID } from '@strapi/strapi';

export interface WrittenDocument {
  documentId: string;
  [attribute: string]: unknown;
}
export interface Documents {
  create(params: object): Promise<WrittenDocument>;
  update(params: object): Promise<WrittenDocument | null>;
  clone(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  discardDraft(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
  findOne(params: object): Promise<WrittenDocument | null>;
}

/** The Document Service of a type without its typings, which know no attributes unless they are generated. */
export function documentsOf(strapi: Core.Strapi, uid: string): Documents {
  return strapi.documents(uid as UID.ContentType);
}
