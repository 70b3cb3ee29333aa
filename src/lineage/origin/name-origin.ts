import type { Origin } from "../../model/lineage.ts";
import type { TracedArticle } from "../family/verified-pair.ts";
import { CLUE_ORDER, findPublishingAgency, isPublishedBy, type OriginClue } from "./find-origin-clues.ts";
import { foldName } from "./fold-publisher.ts";
import { spellOut } from "./spell-out.ts";

/** What each kind of sign weighs when members of a family name different origins. */
const WEIGHTS: Readonly<Record<OriginClue["how"], number>> = {
  credit: 8,
  dateline: 8,
  addressee: 3,
  relay: 2,
  publisher: 0,
};

/**
 * Names the origin of a family: the agency that its members credit, say was told, or pass on; else the publisher of the oldest text.
 *
 * Each publisher, and each page of an unknown one, has one vote per name, with its strongest sign; an agency's own page is as good as a credit. An origin that is named but not among the pages has `article` null.
 *
 * @param members - oldest first
 * @param agencies - of the run, folded: a name that may be anybody's is theirs ({@link listAgencies})
 */
export function nameOrigin(members: readonly TracedArticle[], agencies: ReadonlySet<string>): Origin {
  const date = members
    .flatMap((member) => member.published ?? [])
    .reduce<Origin["date"]>((earliest, day) => (earliest === null || day < earliest ? day : earliest), null);
  const signs = members.flatMap((member) => listSigns(member, agencies));
  const agency = chooseAgency(signs);
  if (agency !== null) {
    const own = members.find((member) => isPublishedBy(member.origin, agency)) ?? null;
    const clues = signsOf(signs, agency);
    const how = CLUE_ORDER.find((kind) => clues.some(({ clue }) => clue.how === kind)) ?? "publisher";
    return { name: agency, article: own?.entry.article.id ?? null, date, how, evidence: clues.map(toEvidence) };
  }
  const root = members[0];
  const publisher = root?.origin.clues.find((clue) => clue.how === "publisher");
  if (root === undefined || publisher === undefined) {
    return { name: null, article: root?.entry.article.id ?? null, date, how: "none", evidence: [] };
  }
  return {
    name: publisher.name,
    article: root.entry.article.id,
    date,
    how: "publisher",
    evidence: [toEvidence({ member: root, clue: publisher })],
  };
}

interface MemberClue {
  readonly member: TracedArticle;
  readonly clue: OriginClue;
}

function listSigns(member: TracedArticle, agencies: ReadonlySet<string>): MemberClue[] {
  const { clues, named } = member.origin;
  const settled = named.filter(({ name }) => agencies.has(foldName(name)));
  return [...clues, ...settled].map((clue) => ({ member, clue }));
}

function chooseAgency(signs: readonly MemberClue[]): string | null {
  const names = signs.map(({ clue }) => clue.name);
  const votes = new Map<string, Map<string, number>>();
  const spellings = new Map<string, string>();
  for (const { member, clue } of signs) {
    // "EXAMPLE WIRE" at the end of one page is "Example Wire" on another.
    const name = spellOut(clue.name, names);
    const folded = foldName(name);
    spellings.set(folded, chooseSpelling(spellings.get(folded), name));
    const byPublisher = votes.get(folded) ?? new Map<string, number>();
    const key = member.origin.publisher?.key ?? `page:${member.entry.article.page}`;
    const own = clue.how === "publisher" && findPublishingAgency(member.origin) !== null;
    byPublisher.set(key, Math.max(byPublisher.get(key) ?? 0, own ? WEIGHTS.credit : WEIGHTS[clue.how]));
    votes.set(folded, byPublisher);
  }
  let best: { readonly name: string; readonly weight: number } | null = null;
  for (const [name, byPublisher] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = [...byPublisher.values()].reduce((sum, vote) => sum + vote, 0);
    if (weight > (best?.weight ?? 0)) best = { name, weight };
  }
  return best === null ? null : (spellings.get(best.name) ?? best.name);
}

/** The spelling that is not all capitals; of two such the first in the order of code units. */
function chooseSpelling(known: string | undefined, name: string): string {
  if (known === undefined) return name;
  const isShouted = (spelling: string) => spelling === spelling.toUpperCase();
  if (isShouted(known) !== isShouted(name)) return isShouted(known) ? name : known;
  return known <= name ? known : name;
}

function signsOf(signs: readonly MemberClue[], name: string): MemberClue[] {
  return signs.filter(({ clue }) => foldName(spellOut(clue.name, [name])) === foldName(name));
}

function toEvidence({ member, clue }: MemberClue): Origin["evidence"][number] {
  return { article: member.entry.article.id, span: clue.span, quote: clue.quote };
}
