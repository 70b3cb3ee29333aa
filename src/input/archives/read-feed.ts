import { Parser } from "htmlparser2";
import iconv from "iconv-lite";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { tooLarge } from "../make-page.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { type EntryFields, renderEntry } from "./render-entry.ts";

/** Elements that hold one report, in RSS and Atom. */
const ENTRIES = new Set(["item", "entry"]);
/** Deeper than any feed; the parser's own list of open elements would take quadratic time far beyond. */
const MAX_DEPTH = 512;
/** Elements around the entries. */
const ROOTS = new Set(["rss", "channel", "feed", "rdf:RDF"]);

/**
 * The reports of an RSS (0.9 to 2.0, RDF) or Atom feed, each as a page: the entry's whole content where it has it, else its summary. The
 * document is read as a stream; declared entities are never expanded.
 */
export async function* readFeed(reader: ByteReader, path: string, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  const feed = new FeedParser(maxBytes);
  const decoder = iconv.getDecoder(await findCharset(reader));
  let position = 0;
  for await (const bytes of reader.rest()) {
    feed.write(decoder.write(Buffer.from(bytes)));
    for (const entry of feed.take()) yield toEntry(entry, position++, path, maxBytes);
    if (feed.tooDeep) {
      const hint = "The entries before this place were read; leave the feed out, or obtain it again.";
      throw new OnrecordError("I010", `expected elements nested at most ${MAX_DEPTH} deep, received more`, hint);
    }
  }
  feed.write(decoder.end() ?? "");
  feed.end();
  for (const entry of feed.take()) yield toEntry(entry, position++, path, maxBytes);
}

async function findCharset(reader: ByteReader): Promise<string> {
  const start = await reader.peek(256);
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const declared = /^[^<]{0,8}<\?xml[^>]{0,120}encoding=["']([\w-]{2,40})["']/.exec(start.toString("latin1"))?.[1];
  return declared !== undefined && iconv.encodingExists(declared) ? declared : "utf-8";
}

function toEntry(entry: RawEntry, position: number, path: string, maxBytes: number): ArchiveEntry {
  if (entry === "too-large") {
    return {
      kind: "refused",
      position,
      diagnostic: tooLarge(`${path} entry ${position + 1}`, Number.POSITIVE_INFINITY, maxBytes),
    };
  }
  return {
    kind: "page",
    position,
    url: entry.url,
    captured: null,
    charset: "utf-8",
    bytes: Buffer.from(renderEntry(entry), "utf8"),
  };
}

type RawEntry = EntryFields | "too-large";

interface Field {
  readonly name: string;
  readonly depth: number;
  readonly type: string;
  text: string;
}

/** Follows the elements of a feed and collects its entries. */
class FeedParser {
  readonly #parser: Parser;
  readonly #maxLength: number;
  readonly #done: RawEntry[] = [];
  #depth = 0;
  #entryDepth: number | null = null;
  #fields: Field[] = [];
  #open: Field | null = null;
  #length = 0;
  #title: string | null = null;
  #language: string | null = null;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#onOpen(name, attributes),
        ontext: (text) => this.#onText(text),
        onclosetag: (name) => this.#onClose(name),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** Whether elements are nested deeper than in any feed: nothing more should be written then. */
  get tooDeep(): boolean {
    return this.#depth > MAX_DEPTH;
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.end();
  }

  /** The entries that are complete, each once. */
  take(): RawEntry[] {
    return this.#done.splice(0);
  }

  #onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    this.#language ??= attributes["xml:lang"] ?? null;
    if (this.#open !== null) {
      this.#append(`<${name}${printAttributes(attributes)}>`);
    } else if (this.#entryDepth === null && ENTRIES.has(name)) {
      this.#entryDepth = this.#depth;
      this.#fields = [];
      this.#length = 0;
    } else if (this.#entryDepth === null ? !ROOTS.has(name) : this.#depth === this.#entryDepth + 1) {
      const text = name === "link" ? (linkOf(attributes) ?? "") : "";
      this.#open = { name, depth: this.#depth, type: attributes.type ?? "", text };
    }
  }

  #onText(text: string): void {
    if (this.#open !== null)
      this.#append(this.#open.type === "xhtml" ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : text);
  }

  #onClose(name: string): void {
    const open = this.#open;
    if (open !== null && open.depth === this.#depth) {
      this.#open = null;
      if (this.#entryDepth !== null) this.#fields.push(open);
      else if (name === "title") this.#title ??= plain(open.text);
      else if (name === "language") this.#language ??= open.text.trim();
    } else if (open !== null) this.#append(`</${name}>`);
    else if (this.#entryDepth === this.#depth) {
      this.#done.push(this.#length > this.#maxLength ? "too-large" : this.#collect());
      this.#entryDepth = null;
    }
    this.#depth--;
  }

  #append(text: string): void {
    if (this.#open === null) return;
    this.#length += text.length;
    // What is beyond the cap is not kept, only counted: the entry is refused whole.
    if (this.#length <= this.#maxLength) this.#open.text += text;
  }

  #collect(): EntryFields {
    const find = (...names: readonly string[]): Field | undefined => {
      for (const name of names) {
        const field = this.#fields.find((one) => one.name === name && one.text.trim() !== "");
        if (field !== undefined) return field;
      }
      return undefined;
    };
    const date = (...names: readonly string[]): string | null => parseFeedDate(find(...names)?.text ?? "");
    const body = find("content:encoded", "content", "description", "summary", "media:description");
    const content = body?.text.trim() ?? "";
    const address = [find("link"), find("guid"), find("id")]
      .map((field) => field?.text.trim() ?? "")
      .find((text) => /^https?:\/\//i.test(text) && URL.canParse(text));
    const title = find("title")?.text;
    return {
      headline: title === undefined ? null : plain(title),
      url: address ?? null,
      published: date("pubDate", "published", "dc:date", "issued"),
      modified: date("updated", "modified", "dcterms:modified"),
      authors: this.#fields
        .filter(({ name }) => name === "dc:creator" || name === "author")
        .map(({ text }) => nameOf(text))
        .filter((name) => name !== ""),
      publisher: plain(find("dc:publisher", "source")?.text ?? "") || this.#title,
      language: plain(find("dc:language")?.text ?? "") || this.#language,
      body: { kind: /<[a-z/]/i.test(content) || body?.type === "html" ? "html" : "text", content },
    };
  }
}

function linkOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return (attributes.rel ?? "alternate") === "alternate" ? attributes.href : undefined;
}

function printAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
}

/** Atom has an author's name in an element of its own; RSS has "address (name)". */
function nameOf(author: string): string {
  const name =
    /<name>([^<]{0,300})/.exec(author)?.[1] ??
    /^[^\s@]+@[^\s@]+ \(([^()]{1,300})\)$/.exec(author.trim())?.[1] ??
    author;
  return plain(name);
}

/** The words of a field that may hold escaped markup. */
function plain(text: string): string {
  if (!/[<&]/.test(text)) return text.trim().replace(/\s+/g, " ");
  let words = "";
  const parser = new Parser({ ontext: (part) => (words += part) }, { decodeEntities: true });
  parser.end(text);
  return words.trim().replace(/\s+/g, " ");
}
