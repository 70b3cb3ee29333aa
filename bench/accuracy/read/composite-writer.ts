import type { SegmentKind } from "../../../src/model/article.ts";

/** A part of a made page whose kind and article are known, in the page's text. */
export interface KnownSegment {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly article: number | null;
}

/** How an article's head is printed: publisher and age before the headline, one line before it, byline and date under it, or nothing. */
export type HeadStyle = "block" | "line" | "under" | "bare";

/** What one article of a made page is made of. */
export interface Plan {
  /** null where the page lost it */
  readonly headline: string | null;
  readonly site: string;
  readonly lines: readonly string[];
  /** the whole article stands in one line of plain text */
  readonly runTogether: boolean;
  /** an empty line between the paragraphs of plain text */
  readonly spaced: boolean;
  readonly head: HeadStyle;
  readonly byline: string;
  readonly age: string | null;
  /** number of the paragraph before which the teasers stand; -1 for none */
  readonly teaserAt: number;
  readonly label: string | null;
  /** printed under the label */
  readonly slogan: string | null;
  readonly teasers: readonly string[];
  /** printed under every teaser */
  readonly teaserAge: string | null;
  /** number of the paragraph before which a label stands whose list was lost; -1 for none */
  readonly lostLabelAt: number;
  readonly promo: string | null;
  readonly place: string;
  readonly mark: string | null;
}

/** Writes a made page as plain text or HTML and keeps the truth of what it wrote. */
export class CompositeWriter {
  text = "";
  readonly segments: KnownSegment[] = [];
  readonly #html: boolean;

  constructor(format: "text" | "html") {
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
    const gap = plan.runTogether ? " " : plan.spaced ? "\n\n" : "\n";
    if (this.#html) this.text += `<article class="story"><h2>`;
    else this.#above(at, plan);
    if (plan.headline !== null) this.#put(plan.headline, "headline", at, "", "\n");
    if (this.#html)
      this.text += `</h2>${plan.age === null ? "" : `<div class="meta">${plan.site} · ${plan.age}</div>`}\n`;
    else if (plan.head === "under") {
      this.#put(plan.byline, "byline", at, "", "\n");
      if (plan.age !== null) this.#put(plan.age, "meta", at, "", "\n");
    }
    if (plan.promo !== null) this.#put(plan.promo, "promo", at, "div", gap);
    for (const [index, line] of plan.lines.entries()) {
      if (index === plan.teaserAt) this.#teasers(plan, gap);
      else if (index === plan.lostLabelAt) this.#put("SEE ALSO:", "furniture", at, "div", gap);
      const last = index === plan.lines.length - 1;
      const text = `${index === 0 ? plan.place : ""}${line}`;
      this.#put(text, "body", at, "p", last && plan.mark !== null && plan.teaserAt <= index ? " " : gap);
    }
    if (plan.teaserAt === plan.lines.length) this.#teasers(plan, gap);
    if (plan.mark !== null) this.#put(plan.mark, "credit", at, "span", "\n");
    if (plan.runTogether && plan.mark === null) this.text += "\n";
    if (this.#html) this.text += "</article>\n";
  }

  #above(at: number, plan: Plan): void {
    if (plan.age === null) return;
    if (plan.head === "line") this.#put(`${plan.site} | ${plan.age}`, "meta", at, "", "\n");
    if (plan.head !== "block") return;
    this.#put(plan.site, "meta", at, "", "\n");
    this.#put(plan.age, "meta", at, "", "\n");
    this.#put(`- ${plan.site}`, "meta", at, "", "\n");
  }

  #teasers(plan: Plan, gap: string): void {
    if (this.#html) this.text += `<aside class="box">`;
    if (plan.label !== null) this.#put(plan.label, "teaser", null, "h4", gap);
    if (plan.slogan !== null) this.#put(plan.slogan, "teaser", null, "div", gap);
    for (const title of plan.teasers) {
      this.#put(title, "teaser", null, "a", gap);
      if (plan.teaserAge !== null) this.#put(plan.teaserAge, "teaser", null, "div", gap);
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
