import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import { labelExcerptList } from "./label-excerpts.ts";
import { findPageDates } from "./metadata/find-page-dates.ts";
import { labelClasses } from "./plain/label-classes.ts";
import { readLineFeatures } from "./plain/line-features.ts";
import { classifyLines, type LineModel } from "./plain/line-model.ts";
import { readUnits } from "./plain/read-units.ts";
import { findHeads } from "./rules/find-heads.ts";
import { findLiveEntries, type LiveLines } from "./rules/find-live-entries.ts";
import { labelUnits } from "./rules/label-units.ts";
import type { LabelledUnit, Unit } from "./unit.ts";

/** Labelled units of a page of plain text. */
export interface PlainReading {
  readonly units: LabelledUnit[];
  /** the page has more lines than `maxNodes`, and the rest was left unread */
  readonly capped: boolean;
  /** what the page's make-up says of each of its articles, by the article's index */
  readonly flags: readonly Article["flags"][];
  /** the day of a live blog, as the lines before its first entry give it */
  readonly day: CivilDate | null;
}

/** Reads a page of plain text by the line model or, without one, by rules. */
export function readPlain(page: Page, maxNodes: number, model: LineModel | null): PlainReading {
  const { units, capped } = readUnits(page, maxNodes, model);
  const live = findLiveEntries(units);
  if (live !== null) return { ...numberEntries(labelUnits(live.units, live.heads)), capped, day: findDay(live) };
  return { units: labelExcerptList(units) ?? labelLines(units, model), capped, flags: [], day: null };
}

/** On a page of fewer lines the model, which has seen none so short, has too few neighbours to go by. */
const MIN_LINES = 12;

function labelLines(units: readonly Unit[], model: LineModel | null): LabelledUnit[] {
  if (model === null || units.length < MIN_LINES) return labelUnits(units, findHeads(units));
  return labelClasses(units, classifyLines(model, readLineFeatures(units)));
}

function findDay({ units, heads }: LiveLines): CivilDate | null {
  for (const { text, look } of units.slice(0, heads[0]?.first ?? 0)) {
    const [found] = look === "date" ? findPageDates(text) : [];
    if (found?.date.kind === "day") return found.date.day;
  }
  return null;
}

/** Live entries numbered anew: what stands before the first one may be no article, and an entry of a headline alone is none. */
function numberEntries(units: LabelledUnit[]): Pick<PlainReading, "units" | "flags"> {
  const numbers = new Map<number, number>();
  const flags: Article["flags"][] = [];
  for (const { article, kind } of units) {
    if (article === null || kind !== "body" || numbers.has(article)) continue;
    numbers.set(article, flags.length);
    flags.push(article === 0 ? [] : ["live-blog-entry"]);
  }
  for (const entry of units) entry.article = entry.article === null ? null : (numbers.get(entry.article) ?? null);
  return { units, flags };
}
