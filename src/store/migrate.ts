import type { DatabaseSync } from "node:sqlite";
import { OnrecordError } from "../model/onrecord-error.ts";
import { FIRST } from "./migrations/0001-first.ts";
import { FETCHES } from "./migrations/0002-fetches.ts";
import { APPLIED_CORRECTIONS } from "./migrations/0003-applied-corrections.ts";
import { DRIFT_PLACES } from "./migrations/0004-drift-places.ts";

/** In their order: the n-th leads to schema n. */
const MIGRATIONS: readonly string[] = [FIRST, FETCHES, APPLIED_CORRECTIONS, DRIFT_PLACES];
/** "ONRC", in the file's header: tells our file from another program's. */
const APPLICATION_ID = 0x4f4e5243;

/** Looks whose file it is, and writes nothing. @throws OnrecordError D002 when it is another program's database */
export function checkOwner(database: DatabaseSync, path: string): void {
  const owner = readPragma(database, "application_id");
  const tables = Number(database.prepare("select count(*) as n from sqlite_schema").get()?.n);
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) {
    throw new OnrecordError(
      "D002",
      `${path}: expected a database made by onrecord, received another program's SQLite file`,
      "Name another file with --db; this one was left as it is.",
    );
  }
}

/**
 * Brings the file to this version's schema, each step in a transaction of its own.
 *
 * @throws OnrecordError D001 when the file was made by a newer version
 */
export function migrate(database: DatabaseSync, path: string): void {
  const version = readPragma(database, "user_version");
  if (version > MIGRATIONS.length) {
    throw new OnrecordError(
      "D001",
      `${path}: expected a database of schema ${MIGRATIONS.length} or older, received schema ${version}: it was made by a newer version of onrecord`,
      "Use that version, or name another file with --db; this one was left as it is.",
    );
  }
  for (const [index, sql] of MIGRATIONS.entries()) if (index >= version) runMigration(database, sql, index + 1);
}

function runMigration(database: DatabaseSync, sql: string, version: number): void {
  database.exec("begin immediate");
  try {
    // Two processes may open a new file at once: the second finds the work done.
    if (readPragma(database, "user_version") < version) {
      database.exec(sql);
      database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${version}`);
    }
    database.exec("commit");
  } catch (error) {
    database.exec("rollback");
    throw error;
  }
}

function readPragma(database: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(database.prepare(`pragma ${name}`).get()?.[name] ?? 0);
}
