import type { Article, ArticleId } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Page } from "../model/page.ts";
import { joinBody } from "./join-body.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { byRule } from "./metadata/by-rule.ts";
import { chooseMetadata, type PageMetadata } from "./metadata/choose-metadata.ts";
import { dateEntry } from "./metadata/dates/date-entry.ts";
import type { PageFacts } from "./metadata/page-facts.ts";
import { readMargins } from "./metadata/read-margins.ts";
import { readFlags } from "./read-flags.ts";
import type { LabelledUnit } from "./unit.ts";

/** What the make-up of its page says of an article. */
export interface MakeUp {
  readonly flags: Article["flags"];
  /** of an entry: the day of its live blog; null when it is not known or not one */
  readonly day: CivilDate | null;
  /** of an article of plain text */
  readonly facts: PageFacts;
}

/** The article made of its labelled units, in page order. */
export function buildArticle(
  units: readonly LabelledUnit[],
  page: Page,
  index: number,
  id: ArticleId,
  metadata: PageMetadata | null,
  makeUp: MakeUp,
): Article {
  const { text, map } = joinBody(units);
  const whole =
    metadata === null ? readMargins(units, text, page.captured, makeUp.facts) : chooseMetadata(units, text, metadata);
  const margins = makeUp.flags.includes("live-blog-entry") ? dateEntry(whole, units, makeUp.day) : whole;
  const head = metadata?.head ?? null;
  return {
    id,
    page: page.id,
    index,
    text,
    map,
    ...margins,
    language: detectLanguage(text),
    canonicalUrl: head?.canonicalUrl ?? null,
    flags: [...new Set([...makeUp.flags, ...readFlags(text, units, head)])],
    by: byRule("page"),
  };
}
