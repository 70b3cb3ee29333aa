import { ATTRIBUTE } from "./kept-attributes.ts";
import { isTagSpace, NameTrie } from "./name-trie.ts";
import { findRawName, RAW_NAMES, readRawText } from "./raw-text.ts";
import { TAG } from "./tags.ts";

/** Takes the tokens of a page in its order. Offsets are UTF-16 code units of the page, ends exclusive. */
export interface TokenSink {
  text(start: number, end: number): void;
  /** The name of a start tag; its attributes and {@link endStartTag} follow, unless the page ends before. */
  startTag(tag: number, nameEnd: number): void;
  /** @param attribute - number in `ATTRIBUTE`, or -1. One without a value gives the end of its name twice. */
  attribute(attribute: number, start: number, end: number): void;
  endStartTag(isSelfClosed: boolean): void;
  endTag(tag: number, nameStart: number, nameEnd: number): void;
}

const TAG_NAMES = new NameTrie(
  Object.entries(TAG).filter(([, number]) => number !== TAG.other && number !== TAG.unknownBlock),
  "",
  TAG.other,
);
const ATTRIBUTE_NAMES = new NameTrie(Object.entries(ATTRIBUTE), "=", -1);
/** A tag's name is told by so many characters. */
const MAX_TAG_NAME = 40;
/** Where text goes on when the page ended inside a tag. */
const NOWHERE = -1;

const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Reads the tokens of a page of HTML as htmlparser2's tokenizer reads them, without decoding entities; of comments and declarations nothing
 * is told. Goes from mark to mark by `indexOf`, which passes over the text of a page twenty times as fast as a look at each character.
 * Linear. Equal to htmlparser2 by test (`html-tokenizer.test.ts`, `npm run fuzz`); see docs/adr/0005.
 */
export class HtmlTokenizer {
  readonly #html: string;
  readonly #sink: TokenSink;

  constructor(html: string, sink: TokenSink) {
    this.#html = html;
    this.#sink = sink;
  }

  read(): void {
    const html = this.#html;
    let textStart = 0;
    let from = 0;
    while (textStart !== NOWHERE) {
      // Half of the tags follow on another one directly.
      const at = html.charCodeAt(from) === LESS ? from : html.indexOf("<", from);
      if (at < 0) {
        this.#addText(textStart, html.length);
        return;
      }
      this.#addText(textStart, at);
      textStart = this.#readMarkup(at);
      // A "<" that opens nothing is text.
      from = textStart === at ? at + 1 : textStart;
    }
  }

