import { pick, pickSome, randomNumbers, toSentenceCase } from "../../bench/accuracy/read/make-composites.ts";
import { cutStory } from "./cut-story.ts";
import { makeSubhead } from "./make-pages.ts";
import { type InsertionStyle, NewsInsertions } from "./news-insertions.ts";
import * as parts from "./news-parts.ts";
import { type MadePage, PageWriter } from "./page-writer.ts";
import type { Story } from "./sources.ts";

type Random = () => number;
/** How many paragraphs stand between two insertions; below 1 it is the chance of one before each paragraph. */
const RHYTHMS = [1, 2, 2, 3, 3, 4, 0.15, 0.15, 0.3, 0.3, 0.5, 0, 0];
/** Paragraphs of a short report at least; one in so many reports is long. */
const MIN_PARAGRAPHS = 3;
const LONG = 0.15;

/**
 * Pages of short news as sites print them: one to four reports in paragraphs of a sentence or two, with headlines, lists, captions, advertisements and
 * boxes between them in a rhythm of their own, doubled headlines, share bars, tickers and footers.
 *
 * @param pools - stories of a page are of one pool, in turn
 */
export function* makeNewsPages(pools: readonly (readonly Story[])[], count: number, seed: number): Generator<readonly [number, MadePage]> {
  const random = randomNumbers(seed);
  for (let made = 0; made < count; made++) yield [made, new NewsPageMaker(pools[made % pools.length] ?? [], random).make()];
}

/** Writes one page. */
class NewsPageMaker extends PageWriter {
  readonly #stories: readonly Story[];
  readonly #random: Random;
  readonly #site: string;
  readonly #style: InsertionStyle;
  readonly #insertions: NewsInsertions;
  /** sentences of a paragraph at most; 0 leaves them as they are */
  readonly #sentences: number;
  readonly #rhythm: number;
  readonly #datelines: number;
  /** the last line ends a report */
  #ended = false;

  constructor(stories: readonly Story[], random: Random) {
    super();
    this.#stories = stories;
    this.#random = random;
    this.#site = parts.drawSite(random);
    const cased = pick([0, 0.3, 1, 1], random);
    this.#style = { site: this.#site, dress: (title) => (random() < cased ? toSentenceCase(title, random) : title) };
    this.#insertions = new NewsInsertions(this, stories, this.#style, random);
    this.#sentences = pick([1, 1, 2, 2, 3, 0], random);
    this.#rhythm = pick(RHYTHMS, random);
    this.#datelines = pick([0, 0.3, 0.8], random);
    this.gap = this.#chance(0.5) ? "\n\n" : "\n";
  }

