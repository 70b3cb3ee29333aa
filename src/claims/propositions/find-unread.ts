import type { Span } from "../../model/span.ts";
import { type Draft, type Reading, spanOf } from "./reading/reading.ts";
import { type Clause, isVerbLike, word } from "./symbols/clauses.ts";

/**
 * The clauses of a sentence from which no reader took anything, in text order: no verdict speaks of them. A clause without a verb ("under
 * the treaty") says nothing by itself, and one that only says who said it ("officials said that") is the statement's: neither is one of them.
 */
export function findUnread(reading: Reading, drafts: readonly Draft[]): Span[] {
  const read = drafts.flatMap((draft) => [
    { start: draft.at, end: draft.at + 1 },
    ...Object.values(draft.fields).flat(),
  ]);
  return reading.clauses
    .filter((clause, index) => !introducesNext(reading, clause, reading.clauses[index + 1]))
    .flatMap((clause) => splitVerbs(reading, clause))
    .map(({ from, to }) => spanOf(reading, from, to - 1))
    .filter((clause) => !read.some((span) => span.start < clause.end && clause.start < span.end));
}

type Part = Pick<Clause, "from" | "to">;

/** Parts of a clause with a verb of their own: "joined in 1998 and hosts its secretariat", whose second verb no list of verbs knows. */
function splitVerbs({ symbols }: Reading, { from, to }: Part): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from + 1; at < to - 2; at++) {
    if (word(symbols[at]) !== "and" && word(symbols[at]) !== "but") continue;
    if (!/^\p{L}+s$/u.test(word(symbols[at + 1]) ?? "") || !OPENS_OBJECT.has(word(symbols[at + 2]) ?? "")) continue;
    parts.push({ from: start, to: at });
    start = at + 1;
  }
  const last = { from: start, to };
  if (start > from || symbols.slice(from, to).some(isVerbLike)) parts.push(last);
  return parts;
}

const OPENS_OBJECT = new Set("the a an its their his her no any all this that these those to".split(" "));

function introducesNext({ symbols }: Reading, { to }: Clause, next: Clause | undefined): boolean {
  return next?.link === "that" && isVerbLike(symbols[to - 1]);
}
