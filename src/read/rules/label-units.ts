import type { SegmentKind } from "../../model/article.ts";
import { KnownWords } from "../known-words.ts";
import type { LabelledUnit, Unit, UnitLook } from "../unit.ts";
import { type Head, isHeadlineLike } from "./find-heads.ts";
import { labelHead } from "./label-head.ts";
import { labelMiddle } from "./label-middle.ts";
import { labelTail } from "./label-tail.ts";
import { numberRuns } from "./number-runs.ts";

/** The kind of a line that nothing is known of but its own look. */
export const KIND_OF_LOOK: Readonly<Record<UnitLook, SegmentKind>> = {
  prose: "body",
  "list-item": "body",
  short: "furniture",
  "teaser-label": "furniture",
  "furniture-label": "furniture",
  furniture: "furniture",
  "comments-label": "comments",
  teaser: "teaser",
  promo: "promo",
  date: "meta",
  byline: "byline",
  credit: "credit",
  caption: "caption",
};

/**
 * Gives every unit its kind and article. `heads` are the heads of the second and later articles; the first article begins with the
 * page. Teasers belong to no article, and neither does furniture that lies between two.
 */
export function labelUnits(units: readonly Unit[], heads: readonly Head[]): LabelledUnit[] {
  const labelled = startLabels(units);
  const starts = [{ first: 0, headline: null }, ...heads];
  for (const [index, head] of starts.entries()) {
    const end = starts[index + 1]?.first ?? units.length;
    labelArticle(
      labelled.slice(head.first, end),
      index,
      head.headline === null ? null : head.headline - head.first,
      end === units.length,
    );
  }
  numberRuns(labelled);
  return labelled;
}

/** Every unit with the kind of its own look, in no article yet. */
export function startLabels(units: readonly Unit[]): LabelledUnit[] {
  return units.map((unit) => ({ unit, kind: KIND_OF_LOOK[unit.look], article: null, run: 0 }));
}

/** Labels the units of one article; `last` when no other article follows on the page. */
function labelArticle(units: readonly LabelledUnit[], article: number, headline: number | null, last: boolean): void {
  const firstBody = units.findIndex(
    ({ unit }, at) => isBody(unit) && at !== headline && !isQuestionHeadline(units, at),
  );
  if (firstBody < 0) {
    for (const entry of units) if (entry.kind === "body") entry.kind = "furniture";
    return;
  }
  const lastBody = findLastBody(units, firstBody);
  const known = new KnownWords();
  for (const { unit } of units) if (unit.look === "prose") known.add(unit.text);
  labelHead(units.slice(0, firstBody), headline, known);
  labelMiddle(units.slice(firstBody, lastBody + 1), known);
  labelTail(units.slice(lastBody + 1));
  for (const [at, entry] of units.entries()) {
    entry.article = belongsToArticle(entry.kind, at < firstBody, at <= lastBody, last) ? article : null;
  }
}

/** Insertions are nobody's: teasers everywhere, promotion inside or after the body, furniture between two articles. */
export function belongsToArticle(kind: SegmentKind, inHead: boolean, inBody: boolean, last: boolean): boolean {
  if (kind === "teaser") return false;
  if (kind === "promo") return inHead || (last && !inBody);
  return kind !== "furniture" || inBody || last;
}

function isBody(unit: Unit): boolean {
  return unit.look === "prose";
}

/** A question that stands first and heads prose is the headline, although it ends a sentence. */
function isQuestionHeadline(units: readonly LabelledUnit[], at: number): boolean {
  const unit = units[at]?.unit;
  if (unit === undefined || !isHeadlineLike(unit)) return false;
  return (
    units.slice(0, at).every((entry) => !isBody(entry.unit)) &&
    units.slice(at + 1, at + 4).some((entry) => isBody(entry.unit))
  );
}

/** The last prose before the comments: what readers wrote is no body. */
function findLastBody(units: readonly LabelledUnit[], firstBody: number): number {
  let lastBody = firstBody;
  let bodies = 0;
  for (let at = firstBody; at < units.length; at++) {
    const look = units[at]?.unit.look;
    if (look === "comments-label" && bodies >= 2) return lastBody;
    if (look !== "prose" && !(look === "list-item" && at === lastBody + 1)) continue;
    lastBody = at;
    bodies++;
  }
  return lastBody;
}
