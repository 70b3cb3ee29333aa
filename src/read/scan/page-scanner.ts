import { HINT } from "../data/class-words.ts";
import { BlockCollector } from "./block-collector.ts";
import { bearsMetadata, ElementReader } from "./element-reader.ts";
import { EntityReader } from "./entity-reader.ts";
import { GrowingInts } from "./growing-ints.ts";
import { type HtmlScan, type MetaElement, NODE } from "./html-scan.ts";
import type { TokenSink } from "./html-tokenizer.ts";
import { ATTRIBUTE, KeptAttributes } from "./kept-attributes.ts";
import { impliesEnd, isBlockTag, isSkippedTag, isVoidTag, TAG } from "./tags.ts";

const MAX_METAS = 2_000;
const MAX_JSON_LD = 50;
/** Author links beyond so many are those of a list of articles. */
const MAX_NAMES = 300;
const MAX_TITLE = 1_000;
/** A `title` deeper in the page is that of a drawing. */
const MAX_TITLE_DEPTH = 4;
/** Takes the tokens of one page of HTML into a {@link HtmlScan}. */
export class PageScanner implements TokenSink {
  readonly #tags = new GrowingInts(2048);
  readonly #parents = new GrowingInts(2048);
  readonly #hints = new GrowingInts(2048);
  readonly #classes = new GrowingInts(2048);
  readonly #nodeFlags = new GrowingInts(2048);
  readonly #depths = new GrowingInts(2048);
  readonly #metas: MetaElement[] = [];
  readonly #names: { from: number; to: number; order: number }[] = [];
  readonly #openNames = new Map<number, number>();
  readonly #jsonLd: { start: number; end: number }[] = [];
  #title: { text: string; start: number; end: number } | null = null;
  #capped = false;

  readonly #html: string;
  readonly #maxNodes: number;
  readonly #maxDepth: number;
  readonly #readsNoscript: boolean;
  readonly #blocks: BlockCollector;
  readonly #attributes: KeptAttributes;
  readonly #element: ElementReader;
  readonly #entities: EntityReader;
  readonly #stack = new GrowingInts(64);
  #node = -1;
  #flags = 0;
  /** open elements beyond the caps, passed over */
  #beyond = 0;
  #tag = 0;
  #nameEnd = 0;
  /** first `&` that is not before the text read last */
  #ampersand = -1;
  #rawStart = -1;
  #isJsonLd = false;

  constructor(html: string, maxNodes: number, maxDepth: number, readsNoscript: boolean) {
    this.#html = html;
    this.#maxNodes = maxNodes;
    this.#maxDepth = maxDepth;
    this.#readsNoscript = readsNoscript;
    this.#blocks = new BlockCollector(html);
    this.#attributes = new KeptAttributes(html);
    this.#element = new ElementReader(html, this.#attributes);
    this.#entities = new EntityReader(html);
  }

  finish(): HtmlScan {
    this.#endBlock();
    return {
      tags: this.#tags,
      parents: this.#parents,
      hints: this.#hints,
      classes: this.#classes,
      nodeFlags: this.#nodeFlags,
      depths: this.#depths,
      segments: this.#blocks.segments,
      wordHashes: this.#blocks.wordHashes,
      blocks: this.#blocks.blocks,
      metas: this.#metas,
      names: this.#names,
      jsonLd: this.#jsonLd,
      title: this.#title,
      capped: this.#capped,
    };
  }

  startTag(tag: number, nameEnd: number): void {
    this.#tag = tag;
    this.#nameEnd = nameEnd;
    this.#attributes.clear();
  }

  attribute(attribute: number, start: number, end: number): void {
    if (attribute >= 0) this.#attributes.add(attribute, start, end);
  }

  endStartTag(isSelfClosed: boolean): void {
    this.#open(isSelfClosed && (this.#tag === TAG.other || (this.#flags & NODE.skipped) !== 0));
  }

  endTag(tag: number, nameStart: number, nameEnd: number): void {
    this.#closeRaw(tag, nameStart - 2);
    if (isVoidTag(tag)) {
      if (tag === TAG.br) this.#addBreak(nameEnd + 1);
      return;
    }
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    this.#close(tag);
  }

