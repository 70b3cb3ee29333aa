import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DriftKind } from "../../../src/model/claim.ts";
import type { Span } from "../../../src/model/span.ts";

/** A passage of agency style and a re-worded version of it, written for measuring, with the one drift that it holds or none. */
export interface WrittenPair {
  /** from 1; even and odd numbers are the two halves of the set */
  readonly id: number;
  /** null: re-worded without any drift */
  readonly kind: DriftKind | null;
  readonly origin: string;
  readonly appearance: string;
  /** the characters of each side that carry the drift; none on the side that lacks it and on untouched pairs */
  readonly originWords: readonly Span[];
  readonly appearanceWords: readonly Span[];
}

/** A table of pairs as text, and the name of its file for messages. */
export interface PairTable {
  readonly name: string;
  readonly tsv: string;
}

/** Which pairs to measure: all, or the half with even or odd ids, from the id `from` on. */
export interface PairChoice {
  readonly part: "even" | "odd" | "all";
  readonly from: number;
}

/** Reads and parses every `written-pairs*.tsv` of this folder, in the order of names. */
export function loadWrittenPairs(): WrittenPair[] {
  const names = readdirSync(import.meta.dirname).filter((name) => /^written-pairs.*\.tsv$/.test(name));
  return parseWrittenPairs(
    names.sort().map((name) => ({ name, tsv: readFileSync(join(import.meta.dirname, name), "utf8") })),
  );
}

/** The pairs of a choice, in their order. */
export function choosePairs(pairs: readonly WrittenPair[], { part, from }: PairChoice): WrittenPair[] {
  return pairs.filter(({ id }) => id >= from && (part === "all" || (id % 2 === 0) === (part === "even")));
}

/**
 * Reads tables of pairs: id, kind ("none" for untouched), origin, appearance, words of the origin, words of the appearance, parted by
 * tabs. Several runs of words are joined by " … ". Lines that begin with "#" and the line of column names are skipped. Throws an Error
 * that names file and line for a wrong number of cells, an unknown kind, an id that was there before in any of the tables, and words
 * that do not stand exactly once in their text.
 */
export function parseWrittenPairs(tables: readonly PairTable[]): WrittenPair[] {
  const pairs: WrittenPair[] = [];
  const places = new Map<number, string>();
  for (const { name, tsv } of tables)
    for (const [index, line] of tsv.split("\n").entries()) {
      if (line === "" || line.startsWith("#") || line.startsWith("id\t")) continue;
      const where = `${name} line ${index + 1}`;
      const pair = parsePair(line.split("\t"), where);
      const earlier = places.get(pair.id);
      if (earlier !== undefined)
        throw new Error(`${where}: the id ${pair.id} stands in ${earlier} already; give each pair its own`);
      places.set(pair.id, where);
      pairs.push(pair);
    }
  return pairs;
}

function parsePair(cells: readonly string[], where: string): WrittenPair {
  const [id = "", kind = "", origin = "", appearance = "", originWords = "", appearanceWords = "", ...rest] = cells;
  if (cells.length < 6 || rest.length > 0) throw new Error(`${where}: ${cells.length} cells, 6 expected`);
  if (!/^[1-9]\d*$/.test(id)) throw new Error(`${where}: the id "${id}" is no whole number from 1`);
  const pair = {
    id: Number(id),
    kind: kind === "none" ? null : parseKind(kind, where),
    origin,
    appearance,
    originWords: findWords(origin, originWords, where),
    appearanceWords: findWords(appearance, appearanceWords, where),
  };
  const marked = pair.originWords.length + pair.appearanceWords.length;
  if ((pair.kind === null) !== (marked === 0))
    throw new Error(`${where}: "${kind}" with ${marked} runs of marked words; a drift has some, "none" has none`);
  return pair;
}

function parseKind(kind: string, where: string): DriftKind {
  const { data } = DriftKind.safeParse(kind);
  if (data === undefined)
    throw new Error(`${where}: the kind "${kind}" is none of ${[...DriftKind.options, "none"].join(", ")}`);
  return data;
}

function findWords(text: string, words: string, where: string): Span[] {
  if (words === "") return [];
  return words.split(" … ").map((run) => {
    const start = text.indexOf(run);
    if (start < 0 || text.indexOf(run, start + 1) >= 0)
      throw new Error(`${where}: "${run}" stands not exactly once in its text; write more of the words around it`);
    return { start, end: start + run.length };
  });
}
