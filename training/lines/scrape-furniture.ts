import { pick, pickSome } from "../../bench/accuracy/read/make-composites.ts";
import * as templates from "./data/scrape-templates.ts";
import { drawDisguise } from "./disguise.ts";
import { expand } from "./expand.ts";
import { excerptOf, findKin } from "./make-pages.ts";
import * as parts from "./news-parts.ts";
import type { Story } from "./sources.ts";

type Random = () => number;

/** Draws what stands around the reports of one page. A page prints its lists in one form and its labels in one language, as sites do. */
export class ScrapeFurniture {
  readonly site: string;
  readonly #random: Random;
  readonly #stories: readonly Story[];
  /** a headline in the page's case */
  readonly dress: (title: string) => string;
  readonly #slots: Readonly<Record<string, (random: Random) => string>>;
  readonly #menu: readonly string[];
  readonly #disguise: (text: string) => string;
  /** share of furniture's lines whose words no list knows */
  readonly #strange: number;
  readonly #item: (title: string, at: number, story: Story) => readonly string[];

  constructor(stories: readonly Story[], dress: (title: string) => string, random: Random) {
    this.#random = random;
    this.#stories = stories;
    this.dress = dress;
    this.site = parts.drawSite(random);
    this.#menu = pick([templates.MENU_WORDS[0] ?? [], ...templates.MENU_WORDS], random);
    this.#disguise = drawDisguise(random);
    this.#strange = pick([0, 0, 0.25, 0.6, 0.9], random);
    this.#slots = this.#drawSlots();
    this.#item = this.#drawItem();
  }

