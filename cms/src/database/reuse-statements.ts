interface Statement {
  readonly busy: boolean;
}
export interface PreparingConnection {
  prepare(sql: string): Statement;
}

/** Strapi asks in some 2,000 shapes for all types; a prepared statement holds about 5 kB. */
const limit = 1000;

/** What follows may see other columns than a statement prepared before it. */
const changesSchema = /^\s*(create|alter|drop)\b/i;

/**
 * Keeps a connection's prepared statements, the least used of them least long. Knex has SQLite read every query anew,
 * which took a third of the time of all queries, and a Publish makes about sixty.
 */
export function reuseStatements(connection: PreparingConnection): void {
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, Statement>();
  connection.prepare = (sql) => {
    if (changesSchema.test(sql)) {
      statements.clear();
      return prepare(sql);
    }
    const known = statements.get(sql);
    // One that is being read row by row cannot start again.
    if (known?.busy) return prepare(sql);
    const statement = known ?? prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement);
    const [oldest] = statements.keys();
    if (statements.size > limit && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
}