  text(start: number, end: number): void {
    if ((this.#flags & NODE.skipped) !== 0) this.#addSkipped(start, end);
    else if (this.#beyond === 0) this.#readText(start, end, this.#addText);
  }

  #open(selfClosed: boolean): void {
    const tag = this.#tag;
    const attributes = this.#attributes;
    if (!attributes.isEmpty && bearsMetadata(tag, attributes) && this.#metas.length < MAX_METAS)
      this.#metas.push({ tag, node: this.#node, order: this.#tags.length, attributes: attributes.toMap() });
    if (isVoidTag(tag)) {
      if (tag === TAG.br) this.#addBreak(this.#nameEnd);
      else if (tag === TAG.img) this.#blocks.addImage();
      else if (tag === TAG.hr) this.#endBlock();
      return;
    }
    if (this.#beyond > 0 || this.#tags.length >= this.#maxNodes) {
      this.#passOver(selfClosed);
      return;
    }
    while (this.#node >= 0 && impliesEnd(tag, this.#tags.at(this.#node))) this.#popNode();
    if (this.#stack.length >= this.#maxDepth) {
      this.#passOver(selfClosed);
      return;
    }
    if (isBlockTag(tag)) this.#endBlock();
    const hints = this.#addNode(tag);
    if (tag === TAG.script)
      this.#isJsonLd = attributes.has(ATTRIBUTE.type) && /ld\+json/i.test(attributes.valueOf(ATTRIBUTE.type));
    if (!selfClosed) {
      const node = this.#tags.length - 1;
      if (!isBlockTag(tag) && (hints & HINT.byline) !== 0 && this.#names.length < MAX_NAMES)
        this.#openNames.set(node, this.#blocks.segments.length);
      this.#stack.push(node);
      this.#enter(node);
    }
    this.#rawStart = -1;
  }

  #passOver(selfClosed: boolean): void {
    this.#capped = true;
    if (!selfClosed) this.#beyond++;
  }

  /** Writes the element of the current tag; returns its hints. */
  #addNode(tag: number): number {
    this.#tags.push(tag);
    this.#parents.push(this.#node);
    this.#depths.push(this.#stack.length);
    let flags = this.#flags;
    let hints = 0;
    let classHash = 0;
    // What is skipped says nothing by its name either.
    if (!this.#attributes.isEmpty && (flags & NODE.skipped) === 0) {
      const element = this.#element;
      hints = element.readHints(tag);
      classHash = element.classHash;
      if (element.isHidden()) flags |= NODE.hidden;
    }
    this.#hints.push(hints);
    this.#classes.push(classHash);
    if (!isBlockTag(tag)) this.#blocks.addInlineHints(hints);
    if (isSkippedTag(tag) && !(tag === TAG.noscript && this.#readsNoscript)) flags |= NODE.skipped;
    if (tag === TAG.b || tag === TAG.strong) flags |= NODE.bold;
    if (tag === TAG.a) {
      flags |= NODE.inLink;
      this.#blocks.addLink();
    }
    this.#nodeFlags.push(flags);
    return hints;
  }

  #closeRaw(tag: number, end: number): void {
    if (this.#rawStart < 0) return;
    if (tag === TAG.script && this.#isJsonLd && this.#jsonLd.length < MAX_JSON_LD)
      this.#jsonLd.push({ start: this.#rawStart, end });
    this.#rawStart = -1;
  }

  /** Ends the nearest open element of this tag; an inline end tag does not reach past a block. */
  #close(tag: number): void {
    const inline = !isBlockTag(tag);
    let at = this.#stack.length - 1;
    while (at >= 0) {
      const open = this.#tags.at(this.#stack.at(at));
      if (open === tag) break;
      if (inline && isBlockTag(open)) return;
      at--;
    }
    if (at < 0) return;
    while (this.#stack.length > at) this.#popNode();
  }

  #popNode(): void {
    const node = this.#node;
    if (isBlockTag(this.#tags.at(node))) this.#endBlock();
    if (this.#openNames.size > 0) this.#endName(node);
    this.#stack.pop();
    this.#enter(this.#stack.length === 0 ? -1 : this.#stack.at(this.#stack.length - 1));
  }

  #endName(node: number): void {
    const from = this.#openNames.get(node);
    if (from === undefined) return;
    const to = this.#blocks.segments.length;
    if (to > from) this.#names.push({ from, to, order: this.#tags.length });
    this.#openNames.delete(node);
  }

  #enter(node: number): void {
    this.#node = node;
    this.#flags = node < 0 ? 0 : this.#nodeFlags.at(node);
  }

  /** Hands on the characters and the entities of a run of text in turn. */
  #readText(start: number, end: number, add: (start: number, end: number, codepoint: number) => void): void {
    if (this.#ampersand < start) this.#ampersand = this.#find("&", start);
    let from = start;
    while (this.#ampersand < end) {
      const at = this.#ampersand;
      const close = this.#entities.read(at);
      if (close > at) {
        if (at > from) add(from, at, -1);
        from = at;
        for (const codepoint of this.#entities.codepoints) {
          add(from, close, codepoint);
          from = close;
        }
      }
      this.#ampersand = this.#find("&", Math.max(close, at + 1));
    }
    if (end > from) add(from, end, -1);
  }

  #find(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at < 0 ? this.#html.length : at;
  }

  readonly #addText = (start: number, end: number, codepoint: number): void => {
    this.#blocks.addText(start, end, codepoint, this.#node, this.#flags);
  };

  /** Of skipped elements the page's title and the beginning of a script are kept. */
  #addSkipped(start: number, end: number): void {
    const tag = this.#tags.at(this.#node);
    if (tag === TAG.script && this.#rawStart < 0) this.#rawStart = start;
    if (tag === TAG.title && this.#depths.at(this.#node) <= MAX_TITLE_DEPTH) this.#readText(start, end, this.#addTitle);
  }

  readonly #addTitle = (start: number, end: number, codepoint: number): void => {
    const text =
      codepoint < 0 ? this.#html.slice(start, Math.min(end, start + MAX_TITLE)) : String.fromCodePoint(codepoint);
    if (this.#title === null) this.#title = { text, start, end };
    else if (this.#title.end === start) this.#title = { text: this.#title.text + text, start: this.#title.start, end };
  };

  #addBreak(at: number): void {
    if (this.#beyond === 0 && this.#blocks.addBreak(at)) this.#endBlock();
  }

  #endBlock(): void {
    const blocks = this.#blocks;
    if (blocks.isBlank) {
      blocks.forget();
      return;
    }
    let node = blocks.node;
    while (node >= 0 && !isBlockTag(this.#tags.at(node))) node = this.#parents.at(node);
    blocks.endBlock(Math.max(node, 0), this.#tags.length);
  }
}
