import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { isAddress } from "../input/is-address.ts";
import { DEFAULT_MAX_BYTES } from "../input/make-page.ts";
import { type CivilDate, isCivilDate } from "../model/civil-date.ts";

/** Threads that are started unless more are asked for: each holds models and register of its own. */
const MOST_BY_DEFAULT = 4;
/** Above it, more threads would wait for the one that stores. */
const MOST_WORKERS = 64;

/** Options of a command that opens the database. */
export interface DatabaseOptions {
  readonly db: string;
}

/** Options of a command that prints a table. */
export interface FormatOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** Options of a command that takes pages. */
export interface PageInputOptions {
  readonly url?: string;
  readonly captured?: CivilDate;
  readonly manifest?: string;
  readonly maxBytes: number;
}

/** Options of a command that works many pages out. */
export interface WorkerOptions {
  readonly workers: number;
}

/** The two clocks of a question to the register. */
export interface ClockOptions {
  readonly on?: CivilDate;
  readonly known?: CivilDate;
}

/** `--db`; read as {@link DatabaseOptions}. */
export function addDatabaseOption(command: Command): Command {
  return command.option("--db <file>", "database file", "onrecord.db");
}

/** `--json` and `--csv`; read as {@link FormatOptions}. */
export function addFormatOptions(command: Command): Command {
  return command
    .addOption(new Option("--json", "print JSON"))
    .addOption(new Option("--csv", "print CSV").conflicts("json"));
}

/** One line of JSON a thing, in place of the other formats. */
export function addJsonLinesOption(command: Command, thing: string): Command {
  return command.addOption(new Option("--jsonl", `print one line of JSON ${thing}`).conflicts(["json", "csv"]));
}

/** Where pages come from and how large they may be; read as {@link PageInputOptions}. */
export function addPageInputOptions(command: Command): Command {
  return command
    .option("--url <address>", "where the page came from (one page)", parseAddress)
    .option("--captured <day>", "day on which the pages were obtained; relative dates are counted from it", parseDay)
    .option("--manifest <file>", "tab-separated file, url, captured (a folder's manifest.tsv is found by itself)")
    .option("--max-bytes <n>", "largest page, decompressed", parseCount, DEFAULT_MAX_BYTES);
}

/** `--workers`; read as {@link WorkerOptions}. */
export function addWorkersOption(command: Command): Command {
  return command.addOption(
    new Option("--workers <n>", "threads that work pages out beside one another; the result is the same for any number")
      .argParser(parseWorkers)
      .default(Math.min(MOST_BY_DEFAULT, availableParallelism()), "one a processor, 4 at most"),
  );
}

/** `--on` and `--known`; read as {@link ClockOptions}. */
export function addClockOptions(command: Command): Command {
  return command
    .option("--on <day>", "as it stood in the world on this day (default: today)", parseDay)
    .option("--known <day>", "as it was known on this day (default: all that the register knows)", parseDay);
}

/** Argument parser for a day. */
export function parseDay(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw new InvalidArgumentError(`expected a day of the calendar as YYYY-MM-DD, received ${JSON.stringify(text)}.`);
}

/** Argument parser for a web address. */
export function parseAddress(text: string): string {
  if (isAddress(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(`expected an http or https address, received ${JSON.stringify(text)}.`);
}

/** Argument parser for a whole number from 1. */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`expected a whole number from 1, received ${JSON.stringify(text)}.`);
}

function parseWorkers(text: string): number {
  const workers = parseCount(text);
  if (workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(`expected at most ${MOST_WORKERS} threads, received ${text}.`);
}

/** Argument parser for words that must not be missing. */
export function parseWords(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("expected words, received none.");
}
