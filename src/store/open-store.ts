import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { OnrecordError } from "../model/onrecord-error.ts";
import { explainTrouble } from "./file-trouble.ts";
import { checkOwner, migrate } from "./migrate.ts";
import type { Tables } from "./tables.ts";

/** An open database file. `destroy()` closes it. */
export type Store = Kysely<Tables>;

/**
 * Opens the database file, or makes it.
 *
 * Write-ahead log with full synchronisation: a page that was acknowledged survives a power cut, and readers work beside the one
 * writer; a second writer waits up to 30 s. A file that may not be written, or that lies where nothing may, can be asked all the same.
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
    const frozen = !options.create && isFrozen(path);
    const database = frozen ? openFrozen(path) : new DatabaseSync(path, { timeout: 30_000 });
    // Before anything is written: another program's file stays as it is, its journal mode too.
    checkOwner(database, path);
    if (!frozen) database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
    migrate(database, path);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database, path) }) });
  } catch (error) {
    throw explainTrouble(path, error);
  }
}

/** Whether neither the file nor anything beside it may be written, and no log holds what the file lacks. */
function isFrozen(path: string): boolean {
  return !(mayWrite(path) && mayWrite(dirname(path))) && !existsSync(`${path}-wal`);
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SQLite keeps locks and log of such a file beside it unless told that nobody writes to it. */
function openFrozen(path: string): DatabaseSync {
  const address = pathToFileURL(resolve(path));
  address.searchParams.set("immutable", "1");
  return new DatabaseSync(address, { readOnly: true });
}

/** What Kysely expects of a driver. Its `begin` takes the write lock at once: a lock taken later could be refused half-way. */
function adapt(database: DatabaseSync, path: string): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
      const run = <Result>(work: (values: SQLInputValue[]) => Result, parameters: readonly unknown[]): Result => {
        try {
          return work(parameters as SQLInputValue[]);
        } catch (error) {
          throw explainTrouble(path, error);
        }
      };
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => run((values) => statement.all(...values), parameters),
        // A full disk makes SQLite roll back by itself; a second rollback would hide why.
        run: (parameters) =>
          sql === "rollback" && !database.isTransaction
            ? { changes: 0, lastInsertRowid: 0 }
            : run((values) => statement.run(...values), parameters),
        iterate: (parameters) => run((values) => statement.iterate(...values), parameters),
      };
    },
  };
}
