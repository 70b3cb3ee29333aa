import type { CorpusArticle } from "../../model/corpus.ts";
import { AGENCIES } from "../data/agencies.ts";
import { EDITION_LABELS, HOST_RULES, MIRROR_LABELS, SECOND_LEVEL, SHARED_PARENTS } from "../data/publisher-hosts.ts";

/** Who published a page, with mirror and network hosts folded into one. */
export interface Publisher {
  /** equal for the same publisher however it is written */
  readonly key: string;
  /** as shown */
  readonly name: string;
  /** "page": the page says so; "host": from the address */
  readonly how: "page" | "host";
}

const MIRRORS = new Set(MIRROR_LABELS);
const EDITIONS = new Set(EDITION_LABELS);
const SECOND = new Set(SECOND_LEVEL);
const SHARED = new Set(SHARED_PARENTS);

/** The publisher of an article: the name on the page, else the folded host; null where neither is known. */
export function findPublisher({ article, url }: Pick<CorpusArticle, "article" | "url">): Publisher | null {
  const host = findHost(url ?? article.canonicalUrl);
  const rule = host === null ? null : findHostRule(host);
  const printed = article.publisher?.value.trim() ?? "";
  if (printed !== "" && rule === null) return { key: foldName(printed), name: printed, how: "page" };
  if (printed !== "" && rule !== null && foldName(printed) !== foldName(rule)) {
    // A network's or aggregator's page that prints another name shows that publisher's article, unless it prints its own host.
    if (!printed.includes(".")) return { key: foldName(printed), name: printed, how: "page" };
  }
  if (rule !== null) return { key: foldName(rule), name: rule, how: "host" };
  if (host === null) return null;
  const site = foldHost(host);
  return { key: `host:${site}`, name: site, how: "host" };
}

/** The host of an address in lower case without port, or null when the text is no web address. */
export function findHost(url: string | null): string | null {
  const match = url === null ? null : /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url);
  return match?.[1]?.toLowerCase().replace(/\.$/u, "") ?? null;
}

/** The name in a site's address: `example-times.co.uk` → `example-times`. */
export function nameOfSite(site: string): string {
  const labels = site.split(".");
  return labels.slice(0, Math.max(1, labels.length - (siteLabels(labels) - 1))).join(".");
}

/** A host without the labels of mirrors, editions and technical copies: `test.example.co.uk` → `example.co.uk`. */
export function foldHost(host: string): string {
  let labels = host.split(".");
  while (labels.length > siteLabels(labels) && isTechnical(labels[0] ?? "")) labels = labels.slice(1);
  return labels.join(".");
}

/** Name as compared: letters and digits only, lower case, without "the" in front and the ending of a host. */
export function foldName(name: string): string {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/^the\s+/u, "")
    .trimEnd()
    .replace(/\([^()]*\)$/u, "")
    .trimEnd()
    .replace(/\.(?:com|org|net|info|ua|ru|uk|eu|tv|news|id|in|az|kz|by|lt|lv|ee|fi|pl|de|fr|es|pt|it|ro|tr)$/u, "");
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

/** How many labels at the end name the site: two, three under a second-level domain or a shared host. */
function siteLabels(labels: readonly string[]): number {
  const parent = labels.slice(-2).join(".");
  if (SHARED.has(parent)) return 3;
  return labels.length > 2 && SECOND.has(labels.at(-2) ?? "") ? 3 : 2;
}

function isTechnical(label: string): boolean {
  return (
    MIRRORS.has(label) || EDITIONS.has(label) || /^\d+$/u.test(label) || /^(?:s|cdn|web|node|server)\d+$/u.test(label)
  );
}

function findHostRule(host: string): string | null {
  for (const rule of HOST_RULES) {
    if (host === rule.domain || host.endsWith(`.${rule.domain}`)) return rule.publisher;
  }
  for (const agency of AGENCIES) {
    if (agency.hosts.some((known) => host === known || host.endsWith(`.${known}`))) return agency.name;
  }
  return null;
}
