import { CompositeWriter, type HeadStyle, type KnownSegment, type Plan } from "./composite-writer.ts";
import type { WcxbPage } from "./wcxb.ts";

/** A made page of several articles with the truth of its parts. */
export interface Composite {
  readonly id: string;
  readonly format: "text" | "html";
  readonly text: string;
  readonly segments: readonly KnownSegment[];
  /** headline and body of each article, in page order */
  readonly articles: readonly { readonly headline: string; readonly body: string }[];
}

/**
 * `usual`: publisher and age above every headline but the first, a label over every teaser list. `varied`: also other heads (one line,
 * byline below, none), teaser lists under labels that no list knows or without any, single headlines, empty lines between paragraphs,
 * a menu above all.
 */
export type Variety = "usual" | "varied";

const SITES = ["Example Courier", "Harbour Times", "Northern Post"];
const SECTIONS = ["World", "Asia", "Politics", "Business", "Sport", "Opinion"];
const LABELS = [
  "Top stories",
  "Read more",
  "Related articles",
  "You may also like",
  "Also read",
  "Most read",
  "More from",
];
const OTHER_LABELS = [
  "From the archive",
  "Elsewhere today",
  "Stories picked for you",
  "This week's ten",
  "Latest in Life",
];
const AGES = ["an hour ago", "2 hours ago", "3 days ago", "2025-07-09", "9 July 2025", "Jul 9, 2025"];
const BYLINES = ["By Ines Example", "By Tomas Sample and Ana Model", "Ines Example"];
const PROMOS = [
  "Find out what is new on our website and app.",
  "Subscribe to our newsletter for a daily digest.",
  "Sign up for our free morning briefing.",
];
const PLACES = ["GENEVA - ", "KYIV - ", "[BANGKOK] ", "VIENNA, July 9 (Reuters) - "];
const MARKS = ["REUTERS", "AFP", "XINHUA"];
const FURNITURE = ["Hashtags", "Share this article", "Comments", "No comments yet...", "Related Articles"];
/** Words of an article at most: pages of ten thousand words say nothing new about borders. */
const MAX_WORDS = 500;

/** "By Jane Doe, RN", "Last updated: March 2, 2026." or a bare day, as the whole line. */
const MARGIN =
  /^(?:(?:Written |Reviewed )?[Bb]y (?:\p{Lu}[\p{L}.'’-]*,? ?){2,7}|(?:(?:Last )?(?:[Uu]pdated|[Mm]odified|Published|Posted)(?: on)?:? ?)?(?:\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?\d{4}|\d{4}-\d{2}-\d{2})\.?)$/u;
const MENU = ["Home", "World", "Sport", "Culture", "Log in", "Subscribe", "Search", "All news"];

/** A generator of numbers in [0, 1): the same seed makes the same pages. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` pages, each of two to four whole articles joined with headlines, teaser lists, promotion, furniture and dates. */
export function makeComposites(
  pages: readonly WcxbPage[],
  count: number,
  format: Composite["format"],
  { variety = "usual", seed = 7 }: { readonly variety?: Variety; readonly seed?: number } = {},
): Composite[] {
  const random = randomNumbers(seed);
  const usable = pages.filter(
    ({ truth }) => truth.title !== null && paragraphsOf(truth.body).filter((line) => line.length > 120).length >= 4,
  );
  const titles = usable.map(({ truth }) => oneLine(truth.title ?? "")).filter((title) => title.split(" ").length >= 5);
  return Array.from({ length: count }, (_, index) => {
    const writer = new CompositeWriter(format);
    const articles = pickSome(usable, 2 + Math.floor(random() * 3), random);
    const site = pick(SITES, random);
    writer.open();
    if (variety === "varied" && format === "text" && random() < 0.3)
      writer.furniture(MENU.filter(() => random() < 0.7));
    const written: { headline: string; body: string }[] = [];
    for (const [at, page] of articles.entries()) {
      if (at > 0) writer.furniture(FURNITURE.filter(() => random() < 0.6));
      const plan = planArticle(page, at === 0, site, titles, format, variety, random);
      writer.article(at, plan);
      written.push({ headline: plan.headline, body: plan.lines.join("\n") });
    }
    writer.close();
    return { id: `${format}-${index}`, format, text: writer.text, segments: writer.segments, articles: written };
  });
}

function planArticle(
  page: WcxbPage,
  first: boolean,
  site: string,
  titles: readonly string[],
  format: Composite["format"],
  variety: Variety,
  random: () => number,
): Plan {
  const varied = variety === "varied" && random() < 0.5;
  const headline = oneLine(page.truth.title ?? "");
  const lines = cutWords(withoutHead(paragraphsOf(page.truth.body), headline));
  const runTogether = format === "text" && random() < 0.4;
  const head: HeadStyle = varied ? pick(["block", "line", "under", "bare"], random) : "block";
  const sections = (varied ? random() < 0.3 : runTogether || random() < 0.5) ? SECTIONS : [];
  const lone = varied && !runTogether && random() < 0.3;
  const names = pickSome(titles, lone ? 1 : 3 + Math.floor(random() * 5), random);
  const canHavePlace = isProse(lines[0] ?? "");
  // Without a date, byline, dateline or end mark nothing on the page would say that a second article begins.
  const place = canHavePlace && random() < (head === "bare" ? 0.7 : 0.5) ? pick(PLACES, random) : "";
  return {
    headline,
    site,
    lines,
    runTogether,
    spaced: varied && random() < 0.5,
    head: head === "bare" && place === "" && !first ? "under" : head,
    byline: pick(BYLINES, random),
    age: !first || random() < 0.5 ? pick(AGES, random) : null,
    teaserAt: random() < 0.6 ? Math.max(1, Math.floor(lines.length * (0.3 + random() * 0.5))) : -1,
    label: labelOf(varied, runTogether, lone, random),
    teasers: names.map((name) => (sections.length > 0 ? `${pick(sections, random)} ${name}` : name)),
    promo: random() < 0.4 ? pick(PROMOS, random) : null,
    place,
    mark: random() < 0.5 ? pick(MARKS, random) : null,
  };
}

/** A list inside a line has a label always: without one nothing tells where it begins. */
function labelOf(varied: boolean, runTogether: boolean, lone: boolean, random: () => number): string | null {
  if (!varied || runTogether || random() < 0.3) return pick(LABELS, random);
  return lone ? null : pick([null, null, ...OTHER_LABELS], random);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Different items, so that no page prints an article or a teaser twice. */
function pickSome<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const picked = new Set<Item>();
  for (let tries = 0; picked.size < Math.min(count, items.length) && tries < 50 * count; tries++)
    picked.add(pick(items, random));
  return [...picked];
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The truth of some pages begins with the headline, a byline or the day of the last change. The page prints a headline as such already, and
 * none of them is body.
 */
function withoutHead(lines: readonly string[], headline: string): readonly string[] {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const first = lines.findIndex((line) => bare(line) !== bare(headline) && !MARGIN.test(line));
  return lines.slice(Math.max(0, first));
}

/** A dateline stands before a sentence, never before a sub-heading. */
function isProse(line: string): boolean {
  return line.split(" ").length >= 8 && /[.!?…:]["”’')]?$/.test(line);
}

/** The first lines up to the cap; the last one is prose, as a report ends. */
function cutWords(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let words = 0;
  for (const line of lines) {
    if (words > MAX_WORDS) break;
    kept.push(line);
    words += line.split(" ").length;
  }
  while (kept.length > 1 && !/[.!?]["”’']?$/.test(kept.at(-1) ?? "")) kept.pop();
  return kept;
}
