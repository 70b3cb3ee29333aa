/** First labels of a host that name another dress of the same page. */
const DRESSES: ReadonlySet<string> = new Set([
  "www",
  "www2",
  "www3",
  "m",
  "mobile",
  "mobi",
  "amp",
  "wap",
  "touch",
  "lite",
  "print",
]);

/** Parameters of a query that say how a reader came or how the page is to look, and not which page it is. Source: the makers' own documentation of campaign tags. */
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|igshid|igsh|srsltid|mc_[ce]id|_ga|_gl|_hs[a-z]+|mkt_tok|cmpid|ocid|ito|smid|spm|xtor|wt_mc|ncid|mbid|guccounter|guce_[a-z_]+|at_[a-z_]+|ns_[a-z_]+|ref|ref_src|ref_url|referrer|traffic_source|__twitter_impression|amp|amp_[a-z_]+|outputtype|nonamp)$/;
/** Parameters that only with such a value say how the page is to look. */
const DRESS_VALUES =
  /^(?:m|mobile|print|printable|output|view|format|mode)=(?:1|true|yes|amp|print|printable|mobile|html|all)?$/;

/** Caches and archives that carry the address of the page they show: what follows is that address. */
const CARRIERS =
  /^(?:[a-z0-9.-]+\.cdn\.ampproject\.org\/(?:[a-z]\/)?(?:s\/)?|(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?|web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(?:https?:\/\/)?|archive\.(?:ph|today|is|org)\/\d{14}\/(?:https?:\/\/)?)/;
const PATH_TAILS = /\/(?:amp|print|amp\.html|index\.(?:html?|php|amp))$|(?<=[a-z0-9])\.amp(?=\.html?$|$)/i;

/**
 * The address of a page without what changes nothing of it: scheme, `www.`, `m.` and `amp.` hosts, AMP caches, `/amp` and `/print` at the
 * end, a trailing slash, campaign tags, the order of the query, the fragment. Two addresses with the same result are one page; null
 * for what is no web address. Linear.
 */
export function foldAddress(url: string): string | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?(.*)$/is.exec(url.slice(0, 4_000).trim());
  if (match?.[1] === undefined) return null;
  let [address = ""] = match[1].split("#");
  const carrier = CARRIERS.exec(address.slice(0, 300).toLowerCase());
  if (carrier !== null && address.length > carrier[0].length) address = address.slice(carrier[0].length);
  const queryAt = address.indexOf("?");
  const whole = queryAt < 0 ? address : address.slice(0, queryAt);
  const slash = whole.indexOf("/");
  const host = foldHostLabels(slash < 0 ? whole : whole.slice(0, slash));
  if (host === null) return null;
  const path = foldPath(slash < 0 ? "" : whole.slice(slash));
  const query = foldQuery(queryAt < 0 ? "" : address.slice(queryAt + 1));
  return host + path + (query === "" ? "" : `?${query}`);
}

function foldHostLabels(host: string): string | null {
  const bare = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, "")
    .replace(/\.$/, "");
  if (!/^[\p{L}\d.-]+\.[\p{L}\d-]{2,}$/u.test(bare)) return null;
  let labels = bare.split(".");
  while (labels.length > 2 && DRESSES.has(labels[0] ?? "")) labels = labels.slice(1);
  return labels.join(".");
}

function foldPath(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.length > 1 && parts[0]?.toLowerCase() === "amp") parts.shift();
  const joined = parts.length === 0 ? "" : `/${parts.join("/")}`;
  return joined.replace(PATH_TAILS, "");
}

function foldQuery(query: string): string {
  return query
    .split(/&(?:amp;)?/)
    .filter((pair) => {
      const lower = pair.toLowerCase();
      return lower !== "" && !TRACKING.test(lower.split("=")[0] ?? "") && !DRESS_VALUES.test(lower);
    })
    .toSorted()
    .join("&");
}
