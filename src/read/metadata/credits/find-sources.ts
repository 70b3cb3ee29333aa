import { countWords, endsSentence } from "../../read-shape.ts";
import { numberRuns } from "../../rules/number-runs.ts";
import type { LabelledUnit, Unit } from "../../unit.ts";
import { readNameOverDay, readSourceLine, type SourceLine } from "./read-source-line.ts";

/** The line that says where an item comes from. */
export interface ItemSource {
  readonly unit: Unit;
  readonly line: SourceLine;
}

/** It stands so many lines from its report's headline or last paragraph at most. */
const MAX_APART = 3;
const MAX_WORDS = 18;

/** The lines of an article among those of its page, as indexes. */
interface Extent {
  readonly article: number;
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

interface Candidate extends ItemSource {
  readonly at: number;
  /** behind this article's body, or null */
  readonly below: number | null;
  /** above the body of this one, or null */
  readonly above: number | null;
  /** between headline and body */
  readonly inside: boolean;
}

/**
 * Finds for each report the line that says which paper or site it was taken from, and gives that line to it, for a press review may set it above its items or
 * below them: of a line between two the page's first and last report say whose it is. Changes kinds and articles in place. Linear.
 */
export function findSources(units: readonly LabelledUnit[]): ReadonlyMap<number, ItemSource> {
  const extents = findExtents(units);
  const candidates = extents.flatMap((extent, index) =>
    findCandidates(units, extent, extents[index - 1], extents[index + 1]),
  );
  const sources = new Map<number, ItemSource>();
  if (candidates.length === 0) return sources;
  const several = extents.length > 1;
  const isKnown = candidates.some(({ line }) => line.sure);
  const isBelow = choosesBelow(candidates, extents);
  for (const candidate of candidates) {
    const { at, line, unit, inside, below, above } = candidate;
    if (!(line.sure || (several && isKnown))) continue;
    const owner = inside || below === null || (above !== null && !isBelow) ? above : below;
    const entry = units[at];
    if (owner === null || entry === undefined || sources.has(owner)) continue;
    entry.kind = "meta";
    entry.article = owner;
    sources.set(owner, { unit, line });
  }
  if (sources.size > 0) numberRuns(units as LabelledUnit[]);
  return withAgencies(sources);
}

/** Where a page says of its other reports which papers they are from, an agency in a paper's place is one. */
function withAgencies(sources: ReadonlyMap<number, ItemSource>): ReadonlyMap<number, ItemSource> {
  if (![...sources.values()].some(({ line }) => line.publisher !== null)) return sources;
  return new Map(
    [...sources].map(([article, { unit, line }]) => [
      article,
      { unit, line: { ...line, publisher: line.publisher ?? line.agency } },
    ]),
  );
}

function findExtents(units: readonly LabelledUnit[]): Extent[] {
  const extents = new Map<number, { headline: number; first: number; last: number }>();
  for (const [at, { kind, article }] of units.entries()) {
    if (article === null || (kind !== "body" && kind !== "headline")) continue;
    const known = extents.get(article) ?? { headline: -1, first: -1, last: -1 };
    extents.set(article, known);
    if (kind === "headline" && known.first < 0) known.headline = at;
    if (kind !== "body") continue;
    if (known.first < 0) known.first = at;
    known.last = at;
  }
  return [...extents]
    .map(([article, extent]) => ({ article, ...extent }))
    .filter(({ first }) => first >= 0)
    .toSorted((a, b) => a.first - b.first);
}

/** The source lines above an article's body, and for the last article those behind it. */
function findCandidates(
  units: readonly LabelledUnit[],
  extent: Extent,
  before: Extent | undefined,
  behind: Extent | undefined,
): Candidate[] {
  const top = extent.headline >= 0 ? extent.headline : extent.first;
  // The last line of a body may be one that the line model took for a part of it.
  const from = before === undefined ? Math.max(0, top - MAX_APART) : before.last;
  const to = extent.first;
  const found: Candidate[] = [];
  for (let at = from; at <= to; at++) {
    const line = readAt(units, at, before === undefined && at < top);
    if (line === null || (units[at]?.kind === "teaser" && !isBeside(at, line, top, before))) continue;
    const isNear = at > top || top - at <= MAX_APART;
    const isBehind = before !== undefined && at - before.last <= MAX_APART && at <= top;
    if (isNear || isBehind)
      found.push({
        ...line,
        at,
        inside: at > top,
        below: isBehind ? before.article : null,
        above: isNear ? extent.article : null,
      });
  }
  if (behind !== undefined) return found;
  for (let at = extent.last; at <= Math.min(extent.last + MAX_APART, units.length - 1); at++) {
    const line = at > extent.first ? readAt(units, at, false) : null;
    const isOwn = units[at]?.kind !== "teaser" || at === extent.last + 1;
    if (line !== null && isOwn) found.push({ ...line, at, inside: false, below: extent.article, above: null });
  }
  return found;
}

/** What may be a list's line is a report's where it says so itself and stands directly beside headline or body. */
function isBeside(at: number, { line }: ItemSource, top: number, before: Extent | undefined): boolean {
  return line.sure && (at === top - 1 || at > top || (before !== undefined && at === before.last + 1));
}

function readAt(units: readonly LabelledUnit[], at: number, isHead: boolean): ItemSource | null {
  const entry = units[at];
  if (entry === undefined || entry.kind === "headline" || entry.kind === "caption") return null;
  const { unit } = entry;
  if (
    countWords(unit.text) > MAX_WORDS ||
    (entry.kind === "body" && endsSentence(unit.text) && !/[\])]\.?$/u.test(unit.text))
  )
    return null;
  const [above, below] = [units[at - 1], units[at + 1]];
  const isOverDay = above?.kind === "headline" && below?.unit.look === "date" && entry.kind !== "body";
  const line =
    readSourceLine(unit.text, above?.unit.text, isHead) ??
    (isOverDay ? readNameOverDay(unit.text, below.unit.text) : null);
  return line === null ? null : { unit, line };
}

/** Whether the page sets the source below its items: none stands above the first. */
function choosesBelow(candidates: readonly Candidate[], extents: readonly Extent[]): boolean {
  const first = extents[0]?.article;
  return !candidates.some(({ above, below }) => above === first && below === null);
}
