import { pick, pickSome } from "../../bench/accuracy/read/make-composites.ts";
import { excerptOf, findKin } from "./make-pages.ts";
import * as parts from "./news-parts.ts";
import type { PageWriter } from "./page-writer.ts";
import type { Story } from "./sources.ts";

type Random = () => number;

/** What all insertions of a page have in common. */
export interface InsertionStyle {
  readonly site: string;
  /** a headline in the page's case */
  readonly dress: (title: string) => string;
}

/** What stands between the paragraphs of short news. A site prints a few forms of it, again and again, under the same labels. */
export class NewsInsertions {
  readonly #writer: PageWriter;
  readonly #stories: readonly Story[];
  readonly #style: InsertionStyle;
  readonly #random: Random;
  readonly #label: string;
  readonly #prefix: string;
  readonly #item: (title: string, at: number, story: Story) => readonly string[];
  readonly #forms: readonly ((story: Story, article: number) => void)[];

  constructor(writer: PageWriter, stories: readonly Story[], style: InsertionStyle, random: Random) {
    this.#writer = writer;
    this.#stories = stories;
    this.#style = style;
    this.#random = random;
    const label = pick(parts.NEWS_LABELS, random);
    this.#label = pick([label, label, label, `${label}:`, label.toUpperCase()], random);
    this.#prefix = pick(parts.LONE_PREFIXES, random);
    this.#item = this.#drawItem();
    this.#forms = pickSome(this.#allForms(), 1 + Math.floor(random() * 4), random);
  }

  /** One insertion in a form of the page's. */
  insert(story: Story, article: number): void {
    pick(this.#forms, this.#random)(story, article);
  }

  /** Headlines under a label, or under none. */
  list(story: Story, count = pick([1, 2, 2, 3, 3, 4, 5, 6], this.#random)): void {
    if (this.#chance(0.75)) this.#writer.put("teaser", null, this.#label);
    this.#items(story, count);
  }

  /** The latest headlines, each with its age or time. */
  ticker(story: Story): void {
    const random = this.#random;
    if (this.#chance(0.5)) this.#writer.put("teaser", null, pick(["Latest", "Breaking news", "Newsfeed", "Just now", "Latest headlines", "News ticker"], random));
    const clock = this.#chance(0.5) ? parts.drawClock : parts.drawAge;
    const form = pick([0, 1, 2, 3], random);
    for (const { title } of this.#others(story, 2 + Math.floor(random() * 4))) {
      const age = clock(random);
      const lines = [[age, title], [title, age], [`${age} ${title}`], [`${age} | ${title}`]][form] ?? [title];
      this.#writer.put("teaser", null, ...lines);
    }
  }

  #allForms(): ((story: Story, article: number) => void)[] {
    const random = this.#random;
    const one = (story: Story): string => this.#others(story, 1)[0]?.title ?? "";
    const teaser = (...lines: string[]): void => {
      if (lines.at(-1) !== "") this.#writer.put("teaser", null, ...lines);
    };
    const headline = (story: Story): void => teaser(one(story));
    const prefixed = (story: Story): void => {
      const title = one(story);
      if (title !== "") teaser(`${this.#prefix}${title}`);
    };
    const labelled = (story: Story): void => teaser(this.#label, one(story));
    const list = (story: Story): void => this.list(story);
    const glued = (story: Story): void => this.#glue(story);
    const caption = (_: Story, article: number): void => this.#writer.put("caption", article, parts.drawCaption(random));
    const ad = pick(parts.ADS, random);
    const box = pick(parts.BOXES, random);
    return [
      ...[headline, headline, headline, prefixed, prefixed, labelled, labelled, list, list, glued, glued, caption, caption],
      (_, article) => this.#writer.put("promo", article, ad),
      (_, article) => this.#writer.put("promo", article, ad),
      (_, article) => this.#writer.put("promo", article, ...box),
      (_, article) => this.#writer.put("promo", article, ...box),
      (story) => teaser("Watch", one(story), parts.drawClock(random)),
      (story) => teaser(one(story), parts.drawDate(random)),
      (story) => teaser(pick(["World", "Politics", "Business", "Analysis", "Video", "Opinion"], random), one(story)),
      (_, article) => this.#writer.put("furniture", article, ...pick(parts.SHARE_BARS, random)),
      (_, article) => this.#writer.put("furniture", article, parts.drawCounter(random), ...(this.#chance(0.5) ? [parts.drawCounter(random)] : [])),
      (story) => this.#numbered(story),
      (story) => this.ticker(story),
    ];
  }

  /** A list or a headline behind the sentence that it was glued to. */
  #glue(story: Story): void {
    const random = this.#random;
    const between = this.#chance(0.75) ? " " : "";
    const titles = this.#others(story, pick([1, 1, 1, 2, 3], random)).map(({ title }) => title);
    if (titles.length > 0) this.#writer.glue("teaser", null, between, `${pick(parts.GLUED_PREFIXES, random)}${titles.join(" ")}`);
  }

  /** What a reader of screens is told of a list. */
  #numbered(story: Story): void {
    const others = this.#others(story, 2 + Math.floor(this.#random() * 3));
    this.#writer.put("teaser", null, this.#label, `list of ${others.length} items`);
    for (const [at, { title }] of others.entries()) this.#writer.put("teaser", null, `list ${at + 1} of ${others.length}`, title);
    this.#writer.put("teaser", null, "end of list");
  }

  #items(story: Story, count: number): void {
    for (const [at, other] of this.#others(story, count).entries()) this.#writer.put("teaser", null, ...this.#item(other.title, at + 1, other));
  }

  #drawItem(): (title: string, at: number, story: Story) => readonly string[] {
    const random = this.#random;
    return pick<(title: string, at: number, story: Story) => readonly string[]>(
      [
        ...[(title: string) => [title], (title: string) => [title], (title: string) => [title], (title: string) => [`- ${title}`], (title: string) => [`• ${title}`]],
        (title) => [title, parts.drawDate(random)],
        (title) => [parts.drawAge(random), title],
        (title) => [`${title} - ${this.#style.site}`],
        (title, at) => [`${at}. ${title}`],
        (title, at) => [String(at), title],
        (title) => [pick(["World", "Politics", "Business", "Europe", "Asia"], random), title],
        (title, _, story) => [title, excerptOf(story)],
        (title) => [title.length > 50 ? `${title.slice(0, 45)}…` : title],
      ],
      random,
    );
  }

  /** Other stories: those that the report's page links to, some of its subject, or any. */
  #others(story: Story, count: number): Story[] {
    const random = this.#random;
    const links = this.#chance(0.3) ? pickSome(this.#stories, 6, random).flatMap(({ links: own }) => own) : this.#chance(0.5) ? story.links : [];
    const kin = links.length > 0 ? links.map((title) => ({ ...pick(this.#stories, random), title })) : this.#chance(0.4) ? findKin(story, this.#stories, random) : this.#stories;
    return pickSome(kin, count, random)
      .filter((other) => other !== story && other.title.split(" ").length >= 4)
      .map((other) => ({ ...other, title: this.#style.dress(other.title) }));
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}
