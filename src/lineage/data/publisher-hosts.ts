/**
 * How hosts are folded into publishers. Every rule has a source: the pages on which it was seen (marked "observed", 2025)
 * or general knowledge of web addresses. A rule only says that two hosts are one publisher, never who copied whom.
 */

/** First labels that name a technical copy of the same site: mobile, accelerated, test, origin and edge hosts. */
export const MIRROR_LABELS: readonly string[] = (
  "www www2 www3 www-eu ww2 web m mobile mobi amp lite wap touch test testing staging stage stg beta alpha dev preview origin edge cdn cache " +
  "mirror archive static plugin-frontend frontend rss feed feeds old new next"
).split(" ");

/** First labels that name a language or a country edition: the publisher stays the same. */
export const EDITION_LABELS: readonly string[] =
  "en eng english ru rus russian uk ua ukr fr de es pt it pl ro tr ar fa zh cn ja ko id in vi th us eu int international global world edition".split(
    " ",
  );

/** Whose pages a host shows, and where that is said. */
export interface HostRule {
  /** the host itself, or a parent domain that it ends with */
  readonly domain: string;
  readonly publisher: string;
  readonly source: string;
}

/** Networks whose subdomains are one publisher, and hosts that show another's pages. */
export const HOST_RULES: readonly HostRule[] = [
  { domain: "news-pravda.com", publisher: "Pravda network", source: "observed: one network under country subdomains" },
  { domain: "pravda-en.com", publisher: "Pravda network", source: "same network, earlier domain" },
  { domain: "pravda-network.com", publisher: "Pravda network", source: "same network" },
  { domain: "localynews.cloudns.ch", publisher: "The Nation Thailand", source: "observed: same article numbers" },
  { domain: "112.ua", publisher: "112 Ukraine", source: "observed: numbered hosts" },
  { domain: "newszop.com", publisher: "Newszop", source: "observed: numbered read hosts" },
  { domain: "daily8.com", publisher: "Daily8", source: "observed: test and www hosts" },
  { domain: "devdiscourse.com", publisher: "Devdiscourse", source: "observed" },
  { domain: "devdiscourse-testslot.azurewebsites.net", publisher: "Devdiscourse", source: "observed: test slot" },
  { domain: "c97.org", publisher: "Charter 97", source: "observed: rotating hosts" },
  { domain: "charter97.org", publisher: "Charter 97", source: "the publisher's own host" },
  { domain: "meduza.io", publisher: "Meduza", source: "observed: front-end host" },
  { domain: "bbc.co.uk", publisher: "BBC", source: "general knowledge" },
  { domain: "bbc.com", publisher: "BBC", source: "general knowledge" },
  { domain: "yahoo.com", publisher: "Yahoo", source: "general knowledge: an aggregator under many subdomains" },
  { domain: "msn.com", publisher: "MSN", source: "general knowledge: an aggregator" },
];

/** Parents under which each subdomain is a site of its own (shared hosting, blogs): the subdomain names the publisher. */
export const SHARED_PARENTS: readonly string[] =
  "blogspot.com wordpress.com medium.com substack.com livejournal.com tumblr.com azurewebsites.net github.io netlify.app vercel.app herokuapp.com cloudns.ch weebly.com wixsite.com pages.dev web.app".split(
    " ",
  );

/** Second labels of country domains that are no name ("example.co.uk"). */
export const SECOND_LEVEL: readonly string[] =
  "co com org net gov gob gouv govt edu ac ltd in ne or go mil kiev kyiv lviv".split(" ");
