import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { HINT, readHints } from "../data/class-words.ts";
import { collapseSpace } from "./collapse-space.ts";
import { GrowingInts } from "./growing-ints.ts";
import { impliesEnd, isBlockTag, isSkippedTag, isVoidTag, TAG, tagNumberAt } from "./tags.ts";

/** Flags of a node, in `nodeFlags`. */
export const NODE = { skipped: 1, inLink: 2, hidden: 4, bold: 8 } as const;

/** A block: text between two block borders, in its nearest block element. Offsets of segments index {@link HtmlScan.segments}. */
export interface HtmlBlock {
  /** innermost block element */
  readonly node: number;
  readonly segmentFrom: number;
  readonly segmentTo: number;
  /** characters as read, white space collapsed */
  readonly text: string;
  /** code units of text inside links */
  readonly linkLength: number;
  /** code units inside `b`, `strong` */
  readonly boldLength: number;
  readonly linkCount: number;
  /** images directly before or inside */
  readonly images: number;
  /** hints of the inline elements inside */
  readonly inlineHints: number;
  /** number of the element in document order at which the block begins: the distance between blocks */
  readonly order: number;
}

/** Attribute values that metadata is read from, with the offset of the value in the page's text. */
export interface MetaElement {
  readonly tag: number;
  readonly node: number;
  /** as {@link HtmlBlock.order} */
  readonly order: number;
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly start: number; readonly end: number }>;
}

/** A page as flat arrays: elements in document order, runs of text, blocks; and what metadata is read from. */
export interface HtmlScan {
  /** per node */
  readonly tags: GrowingInts;
  readonly parents: GrowingInts;
  readonly hints: GrowingInts;
  /** hash of the class attribute: elements of one kind share it */
  readonly classes: GrowingInts;
  readonly nodeFlags: GrowingInts;
  readonly depths: GrowingInts;
  /** triples: start, end in the page's text, and the code point of a decoded entity or -1 */
  readonly segments: GrowingInts;
  readonly blocks: readonly HtmlBlock[];
  readonly metas: readonly MetaElement[];
  /** inline elements marked as an author's name: their segments and their place in document order */
  readonly names: readonly { readonly from: number; readonly to: number; readonly order: number }[];
  /** source spans of `application/ld+json` scripts */
  readonly jsonLd: readonly { readonly start: number; readonly end: number }[];
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** a cap on nodes or depth was reached; what lies beyond was not read */
  readonly capped: boolean;
}

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  "class",
  "id",
  "role",
  "itemprop",
  "itemtype",
  "itemscope",
  "href",
  "rel",
  "hidden",
  "style",
  "aria-hidden",
  "datetime",
  "property",
  "name",
  "content",
  "type",
  "lang",
  "data-testid",
  "title",
  "alt",
]);
const MAX_KEPT = Math.max(...[...KEPT_ATTRIBUTES].map(({ length }) => length));
/** 1 for each pair of a length and a first letter (in 32 steps) that a kept attribute has: most names are refused without being cut out. */
const KEPT_SHAPES = new Uint8Array((MAX_KEPT + 1) * 32);
for (const name of KEPT_ATTRIBUTES) KEPT_SHAPES[name.length * 32 + (name.charCodeAt(0) & 31)] = 1;
const META_TAGS: ReadonlySet<number> = new Set([TAG.meta, TAG.link, TAG.time, TAG.html, TAG.base]);
/** Author links beyond so many are those of a list of articles. */
const MAX_NAMES = 300;
const HINT_ATTRIBUTES: readonly string[] = ["class", "id", "role", "itemprop", "data-testid"];
const HIDING_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/i;

/**
 * Reads HTML in one pass of htmlparser2's tokenizer into flat arrays. No tree of objects is built, and an element deeper than `maxDepth` or
 * beyond `maxNodes` is passed over with all it holds. Linear in the length of the page.
 */
