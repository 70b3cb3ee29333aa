import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import { labelExcerptList } from "./label-excerpts.ts";
import { findReporters } from "./metadata/bylines/read-plain-bylines.ts";
import { findSources } from "./metadata/credits/find-sources.ts";
import { readUrlDate, readUrlYear } from "./metadata/dates/choose-dates.ts";
import { findHeadDay } from "./metadata/dates/find-head-day.ts";
import { findOnlyDay, findPageDays, findSheetDay, findVisitDay, type PageFacts } from "./metadata/page-facts.ts";
import { guessMonthFirstOfLines } from "./metadata/written-dates/guess-month-first.ts";
import { readLineFeatures } from "./plain/features/line-features.ts";
import { labelClasses } from "./plain/label-classes.ts";
import { classifyLines, type LineModel } from "./plain/line-model.ts";
import { readUnits } from "./plain/lines/read-units.ts";
import { readLive } from "./plain/read-live.ts";
import { settleMargins } from "./plain/settle-margins.ts";
import { findHeads } from "./rules/find-heads.ts";
import { labelUnits } from "./rules/label-units.ts";
import { findDatelineSite } from "./site/find-dateline-site.ts";
import { findSite } from "./site/find-site.ts";
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
  readonly facts: PageFacts;
}

/** Reads a page of plain text by the line model or, without one, by rules. */
export function readPlain(page: Page, maxNodes: number, model: LineModel | null): PlainReading {
  const { units, capped } = readUnits(page, maxNodes, model);
  const live = readLive(units, (rest) => labelLines(rest, model));
  const { units: settled, ...rest } = live ?? {
    units: labelExcerptList(units) ?? labelLines(units, model),
    flags: [],
    day: null,
  };
  const labelled = settleMargins(settled, page.url);
  const sources = findSources(labelled);
  const days = findPageDays(labelled);
  const several = labelled.some(({ article }) => article === 1);
  return {
    ...rest,
    units: labelled,
    capped,
    facts: {
      site: findSite(labelled, page.url) ?? findDatelineSite(labelled),
      days,
      several,
      year: readUrlYear(page.url),
      monthFirst: guessMonthFirstOfLines(labelled, days, page.url),
      addressDay: readUrlDate(page.url),
      onlyDay: findOnlyDay(labelled),
      visitDay: findVisitDay(labelled),
      sheetDay: findSheetDay(labelled),
      reporters: live === null ? [] : findReporters(labelled),
      headDay: live === null ? findHeadDay(labelled, several) : null,
      sources,
    },
  };
}

/** On a page of fewer lines the model has too few neighbours to go by. */
const MIN_LINES = 6;

function labelLines(units: readonly Unit[], model: LineModel | null): LabelledUnit[] {
  if (model === null || units.length < MIN_LINES) return labelUnits(units, findHeads(units));
  return labelClasses(units, classifyLines(model, readLineFeatures(units, model.words)));
}
