import { type CivilDate, isCivilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { diagnose, tooLarge } from "../make-page.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { renderEntry } from "./render-entry.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** JSON escapes make a line longer than its page, and a line may hold a page's HTML and its text. */
const LINE_FACTOR = 4;
/** Largest document that is not one object a line, in pages of the largest size: it has to be parsed whole. */
const DOCUMENT_FACTOR = 20;
/** Entries refused before a page comes. */
const MOST_REFUSED = 20;
const BODY_FIELDS = [
  "maintext",
  "text",
  "content_text",
  "article_text",
  "body",
  "content",
  "plain_text",
  "description",
  "summary",
];
const HTML_FIELDS = ["content_html", "html", "raw_html", "body_html"];
/** Where feeds, news services' answers and search engines keep their list. */
const LISTS = ["items", "articles", "results", "docs", "entries", "stories", "data", "hits", "response"];
/** A file of such a name whose content is no JSON is a page of text that begins as JSON does. */
const TEXT_NAME = /\.(?:txt|text|md|html?)$/i;

/**
 * Articles in JSON: one object a line (Common Crawl's news extracts, news-please), a JSON Feed, or one object or array of objects. Field
 * names of all three are understood (news-please › NewsArticle.get_dict; jsonfeed.org/version/1.1), and a list in the envelope of a news
 * service's or a search engine's answer.
 *
 * @throws OnrecordError I010 when the document is no JSON, or its first entries are no articles
 */
export async function* readJsonArticles(
  reader: ByteReader,
  path: string,
  maxBytes: number,
): AsyncGenerator<ArchiveEntry> {
  const start = (await reader.peek(65_536)).toString("utf8").replace(/^\ufeff?\s*/, "");
  const lines = start.split("\n", 4);
  // One broken line does not make a file of lines a document, and a document's first lines are no whole objects.
  const isDocument = lines.length > 1 && (start.startsWith("[") || !lines.some(isWholeObject));
  yield* giveUp(isDocument ? readDocument(reader, path, maxBytes) : readLines(reader, path, maxBytes));
}

/** The entries, until so many are refused before the first page that the file is something else in JSON. */
async function* giveUp(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<ArchiveEntry> {
  let refused = 0;
  for await (const entry of entries) {
    yield entry;
    if (entry.kind === "page") refused = Number.NEGATIVE_INFINITY;
    else if (++refused === MOST_REFUSED)
      throw new OnrecordError(
        "I010",
        `expected articles in JSON, received ${MOST_REFUSED} entries without one; the rest was left`,
        "Leave the file out, or take what is no article out of it.",
      );
  }
}

async function* readLines(reader: ByteReader, path: string, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  let position = 0;
  for (let number = 1; ; number++) {
    const line = await reader.takeLine(maxBytes * LINE_FACTOR);
    if (line === null) return;
    const where = `${path} line ${number}`;
    if (line === "too-long") {
      yield { kind: "refused", position: position++, diagnostic: tooLarge(where, Number.POSITIVE_INFINITY, maxBytes) };
      continue;
    }
    const text = line
      .toString("utf8")
      .replace(/^\ufeff/, "")
      .trim();
    if (text === "") continue;
    const value = parse(text);
    for (const item of listItems(value)) yield toEntry(item, position++, where);
  }
}

async function* readDocument(reader: ByteReader, path: string, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  const bytes = await reader.takeAll(maxBytes * DOCUMENT_FACTOR);
  if (bytes === null)
    throw new OnrecordError(
      "I005",
      `expected a JSON document of at most ${maxBytes * DOCUMENT_FACTOR} bytes, received more`,
      "Write one JSON object a line: such a file may have any size.",
    );
  const value = parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  if (value === undefined && TEXT_NAME.test(path))
    return yield { kind: "page", position: 0, url: null, captured: null, charset: null, bytes };
  if (value === undefined)
    throw new OnrecordError(
      "I010",
      "expected JSON, received a document that does not parse",
      "Write one JSON object a line, or a JSON Feed.",
    );
  for (const [position, item] of listItems(value).entries())
    yield toEntry(item, position, `${path} item ${position + 1}`);
}

/** The items of a feed, an array or an envelope; a single object is its own item. A feed's items know the feed's title. */
function listItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.map(unwrap);
  const list = isObject(value) ? findList(value) : null;
  if (!isObject(value) || list === null) return [value];
  const { title: publisher, language } = value;
  return list.map(unwrap).map((item) => (isObject(item) ? { publisher, language, ...item } : item));
}

/** The list that an object without a text of its own holds, perhaps one object deeper. */
function findList(value: JsonObject): readonly unknown[] | null {
  if (findText(value, [...BODY_FIELDS, ...HTML_FIELDS]) !== null && !Array.isArray(value.items)) return null;
  for (const name of LISTS) {
    const held = value[name];
    const list = Array.isArray(held) ? held : isObject(held) ? findList(held) : null;
    if (list !== null && (list.length === 0 || list.some(isObject))) return list;
  }
  return null;
}

/** A search engine's hit holds what was indexed. */
function unwrap(item: unknown): unknown {
  return isObject(item) && isObject(item._source) ? item._source : item;
}

function toEntry(value: unknown, position: number, where: string): ArchiveEntry {
  if (!isObject(value)) {
    return {
      kind: "refused",
      position,
      diagnostic: diagnose(
        "I010",
        where,
        "expected a JSON object with an article, received something else",
        "Leave the line out, or write one object a line.",
      ),
    };
  }
  const html = findText(value, HTML_FIELDS);
  const text = findText(value, BODY_FIELDS);
  if (html === null && text === null) {
    const message = `expected a field with the article's text (${BODY_FIELDS.slice(0, 5).join(", ")} or ${HTML_FIELDS.join(", ")}), received ${Object.keys(value).slice(0, 8).join(", ") || "none"}`;
    return {
      kind: "refused",
      position,
      diagnostic: diagnose("I010", where, message, "Rename the field that holds the text, or leave the line out."),
    };
  }
  const url = findAddress(value, ["url", "canonical_link", "link", "source_url", "external_url", "id"]);
  const captured = findDay(value, ["date_download", "fetch_time", "crawled", "captured", "timestamp"]);
  return {
    kind: "page",
    position,
    url,
    captured,
    charset: "utf-8",
    bytes: Buffer.from(toPage(value, url, html, text), "utf8"),
  };
}

/** A whole page stays as it is; a body gets what the other fields say around it. */
function toPage(value: JsonObject, url: string | null, html: string | null, text: string | null): string {
  if (html !== null && /<(?:html|head|body)[\s>]/i.test(html.slice(0, 4096))) return html;
  return renderEntry({
    headline: findText(value, ["title", "headline"]),
    url,
    published: findText(value, [
      "date_published",
      "date_publish",
      "published_at",
      "publishedAt",
      "published",
      "datePublished",
      "publish_date",
      "publicationDate",
      "webPublicationDate",
      "pubDate",
      "date",
    ]),
    modified: findText(value, ["date_modified", "date_modify", "updated_at", "dateModified"]),
    authors: findNames(value.authors ?? value.author ?? value.byline),
    publisher:
      findText(value, ["publisher", "sitename", "site_name", "source_name", "outlet"]) ??
      (isObject(value.source)
        ? findText(value.source, ["name", "title"])
        : findText(value, ["source", "source_domain"])),
    language: findText(value, ["language", "lang"]),
    body: html === null ? { kind: "text", content: text ?? "" } : { kind: "html", content: html },
  });
}

function findText(value: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const found = value[name];
    if (typeof found === "string" && found.trim() !== "") return found;
  }
  return null;
}

function findAddress(value: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const found = value[name];
    if (typeof found === "string" && /^https?:\/\//i.test(found) && URL.canParse(found)) return found;
  }
  return null;
}

function findDay(value: JsonObject, names: readonly string[]): CivilDate | null {
  const day = findText(value, names)?.slice(0, 10) ?? "";
  return isCivilDate(day) ? day : null;
}

/** Names as a list, as one text, or as objects with a name. */
function findNames(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .map((item: unknown) => (isObject(item) ? item.name : item))
    .filter((name): name is string => typeof name === "string" && name.trim() !== "");
}

function isWholeObject(line: string): boolean {
  return isObject(parse(line.trim()));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
