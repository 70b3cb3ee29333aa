import type { SegmentKind } from "../../../src/model/article.ts";
import type { WcxbPage } from "./wcxb.ts";

/** A made page of several articles with the truth of its parts. */
export interface Composite {
  readonly id: string;
  readonly format: "text" | "html";
  readonly text: string;
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: SegmentKind;
    readonly article: number | null;
  }[];
  /** headline and body of each article, in page order */
  readonly articles: readonly { readonly headline: string; readonly body: string }[];
}

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
const AGES = ["an hour ago", "2 hours ago", "3 days ago", "2025-07-09", "9 July 2025", "Jul 9, 2025"];
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
  seed = 7,
): Composite[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const usable = pages.filter(
    ({ truth }) => truth.title !== null && paragraphsOf(truth.body).filter((line) => line.length > 120).length >= 4,
  );
  const titles = usable.map(({ truth }) => oneLine(truth.title ?? "")).filter((title) => title.split(" ").length >= 5);
  return Array.from({ length: count }, (_, index) => {
    const writer = new Writer(format);
    const articles = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(usable));
    const site = pick(["Example Courier", "Harbour Times", "Northern Post"]);
    writer.open();
    const written: { headline: string; body: string }[] = [];
    for (const [at, page] of articles.entries()) {
      if (at > 0) writer.furniture(FURNITURE.filter(() => random() < 0.6));
      const headline = oneLine(page.truth.title ?? "");
      const lines = cutWords(paragraphsOf(page.truth.body));
      const runTogether = format === "text" && random() < 0.4;
      const teasers = Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(titles));
      const teaserAt = random() < 0.6 ? Math.max(1, Math.floor(lines.length * (0.3 + random() * 0.5))) : -1;
      writer.article(at, {
        headline,
        site,
        lines,
        runTogether,
        teasers,
        teaserAt,
        age: at > 0 || random() < 0.5 ? pick(AGES) : null,
        label: pick(LABELS),
        sections: runTogether || random() < 0.5 ? SECTIONS : [],
        promo: random() < 0.4 ? pick(PROMOS) : null,
        place: random() < 0.5 ? pick(PLACES) : "",
        mark: random() < 0.5 ? pick(MARKS) : null,
        pick,
      });
      written.push({ headline, body: lines.join("\n") });
    }
    writer.close();
    return { id: `${format}-${index}`, format, text: writer.text, segments: writer.segments, articles: written };
  });
}

interface Plan {
  readonly headline: string;
  readonly site: string;
  readonly lines: readonly string[];
  readonly runTogether: boolean;
  readonly teasers: readonly string[];
  readonly teaserAt: number;
  readonly age: string | null;
  readonly label: string;
  readonly sections: readonly string[];
  readonly promo: string | null;
  readonly place: string;
  readonly mark: string | null;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

class Writer {
  text = "";
  readonly segments: { start: number; end: number; kind: SegmentKind; article: number | null }[] = [];
  readonly #html: boolean;

  constructor(format: Composite["format"]) {
    this.#html = format === "html";
  }

  open(): void {
    if (this.#html)
      this.text += `<!doctype html><html><head><title>Example Courier</title></head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header><main>\n`;
  }

  close(): void {
    if (this.#html)
      this.text += `</main><footer><p>© Example Courier. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>`;
  }

  furniture(lines: readonly string[]): void {
    for (const line of lines) this.#put(line, "furniture", null, "div", "\n");
  }

  article(at: number, plan: Plan): void {
    const gap = plan.runTogether ? " " : "\n";
    if (this.#html) this.text += `<article class="story"><h2>`;
    if (!this.#html && plan.age !== null) {
      this.#put(plan.site, "meta", at, "", "\n");
      this.#put(plan.age, "meta", at, "", "\n");
      this.#put(`- ${plan.site}`, "meta", at, "", "\n");
    }
    this.#put(plan.headline, "headline", at, "", "\n");
    if (this.#html)
      this.text += `</h2>${plan.age === null ? "" : `<div class="meta">${plan.site} · ${plan.age}</div>`}\n`;
    if (plan.promo !== null) this.#put(plan.promo, "promo", at, "div", gap);
    for (const [index, line] of plan.lines.entries()) {
      if (index === plan.teaserAt) this.#teasers(plan, gap);
      const last = index === plan.lines.length - 1;
      const text = `${index === 0 ? plan.place : ""}${line}`;
      this.#put(text, "body", at, "p", last && plan.mark !== null ? " " : gap);
    }
    if (plan.mark !== null) this.#put(plan.mark, "credit", at, "span", "\n");
    if (plan.runTogether && plan.mark === null) this.text += "\n";
    if (this.#html) this.text += "</article>\n";
  }

  #teasers(plan: Plan, gap: string): void {
    if (this.#html) this.text += `<aside class="box">`;
    this.#put(plan.label, "teaser", null, "h4", gap);
    for (const title of plan.teasers) {
      const section = plan.sections.length > 0 ? `${plan.pick(plan.sections)} ` : "";
      this.#put(`${section}${title}`, "teaser", null, "a", gap);
    }
    if (this.#html) this.text += "</aside>\n";
  }

  #put(text: string, kind: SegmentKind, article: number | null, tag: string, after: string): void {
    if (this.#html && tag !== "") this.text += tag === "a" ? `<div><a href="/x">` : `<${tag}>`;
    const start = this.text.length;
    this.text += this.#html ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;") : text;
    this.segments.push({ start, end: this.text.length, kind, article });
    if (this.#html && tag !== "") this.text += tag === "a" ? "</a></div>" : `</${tag}>`;
    this.text += this.#html ? "\n" : after;
  }
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
