/** A state of another version is set aside and made anew from the cms. */
export const stateVersion = 1;

export const stateSchema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- The public content: what the cms told last and the contract took.
CREATE TABLE entries (type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;

-- Changes that are not in the content because they broke a page or the contract.
CREATE TABLE refused (
  type TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, json TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL,
  groups TEXT NOT NULL, retry_at INTEGER, PRIMARY KEY (type, id)
) WITHOUT ROWID;

-- The page graph: every page and the questions it asked (their numbers).
CREATE TABLE questions (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL);
CREATE TABLE pages (
  id TEXT PRIMARY KEY, path TEXT, output TEXT, blob TEXT, redirect_to TEXT, valid_until INTEGER, questions TEXT NOT NULL,
  assets TEXT NOT NULL, is_stale INTEGER NOT NULL, error TEXT
) WITHOUT ROWID;

-- The newest release, file by file. unused_since: no page refers to it any more, but an open one may.
CREATE TABLE files (output TEXT PRIMARY KEY, blob TEXT NOT NULL, kind TEXT NOT NULL, unused_since INTEGER) WITHOUT ROWID;
CREATE INDEX files_blob ON files (blob);
-- Blobs whose brotli form is still the quick one.
CREATE TABLE quick_blobs (blob TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE releases (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, reason TEXT NOT NULL, pages INTEGER NOT NULL);
CREATE TABLE release_files (release INTEGER NOT NULL, output TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (release, output)) WITHOUT ROWID;

-- What the cms has not been told yet.
CREATE TABLE reports (number INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL);
-- Changes that are live but not yet seen through the web server.
CREATE TABLE unchecked (seq INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, release INTEGER NOT NULL, output TEXT, path TEXT, since INTEGER NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;

-- What a person asked for on the command line.
CREATE TABLE commands (number INTEGER PRIMARY KEY AUTOINCREMENT, verb TEXT NOT NULL, argument TEXT, answer TEXT);
`;
