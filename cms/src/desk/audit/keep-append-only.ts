import type { Core } from '@strapi/strapi';

const table = 'audit_entries';

/**
 * Makes the database itself refuse to change or delete what is in the audit log, whoever asks. Strapi makes a table anew
 * when its schema changes, without the triggers: so they are made at each boot.
 */
export async function keepAuditAppendOnly(strapi: Core.Strapi): Promise<void> {
  const statements = strapi.db.dialect.client === 'postgres' ? postgresStatements : sqliteStatements;
  for (const statement of statements) await strapi.db.connection.raw(statement);
}

const refusal = 'The audit log is append-only';

const sqliteStatements = ['update', 'delete'].map(
  (change) =>
    `create trigger if not exists ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${refusal}'); end`,
);

const postgresStatements = [
  `create or replace function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${refusal}'; end $$`,
  `drop trigger if exists ${table}_append_only on ${table}`,
  `create trigger ${table}_append_only before update or delete on ${table} for each row execute function ${table}_refuse()`,
];
