import { looksLikeName } from "../../read-shape.ts";
import type { Unit } from "../../unit.ts";
import { measureDistances } from "./line-distances.ts";
import { FORM_FEATURES, measureForms } from "./line-form.ts";
import { measurePlace, PLACE_FEATURES } from "./line-place.ts";
import { measureRuns } from "./line-runs.ts";
import { measureSetting } from "./line-setting.ts";
import { isParagraph, type LineShape, LOOKS, MAX_WORDS_OF, MISSING, shapeOf } from "./line-shape.ts";
import { normaliseWord, type WordOdds } from "./word-odds.ts";

/** Neighbours on each side whose look, length and words are told. */
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const OWN = [
  ...LOOKS.map((look) => `is:${look}`),
  "words",
  "length",
  "sentence",
  "colon",
  "question",
  "capitals",
  "digits",
  "lower",
  "shouts",
  "section",
  "name",
  "commas",
  "inner",
  "blank",
  "part",
  "copies",
  "dateline",
  "stems",
  "knownBefore",
  "knownAfter",
  "known",
  "functionWords",
  "cutShort",
  "names",
  "namesKnown",
  "headlineSum",
  "headlineMean",
  "opensReport",
  "endsHeadline",
  "reportSum",
  "reportMean",
  "opensQuote",
  "endsQuote",
];
const NEAR = ["look", "words", "sentence", "capitals", "known", "blank"];
const AROUND = [
  "run",
  "runAt",
  "runLeft",
  "runWords",
  "runCapitals",
  "runKnown",
  "runSections",
  "runSentences",
  "runOpeners",
  "runEnds",
  "runShared",
  "runAges",
  "sinceTeasers",
  "sinceFurniture",
  "sinceDate",
  "toDate",
  "sinceProse",
  "toProse",
  "toTeasers",
  "toFurniture",
  "wordsSinceDate",
  "ended",
  "colonBefore",
  "datelineNext",
  "wordsNext",
  "knownPrevious",
  "knownNext",
  "cohesion",
  "knownElsewhere",
  "capitalsGap",
  "wordsGap",
  "proseWords",
  "proseShare",
  "shortWords",
  ...FORM_FEATURES,
  ...PLACE_FEATURES,
  "first",
];

/** Names of the features of a line, in their order in a row. */
export const LINE_FEATURES: readonly string[] = [
  ...OWN,
  ...OFFSETS.flatMap((offset) => NEAR.map((name) => `${name}${offset > 0 ? "+" : ""}${offset}`)),
  ...AROUND,
];
const WIDTH = LINE_FEATURES.length;

/** A line's words are compared with those of so many paragraphs before and after it. */
const WINDOW = 12;

