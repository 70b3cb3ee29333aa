import type { Origin } from "../../model/lineage.ts";
import { compareText } from "../../text/compare-text.ts";
import { findPageAddress } from "../sources/find-page-address.ts";
import type { TracedArticle } from "./verified-pair.ts";

/** A family as far as it tells whether it is an entry of a live blog. */
interface FamilyOrigin {
  readonly id: string;
  readonly origin: Origin;
  readonly members: readonly TracedArticle[];
}

/**
 * The families that are entries of one live blog: the id of each further one, to the id of the first.
 *
 * Entry follows entry in one running report of one publisher, though none descends from another. An entry that credits somebody
 * else is a report of theirs and stands for itself; so does one that was printed elsewhere, too.
 */
export function findLiveBlogs(families: readonly FamilyOrigin[]): ReadonlyMap<string, string> {
  const blogs = new Map<string, FamilyOrigin[]>();
  for (const entry of families) {
    const address = findBlogAddress(entry);
    if (address === null) continue;
    const entries = blogs.get(address);
    if (entries === undefined) blogs.set(address, [entry]);
    else entries.push(entry);
  }
  const firstOf = new Map<string, string>();
  for (const entries of blogs.values()) {
    const [first, ...further] = entries.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.id, b.id));
    for (const { id } of further) if (first !== undefined) firstOf.set(id, first.id);
  }
  return firstOf;
}

/** The one page that every member is an entry of, where nothing names another origin than the page's own publisher. */
function findBlogAddress({ origin, members }: FamilyOrigin): string | null {
  if (origin.how !== "publisher" && origin.how !== "none") return null;
  const addresses = new Set(members.map(({ entry }) => findPageAddress(entry) ?? entry.article.page));
  const [address] = addresses;
  const areEntries = members.every(({ entry }) => entry.article.flags.includes("live-blog-entry"));
  return areEntries && addresses.size === 1 && address !== undefined ? address : null;
}

function placeOf({ members }: FamilyOrigin): number {
  return members[0]?.entry.article.index ?? 0;
}
