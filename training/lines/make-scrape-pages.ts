import { pick, pickSome, randomNumbers, toSentenceCase } from "../../bench/accuracy/read/make-composites.ts";
import type { SegmentKind } from "../../src/model/article.ts";
import { cutStory } from "./cut-story.ts";
import * as templates from "./data/scrape-templates.ts";
import { drawDisguise } from "./disguise.ts";
import { makeSubhead } from "./make-pages.ts";
import * as parts from "./news-parts.ts";
import { type MadePage, PageWriter } from "./page-writer.ts";
import { ScrapeFurniture } from "./scrape-furniture.ts";
import type { Story } from "./sources.ts";

type Random = () => number;
/** Share of pages in a language that no list knows. */
const FOREIGN = 0.12;
const WRAPPED = 0.05;
const CUT_OFF = 0.06;

/**
 * Pages as copies of many kinds of sites have them, with as much drawn as can be: which menus, boxes, lists and lines stand where, in which form and
 * words. One report among furniture, reports below one another, digests and press reviews, newsletters, posts of a channel, tickers, lists of
 * teasers alone, prints from a database, beginnings before a paywall.
 *
 * @param pools - stories of a page are of one pool, in turn
 */
export function* makeScrapePages(pools: readonly (readonly Story[])[], count: number, seed: number): Generator<readonly [number, MadePage]> {
  const random = randomNumbers(seed);
  for (let made = 0; made < count; made++) yield [made, new ScrapePageMaker(pools[made % pools.length] ?? [], random).make()];
}

/** How the reports of a page are printed. */
interface Form {
  /** paragraphs at most, and sentences of one at most */
  readonly paragraphs: number;
  readonly sentences: number;
  /** chance of an insertion before a paragraph */
  readonly inserted: number;
  /** templates of the lines above the headline, below it, and behind the report */
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly behind: readonly string[];
  readonly headline: (title: string, at: number) => string;
}

/** Writes one page. */
class ScrapePageMaker extends PageWriter {
  readonly #stories: readonly Story[];
  readonly #random: Random;
  readonly #furniture: ScrapeFurniture;
  readonly #markdown: boolean;
  readonly #whole: ((text: string) => string) | null;
  readonly #insertions: readonly ((story: Story, at: number) => void)[];

  constructor(stories: readonly Story[], random: Random) {
    super();
    this.#stories = stories;
    this.#random = random;
    const cased = pick([0, 0.3, 1, 1], random);
    this.#furniture = new ScrapeFurniture(stories, (title) => (random() < cased ? toSentenceCase(title, random) : title), random);
    this.site = this.#furniture.site;
    this.#markdown = this.#chance(0.1);
    this.#whole = this.#chance(FOREIGN) ? drawDisguise(random) : null;
    this.#insertions = pickSome(this.#drawInsertions(), 1 + Math.floor(random() * 3), random);
    this.gap = this.#chance(0.45) ? "\n\n" : "\n";
  }

  override put(kind: SegmentKind, article: number | null, ...lines: readonly string[]): void {
    const own = this.#whole;
    super.put(kind, article, ...lines.filter((line) => line !== "").map((line) => (own === null ? line : own(line))));
  }

