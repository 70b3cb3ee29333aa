/** What an archive's entry gives of an article beside its address; every field as the entry has it. */
export interface EntryFields {
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601 */
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: { readonly kind: "html" | "text"; readonly content: string };
}

/**
 * A page that says what the entry says: a headline, the body, and the rest as the linked data that a news page carries. The
 * page's spans refer to this page, which is a pure function of the entry.
 */
export function renderEntry(entry: EntryFields): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(entry.headline === null ? {} : { headline: entry.headline }),
    ...(entry.url === null ? {} : { url: entry.url }),
    ...(entry.published === null ? {} : { datePublished: entry.published }),
    ...(entry.modified === null ? {} : { dateModified: entry.modified }),
    ...(entry.authors.length === 0 ? {} : { author: entry.authors.map((name) => ({ "@type": "Person", name })) }),
    ...(entry.publisher === null ? {} : { publisher: { "@type": "Organization", name: entry.publisher } }),
  };
  const language =
    entry.language !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(entry.language)
      ? ` lang="${entry.language}"`
      : "";
  const headline = entry.headline === null ? "" : escapeMarkup(entry.headline);
  return [
    "<!doctype html>",
    `<html${language}><head><meta charset="utf-8"><title>${headline}</title>`,
    // "<" must not end the script from inside.
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script></head>`,
    `<body><article>${headline === "" ? "" : `<h1>${headline}</h1>`}`,
    entry.body.kind === "html" ? entry.body.content : renderParagraphs(entry.body.content),
    "</article></body></html>",
    "",
  ].join("\n");
}

function renderParagraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join("\n");
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
