import type { CivilDate } from "../../model/civil-date.ts";
import { daysBetween } from "../../model/civil-date.ts";
import type { Story } from "../../model/lineage.ts";
import { compareText } from "../../text/compare-text.ts";
import { PriorityQueue } from "./priority-queue.ts";
import type { TracedArticle } from "./verified-pair.ts";

/** Mean similarity from which two groups tell of one event. Chosen on BASIL (README); the only story threshold there is. */
const SAME_EVENT = 0.28;
/** Days after which similarity counts 1/e: news of one event comes within days. */
const FADING_DAYS = 10;
/** What an unknown date leaves of a similarity: without dates the words must agree more. */
const UNDATED = 0.74;

/** A family as the clustering sees it. */
export interface FamilyMembers {
  readonly id: string;
  readonly members: readonly TracedArticle[];
}

interface Group {
  readonly families: string[];
  readonly terms: Map<number, number>;
  readonly days: CivilDate[];
  readonly neighbours: Set<Group>;
  size: number;
  merged: boolean;
  version: number;
}

interface Edge {
  readonly a: Group;
  readonly b: Group;
  readonly similarity: number;
  readonly versions: number;
}

/**
 * Groups families that report one event: average linkage over the event terms of their articles, faded by the days between them.
 *
 * The closest two groups are joined first, ties by id, until none is as close as {@link SAME_EVENT}; so the order of input does not matter, and a group
 * is never joined through one article in its middle. Only families with a candidate pair between them are compared. Cost: proportional to
 * those, times the terms of a group.
 *
 * @param sameEvent - another threshold than the one that ships; for measuring only
 */
export function clusterStories(
  families: readonly FamilyMembers[],
  candidates: Iterable<readonly [TracedArticle, TracedArticle]>,
  sameEvent = SAME_EVENT,
): Story[] {
  const groups = [...families].sort((x, y) => compareText(x.id, y.id)).map(makeGroup);
  const groupOf = new Map<TracedArticle, Group>();
  const byId = new Map(groups.map((group) => [group.families[0], group]));
  for (const family of families) {
    const group = byId.get(family.id);
    if (group !== undefined) for (const member of family.members) groupOf.set(member, group);
  }
  for (const [one, two] of candidates) {
    const a = groupOf.get(one);
    const b = groupOf.get(two);
    if (a === undefined || b === undefined || a === b) continue;
    a.neighbours.add(b);
    b.neighbours.add(a);
  }
  joinClosest(groups, sameEvent);
  return groups
    .filter((group) => !group.merged)
    .map(toStory)
    .sort((x, y) => compareText(x.id, y.id));
}

function joinClosest(groups: readonly Group[], sameEvent: number): void {
  const queue = new PriorityQueue<Edge>(isCloser);
  const offer = (one: Group, two: Group) => {
    const [a, b] = idOf(one) < idOf(two) ? [one, two] : [two, one];
    const similarity = compareGroups(a, b);
    if (similarity >= sameEvent) queue.push({ a, b, similarity, versions: a.version + b.version });
  };
  for (const group of groups) {
    for (const other of group.neighbours) if (idOf(group) < idOf(other)) offer(group, other);
  }
  for (let edge = queue.take(); edge !== undefined; edge = queue.take()) {
    const { a, b } = edge;
    if (a.merged || b.merged || edge.versions !== a.version + b.version) continue;
    absorb(a, b);
    for (const other of a.neighbours) if (!other.merged) offer(a, other);
  }
}

function isCloser(x: Edge, y: Edge): boolean {
  if (x.similarity !== y.similarity) return x.similarity > y.similarity;
  return idOf(x.a) === idOf(y.a) ? idOf(x.b) < idOf(y.b) : idOf(x.a) < idOf(y.a);
}

function absorb(group: Group, other: Group): void {
  other.merged = true;
  group.version++;
  group.size += other.size;
  group.families.push(...other.families);
  group.families.sort();
  group.days.push(...other.days);
  for (const [term, weight] of other.terms) group.terms.set(term, (group.terms.get(term) ?? 0) + weight);
  for (const neighbour of other.neighbours) {
    if (neighbour === group) continue;
    group.neighbours.add(neighbour);
    neighbour.neighbours.add(group);
  }
  group.neighbours.delete(other);
}

function compareGroups(a: Group, b: Group): number {
  let dot = 0;
  const [fewer, more] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  // Sums of the same numbers in another order differ in the last bits, which must not decide: see `round`.
  for (const [term, weight] of fewer) dot += weight * (more.get(term) ?? 0);
  return round((dot / (a.size * b.size)) * fade(a.days, b.days));
}

/** Mean over the pairs of days; an article without a day counts as {@link UNDATED}. */
function fade(a: readonly CivilDate[], b: readonly CivilDate[]): number {
  if (a.length === 0 || b.length === 0) return UNDATED;
  let sum = 0;
  for (const one of a) for (const two of b) sum += Math.exp(-Math.abs(daysBetween(one, two)) / FADING_DAYS);
  return sum / (a.length * b.length);
}

function makeGroup(family: FamilyMembers): Group {
  const terms = new Map<number, number>();
  for (const { event } of family.members) {
    event.terms.forEach((term, index) => {
      terms.set(term, (terms.get(term) ?? 0) + (event.weights[index] ?? 0));
    });
  }
  return {
    families: [family.id],
    terms,
    // A family is one report: its earliest day stands for it.
    days: family.members
      .flatMap((member) => member.published ?? [])
      .sort()
      .slice(0, 1),
    neighbours: new Set(),
    size: family.members.length,
    merged: false,
    version: 0,
  };
}

function toStory(group: Group): Story {
  const days = [...group.days].sort();
  return { id: idOf(group), families: group.families, from: days[0] ?? null, to: days.at(-1) ?? null };
}

function idOf(group: Group): string {
  return group.families[0] ?? "";
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
