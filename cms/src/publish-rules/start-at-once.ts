import type { Modules } from '@strapi/strapi';

const uid = 'api::alert.alert';

/** An alert whose start is left open begins as it is saved: who posts one in a hurry need not know what time it is. */
export const startAlertsAtOnce: Modules.Documents.Middleware.Middleware = (context, next) => {
  const isWrite = context.uid === uid && (context.action === 'create' || context.action === 'update');
  const { data } = context.params as { data?: { startsAt?: unknown } };
  if (isWrite && data && !data.startsAt && (context.action === 'create' || 'startsAt' in data)) data.startsAt = new Date().toISOString();
  return next();
};
