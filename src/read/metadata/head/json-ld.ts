import type { Span } from "../../../model/span.ts";
import { ARTICLE_TYPES } from "../../data/metadata-names.ts";
import { parseList } from "../../data/parse-list.ts";

/** What a page's JSON-LD says of its report; strings as printed, empty when absent. */
export interface JsonLdArticle {
  readonly headline: string;
  readonly published: string;
  readonly modified: string;
  /** persons */
  readonly authors: readonly string[];
  /** persons and organisations */
  readonly signers: readonly string[];
  readonly publisher: string;
  readonly url: string;
  readonly credit: string;
  /** entries of a live blog, each with its headline or beginning */
  readonly updates: readonly { readonly opening: string; readonly published: string }[];
  /** false when the page says that it is behind a pay wall */
  readonly free: boolean;
  readonly type: string;
  /** 0 for a news article, 1 for another report, 2 for a web page, 3 for a work that may be anything */
  readonly rank: number;
  /** the script it stands in */
  readonly span: Span;
}

/** {@link JsonLdArticle.rank} of a web page. */
export const PAGE_RANK = 2;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Objects of one page's JSON-LD that are looked at; a graph of more is a catalogue. */
const MAX_OBJECTS = 2_000;
const MAX_DEPTH = 12;

/** The reports that the page's JSON-LD describes, reports before bare web pages; malformed scripts are passed over. */
export function readJsonLd(html: string, scripts: readonly Span[]): JsonLdArticle[] {
  const found: JsonLdArticle[] = [];
  for (const span of scripts) {
    const root = parse(html.slice(span.start, span.end));
    if (root === null) continue;
    const objects: JsonObject[] = [];
    const others = new Set<JsonObject>();
    collectObjects(root, objects, others, 0, false);
    const byId = new Map<string, JsonObject>();
    for (const object of objects) {
      const id = object["@id"];
      if (typeof id === "string" && (object.name !== undefined || !byId.has(id))) byId.set(id, object);
    }
    for (const object of objects) {
      const rank = others.has(object) ? null : rankTypes(object["@type"]);
      if (rank === null) continue;
      found.push(toArticle(object, byId, span, rank));
    }
  }
  return found.sort((a, b) => a.rank - b.rank);
}

function parse(source: string): Json {
  return tryParse(source) ?? parseMended(source);
}

function tryParse(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return null;
  }
}

/** What stands between the marks of a comment, or with the commonest faults: raw line breaks inside strings, an escaped apostrophe, a comma behind the last entry. */
function parseMended(source: string): Json {
  const trimmed = source
    .replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|(?:\/\/)?\s?<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|(?:\/\/)?\s?\]\]>)\s*$/, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const spaced = trimmed.replace(/[\u0000-\u001f]+/g, " ").replace(/;\s*$/, "");
  const mended = spaced.replace(/\\'/g, "'").replace(/,(?=\s*[}\]])/g, "");
  return tryParse(trimmed) ?? tryParse(spaced) ?? tryParse(mended);
}

/** Properties under which an object names works of others: opinions of buyers, answers, entries, pages it lists or draws upon. */
const OTHERS: ReadonlySet<string> = new Set(
  parseList(`
  review | reviews | comment | suggestedAnswer | acceptedAnswer | liveBlogUpdate | blogPost | blogPosts | itemListElement
  citation | mentions | isBasedOn | isRelatedTo | isSimilarTo | relatedLink | workExample | exampleOfWork
`),
);

/** Every object below a value; `others` gets those that stand below a property of {@link OTHERS}. */
function collectObjects(
  value: Json,
  into: JsonObject[],
  others: Set<JsonObject>,
  depth: number,
  isOther: boolean,
): void {
  if (value === null || typeof value !== "object" || depth > MAX_DEPTH || into.length >= MAX_OBJECTS) return;
  if (isList(value)) {
    for (const item of value) collectObjects(item, into, others, depth + 1, isOther);
    return;
  }
  into.push(value);
  if (isOther) others.add(value);
  for (const [name, item] of Object.entries(value))
    if (typeof item === "object") collectObjects(item, into, others, depth + 1, isOther || OTHERS.has(name));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Rank of {@link JsonLdArticle}; null for what is neither report nor page. */
function rankTypes(types: Json | undefined): number | null {
  const names = types === undefined || types === null ? [] : isList(types) ? types : [types];
  let best: number | null = null;
  for (const name of names) {
    if (typeof name !== "string") continue;
    const bare = name.replace(/^https?:\/\/schema\.org\//, "");
    const rank =
      bare === "CreativeWork" || bare === "Blog" || bare === "Review"
        ? 3
        : ARTICLE_TYPES.has(bare)
          ? bare.includes("News")
            ? 0
            : 1
          : /^(?:WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage)$/.test(bare)
            ? PAGE_RANK
            : null;
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

function toArticle(object: JsonObject, byId: ReadonlyMap<string, JsonObject>, span: Span, rank: number): JsonLdArticle {
  const types = object["@type"];
  return {
    headline: text(object.headline) || text(object.name),
    published: text(object.datePublished) || text(object.dateCreated),
    modified: text(object.dateModified),
    authors: names(object.author ?? object.creator, byId, 0, true),
    signers: names(object.author ?? object.creator, byId, 0),
    publisher: names(object.publisher, byId, 0)[0] ?? "",
    url: text(object.url) || text(object.mainEntityOfPage) || idOf(object.mainEntityOfPage),
    credit: text(object.creditText) || names(object.isBasedOn, byId, 0)[0] || "",
    free: object.isAccessibleForFree !== false && text(object.isAccessibleForFree).toLowerCase() !== "false",
    updates: readUpdates(object.liveBlogUpdate),
    type: typeof types === "string" ? types : "",
    rank,
    span,
  };
}

/** Entries of a live blog that are looked at. */
const MAX_UPDATES = 500;

function readUpdates(value: Json | undefined): JsonLdArticle["updates"] {
  const list = value === undefined || value === null ? [] : isList(value) ? value : [value];
  return list.slice(0, MAX_UPDATES).flatMap((item) => {
    if (item === null || typeof item !== "object" || isList(item)) return [];
    const opening = text(item.headline) || text(item.articleBody);
    return opening === "" ? [] : [{ opening, published: text(item.datePublished) }];
  });
}

/** A string, the first of a list, a number of seconds, or the value of an object that names its type. */
function text(value: Json | undefined): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || typeof value !== "object") return "";
  return isList(value) ? text(value[0]) : text(value["@value"]);
}

function idOf(value: Json | undefined): string {
  return value !== null && typeof value === "object" && !isList(value) ? text(value["@id"]) : "";
}

function isOrganisation({ "@type": type }: JsonObject): boolean {
  return [type].flat().some((name) => typeof name === "string" && /(?:Organization|Corporation|WebSite)$/.test(name));
}

/** Names of persons or organisations given as strings, objects, lists or references; with `persons`, declared organisations are left out. */
function names(
  value: Json | undefined,
  byId: ReadonlyMap<string, JsonObject>,
  depth: number,
  persons = false,
): string[] {
  if (value === undefined || value === null || depth > 3) return [];
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value !== "object") return [];
  if (isList(value)) return value.slice(0, 20).flatMap((item) => names(item, byId, depth + 1, persons));
  if (persons && isOrganisation(value)) return [];
  const name =
    text(value.name) || [text(value.givenName), text(value.familyName)].filter((part) => part !== "").join(" ");
  if (name !== "") return [name];
  const target = byId.get(text(value["@id"]));
  return target === undefined || target === value ? [] : names(target, byId, depth + 1, persons);
}
