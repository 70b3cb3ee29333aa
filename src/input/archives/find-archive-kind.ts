/** Files that hold several pages: a WACZ, a WARC, an RSS or Atom feed, articles in JSON. */
export type ArchiveKind = "zip" | "warc" | "feed" | "json";

/** Which kind of archive the first bytes are of; null for a page. */
export function findArchiveKind(bytes: Uint8Array): ArchiveKind | null {
  const start = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  if (start.startsWith("PK\x03\x04")) return "zip";
  if (start.startsWith("WARC/1.")) return "warc";
  const root = /<(?!\?|!)([A-Za-z][\w:.-]{0,40})/.exec(start)?.[1];
  if (root === "rss" || root === "feed" || root === "rdf:RDF") return "feed";
  return /^\s*(?:\{\s*(?:"|\})|\[\s*(?:\{|\]))/.test(start) ? "json" : null;
}
