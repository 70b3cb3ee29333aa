import type { Claim } from "../model/claim.ts";
import { compareText } from "../text/compare-text.ts";
import { detailsWithin, printContentKey } from "./compare-content.ts";
import { type ClaimEntry, orderAppearances } from "./entries.ts";

/** Entries that are one claim with certainty. */
export interface EntryGroup {
  /** the same for the same claim, whatever else is in the corpus */
  readonly key: string;
  readonly entries: readonly ClaimEntry[];
  readonly lead: ClaimEntry;
}

/** A claim under construction, with what tells it from others. */
export interface MergedGroup {
  readonly id: Claim["id"];
  readonly entries: readonly ClaimEntry[];
  /** the entry whose content says most; stands for the claim */
  readonly lead: ClaimEntry;
}

/** The entries parted into claims. Order of input changes nothing. */
export function groupEntries(entries: readonly ClaimEntry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  for (const related of groupBy(entries, frameOf).values()) {
    const versions = [...groupBy(related, (entry) => printContentKey(entry.content))]
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, same]) => ({ key, entries: same }));
    const joined = new Map(versions.map((version) => [version, [...version.entries]]));
    for (const version of versions) {
      const target = findFullerVersion(version, versions);
      if (target === null) continue;
      joined.get(target)?.push(...version.entries);
      joined.delete(version);
    }
    for (const [version, all] of joined) {
      const lead = orderAppearances(all).find((entry) => printContentKey(entry.content) === version.key);
      if (lead !== undefined) groups.push({ key: `${frameOf(lead)}|${version.key}`, entries: all, lead });
    }
  }
  return groups;
}

type Version = { readonly key: string; readonly entries: readonly ClaimEntry[] };

/** The one most detailed version that says all this one says, if there is exactly one and a family carries both. */
function findFullerVersion<Each extends Version>(version: Each, versions: readonly Each[]): Each | null {
  const fuller = versions.filter((other) => other !== version && within(version, other));
  const fullest = fuller.filter((other) => !fuller.some((third) => third !== other && within(other, third)));
  const [target] = fullest;
  if (target === undefined || fullest.length > 1) return null;
  const families = new Set(target.entries.map(({ family }) => family));
  return version.entries.every(({ family }) => families.has(family)) ? target : null;
}

function within(general: Version, special: Version): boolean {
  const [a] = general.entries;
  const [b] = special.entries;
  return a !== undefined && b !== undefined && detailsWithin(a.content, b.content);
}

/** What claims must share before their details are compared. */
export function frameOf(entry: ClaimEntry): string {
  const { stance, modality, negated, treaty } = entry.proposition;
  return [entry.claimant, stance, modality, negated ? "not" : "", treaty ?? "", entry.content.core].join("|");
}

/** Items by key, keys in the order they first appear. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