  make(): MadePage {
    const random = this.#random;
    const wrapped = this.#chance(WRAPPED);
    if (wrapped) this.gap = "\n\n";
    const layout = pick([this.#stack, this.#stack, this.#stack, this.#single, this.#single, this.#single, this.#digest, this.#digest, this.#newsletter, this.#channel, this.#topic, this.#tickers, this.#database, this.#stub], random);
    layout.call(this);
    if (wrapped) this.#wrap(50 + Math.floor(random() * 40));
    if (this.#chance(CUT_OFF)) this.#cutOff();
    return this;
  }

  #single(): void {
    this.#page(1, this.#drawForm(6 + Math.floor(this.#random() * 25)));
  }

  #stack(): void {
    const count = 2 + Math.floor(this.#random() * 3);
    const forms = this.#chance(0.5) ? [this.#drawForm(9)] : [this.#drawForm(9), this.#drawForm(6), this.#drawForm(12)];
    this.#page(count, ...forms);
  }

  /** Reports of one page with furniture around and between them. */
  #page(count: number, ...forms: readonly Form[]): void {
    const stories = pickSome(this.#stories, count, this.#random);
    const [first] = stories;
    if (first === undefined) return;
    this.#above(first);
    for (const [at, story] of stories.entries()) {
      const form = forms[at % forms.length];
      if (form === undefined) continue;
      this.#report(story, at, form);
      if (at < count - 1) this.#between(story, at, form);
    }
    this.#below(stories.at(-1) ?? first, count - 1);
  }

  #above(first: Story): void {
    const random = this.#random;
    if (this.#chance(0.2)) this.put("headline", 0, `${first.title}${pick(["", ` - ${this.#furniture.site}`, ` | ${this.#furniture.site}`], random)}`);
    if (this.#chance(0.75)) this.put("furniture", null, ...this.#furniture.top());
    if (this.#chance(0.12)) this.put("teaser", null, ...this.#furniture.ticker(first));
    if (this.#chance(0.12)) this.put("teaser", null, ...this.#furniture.list(first));
    if (this.#chance(0.12)) this.put("promo", null, ...this.#furniture.box());
  }

  #below(last: Story, at: number): void {
    const random = this.#random;
    const blocks: (() => void)[] = [
      () => this.put("furniture", at, ...this.#furniture.tail()),
      () => this.put("furniture", at, ...this.#furniture.tail()),
      () => this.put("promo", at, ...this.#furniture.box()),
      () => this.put("promo", at, ...this.#furniture.box()),
      () => this.put("furniture", at, ...this.#furniture.comments(last)),
      () => this.put("teaser", null, ...this.#furniture.list(last)),
      () => this.put("teaser", null, ...this.#furniture.list(last)),
      () => this.put("teaser", null, ...this.#furniture.list(last)),
      () => this.put("teaser", null, ...this.#furniture.ticker(last)),
    ];
    for (const block of pickSome(blocks, Math.floor(random() * 5), random)) block();
    if (this.#chance(0.7)) this.put("furniture", null, ...this.#furniture.foot());
  }

  /** Between two reports stands what ends the one, or nothing where the next one's head says that it begins. */
  #between(story: Story, at: number, form: Form): void {
    const marked = form.above.length + form.below.length + form.behind.length > 0;
    if (!marked) this.put("credit", at, this.#chance(0.7) ? parts.drawEndMark(this.#random) : pick(parts.SEPARATORS, this.#random));
    if (this.#chance(0.25)) this.put("teaser", null, ...this.#furniture.list(story));
    if (this.#chance(0.2)) this.put("promo", at, ...this.#furniture.box());
    if (this.#chance(0.12)) this.put("furniture", at, ...this.#furniture.tail());
    if (this.#chance(0.08)) this.put("teaser", null, ...this.#furniture.ticker(story));
    if (this.#chance(0.06)) this.put("furniture", at, ...this.#furniture.comments(story));
  }

  #report(story: Story, at: number, form: Form): void {
    const random = this.#random;
    const lines = cutStory(story, form.sentences, form.paragraphs, random);
    const title = this.#furniture.dress(story.title);
    this.put("meta", at, ...form.above.map((template) => this.#furniture.line([template])));
    this.put("headline", at, `${this.#markdown ? pick(["# ", "## ", "### "], random) : ""}${form.headline(title, at)}`);
    if (this.#chance(0.05)) this.put("headline", at, title);
    for (const template of form.below) this.put("meta", at, this.#furniture.line([template]));
    if (this.#chance(0.15)) this.put("byline", at, parts.drawByline(random));
    if (this.#chance(0.15)) this.put("caption", at, this.#caption());
    if (this.#chance(0.12)) this.put("furniture", at, ...this.#furniture.box());
    const place = this.#chance(0.25) ? parts.drawDateline(random) : "";
    const subheads = form.paragraphs > 5 && this.#chance(0.12);
    for (const [index, line] of lines.entries()) {
      if (index > 0 && this.#chance(form.inserted)) pick(this.#insertions, random)(story, at);
      if (subheads && index > 1 && this.#chance(0.25)) this.put("body", at, `${this.#markdown ? "## " : ""}${makeSubhead(line, random)}`);
      this.put("body", at, `${index === 0 ? place : ""}${this.#markdown ? this.#mark(line) : line}`);
    }
    if (this.#chance(0.25)) this.put("credit", at, parts.drawEndMark(random));
    this.put("credit", at, ...form.behind.map((template) => this.#furniture.line([template])));
  }

  #caption(): string {
    const text = parts.drawCaption(this.#random);
    return this.#markdown ? `![${text}](https://img.example/${Math.floor(this.#random() * 999)}.jpg)` : text;
  }

  /** Links and stress as Markdown has them. */
  #mark(line: string): string {
    const words = line.split(" ");
    const at = Math.floor(this.#random() * words.length);
    if (!this.#chance(0.4) || words[at]?.match(/^[\p{L}]+$/u) === null) return line;
    words[at] = this.#chance(0.7) ? `[${words[at]}](https://site.example/${at})` : `**${words[at]}**`;
    return words.join(" ");
  }

  #drawForm(paragraphs: number): Form {
    const random = this.#random;
    const above = pickSome(templates.HEAD_LINES, pick([0, 0, 1, 1, 2, 3], random), random);
    return {
      paragraphs,
      sentences: pick([1, 1, 2, 2, 3, 0], random),
      inserted: pick([0, 0, 0.1, 0.2, 0.3, 0.5], random),
      above,
      below: pickSome(templates.HEAD_LINES, pick(above.length === 0 ? [0, 1, 1, 2, 3] : [0, 0, 1, 2], random), random),
      behind: pickSome(templates.SIGNATURES, pick([0, 0, 1, 2], random), random),
      headline: (title) => title,
    };
  }

  #drawInsertions(): ((story: Story, at: number) => void)[] {
    const lone = (story: Story): void => this.put("teaser", null, ...this.#furniture.lone(story));
    const list = (story: Story): void => this.put("teaser", null, ...this.#furniture.list(story));
    const box = (_: Story, at: number): void => this.put("promo", at, ...this.#furniture.box());
    const notice = (_: Story, at: number): void => this.put("promo", at, this.#furniture.line(["<notice>"]));
    const caption = (_: Story, at: number): void => this.put("caption", at, this.#caption());
    const repeated = ({ lines }: Story, at: number): void => this.put("furniture", at, `“${(pick(lines, this.#random).split(/[.!?] /)[0] ?? "").slice(0, 160)}”`);
    return [lone, lone, lone, list, list, list, box, box, box, notice, caption, caption, repeated];
  }

  /** Short items, each under its headline; a press review, news in brief, an aggregator's page. */
  #digest(): void {
    const random = this.#random;
    const count = 3 + Math.floor(random() * 6);
    const headline = pick<(title: string, at: number) => string>(
      [
        ...[(title: string) => title, (title: string) => title, (title: string) => title, (title: string) => title],
        ...[(title: string, at: number) => `${at + 1}. ${title}`, (title: string, at: number) => `${at + 1}) ${title}`, (title: string) => `• ${title}`],
        ...[(title: string) => title.toUpperCase(), (title: string) => `**${title}**`, (title: string) => `${title}.`, (title: string) => `${pick(["⚡️", "❗️", "🔵", "■", "►"], random)} ${title}`],
      ],
      random,
    );
    const rows = pick([0, 1, 2], random);
    const form: Form = {
      paragraphs: pick([1, 1, 2, 2, 3, 4], random),
      sentences: pick([2, 3, 3, 0], random),
      inserted: 0,
      above: rows === 0 ? pickSome(templates.HEAD_LINES, 1, random) : [],
      below: rows === 1 || this.#chance(0.2) ? pickSome(templates.HEAD_LINES, 1, random) : [],
      behind: rows === 2 || this.#chance(0.4) ? pickSome(templates.SIGNATURES, pick([1, 1, 2], random), random) : [],
      headline,
    };
    const stories = pickSome(this.#stories, count, random);
    const [first] = stories;
    if (first === undefined) return;
    if (this.#chance(0.7)) this.put("furniture", null, ...this.#furniture.top());
    if (this.#chance(0.4)) this.put("furniture", null, this.#furniture.line(["{Press review|News in brief|Daily digest|The day in short|Bulletin}{ No. <dd>| – <day>|, <day>|}"]));
    const sections = this.#chance(0.25);
    for (const [at, story] of stories.entries()) {
      if (sections && this.#chance(0.4)) this.put("furniture", null, this.#furniture.line(["<section>"]).toUpperCase());
      this.#report(story, at, form);
      if (this.#chance(0.12)) this.put("promo", null, ...this.#furniture.box());
      if (this.#chance(0.08)) this.put("teaser", null, ...this.#furniture.list(story));
    }
    this.#below(stories.at(-1) ?? first, count - 1);
  }

  #newsletter(): void {
    const random = this.#random;
    const stories = pickSome(this.#stories, 2 + Math.floor(random() * 3), random);
    const [first] = stories;
    if (first === undefined) return;
    this.put("furniture", null, this.#furniture.line(["{View this email|Read this letter} {in your browser|online}", "<slogan>", "<site>"]));
    this.put("furniture", null, ...pickSome(["<site>", "<weekday>, <day>", "{Edited|Written} by <name>", "{Good morning|Hello|Dear readers|Guten Morgen}{.|,|!} {It is|We have} <dd> degrees {here|in <city>} {and it rains|this <weekday>}.", "<notice>"], 3, random).map((template) => this.#furniture.line([template])));
    const form = { ...this.#drawForm(4), above: this.#chance(0.5) ? ["<section>"] : [], behind: this.#chance(0.5) ? pickSome(templates.SIGNATURES, 1, random) : [] };
    for (const [at, story] of stories.entries()) {
      this.#report(story, at, form);
      if (this.#chance(0.6) || at === stories.length - 1) this.put("promo", null, ...this.#furniture.box());
      else this.put("furniture", null, this.#furniture.line(["{Forward this to a friend|Share this letter|***|—}"]));
    }
    this.put("teaser", null, ...this.#furniture.list(first));
    this.put("furniture", null, ...this.#furniture.foot(), this.#furniture.line(["{You get this because|You are receiving this as} you {signed up|subscribed} at <host>.", "{Unsubscribe|Change settings}"]));
  }

  /** Posts of a channel or a forum: counts and times behind each. */
  #channel(): void {
    const random = this.#random;
    const stories = pickSome(this.#stories, 1 + Math.floor(random() * 4), random);
    this.put("furniture", null, this.#furniture.site, this.#furniture.line(["<n> <dd><dd>{0|} {subscribers|members|followers}"]), ...(this.#chance(0.5) ? [this.#furniture.line(["{Pinned|Description|Join}{| message| the channel}"])] : []));
    const counts = pickSome(["{👍|❤️|🔥} <n> {😁|🤔|👏} <n>", "<n>{.<dd>K|K|} views {|edited }<clock>", "<n> comments", "<clock>", "{👉|@} {Subscribe|Join} <site>", "<host>"], 1 + Math.floor(random() * 3), random);
    const form: Form = {
      ...this.#drawForm(5),
      above: this.#chance(0.5) ? [pick(["<site>", "<day>", "Forwarded from <site>", "<site>, [<day>]"], random)] : [],
      below: [],
      behind: counts,
      inserted: 0,
      headline: this.#chance(0.5) ? (title) => `${pick(["⚡️", "❗️", "🔴", "📌", "▪️"], random)}${title}` : (title) => title,
    };
    for (const [at, story] of stories.entries()) this.#report(story, at, form);
    if (this.#chance(0.6)) this.put("furniture", null, ...this.#furniture.foot());
  }

  /** Only teasers: a section's page, a tag's, what a search found. */
  #topic(): void {
    const random = this.#random;
    const stories = pickSome(this.#stories, 4 + Math.floor(random() * 10), random);
    const [first] = stories;
    if (first === undefined) return;
    this.put("furniture", null, ...this.#furniture.top(), this.#furniture.line(["{Tag|Topic|Section|Results for}: <tag>", "<n> {results|articles|materials} found", "{Latest|All} <section>"]));
    for (const story of stories) {
      this.put("teaser", null, ...this.#furniture.teased(story));
      if (this.#chance(0.06)) this.put("promo", null, ...this.#furniture.box());
    }
    this.put("furniture", null, ...this.#furniture.foot());
  }

  /** An agency's line of headlines with times, some of them with their report. */
  #tickers(): void {
    const random = this.#random;
    const form = { ...this.#drawForm(5), above: [pick(["<clock>", "<day>", "<age>"], random)], below: [], inserted: 0 };
    const stories = pickSome(this.#stories, 1 + Math.floor(random() * 3), random);
    if (this.#chance(0.7)) this.put("furniture", null, ...this.#furniture.top());
    for (const [at, story] of stories.entries()) {
      this.put("teaser", null, ...this.#furniture.ticker(story));
      this.#report(story, at, form);
      if (this.#chance(0.3)) this.put("teaser", null, ...this.#furniture.list(story));
    }
    this.put("furniture", null, ...this.#furniture.foot());
  }

  /** Prints of a database, with fields above and below each text. */
  #database(): void {
    const random = this.#random;
    const stories = pickSome(this.#stories, 1 + Math.floor(random() * 3), random);
    this.put("furniture", null, ...["{User|Client}: <letters><dd>", "{Date|Printed}: <day>", "Documents (<dd>)"].map((template) => this.#furniture.line([template])));
    for (const [at, { title }] of stories.entries()) this.put("teaser", null, `${at + 1}. ${title}`);
    const form = { ...this.#drawForm(12), inserted: 0.02, above: [], behind: [] };
    for (const [at, story] of stories.entries()) {
      this.put("furniture", null, `Page ${at + 1} of ${stories.length}`);
      const fields = [this.#furniture.line(["<site>"]), parts.drawDate(random), ...this.#furniture.fields(true), ...(this.#chance(0.6) ? [pick(["Body", "Full Text", "TEXT"], random)] : [])];
      this.#report(story, at, { ...form, below: fields });
      this.put("furniture", at, ...this.#furniture.fields(false));
    }
  }

  /** The first paragraphs before a wall; what stands behind it is none of the report. */
  #stub(): void {
    const random = this.#random;
    const [story] = pickSome(this.#stories, 1, random);
    if (story === undefined) return;
    this.#above(story);
    this.#report(story, 0, { ...this.#drawForm(2 + Math.floor(random() * 2)), inserted: 0 });
    this.put("promo", 0, ...this.#furniture.box(), ...this.#furniture.box());
    this.#below(story, 0);
  }

  /** Breaks the lines at a width, as mail and terminals do. */
  #wrap(width: number): void {
    let from = 0;
    let text = "";
    for (const line of this.text.split("\n")) {
      let start = 0;
      while (line.length - start > width) {
        const at = line.lastIndexOf(" ", start + width);
        if (at <= start) break;
        text += `${line.slice(start, at)}\n`;
        start = at + 1;
      }
      text += `${line.slice(start)}\n`;
      from += line.length + 1;
    }
    this.text = text.slice(0, from);
  }

  /** A copy that was cut off at a size. */
  #cutOff(): void {
    const last = this.segments.findLast(({ kind }) => kind === "body");
    if (last === undefined) return;
    const end = last.start + Math.floor((0.3 + this.#random() * 0.6) * (last.end - last.start));
    this.text = this.text.slice(0, end);
    const kept = this.segments.filter(({ start }) => start < end).map((segment) => ({ ...segment, end: Math.min(end, segment.end) }));
    this.segments.splice(0, this.segments.length, ...kept);
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}
