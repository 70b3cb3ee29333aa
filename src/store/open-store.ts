import { existsSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { OnrecordError } from "../model/onrecord-error.ts";
import { migrate } from "./migrate.ts";
import type { Tables } from "./tables.ts";

/** An open database file. `destroy()` closes it. */
export type Store = Kysely<Tables>;

/**
 * Opens the database file, or makes it.
 *
 * Write-ahead log with full synchronisation: a page that was acknowledged survives a power cut, and readers work beside the one
 * writer; a second writer waits up to 30 s.
 *
 * @param options.create - make the file when there is none (only `read` and `demo` do)
 * @throws OnrecordError D001, D002, D003
 */
export function openStore(path: string, options: { readonly create: boolean }): Store {
  if (!options.create && !existsSync(path)) {
    throw new OnrecordError(
      "D003",
      `${path}: no such database`,
      `Read some pages first (onrecord read <files> --db ${path}), or name another file with --db.`,
    );
  }
  try {
    const database = new DatabaseSync(path, { timeout: 30_000 });
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
    migrate(database, path);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database) }) });
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    throw new OnrecordError(
      "D002",
      `${path}: the database cannot be opened: ${(error as Error).message}`,
      "Check the folder, its permissions and the space on the disk, or name another file with --db.",
      error,
    );
  }
}

/** What Kysely expects of a driver. Its `begin` takes the write lock at once: a lock taken later could be refused half-way. */
function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
      const bind = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...bind(parameters)),
        run: (parameters) => statement.run(...bind(parameters)),
        iterate: (parameters) => statement.iterate(...bind(parameters)),
      };
    },
  };
}