export function scanHtml(html: string, maxNodes: number, maxDepth: number): HtmlScan {
  const scanner = new Scanner(html, maxNodes, maxDepth);
  const tokenizer = new Tokenizer({ decodeEntities: true }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  scanner.finish();
  return scanner;
}

class Scanner implements TokenizerCallbacks, HtmlScan {
  readonly tags = new GrowingInts(2048);
  readonly parents = new GrowingInts(2048);
  readonly hints = new GrowingInts(2048);
  readonly classes = new GrowingInts(2048);
  readonly nodeFlags = new GrowingInts(2048);
  readonly depths = new GrowingInts(2048);
  readonly segments = new GrowingInts(4096);
  readonly blocks: HtmlBlock[] = [];
  readonly metas: MetaElement[] = [];
  readonly names: { from: number; to: number; order: number }[] = [];
  readonly #openNames = new Map<number, number>();
  readonly jsonLd: { start: number; end: number }[] = [];
  title: { text: string; start: number; end: number } | null = null;
  capped = false;

  readonly #html: string;
  readonly #maxNodes: number;
  readonly #maxDepth: number;
  readonly #stack = new GrowingInts(64);
  #node = -1;
  /** open elements beyond the caps, passed over */
  #beyond = 0;
  #tag = 0;
  #attribute = "";
  #value = "";
  #valueStart = -1;
  #valueEnd = -1;
  #attributes: Map<string, { value: string; start: number; end: number }> | null = null;
  #textEnd = 0;
  #rawStart = -1;
  #isJsonLd = false;
  /** a page repeats its classes */
  readonly #knownHints = new Map<string, number>();
  readonly #knownHashes = new Map<string, number>();
  #segmentFrom = 0;
  #linkLength = 0;
  #boldLength = 0;
  #linkCount = 0;
  #inlineHints = 0;
  #images = 0;
  #blockNode = -1;
  #breaks = 0;

  constructor(html: string, maxNodes: number, maxDepth: number) {
    this.#html = html;
    this.#maxNodes = maxNodes;
    this.#maxDepth = maxDepth;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = tagNumberAt(this.#html, start, Math.min(end, start + 40));
    this.#attributes = null;
    this.#textEnd = end;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = "";
    if (end - start <= MAX_KEPT && KEPT_SHAPES[(end - start) * 32 + (this.#html.charCodeAt(start) & 31)] === 1) {
      const name = this.#html.slice(start, end);
      if (KEPT_ATTRIBUTES.has(name)) this.#attribute = name;
      else if (KEPT_ATTRIBUTES.has(name.toLowerCase())) this.#attribute = name.toLowerCase();
    }
    this.#value = "";
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === "") return;
    if (this.#valueStart < 0) this.#valueStart = start;
    this.#valueEnd = end;
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== "") this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType, end: number): void {
    if (this.#attribute === "") return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) {
      const start = this.#valueStart < 0 ? end : this.#valueStart;
      this.#attributes.set(this.#attribute, { value: this.#value, start, end: Math.max(start, this.#valueEnd) });
    }
    this.#attribute = "";
  }

  onopentagend(end: number): void {
    this.#open(false);
    this.#textEnd = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.#open(this.#tag === TAG.other || (this.#flags() & NODE.skipped) !== 0);
    this.#textEnd = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const tag = tagNumberAt(this.#html, start, Math.min(end, start + 40));
    this.#textEnd = end + 1;
    this.#closeRaw(tag, start - 2);
    if (isVoidTag(tag)) {
      if (tag === TAG.br) this.#break();
      return;
    }
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    this.#close(tag);
  }

  ontext(start: number, end: number): void {
    // The tokenizer of htmlparser2 12.0.0 gives -1 for what it holds when a page ends inside an end tag ("</p x").
    if (start < 0) return;
    this.#addText(start, end, -1);
    this.#textEnd = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.#addText(this.#textEnd, end, codepoint);
    this.#textEnd = end;
  }

  oncdata(start: number, end: number): void {
    this.#textEnd = end + 1;
    void start;
  }
  oncomment(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  onprocessinginstruction(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }
  onend(): void {}

  finish(): void {
    this.#flush();
  }

  #flags(): number {
    return this.#node < 0 ? 0 : this.nodeFlags.at(this.#node);
  }

  #open(selfClosed: boolean): void {
    const tag = this.#tag;
    const attributes = this.#attributes;
    this.#attributes = null;
    if (META_TAGS.has(tag) && attributes !== null && this.metas.length < 2_000) {
      this.metas.push({ tag, node: this.#node, order: this.tags.length, attributes });
    }
    if (isVoidTag(tag)) {
      if (tag === TAG.br) this.#break();
      else if (tag === TAG.img) this.#images++;
      else if (tag === TAG.hr) this.#flush();
      return;
    }
    if (this.#beyond > 0 || this.tags.length >= this.#maxNodes) {
      this.capped = true;
      if (!selfClosed) this.#beyond++;
      return;
    }
    while (this.#node >= 0 && impliesEnd(tag, this.tags.at(this.#node))) this.#popNode();
    if (this.#stack.length >= this.#maxDepth) {
      this.capped = true;
      if (!selfClosed) this.#beyond++;
      return;
    }
    if (isBlockTag(tag)) this.#flush();
    const inherited = this.#flags();
    this.tags.push(tag);
    this.parents.push(this.#node);
    const hints = attributes === null ? 0 : this.#hintsOf(tag, attributes);
    if (!isBlockTag(tag)) this.#inlineHints |= hints;
    this.hints.push(hints);
    this.classes.push(attributes === null ? 0 : this.#hashOf(attributes.get("class")?.value ?? ""));
    this.depths.push(this.#stack.length);
    let flags = inherited;
    if (isSkippedTag(tag)) flags |= NODE.skipped;
    if (tag === TAG.a) {
      flags |= NODE.inLink;
      this.#linkCount++;
    }
    if (tag === TAG.b || tag === TAG.strong) flags |= NODE.bold;
    if (attributes !== null && isHidden(attributes)) flags |= NODE.hidden;
    const node = this.nodeFlags.push(flags);
    if (tag === TAG.script) this.#isJsonLd = /ld\+json/i.test(attributes?.get("type")?.value ?? "");
    if (!selfClosed) {
      if (!isBlockTag(tag) && (hints & HINT.byline) !== 0 && this.names.length < MAX_NAMES)
        this.#openNames.set(node, this.segments.length);
      this.#stack.push(node);
      this.#node = node;
    }
    this.#rawStart = -1;
  }

  #hintsOf(tag: number, attributes: ReadonlyMap<string, { readonly value: string }>): number {
    let hints = tag === TAG.a ? hintsOfLink(attributes) : 0;
    for (const name of HINT_ATTRIBUTES) {
      const value = attributes.get(name)?.value;
      if (value === undefined || value === "") continue;
      let found = this.#knownHints.get(value);
      if (found === undefined) {
        found = readHints(value);
        this.#knownHints.set(value, found);
      }
      hints |= found;
    }
    return hints;
  }

  #hashOf(value: string): number {
    let hash = this.#knownHashes.get(value);
    if (hash === undefined) {
      hash = hashText(value);
      this.#knownHashes.set(value, hash);
    }
    return hash;
  }

  #closeRaw(tag: number, end: number): void {
    if (this.#rawStart < 0) return;
    if (tag === TAG.script && this.#isJsonLd && this.jsonLd.length < 50)
      this.jsonLd.push({ start: this.#rawStart, end });
    this.#rawStart = -1;
  }

  /** Ends the nearest open element of this tag; an inline end tag does not reach past a block. */
  #close(tag: number): void {
    const inline = !isBlockTag(tag);
    let at = this.#stack.length - 1;
    while (at >= 0) {
      const open = this.tags.at(this.#stack.at(at));
      if (open === tag) break;
      if (inline && isBlockTag(open)) return;
      at--;
    }
    if (at < 0) return;
    while (this.#stack.length > at) this.#popNode();
  }

  #popNode(): void {
    const tag = this.tags.at(this.#node);
    if (isBlockTag(tag)) this.#flush();
    const from = this.#openNames.get(this.#node);
    if (from !== undefined) {
      if (this.segments.length > from) this.names.push({ from, to: this.segments.length, order: this.tags.length });
      this.#openNames.delete(this.#node);
    }
    this.#stack.pop();
    this.#node = this.#stack.length === 0 ? -1 : this.#stack.at(this.#stack.length - 1);
  }

  #addText(start: number, end: number, codepoint: number): void {
    const flags = this.#flags();
    if ((flags & NODE.skipped) !== 0) {
      this.#addSkipped(start, end, codepoint);
      return;
    }
    if (this.#beyond > 0) return;
    if (this.#segmentFrom === this.segments.length) this.#blockNode = this.#node;
    this.segments.push(start);
    this.segments.push(end);
    this.segments.push(codepoint);
    if ((flags & NODE.inLink) !== 0) this.#linkLength += end - start;
    if ((flags & NODE.bold) !== 0) this.#boldLength += end - start;
    this.#breaks = 0;
  }

  #addSkipped(start: number, end: number, codepoint: number): void {
    const tag = this.#node < 0 ? 0 : this.tags.at(this.#node);
    if (tag === TAG.script && this.#rawStart < 0) this.#rawStart = start;
    if (tag !== TAG.title || this.depths.at(this.#node) > 4) return;
    const text =
      codepoint < 0 ? this.#html.slice(start, Math.min(end, start + 1_000)) : String.fromCodePoint(codepoint);
    if (this.title === null) this.title = { text, start, end };
    else if (this.title.end === start) this.title = { text: this.title.text + text, start: this.title.start, end };
  }

  /** A line break in a paragraph; two in a row end the block. */
  #break(): void {
    if (this.#segmentFrom === this.segments.length || this.#beyond > 0) return;
    if (this.#breaks > 0) {
      this.#flush();
      return;
    }
    this.segments.push(this.#textEnd);
    this.segments.push(this.#textEnd);
    this.segments.push(32);
    this.#breaks++;
  }

  #flush(): void {
    const from = this.#segmentFrom;
    const to = this.segments.length;
    if (to > from) {
      const text = collectText(this.#html, this.segments, from, to);
      if (text !== "") {
        this.blocks.push({
          node: nearestBlock(this.tags, this.parents, this.#blockNode),
          segmentFrom: from,
          segmentTo: to,
          text,
          linkLength: Math.min(this.#linkLength, text.length),
          boldLength: Math.min(this.#boldLength, text.length),
          linkCount: this.#linkCount,
          inlineHints: this.#inlineHints,
          images: this.#images,
          order: this.tags.length,
        });
        this.#images = 0;
        this.#linkCount = 0;
      }
    }
    this.#segmentFrom = to;
    this.#linkLength = 0;
    this.#boldLength = 0;
    this.#inlineHints = 0;
    this.#breaks = 0;
  }
}

const AUTHOR_PATH =
  /\/(?:authors?|contributors?|by|profiles?|people|person|writers?|staff|reporters?|columnists?|journalists?|autor|auteur|autore|producers?|userprofile)\/[^/]/i;

/** A link marked or addressed as a person's page is a byline; one marked as a tag is a tag. */
function hintsOfLink(attributes: ReadonlyMap<string, { readonly value: string }>): number {
  const rel = attributes.get("rel")?.value.slice(0, 60) ?? "";
  const author =
    (rel !== "" && /\bauthor\b/i.test(rel)) || AUTHOR_PATH.test(attributes.get("href")?.value.slice(0, 200) ?? "");
  return (author ? HINT.byline : 0) | (rel !== "" && /\btag\b/i.test(rel) ? HINT.tags : 0);
}

function isHidden(attributes: ReadonlyMap<string, { readonly value: string }>): boolean {
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style")?.value;
  return style !== undefined && HIDING_STYLE.test(style.slice(0, 300));
}

function nearestBlock(tags: GrowingInts, parents: GrowingInts, from: number): number {
  let node = from;
  while (node >= 0 && !isBlockTag(tags.at(node))) node = parents.at(node);
  return Math.max(node, 0);
}

/** The text of some of a scan's segments, as blocks have it. */
export function textOf(html: string, scan: HtmlScan, from: number, to: number): string {
  return collectText(html, scan.segments, from, to);
}

/** The text of segments with white space collapsed and trimmed. */
function collectText(html: string, segments: GrowingInts, from: number, to: number): string {
  if (to - from === 3 && segments.at(from + 2) < 0)
    return collapseSpace(html, segments.at(from), segments.at(from + 1));
  let raw = "";
  for (let at = from; at < to; at += 3) {
    const codepoint = segments.at(at + 2);
    raw += codepoint < 0 ? html.slice(segments.at(at), segments.at(at + 1)) : String.fromCodePoint(codepoint);
  }
  return collapseSpace(raw, 0, raw.length);
}

/** FNV-1a over UTF-16 units, 31 bits; only compared inside one page. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash & 0x7fffffff;
}