  make(): MadePage {
    const random = this.#random;
    const stories = pickSome(this.#stories, pick([1, 1, 1, 2, 2, 3, 4], random), random);
    const [first] = stories;
    if (first === undefined) return this;
    // The page's title in the browser stands above its menu.
    if (this.#chance(0.2)) this.put("headline", 0, `${first.title}${pick(["", "", ` - ${this.#site}`, ` | ${this.#site}`], random)}`);
    if (this.#chance(0.4)) this.put("furniture", null, ...pick(parts.MENUS, random).filter(() => random() < 0.8));
    if (this.#chance(0.15)) this.#insertions.ticker(first);
    if (this.#chance(0.15)) this.put("furniture", null, pick(["Home > World", "Home / News / Politics", "Home » Politics » World", "News | World"], random));
    for (const [at, story] of stories.entries()) this.#article(story, at, at === stories.length - 1);
    if (this.#chance(0.3)) this.#insertions.list(first);
    if (this.#chance(0.4)) this.put("furniture", null, ...pick(parts.FOOTERS, random));
    if (this.#chance(0.4)) this.put("furniture", null, parts.drawCopyright(this.#site, random));
    return this;
  }

  #article(story: Story, at: number, last: boolean): void {
    const random = this.#random;
    const most = this.#chance(LONG) ? 40 : MIN_PARAGRAPHS + Math.floor(random() * 12);
    const lines = cutStory(story, this.#sentences, most, random);
    const place = this.#chance(this.#datelines) ? parts.drawDateline(random) : "";
    this.#head(story, at, place !== "");
    if (this.#chance(0.25)) this.put("furniture", at, ...pick(parts.SHARE_BARS, random));
    if (this.#chance(0.15)) this.put("furniture", at, parts.drawCounter(random));
    if (this.#chance(0.25)) this.put("caption", at, parts.drawCaption(random));
    const subheads = this.#chance(0.1);
    for (const [index, line] of lines.entries()) {
      if (index > 0 && this.#isInsertion(index)) this.#insertions.insert(story, at);
      if (subheads && index > 1 && this.#chance(0.25)) this.put("body", at, makeSubhead(line, random));
      this.put("body", at, index === 0 ? `${place}${line}` : line);
    }
    this.#tail(story, at, last);
  }

  #isInsertion(index: number): boolean {
    return this.#rhythm >= 1 ? index % this.#rhythm === 0 && this.#chance(0.9) : this.#chance(this.#rhythm);
  }

  /** Something says that an article begins: a day, a name, the site, a ticker with ages before it, or the dateline alone. */
  #head(story: Story, at: number, dateline: boolean): void {
    const random = this.#random;
    const title = this.#style.dress(story.title);
    const date = parts.drawDate(random);
    const headline = (): void => {
      this.put("headline", at, this.#chance(0.04) ? title.toUpperCase() : title);
      if (this.#chance(0.12)) this.put("headline", at, title);
    };
    const meta = (...lines: string[]): void => this.put("meta", at, ...lines);
    const byline = (): void => this.put("byline", at, parts.drawByline(random));
    const site = this.#chance(0.5) ? this.#site : parts.drawSite(random);
    const forms: (() => void)[] = [
      () => [headline(), meta(date)],
      () => [headline(), meta(date)],
      () => [meta(date), headline()],
      () => [meta(date), headline(), byline()],
      () => [headline(), byline()],
      () => [headline(), byline(), meta(date)],
      () => [headline(), meta(date), byline()],
      () => [headline(), meta(`${site} | ${date}`)],
      () => [headline(), meta(`${parts.drawByline(random)} | ${date}`)],
      () => [meta(site), headline(), meta(date)],
      () => [meta(site, date), headline()],
      () => [meta(site, date, `- ${site}`), headline()],
      () => [meta(site), headline(), byline()],
      () => [headline(), meta(`Source: ${site}`, date)],
      () => [headline(), meta(`${site} ${date}`)],
      () => [meta(pick(["World", "Politics", "Europe", "Asia", "Business", "Breaking"], random)), headline(), meta(date)],
      () => [headline(), byline(), meta(date, `Updated ${parts.drawDate(random)}`)],
      () => [this.#insertions.ticker(story), headline(), meta(date)],
      () => [this.#insertions.ticker(story), meta(date), headline()],
      () => [headline(), byline(), meta(date), this.put("caption", at, parts.drawCaption(random))],
      () => [headline(), this.put("caption", at, parts.drawCaption(random)), meta(date)],
    ];
    if (at === 0 && this.#chance(0.2)) {
      if (this.#chance(0.75)) headline();
      return;
    }
    // Behind the line that ends a report a headline alone says that another begins.
    if (this.#ended && this.#chance(0.2)) {
      if (!dateline || !this.#chance(0.15)) headline();
      return;
    }
    if (dateline && this.#chance(0.4)) {
      if (this.#chance(0.85)) headline();
      else this.#insertions.ticker(story);
      return;
    }
    pick(forms, random)();
  }

  /** What stands behind a report; the next one may follow its credit at once. */
  #tail(story: Story, at: number, last: boolean): void {
    const random = this.#random;
    this.#ended = false;
    if (this.#chance(0.5)) {
      const mark = parts.drawEndMark(random);
      if (this.#chance(0.25)) this.glue("credit", at, " ", mark);
      else this.put("credit", at, mark);
      if (!last && this.#chance(0.6)) {
        this.#ended = true;
        return;
      }
    }
    if (!last && this.#chance(0.05)) {
      this.put("furniture", null, pick(parts.SEPARATORS, random));
      this.#ended = true;
      return;
    }
    if (this.#chance(0.12)) this.put("furniture", at, parts.drawNotice(this.#site, random));
    if (this.#chance(0.3)) this.#insertions.insert(story, at);
    if (this.#chance(0.35)) this.put("furniture", at, ...pick(parts.TAILS, random));
    if (this.#chance(0.2)) this.put("furniture", at, ...pick(parts.SHARE_BARS, random));
    if (this.#chance(0.15)) this.put("furniture", at, parts.drawCounter(random));
    if (this.#chance(0.3)) this.#insertions.list(story);
    if (this.#chance(0.15)) this.put("furniture", null, parts.drawCopyright(this.#site, random));
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}
