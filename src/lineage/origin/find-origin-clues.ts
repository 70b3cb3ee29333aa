import type { CorpusArticle } from "../../model/corpus.ts";
import type { Origin } from "../../model/lineage.ts";
import type { Span } from "../../model/span.ts";
import { findAgencyByName, findAgencyMentions, findWireAgency } from "./find-agency-mentions.ts";
import { findNamedServices, kindOf, type NamedService } from "./find-named-services.ts";
import { findPublisher, foldName, type Publisher } from "./fold-publisher.ts";
import { spellOut } from "./spell-out.ts";

/** One sign in an article of where its report comes from. */
export interface OriginClue {
  readonly name: string;
  readonly how: Exclude<Origin["how"], "none">;
  /** in the article's text; null when it stands elsewhere on the page */
  readonly span: Span | null;
  readonly quote: string;
}

/** Who published an article and what it says of its origin, strongest sign first. */
export interface ArticleOrigin {
  readonly publisher: Publisher | null;
  readonly clues: readonly OriginClue[];
  /** who is told something or passed on under a name that may be anybody's: signs only if it is that of an agency of the run ({@link listAgencies}) */
  readonly named: readonly OriginClue[];
}

/** Strongest first: a credit outweighs who was told, which outweighs who is passed on, which outweighs whose page it is. */
export const CLUE_ORDER: readonly OriginClue["how"][] = ["credit", "dateline", "addressee", "relay", "publisher"];

/** Reads the signs of an article's origin from its credits, bylines, dateline, sentences and publisher. */
export function findOriginClues(entry: CorpusArticle): ArticleOrigin {
  const { article } = entry;
  const publisher = findPublisher(entry);
  const clues: OriginClue[] = [];
  for (const credit of article.credits) {
    // READ gives every sign of an agency; "told Reuters" is one, but no credit.
    const named = findAgencyMentions(credit.text)[0];
    const agency = named?.agency ?? findAgencyByName(credit.agency) ?? credit.agency;
    clues.push({ name: agency, how: named?.role ?? "credit", span: null, quote: credit.text });
  }
  for (const byline of article.bylines) {
    const agency = findAgencyByName(byline.value);
    if (agency !== null) clues.push({ name: agency, how: "credit", span: null, quote: byline.value });
  }
  if (article.dateline !== null && !article.dateline.republisher) {
    const name = findDatelineCredit(article.dateline.text);
    if (name !== null) clues.push({ name, how: "dateline", span: null, quote: article.dateline.text });
  }
  const mentions = listMentions(article.text);
  const named: OriginClue[] = [];
  for (const mention of mentions) {
    // An agency that was told something wrote the report; an outlet may only have had an interview that others quote.
    const tellsOrigin = mention.role === "credit" || (mention.role === "addressee" && mention.kind !== "outlet");
    if (!tellsOrigin && !carriesReport(mentions, mention, article.text.length)) continue;
    const quote = article.text.slice(mention.span.start, mention.span.end);
    const clue = { name: mention.name, how: mention.role, span: mention.span, quote };
    (mention.kind === "unknown" ? named : clues).push(clue);
  }
  const headline = article.headline?.value ?? "";
  for (const mention of findAgencyMentions(headline)) {
    if (mention.role === "credit") clues.push({ name: mention.agency, how: "credit", span: null, quote: headline });
  }
  if (publisher !== null) {
    const agency = findAgencyByName(publisher.name);
    clues.push({ name: agency ?? publisher.name, how: "publisher", span: null, quote: publisher.name });
  }
  const strength = (clue: OriginClue) => CLUE_ORDER.indexOf(clue.how);
  // "(NP)" in the dateline of a page of Northline Press is that page's own name.
  const names = clues.map(({ name }) => name);
  const spelt = clues.map((clue) => ({ ...clue, name: spellOut(clue.name, names) }));
  // A credit that READ lifted from the text and the same one found in the text are one sign.
  const different = spelt.filter(
    (clue, index) => spelt.findIndex((other) => other.name === clue.name && other.how === clue.how) === index,
  );
  return { publisher, clues: different.sort((a, b) => strength(a) - strength(b)), named };
}

/** The agencies and outlets that a text names as sources, on a list or not, in its order. */
function listMentions(text: string): NamedService[] {
  const listed = findAgencyMentions(text).map(({ agency, role, span }): NamedService => {
    return { name: agency, role, span, kind: findWireAgency(agency) === null ? "outlet" : "agency" };
  });
  return [...listed, ...findNamedServices(text)].sort((a, b) => a.span.start - b.span.start);
}

/** What makes an unknown name in a dateline's brackets the name of a news service, and not of a country: "KYIV (Ukraine)". */
const NEWS_NAME = /\b(?:wire|news|agency|press|times|post|media|radio|tv|herald|tribune|gazette|service)\b/iu;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The service in a dateline's brackets or slashes after the place, on a list or not: "NEW YORK (Example Wire)", "MOSCOW, July 9. /TASS/". */
function findDatelineCredit(dateline: string): string | null {
  const bracketed = dateline.matchAll(/[([/]\s?(\p{L}[^()[\]/]{1,40})[)\]/]/gu);
  const name = bracketed.find(({ index }) => /\p{L}/u.test(dateline.slice(0, index)))?.[1]?.trimEnd();
  if (name === undefined) return null;
  return findAgencyByName(name) ?? (NEWS_NAME.test(name) || ACRONYM.test(name) ? name : null);
}

/** Shares of a text in which a passed-on agency stands for the whole report: the lead and the closing lines. */
const LEAD = 0.35;
const CLOSING = 0.85;

/** "Reuters reported" about one fact in the middle is no origin of the report; in the lead, at the end, or again and again it is. */
function carriesReport(mentions: readonly NamedService[], mention: NamedService, length: number): boolean {
  const place = mention.span.start / Math.max(1, length);
  const times = mentions.filter(({ name }) => name === mention.name).length;
  return place <= LEAD || place >= CLOSING || times > 1;
}

/** The agencies that the articles show, folded: who is credited, and who publishes under the name of an agency. */
export function listAgencies(origins: Iterable<ArticleOrigin>): ReadonlySet<string> {
  const agencies = new Set<string>();
  for (const { clues, publisher } of origins) {
    for (const { how, name } of clues) if (how === "credit" || how === "dateline") agencies.add(foldName(name));
    if (publisher !== null && kindOf(publisher.name) === "agency") agencies.add(foldName(publisher.name));
  }
  return agencies;
}

/** The agency whose own page the article stands on; null when its publisher is no agency. */
export function findPublishingAgency(origin: ArticleOrigin): string | null {
  return origin.publisher === null ? null : findWireAgency(origin.publisher.name);
}

/** Whether the article is the agency's own: published by the agency that its family names. */
export function isPublishedBy(origin: ArticleOrigin, name: string): boolean {
  return origin.clues.some((clue) => clue.how === "publisher" && foldName(clue.name) === foldName(name));
}
