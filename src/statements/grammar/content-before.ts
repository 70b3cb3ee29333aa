import { REPORTING_VERBS } from "../data/reporting-verbs.ts";
import { findContentEnd } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import { isFiniteVerb, type Range, skipTime } from "./phrases.ts";
import type { Item } from "./sentence.ts";

/** "Clearance, she said, will take years": the content stands on both sides of the cue. */
export function findContentAround(items: readonly Item[], cue: Cue, source: Range): Range[] | null {
  const after = skipTime(items, cue.at + 1);
  if (items[source.from - 1]?.text !== "," || items[after]?.text !== ",") return null;
  const from = findClauseStart(items, source.from - 1);
  const before = { from, to: source.from - 1 };
  if (before.to <= before.from || hasMainVerb(items, before.from, before.to)) return null;
  const to = findContentEnd(items, after + 1);
  return hasMainVerb(items, after + 1, to) ? [before, { from: after + 1, to }] : null;
}

/** The quote or clause that ends before `end`; null when only an adverbial stands there. */
export function findContentBefore(items: readonly Item[], end: number): Range | null {
  let to = end;
  const last = items[to - 1];
  if (last === undefined) return null;
  if (/^[—–-]$/.test(last.text)) to--;
  if (items[to - 1]?.text === ",") to--;
  const closing = items[to - 1];
  if (closing === undefined) return null;
  const quoted = closing.pos === "QUOTE" || closing.quoted;
  const dashed = isDash(items[0]);
  if (!quoted && last.text !== "," && !dashed) return null;
  const from = skipConcession(items, findClauseStart(items, to), to);
  if (!quoted && !isMainClause(items, from, to)) return null;
  return { from, to };
}

/** "Although the work began, the ministry's plan …": a leading concession is the narrator's. */
function skipConcession(items: readonly Item[], from: number, to: number): number {
  if (!/^(?:although|though|while|whereas|despite)$/.test(items[from]?.lower ?? "")) return from;
  for (let at = from + 1; at < to; at++) {
    if (items[at]?.text !== ",") continue;
    return at + 1 < to && (hasMainVerb(items, at + 1, to) || items[to - 1]?.quoted === true) ? at + 1 : from;
  }
  return from;
}

/** Where the clause that ends at `end` began: after a semicolon, a colon, a dateline, or at the start. */
function findClauseStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined || item.quoted) continue;
    if (item.text === ";" || item.text === "]") return at + 1;
    if (
      /^[—–-]$/.test(item.text) &&
      at < 8 &&
      /^[\p{Lu}\s.,()]+$/u.test(
        items
          .slice(0, at)
          .map((each) => each.text)
          .join(" "),
      )
    )
      return at + 1;
  }
  // a paragraph that opens with a dash is a speaker's turn; the dash is its mark
  return isDash(items[0]) ? 1 : 0;
}

function isDash(item: Item | undefined): boolean {
  return item !== undefined && /^[—–-]$/.test(item.text);
}

/** A clause of its own, not only an adverbial ("After the vote, she said"). */
function isMainClause(items: readonly Item[], start: number, end: number): boolean {
  let from = start;
  const opener = items[from];
  if (
    opener !== undefined &&
    (opener.pos === "SCONJ" ||
      opener.pos === "ADP" ||
      /^(?:when|while|although|though|if|as|after|before|since)$/.test(opener.lower))
  ) {
    while (from < end && items[from]?.text !== ",") from++;
  }
  return hasMainVerb(items, from, end);
}

/** Whether a finite verb stands outside of relative clauses in commas ("the envoy, who backed the plan"). */
function hasMainVerb(items: readonly Item[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (items[at]?.text === "," && /^(?:who|which|whose|where)$/.test(items[at + 1]?.lower ?? "")) {
      do at++;
      while (at < end && items[at]?.text !== ",");
    } else if (isFiniteVerb(items, at)) return true;
  }
  return false;
}

/** "…,” she said, “…”: the second half of the quote after the cue. */
export function findContinuedQuote(items: readonly Item[], start: number): Range | null {
  let at = skipTime(items, start);
  for (let step = 0; step < 14 && at < items.length; step++, at++) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.pos === "QUOTE")
      return items[at - 1]?.text === "," || at === start || items[at - 1]?.text === "." || items[at - 1]?.text === ":"
        ? { from: at, to: at + 1 }
        : null;
    if (isFiniteVerb(items, at) || item.lower === "that" || (item.pos === "VERB" && REPORTING_VERBS.has(item.lemma)))
      return null;
  }
  return null;
}