  /** A line of a template, in words that no list knows where the page has such. */
  line(list: readonly string[]): string {
    const text = expand(pick(list, this.#random), this.#random, this.#slots).replaceAll(/ {2,}/g, " ").trim();
    return this.#chance(this.#strange) ? this.#disguise(text) : text;
  }

  /** A menu in one of the forms that copies of pages have it in. */
  menu(): string[] {
    const random = this.#random;
    const words = pickSome(this.#menu, 4 + Math.floor(random() * 11), random).map((word) => (this.#chance(this.#strange / 2) ? this.#disguise(word) : word));
    const bar = pick([" ", " ", " | ", " • ", " · ", " / ", "  "], random);
    const forms: (() => string[])[] = [
      () => words,
      () => words,
      () => [words.join(bar)],
      () => [words.slice(0, 6).join(bar), words.slice(6).join(bar)],
      () => words.map((word) => `${pick(["* ", "- ", "• "], random)}${word}`),
      () => words.map((word) => `* [${word}](https://${this.#host()}/${words.indexOf(word)})`),
      () => words.map((word) => `[${word}](/${words.indexOf(word)})`),
      () => words.map((word) => word.toUpperCase()),
    ];
    return pick(forms, random)().filter((line) => line !== "");
  }

  top(): string[] {
    const lines = pickSome(templates.TOP_LINES, Math.floor(this.#random() * 4), this.#random).map((template) => this.line([template]));
    if (this.#chance(0.75)) lines.splice(Math.floor(this.#random() * (lines.length + 1)), 0, ...this.menu());
    return lines;
  }

  foot(): string[] {
    const lines = pickSome(templates.FOOT_LINES, Math.floor(this.#random() * 5), this.#random).map((template) => this.line([template]));
    return this.#chance(0.2) ? [...lines, ...this.menu()] : lines;
  }

  box(): string[] {
    return pick(templates.BOXES, this.#random).map((template) => this.line([template])).filter((line) => line !== "" && (this.#random() < 0.9));
  }

  tail(): string[] {
    return Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () => this.line([...templates.SIGNATURES, "<notice>", "<notice>"]));
  }

  fields(above: boolean): string[] {
    const list = above ? templates.FIELDS_ABOVE : templates.FIELDS_BELOW;
    return list.filter(() => this.#chance(0.7)).map((template) => expand(template, this.#random, this.#slots));
  }

  /** Comments of readers: names, times, what they write, marks given. */
  comments(story: Story): string[] {
    const random = this.#random;
    const lines = this.#chance(0.8) ? [pick(["Comments", `${2 + Math.floor(random() * 90)} comments`, "Join the discussion", "Kommentare", "Readers write", "Комментарии"], random)] : [];
    const handle = (): string => pick([parts.drawName(random), `${this.line(templates.TAGS)}${Math.floor(random() * 90)}`.replaceAll(" ", ""), parts.drawName(random).split(" ")[0] ?? ""], random);
    const form = pick([0, 1, 2, 3], random);
    const kin = findKin(story, this.#stories, random);
    for (let at = 0; at < 1 + random() * 5; at++) {
      const said = this.#chance(0.5) ? this.line(templates.COMMENTS) : this.#sentencesOf(pick(kin, random));
      const time = pick([parts.drawAge, parts.drawDate, parts.drawClock], random)(random);
      lines.push(...([[handle(), time, said], [`${handle()} ${pick(["·", "|", "-", "says:"], random)} ${time}`, said], [handle(), said, time], [time, handle(), said]][form] ?? []));
      if (this.#chance(0.5)) lines.push(pick(["Reply", "Like Reply", `👍 ${Math.floor(random() * 40)}`, "Report", `Score: ${Math.floor(random() * 30)}`, "Antworten"], random));
    }
    return lines;
  }

  /** Headlines of other stories, most under a label. */
  list(story: Story, count = 1 + Math.floor(this.#random() ** 1.5 * 8)): string[] {
    const random = this.#random;
    const others = this.others(story, count);
    const label = this.#chance(0.7) ? [this.#raise(this.line(templates.LIST_LABELS))] : [];
    const titles = others.map(({ title }) => title);
    if (this.#chance(0.06)) return [...label, titles.join(pick([" | ", " • ", " · ", " / "], random))].filter((line) => line !== "");
    return [...label, ...others.flatMap((other, at) => this.#item(other.title, at + 1, other))];
  }

  /** One headline with something before it, or alone. */
  lone(story: Story): string[] {
    const [other] = this.others(story, 1);
    if (other === undefined) return [];
    return [this.#chance(0.45) ? `${this.line(templates.PREFIXES)} ${other.title}` : other.title];
  }

  /** The latest headlines, each with its time. */
  ticker(story: Story): string[] {
    const random = this.#random;
    const form = pick([0, 1, 2, 3], random);
    const clock = pick([parts.drawClock, parts.drawAge, (own: Random) => `${1 + Math.floor(own() * 28)} ${pick(["Jul", "Mar", "Oct"], own)}, ${parts.drawClock(own)}`], random);
    return this.others(story, 2 + Math.floor(random() * 6)).flatMap(({ title }) => {
      const time = clock(random);
      return [[time, title], [title, time], [`${time} ${title}`], [`${time} | ${title}`]][form] ?? [title];
    });
  }

  /** An item of a page that only lists: headline, excerpt, day. */
  teased(story: Story): readonly string[] {
    return this.#item(this.dress(story.title), 1, story);
  }

  others(story: Story, count: number): Story[] {
    const random = this.#random;
    const links = this.#chance(0.4) ? story.links : this.#chance(0.3) ? pickSome(this.#stories, 6, random).flatMap(({ links: own }) => own) : [];
    const from = links.length > 0 ? links.map((title) => ({ ...pick(this.#stories, random), title })) : this.#chance(0.4) ? findKin(story, this.#stories, random) : this.#stories;
    return pickSome(from, count, random)
      .filter((other) => other !== story && other.title.split(" ").length >= 3)
      .map((other) => ({ ...other, title: this.dress(other.title) }));
  }

  #sentencesOf(story: Story): string {
    const line = pick(story.lines, this.#random);
    return line.length > 400 ? excerptOf(story) : line;
  }

  #raise(label: string): string {
    return pick([label, label, label, `${label}:`, label.toUpperCase(), `**${label}**`, `### ${label}`], this.#random);
  }

  #host(): string {
    return `${this.site.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}.example`;
  }

  #drawItem(): (title: string, at: number, story: Story) => readonly string[] {
    const random = this.#random;
    const section = (): string => this.line(["<section>"]);
    const excerpt = (story: Story): string => (this.#chance(0.5) ? excerptOf(story) : this.#sentencesOf(story));
    return pick<(title: string, at: number, story: Story) => readonly string[]>(
      [
        ...[(title: string) => [title], (title: string) => [title], (title: string) => [title], (title: string) => [title]],
        (title) => [`${pick(["- ", "• ", "* ", "▸ ", "› "], random)}${title}`],
        (title, at) => [`${at}. ${title}`],
        (title, at) => [String(at), title],
        (title, at) => [`${pick(["* ", "- ", ""], random)}[${title}](https://${this.#host()}/news/${at * 37})`],
        (title) => [title, pick([parts.drawDate, parts.drawAge], random)(random)],
        (title) => [parts.drawAge(random), title],
        (title) => [section(), title],
        (title) => [`${section()}${pick([" ", ": ", " | ", " – "], random)}${title}`],
        (title) => [title, this.site, parts.drawAge(random)],
        (title) => [this.site, parts.drawAge(random), title],
        (title) => [`${title} - ${this.site}`],
        (title) => [`${title} (${this.site})`],
        (title) => [section(), title, parts.drawDate(random)],
        (title, _, story) => [title, excerpt(story)],
        (title, _, story) => [title, excerpt(story), parts.drawDate(random)],
        (title, _, story) => [title, parts.drawDate(random), excerpt(story), pick(["Read more", "Continue", "More »", ""], random)].filter((line) => line !== ""),
        (title) => [title, parts.drawByline(random)],
        (title) => [title, `${Math.floor(random() * 90)} comments`],
        (title) => [title, title],
        (title) => [title.length > 50 ? `${title.slice(0, 45)}${pick(["…", "..."], random)}` : title],
      ],
      random,
    );
  }

  #drawSlots(): Record<string, (random: Random) => string> {
    const number = (random: Random): string => String(2 + Math.floor(random() ** 3 * 900));
    const one = (list: readonly string[]) => (random: Random): string => expand(pick(list, random), random, this.#slots);
    return {
      name: parts.drawName,
      first: (random) => parts.drawName(random).split(" ")[0] ?? "",
      site: (random) => (random() < 0.6 ? this.site : parts.drawSite(random)),
      host: () => this.#host(),
      city: parts.drawCity,
      agency: parts.drawAgency,
      day: parts.drawDate,
      age: parts.drawAge,
      clock: parts.drawClock,
      weekday: parts.drawWeekday,
      n: number,
      dd: (random) => String(10 + Math.floor(random() * 89)),
      mail: () => `news@${this.#host()}`,
      letters: (random) => `${String.fromCharCode(97 + Math.floor(random() * 26))}${String.fromCharCode(97 + Math.floor(random() * 26))}`,
      section: (random) => pick(this.#menu, random),
      title: (random) => this.dress(pick(this.#stories, random).title),
      notice: one(templates.NOTICES),
      brand: one(templates.BRANDS),
      slogan: one(templates.SLOGANS),
      tag: one(templates.TAGS),
      region: one(templates.REGIONS),
      bar: () => "|",
    };
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}