  /** Reads what opens with the "<" at an offset; returns where text goes on, which is the offset itself when nothing opens. */
  #readMarkup(at: number): number {
    const html = this.#html;
    if (at + 1 >= html.length) return at;
    const code = html.charCodeAt(at + 1);
    if (isLetter(code)) return this.#readStartTag(at + 1);
    if (code === SLASH) return this.#readEndTag(at);
    if (code === EXCLAMATION) return this.#skipDeclaration(at + 2);
    return code === QUESTION ? this.#skipTo(">", at + 2) : at;
  }

  #readStartTag(start: number): number {
    const html = this.#html;
    const sink = this.#sink;
    const length = html.length;
    const nameEnd = TAG_NAMES.read(html, start);
    if (nameEnd === length) return this.#endInName(start);
    const tag = this.#tagOf(start, nameEnd);
    sink.startTag(tag, nameEnd);
    let index = nameEnd;
    while (index < length) {
      const code = html.charCodeAt(index);
      if (code === GREATER) {
        sink.endStartTag(false);
        return this.#readContent(tag, start, nameEnd, index + 1);
      }
      if (code === SLASH) {
        index = this.#skipSpace(index + 1);
        if (index >= length || html.charCodeAt(index) !== GREATER) continue;
        sink.endStartTag(true);
        return this.#readContent(tag, start, nameEnd, index + 1);
      }
      if (isTagSpace(code)) index++;
      else index = this.#readAttribute(index);
    }
    return NOWHERE;
  }

  /** Reads an attribute; returns where the tag goes on. */
  #readAttribute(start: number): number {
    const html = this.#html;
    const length = html.length;
    const nameEnd = ATTRIBUTE_NAMES.read(html, start);
    const attribute = ATTRIBUTE_NAMES.number;
    let index = this.#skipSpace(nameEnd);
    if (index >= length) return length;
    if (html.charCodeAt(index) !== EQUALS) {
      this.#sink.attribute(attribute, nameEnd, nameEnd);
      return index;
    }
    index = this.#skipSpace(index + 1);
    if (index >= length) return length;
    const mark = html.charCodeAt(index);
    if (mark === DOUBLE_QUOTE || mark === SINGLE_QUOTE) {
      const close = html.indexOf(mark === DOUBLE_QUOTE ? '"' : "'", index + 1);
      if (close < 0) return length;
      this.#sink.attribute(attribute, index + 1, close);
      return close + 1;
    }
    const valueStart = index;
    for (; index < length; index++) {
      const code = html.charCodeAt(index);
      if (code !== GREATER && !isTagSpace(code)) continue;
      this.#sink.attribute(attribute, valueStart, index);
      return index;
    }
    return length;
  }

  /** Reads on behind a start tag: text, unless the element holds text alone up to its own end tag. */
  #readContent(tag: number, nameStart: number, nameEnd: number, start: number): number {
    const html = this.#html;
    const name = findRawName(tag, html, nameStart, nameEnd);
    if (name === null) return start;
    const end = readRawText(html, start, name);
    if (end < 0) {
      this.#addText(start, html.length);
      return NOWHERE;
    }
    this.#addText(start, end - name.length - 2);
    return this.#endEndTag(tag, end - name.length, end);
  }

  #readEndTag(at: number): number {
    const html = this.#html;
    const start = at + 2;
    if (start >= html.length) {
      this.#addText(at, html.length);
      return NOWHERE;
    }
    if (!isLetter(html.charCodeAt(start))) return this.#skipTo(">", start);
    const nameEnd = TAG_NAMES.read(html, start);
    return nameEnd === html.length ? NOWHERE : this.#endEndTag(this.#tagOf(start, nameEnd), start, nameEnd);
  }

  #endEndTag(tag: number, start: number, nameEnd: number): number {
    this.#sink.endTag(tag, start, nameEnd);
    return this.#html.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : this.#skipTo(">", nameEnd);
  }

  /** Number of the element whose name was read last. */
  #tagOf(start: number, end: number): number {
    const tag = TAG_NAMES.number;
    if (tag !== TAG.other) return tag;
    return this.#html.slice(start, Math.min(end, start + MAX_TAG_NAME)).includes("-") ? TAG.unknownBlock : TAG.other;
  }

  /** Of a page that ends inside a start tag htmlparser2 keeps what may be the name of an element that holds text alone. */
  #endInName(start: number): number {
    const name = this.#html.slice(start, start + MAX_TAG_NAME).toLowerCase();
    if (RAW_NAMES.some((raw) => raw.startsWith(name))) this.#addText(start, this.#html.length);
    return NOWHERE;
  }

  /** Passes over a comment, a doctype or what else begins with "<!"; `start` is behind these two characters. */
  #skipDeclaration(start: number): number {
    const html = this.#html;
    if (html.startsWith("--", start)) return this.#skipComment(start + 2);
    return html.startsWith("[CDATA[", start) ? this.#skipTo("]]>", start + 7) : this.#skipTo(">", start);
  }

  /** A comment ends with "-->" or "--!>"; "<!-->" and "<!--->" are whole ones. */
  #skipComment(start: number): number {
    const html = this.#html;
    if (html.startsWith(">", start)) return start + 1;
    if (html.startsWith("->", start)) return start + 2;
    for (let at = html.indexOf("--", start); at >= 0; ) {
      let index = at + 2;
      while (index < html.length && html.charCodeAt(index) === DASH) index++;
      if (html.startsWith(">", index)) return index + 1;
      if (html.startsWith("!>", index)) return index + 2;
      at = html.indexOf("--", index);
    }
    return NOWHERE;
  }

  #skipTo(mark: string, from: number): number {
    const at = this.#html.indexOf(mark, from);
    return at < 0 ? NOWHERE : at + mark.length;
  }

  #skipSpace(from: number): number {
    const html = this.#html;
    let index = from;
    while (index < html.length && isTagSpace(html.charCodeAt(index))) index++;
    return index;
  }

  #addText(start: number, end: number): void {
    if (end > start) this.#sink.text(start, end);
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