/** What the line model is told of every line: its shape, its neighbours' shapes, and whether it shares words with the paragraphs around it. Linear. */
export function readLineFeatures(units: readonly Unit[], odds: WordOdds): Float32Array {
  const rows = new Float32Array(units.length * WIDTH);
  const shapes = readShapes(units);
  const shares = measureKnown(units, shapes);
  const copies = countCopies(units);
  const columns = [
    ...measureRuns(units, shapes),
    ...measureDistances(units, shapes),
    ...measureSetting(units, shapes),
    ...measureForms(units, shapes),
    ...measurePlace(units, shapes),
  ];
  const near = describeNear(units, shapes);
  for (const [index, unit] of units.entries()) {
    const shape = shapes[index] as LineShape;
    const row = new RowWriter(rows, index * WIDTH);
    for (let look = 0; look < LOOKS.length; look++) row.put(shape.look === look ? 1 : 0);
    row.put(Math.min(60, shape.words));
    row.put(Math.min(2000, unit.text.length));
    row.flag(shape.sentence);
    row.flag(shape.colon);
    row.flag(/[?][)"”’']?$/u.test(unit.text));
    row.put(shape.capitals);
    putCharacters(row, unit.text);
    row.flag(shape.section);
    row.flag(looksLikeName(unit.text));
    row.put(Math.min(10, count(unit.text, ",")));
    row.flag(/[.!?]["”’)]? \p{Lu}/u.test(unit.text.slice(0, 400)));
    row.flag(unit.blankBefore);
    row.flag(index > 0 && units[index - 1]?.line === unit.line);
    row.put(Math.min(5, copies[index] ?? 0));
    row.flag(shape.dateline);
    row.put(Math.min(20, shape.stems.length));
    row.put(shares.before[index] ?? MISSING);
    row.put(shares.after[index] ?? MISSING);
    row.put(shape.known);
    row.put(shape.functionWords);
    row.flag(/(?:…|\.\.\.)["”’)]?$/u.test(unit.text));
    row.put(Math.min(10, shape.names.length));
    row.put(shares.names[index] ?? MISSING);
    putOdds(row, unit.text, odds);
    row.flag(/^[-–—]?\s?["“”„«‘']/u.test(unit.text));
    row.flag(/["”“»’][.!?]?$/u.test(unit.text));
    for (const offset of OFFSETS) row.putRow(near, index + offset, NEAR.length);
    for (const column of columns) row.put(column[index] ?? 0);
    row.flag(index === 0);
  }
  return rows;
}

/** The shape of every line; that of a line repeated is read once. */
function readShapes(units: readonly Unit[]): LineShape[] {
  const shapes: LineShape[] = [];
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    const repeated = unit.text === before?.text && unit.look === before.look ? shapes[index - 1] : undefined;
    shapes.push(repeated === undefined ? shapeOf(unit) : { ...repeated });
  }
  return shapes;
}

class RowWriter {
  readonly #rows: Float32Array;
  #at: number;

  constructor(rows: Float32Array, at: number) {
    this.#rows = rows;
    this.#at = at;
  }

  put(value: number): void {
    this.#rows[this.#at++] = value;
  }

  flag(value: boolean): void {
    this.put(value ? 1 : 0);
  }

  /** A line's row of another table; {@link MISSING} in each place for a line that there is not. */
  putRow(table: Float32Array, line: number, width: number): void {
    for (let at = line * width; at < (line + 1) * width; at++) this.put(table[at] ?? MISSING);
  }
}

/** Digits, a lower-case beginning, and whether all letters are capitals. */
function putCharacters(row: RowWriter, text: string): void {
  const head = text.slice(0, MAX_WORDS_OF);
  row.put((head.match(/\d/g)?.length ?? 0) / Math.max(1, head.length));
  row.flag(/^\p{Ll}/u.test(head));
  row.flag(head === head.toUpperCase() && head !== head.toLowerCase());
}

/** A headline holds fewer words; of longer lines only the beginning is asked. */
const MAX_ODDS_WORDS = 30;

/** What training knows of a line's common words: whether headlines have them rather than a report's sub-headings and items, or its paragraphs. */
function putOdds(row: RowWriter, text: string, { headlines, reports, opens, ends }: WordOdds): void {
  const words = text.slice(0, MAX_WORDS_OF).split(" ");
  const short = words.length <= MAX_ODDS_WORDS;
  const known = words.slice(0, MAX_ODDS_WORDS).map(normaliseWord);
  putSum(row, short ? known : [], headlines);
  row.put(short ? (opens.get(known[0] ?? "") ?? 0) : 0);
  row.put(short ? (ends.get(known.at(-1) ?? "") ?? 0) : 0);
  putSum(row, known, reports);
}

/** Sum and mean of what a table says of some words. */
function putSum(row: RowWriter, words: readonly string[], table: ReadonlyMap<string, number>): void {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const own = table.get(word);
    if (own === undefined) continue;
    sum += own;
    known++;
  }
  row.put(sum);
  row.put(sum / Math.max(1, known));
}

/** What a line's neighbours are told of it, in the order of `NEAR`. */
function describeNear(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array {
  const near = new Float32Array(units.length * NEAR.length);
  for (const [index, unit] of units.entries()) {
    const shape = shapes[index] as LineShape;
    const row = new RowWriter(near, index * NEAR.length);
    row.put(shape.look);
    row.put(Math.min(60, shape.words));
    row.flag(shape.sentence);
    row.put(shape.capitals);
    row.put(shape.known);
    row.flag(unit.blankBefore);
  }
  return near;
}

/** Shares of each line's content words, and of its names, that stand in the paragraphs before it and after it; sets `known` to the share in either. */
function measureKnown(
  units: readonly Unit[],
  shapes: readonly LineShape[],
): { readonly before: Float32Array; readonly after: Float32Array; readonly names: Float32Array } {
  const before = new Float32Array(units.length).fill(MISSING);
  const after = new Float32Array(units.length).fill(MISSING);
  const names = new Float32Array(units.length).fill(MISSING);
  const paragraphs = shapes.flatMap((shape, index) => (isParagraph(shape) ? [index] : []));
  const earlier = new Map<string, number>();
  const later = new Map<string, number>();
  const add = (counts: Map<string, number>, index: number | undefined, step: number): void => {
    if (index === undefined) return;
    for (const stem of shapes[index]?.stems ?? []) counts.set(stem, (counts.get(stem) ?? 0) + step);
  };
  for (let at = 0; at < WINDOW; at++) add(later, paragraphs[at], 1);
  let next = 0;
  for (const [index, shape] of shapes.entries()) {
    // The window behind begins with the first paragraph past this line.
    if (paragraphs[next] === index) {
      add(later, index, -1);
      add(later, paragraphs[next + WINDOW], 1);
      next++;
    }
    let inBefore = 0;
    let inAfter = 0;
    let inEither = 0;
    for (const stem of shape.stems) {
      const isBefore = (earlier.get(stem) ?? 0) > 0;
      const isAfter = (later.get(stem) ?? 0) > 0;
      if (isBefore) inBefore++;
      if (isAfter) inAfter++;
      if (isBefore || isAfter) inEither++;
    }
    if (shape.stems.length > 0) {
      before[index] = inBefore / shape.stems.length;
      after[index] = inAfter / shape.stems.length;
      shape.known = inEither / shape.stems.length;
    }
    const known = shape.names.filter((stem) => (earlier.get(stem) ?? 0) > 0 || (later.get(stem) ?? 0) > 0);
    if (shape.names.length > 0) names[index] = known.length / shape.names.length;
    if (paragraphs[next - 1] === index) {
      add(earlier, index, 1);
      add(earlier, paragraphs[next - 1 - WINDOW], -1);
    }
  }
  return { before, after, names };
}

/** How often each line's text stands on the page besides here. */
function countCopies(units: readonly Unit[]): Int32Array {
  const counts = new Map<string, number>();
  for (const { text } of units) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Int32Array.from(units, ({ text }) => (counts.get(text) ?? 1) - 1);
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0 && found < 10; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
