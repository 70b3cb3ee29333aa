import { cutWords, isProse, pick, pickSome, randomNumbers, toSentenceCase } from "../../bench/accuracy/read/make-composites.ts";
import { TEASER_LABELS } from "../../src/read/data/labels.ts";
import * as parts from "./page-parts.ts";
import { type MadePage, PageWriter } from "./page-writer.ts";
import type { Story } from "./sources.ts";

type Random = () => number;
const LABELS = [...TEASER_LABELS].filter((label) => /^[a-z' -]+$/.test(label) && label.includes(" "));
const QUESTIONS = ["What comes next?", "Why does it matter?", "What do we know?", "Who is behind it?", "How does it work?", "Is that legal?"];
/** Articles from which those of the same subject are chosen. */
const POOL = 60;

/**
 * Pages of one to five stories in many forms: heads, sub-headings, teaser lists under labels known and unknown or none, with sections, ages, marks,
 * numbers or excerpts, in lines of their own or inside a line, single headlines, promotion, captions, menus, widgets and footers. Every page has forms of its own.
 *
 * @param pools - stories of a page are of one pool, in turn
 * @param inLine - share of the articles that stand in one line
 */
export function* makePages(
  pools: readonly (readonly Story[])[],
  count: number,
  seed: number,
  inLine = 0.3,
): Generator<readonly [number, MadePage]> {
  const random = randomNumbers(seed);
  for (let made = 0; made < count; made++)
    yield [made, new PageMaker(pools[made % pools.length] ?? [], random, inLine).make()];
}

/** Writes one page. */
class PageMaker extends PageWriter {
  readonly #stories: readonly Story[];
  readonly #random: Random;
  readonly #inLine: number;
  readonly #spaced: boolean;
  readonly #site: string;
  readonly #cased: number;

  constructor(stories: readonly Story[], random: Random, inLine: number) {
    super();
    this.#stories = stories;
    this.#inLine = inLine;
    this.#random = random;
    this.#spaced = this.#chance(0.5);
    this.#site = pick(parts.SITES, random);
    this.#cased = pick([0, 0, 0.5, 1], random);
  }

  make(): MadePage {
    const random = this.#random;
    if (this.#chance(0.35)) this.put("furniture", null, ...parts.MENU.filter(() => random() < 0.6));
    if (this.#chance(0.1)) this.#list(null, false);
    const first = pick(this.#stories, random);
    const kin = this.#chance(0.3) ? findKin(first, this.#stories, random) : this.#stories;
    const stories = [...new Set([first, ...pickSome(kin, Math.floor(random() * 4), random)])];
    for (const [at, story] of stories.entries()) this.#article(story, at);
    if (this.#chance(0.4)) this.put("furniture", null, ...parts.FOOTER.filter(() => random() < 0.6));
    return this;
  }

  #article(story: Story, at: number): void {
    const random = this.#random;
    const inLine = this.#chance(this.#inLine);
    this.gap = this.#spaced ? "\n\n" : "\n";
    const lines = this.#withSubheads(cutWords(story.lines.slice(0, 12 + Math.floor(random() * 40))));
    const place = isProse(lines[0] ?? "") && this.#chance(0.4) ? pick(parts.PLACES, random) : "";
    this.#head(this.#dress(story.title), at, place);
    if (inLine) this.gap = " ";
    const lists = pick([0, 1, 1, 1, 2], random);
    const places = new Set(Array.from({ length: lists }, () => 1 + Math.floor(random() * lines.length)));
    for (const [index, line] of lines.entries()) {
      if (places.has(index)) this.#insert(story, inLine);
      this.put("body", at, index === 0 ? `${place}${line}` : line);
      if (this.#chance(0.02)) this.put("promo", at, pick(parts.PROMOS, random));
      if (!inLine && this.#chance(0.015)) this.put("caption", at, pick(parts.CAPTIONS, random));
    }
    if (inLine) this.text = `${this.text.trimEnd()}${places.has(lines.length) || this.#chance(0.5) ? "\n" : " "}`;
    this.gap = this.text.endsWith("\n") || !inLine ? "\n" : " ";
    if (this.#chance(0.4)) this.put("credit", at, pick(parts.MARKS, random));
    if (!this.text.endsWith("\n")) this.text += "\n";
    this.gap = this.#spaced ? "\n\n" : "\n";
    if (places.has(lines.length)) this.#insert(story, false);
    if (this.#chance(0.5)) this.put("furniture", at, ...parts.WIDGETS.filter(() => random() < 0.2));
  }

  /** Publisher, day, byline and section around the headline, in one of many orders; something says that an article begins. */
  #head(title: string, at: number, place: string): void {
    const random = this.#random;
    const age = pick(parts.AGES, random);
    const byline = pick(parts.BYLINES, random);
    const headline = (): void => this.put("headline", at, title);
    const meta = (...lines: string[]): void => this.put("meta", at, ...lines);
    const forms: (() => void)[] = [
      () => [meta(this.#site, age, `- ${this.#site}`), headline()],
      () => [meta(`${this.#site} | ${age}`), headline()],
      () => [headline(), this.put("byline", at, byline), meta(age)],
      () => [headline(), meta(age), this.put("byline", at, byline)],
      () => [headline(), meta(age)],
      () => [meta(age), headline()],
      () => [meta(pick(parts.SECTIONS, random)), headline(), meta(`${byline} · ${age}`)],
      () => [meta(pick(parts.SECTIONS, random)), headline(), this.put("byline", at, byline), meta(age), this.put("furniture", at, "Share", "Facebook", "Email")],
      () => [headline(), this.put("byline", at, byline), meta(age), this.put("caption", at, pick(parts.CAPTIONS, random))],
      () => [headline(), meta(`${this.#site} - ${age}`)],
    ];
    if (at === 0 && this.#chance(0.12)) {
      if (this.#chance(0.5)) headline();
      return;
    }
    if (place !== "" && this.#chance(0.3)) {
      headline();
      return;
    }
    pick(forms, random)();
  }

  /** Insertions between paragraphs or inside a line: a list, or a single headline. */
  #insert(story: Story, inLine: boolean): void {
    if (this.#chance(inLine ? 0.1 : 0.25)) {
      const [other] = this.#others(story, 1);
      if (other === undefined) return;
      const prefix = inLine || this.#chance(0.4) ? pick(parts.LONE_PREFIXES, this.#random) : "";
      if (inLine) this.put("teaser", null, prefix.trim(), this.#dress(other.title));
      else this.put("teaser", null, `${prefix}${this.#dress(other.title)}`);
      return;
    }
    this.#list(story, inLine);
  }

  #list(story: Story | null, inLine: boolean): void {
    const random = this.#random;
    const label = this.#label(inLine);
    if (label !== null) this.put("teaser", null, label);
    if (label !== null && this.#chance(0.12)) this.put("teaser", null, pick(parts.SLOGANS, random));
    const sections = pickSome(parts.SECTIONS, 1 + Math.floor(random() * 4), random);
    const item = this.#itemForm(inLine, sections);
    const others = this.#others(story, 2 + Math.floor(random() * 8), label !== null);
    for (const [at, other] of others.entries()) {
      const opener = this.#chance(0.06) ? pick(parts.ITEM_OPENERS, random) : "";
      this.put("teaser", null, ...item(`${opener}${this.#dress(other.title)}`, at + 1, other));
    }
  }

  #label(inLine: boolean): string | null {
    const random = this.#random;
    const known = pick(LABELS, random);
    const raised = known.charAt(0).toUpperCase() + known.slice(1);
    const form = random();
    if (inLine) return form < 0.6 ? raised : form < 0.8 ? `${raised}:` : known.toUpperCase();
    if (form < 0.35) return null;
    const own = form < 0.65 ? pick(parts.STRANGE_LABELS, random) : raised;
    return pick([own, own, own.toUpperCase(), `${own}:`, own.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())], random);
  }

  #itemForm(inLine: boolean, sections: readonly string[]): (title: string, at: number, story: Story) => string[] {
    const random = this.#random;
    const section = (): string => pick(sections, random);
    const age = (): string => pick(parts.AGES, random);
    const simple: ((title: string, at: number, story: Story) => string[])[] = [
      (title) => [title],
      (title) => [title],
      (title) => [`${section()} ${title}`],
      (title) => [`${section()} ${title}`],
      (title) => [`${section()}: ${title}`],
      (title) => [`${section().toUpperCase()} ${title}`],
      (title) => [`- ${title}`],
      (title) => [`• ${title}`],
      (title, at) => [`${at}. ${title}`],
    ];
    if (inLine) return pick(simple, random);
    return pick(
      [
        ...simple,
        ...simple,
        (title) => [section(), title],
        (title) => [title, age()],
        (title) => [age(), title],
        (title) => [section(), title, age()],
        (title, at) => [`${10 + (at % 12)}:${20 + at} ${title}`],
        (title) => [`${title} - ${this.#site}`],
        (title) => [`${title} (${age()})`],
        (title) => [title.length > 50 ? `${title.slice(0, 45)}…` : title],
        (title, _, story) => [title, excerptOf(story)],
        (title) => [title, "Read more"],
      ],
      random,
    );
  }

  /** Other stories: half of the lists hold headlines that a page links to, those of the story's own page or of any. */
  #others(story: Story | null, count: number, mayBeKin = true): Story[] {
    const random = this.#random;
    const near = mayBeKin && story !== null && this.#chance(0.4);
    const links = this.#chance(0.5) ? this.#links(near ? story : null) : [];
    const kin = links.length > 0 ? links : near ? findKin(story, this.#stories, random) : this.#stories;
    return pickSome(kin, count, random).filter((other) => other !== story && other.title.split(" ").length >= 4);
  }

  /** Of a story's page, or of some pages together; what lies behind a link is not known, so its excerpt is another story's. */
  #links(story: Story | null): Story[] {
    const random = this.#random;
    const sources = story === null ? pickSome(this.#stories, 8, random) : [story];
    return sources.flatMap(({ links }) => links).map((title) => ({ ...pick(this.#stories, random), title }));
  }

  #dress(title: string): string {
    if (this.#chance(0.03)) return title.toUpperCase();
    return this.#chance(this.#cased) ? toSentenceCase(title, this.#random) : title;
  }

  /** News has no sub-headings: some words of the paragraph behind, or a question. */
  #withSubheads(lines: readonly string[]): readonly string[] {
    if (lines.some((line, at) => at > 0 && !isProse(line)) || this.#chance(0.6)) return lines;
    return lines.flatMap((line, at) => (at > 1 && this.#chance(0.25) ? [makeSubhead(line, this.#random), line] : [line]));
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}

/** A sub-heading for a paragraph: some of its words, or a question. */
export function makeSubhead(line: string, random: Random): string {
  if (random() < 0.2) return pick(QUESTIONS, random);
  const words = line.replace(/[^\p{L}\p{N} '’-]/gu, "").split(" ");
  const from = words.findIndex((word, at) => at >= Math.floor(random() * 6) && word.length > 4);
  const own = words.slice(Math.max(0, from), Math.max(0, from) + 2 + Math.floor(random() * 5)).join(" ");
  const raised = own.charAt(0).toUpperCase() + own.slice(1);
  return random() < 0.3 ? raised.replace(/(^|\s)\p{Ll}/gu, (first) => first.toUpperCase()) : raised;
}

/** Some stories that share most words with one. */
export function findKin(story: Story, stories: readonly Story[], random: Random): Story[] {
  const shared = (other: Story): number => {
    let both = 0;
    for (const stem of other.stems) if (story.stems.has(stem)) both++;
    return both / Math.sqrt(other.stems.size + 1);
  };
  return pickSome(stories, POOL * 3, random)
    .filter((other) => other !== story)
    .map((other) => ({ other, points: shared(other) }))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 12)
    .map(({ other }) => other);
}

/** The first sentence, or its beginning. */
export function excerptOf({ lines }: Story): string {
  const line = lines.find((one) => isProse(one)) ?? "";
  const words = line.split(" ");
  const end = words.findIndex((word) => /[.!?]["”’]?$/.test(word));
  return end >= 0 && end < 25 ? words.slice(0, end + 1).join(" ") : `${words.slice(0, 18).join(" ")}…`;
}
