import { stemsOf } from "../../../src/read/known-words.ts";
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
 * `usual`: publisher and age above every headline but the first, a label over every teaser list. `varied`, for half of the articles: other
 * heads (one line, byline below, none), headlines in sentence case, teaser lists under labels that no list knows or without any, of kindred
 * subjects, with their ages, before a question as sub-heading, single headlines, labels whose list was lost, empty lines between paragraphs; besides, a menu above all,
 * furniture behind all, none between two articles, and pages whose articles are of one subject.
 */
export type Variety = "usual" | "varied";

const SITES = ["Example Courier", "Harbour Times", "Northern Post"];
const SECTIONS = ["World", "Asia", "Politics", "Business", "Sport", "Opinion"];
const OTHER_SECTIONS = [
  ...["Europe", "Africa", "Local", "Region", "Economy", "Markets", "Tech", "Science", "Health", "Climate"],
  ...["Culture", "Travel", "Courts", "Education", "India", "Society", "Security", "Food"],
];
const SLOGANS = ["Tap. Choose. Read on.", "Our best, every hour.", "Know more."];
const QUESTIONS = [
  "What happens next?",
  "Why now?",
  "Who decides?",
  "How did it begin?",
  "What do experts say?",
  "Is it safe?",
];
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

/** "By Jane Doe, RN" as the whole line. */
const BYLINE = /^(?:Written |Reviewed )?[Bb]y (?:\p{Lu}[\p{L}.'’-]*,? ?){2,7}$/u;
/** "Last updated: March 2, 2026." or a bare day, as the whole line. */
const DAY =
  /^\P{L}{0,3}(?:(?:last |originally )?(?:updated|modified|published|posted|edited)(?: on)?:? ?)?(?:\p{L}{3,9}\.? (?:\d{1,2}[.,] ?)?\d{4}|\d{4}-\d{2}-\d{2})\.?$/iu;
const ENDS = ["Follow us on:", "Ines Example", "Share on", "No comments:", "Post a Comment", "Tags: Example, Model"];
const MENU = ["Home", "World", "Sport", "Culture", "Log in", "Subscribe", "Search", "All news"];

/** A generator of numbers in [0, 1): the same seed makes the same pages. */
export function randomNumbers(seed: number): () => number {
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
  const usable: Source[] = pages
    .filter(
      ({ truth }) => truth.title !== null && paragraphsOf(truth.body).filter((line) => line.length > 120).length >= 4,
    )
    .map((page) => ({ page, title: oneLine(page.truth.title ?? ""), stems: new Set(stemsOf(page.truth.body)) }));
  const titled = usable.filter(({ title }) => title.split(" ").length >= 5);
  return Array.from({ length: count }, (_, index) => {
    const writer = new CompositeWriter(format);
    const varied = variety === "varied";
    const size = 2 + Math.floor(random() * 3);
    const sources =
      varied && random() < 0.25 ? findKindred(pick(usable, random), usable, size) : pickSome(usable, size, random);
    const site = pick(SITES, random);
    writer.open();
    if (varied && format === "text" && random() < 0.3) writer.furniture(MENU.filter(() => random() < 0.7));
    const written: { headline: string; body: string }[] = [];
    for (const [at, source] of sources.entries()) {
      if (at > 0 && !(varied && random() < 0.4)) writer.furniture(FURNITURE.filter(() => random() < 0.6));
      const plan = planArticle(source, at === 0, site, titled, format, varied && random() < 0.5, random);
      writer.article(at, plan);
      written.push({ headline: plan.headline ?? "", body: plan.lines.join("\n") });
    }
    if (varied && random() < 0.4) writer.furniture(ENDS.filter(() => random() < 0.5));
    writer.close();
    return { id: `${format}-${index}`, format, text: writer.text, segments: writer.segments, articles: written };
  });
}

/** A page with what its text is about. */
interface Source {
  readonly page: WcxbPage;
  readonly title: string;
  readonly stems: ReadonlySet<string>;
}

function planArticle(
  source: Source,
  first: boolean,
  site: string,
  titled: readonly Source[],
  format: Composite["format"],
  varied: boolean,
  random: () => number,
): Plan {
  const cased =
    varied && random() < 0.6 ? (text: string): string => toSentenceCase(text, random) : (text: string) => text;
  const paragraphs = cutWords(withoutHead(paragraphsOf(source.page.truth.body), source.title));
  const runTogether = format === "text" && random() < 0.4;
  const head: HeadStyle = varied ? pick(["block", "line", "under", "bare"], random) : "block";
  const sections = pickSections(varied, runTogether, random);
  const lone = varied && !runTogether && random() < 0.3;
  const label = labelOf(varied, runTogether, lone, random);
  const count = lone ? 1 : 3 + Math.floor(random() * (varied ? 7 : 5));
  // A list of the report's own subject without a label could be its own headings.
  const kindred = varied && label !== null && random() < 0.4;
  const teasers = kindred ? findKindred(source, titled, count + 1).slice(1) : pickSome(titled, count, random);
  const teaserAt =
    random() < 0.6 ? placeTeasers(paragraphs.length, varied && label !== null && random() < 0.15, random) : -1;
  const asks = varied && teaserAt > 0 && teaserAt < paragraphs.length && random() < 0.25;
  const lines = asks ? paragraphs.toSpliced(teaserAt, 0, pick(QUESTIONS, random)) : paragraphs;
  const canHavePlace = isProse(lines[0] ?? "");
  // Without a date, byline, dateline or end mark nothing on the page would say that a second article begins.
  const place = canHavePlace && random() < (head === "bare" ? 0.7 : 0.5) ? pick(PLACES, random) : "";
  return {
    headline: varied && first && format === "text" && random() < 0.2 ? null : cased(source.title),
    site,
    lines,
    runTogether,
    spaced: varied && random() < 0.5,
    head: head === "bare" && place === "" && !first ? "under" : head,
    byline: pick(BYLINES, random),
    age: !first || random() < 0.5 ? pick(AGES, random) : null,
    teaserAt,
    label,
    slogan: varied && label !== null && random() < 0.2 ? pick(SLOGANS, random) : null,
    teasers: teasers.map(({ title }) =>
      sections.length > 0 ? `${pick(sections, random)} ${cased(title)}` : cased(title),
    ),
    teaserAge: varied && !runTogether && label !== null && random() < 0.2 ? pick(AGES, random) : null,
    lostLabelAt: varied && !runTogether && random() < 0.15 ? Math.floor(lines.length / 5) : -1,
    promo: random() < 0.4 ? pick(PROMOS, random) : null,
    place,
    mark: random() < 0.5 ? pick(MARKS, random) : null,
  };
}

/** Before a paragraph between the first third and the last fifth, or behind them all. */
function placeTeasers(lines: number, last: boolean, random: () => number): number {
  return last ? lines : Math.max(1, Math.floor(lines * (0.3 + random() * 0.5)));
}

/** Names before the headlines of a list; none where it has no sections. */
function pickSections(varied: boolean, runTogether: boolean, random: () => number): readonly string[] {
  if (varied)
    return random() < 0.5 ? pickSome([...SECTIONS, ...OTHER_SECTIONS], 1 + Math.floor(random() * 4), random) : [];
  return runTogether || random() < 0.5 ? SECTIONS : [];
}

/** The page itself and those that share most words with it. */
function findKindred(source: Source, sources: readonly Source[], count: number): Source[] {
  const shared = (other: Source): number => {
    let both = 0;
    for (const stem of other.stems) if (source.stems.has(stem)) both++;
    return both / Math.sqrt(other.stems.size + 1);
  };
  const ranked = sources
    .filter((other) => other !== source)
    .map((other) => ({ other, points: shared(other) }))
    .toSorted((a, b) => b.points - a.points);
  return [source, ...ranked.slice(0, count - 1).map(({ other }) => other)];
}

/** The headline as most newspapers print it; a quarter of its capitals are left, as names have. */
export function toSentenceCase(text: string, random: () => number): string {
  return text
    .split(" ")
    .map((word, at) => (at > 0 && /^\p{Lu}\p{Ll}+$/u.test(word) && random() < 0.75 ? word.toLowerCase() : word))
    .join(" ");
}

/** A list inside a line has a label always: without one nothing tells where it begins. */
function labelOf(varied: boolean, runTogether: boolean, lone: boolean, random: () => number): string | null {
  if (!varied || runTogether || random() < 0.3) return pick(LABELS, random);
  return lone ? null : pick([null, null, ...OTHER_LABELS], random);
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Different items, so that no page prints an article or a teaser twice. */
export function pickSome<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const picked = new Set<Item>();
  for (let tries = 0; picked.size < Math.min(count, items.length) && tries < 50 * count; tries++)
    picked.add(pick(items, random));
  return [...picked];
}

export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== "");
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The truth of some pages begins with the headline, a byline or the day of the last change. The page prints a headline as such already, and
 * none of them is body.
 */
export function withoutHead(lines: readonly string[], headline: string): readonly string[] {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const firstProse = lines.findIndex(isProse);
  return lines.filter(
    (line, at) => at >= firstProse || !(bare(line) === bare(headline) || BYLINE.test(line) || DAY.test(line)),
  );
}

/** A dateline stands before a sentence, never before a sub-heading. */
export function isProse(line: string): boolean {
  return line.split(" ").length >= 8 && /[.!?…:]["”’')]?$/.test(line);
}

/** The first lines up to the cap; the last one is prose, as a report ends. */
export function cutWords(lines: readonly string[]): string[] {
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
