import type { PrimarySource, Story } from "../../model/lineage.ts";
import type { Span } from "../../model/span.ts";
import { spansOverlap } from "../../model/span.ts";
import { OCCASIONS } from "../data/occasions.ts";
import type { FamilyMembers } from "../family/cluster-stories.ts";
import type { TracedArticle } from "../family/verified-pair.ts";
import type { QuotePrint } from "../words/text-print.ts";

/** Share of the lighter quotation's weight that two quotations of one utterance have in common, in whatever translation. */
const SAME_UTTERANCE = 0.5;
/** Weight that they must at least share: about four telling words. */
const SHARED_WEIGHT = 14;
/** Members looked at of a family, and families of a story: a source shows in a few, and the work stays bounded. */
const MEMBERS = 4;
const FAMILIES = 40;
/** Characters around a quotation in which its occasion is looked for. */
const AROUND = 240;

interface Utterance {
  readonly family: string;
  readonly article: TracedArticle;
  readonly quote: QuotePrint;
  readonly terms: ReadonlyMap<number, number>;
  readonly mass: number;
  readonly speaker: Speaker | null;
}

interface Speaker {
  readonly name: string;
  /** last word of the name, folded */
  readonly key: string;
}

/**
 * The utterances that several families of one story report in words of their own: a briefing, a decree, a post below the texts.
 *
 * Two families share one when a quotation of the one has most of the telling words of a quotation of the other and nobody else is named as its speaker. Such
 * families are independent reports of one primary source; text lineage does not join them. Cost: quadratic in the quotations of a story, within caps.
 */
export function findPrimarySources(families: readonly FamilyMembers[], stories: readonly Story[]): PrimarySource[] {
  const membersOf = new Map(families.map((family) => [family.id, family.members]));
  return stories.flatMap((story) => {
    if (story.families.length < 2) return [];
    const utterances = story.families
      .slice(0, FAMILIES)
      .flatMap((family) => listUtterances(family, membersOf.get(family) ?? []));
    return joinOccasions(groupUtterances(utterances)).map((group, number) =>
      toPrimarySource(`${story.id}/source-${number}`, group),
    );
  });
}

function listUtterances(family: string, members: readonly TracedArticle[]): Utterance[] {
  return members.slice(0, MEMBERS).flatMap((article) =>
    article.print.quotes.map((quote): Utterance => {
      const terms = new Map<number, number>();
      let mass = 0;
      for (let index = quote.firstWord; index < quote.endWord; index++) {
        const term = article.print.words.term[index] ?? 0;
        if (!terms.has(term)) mass += article.print.wordWeights[index] ?? 0;
        terms.set(term, article.print.wordWeights[index] ?? 0);
      }
      return { family, article, quote, terms, mass, speaker: findSpeaker(article, quote.span) };
    }),
  );
}

/** Utterances that stand in several families; an utterance is in one group only, the first it belongs to. */
function groupUtterances(utterances: readonly Utterance[]): Utterance[][] {
  const groups: Utterance[][] = [];
  for (const utterance of utterances) {
    const known = groups.find((group) => group.some((other) => isSameSource(utterance, other)));
    if (known === undefined) groups.push([utterance]);
    else known.push(utterance);
  }
  return groups.filter((group) => new Set(group.map(({ family }) => family)).size > 1);
}

/** Groups that the same articles of different families have in common, and that name no two speakers, are one occasion. */
function joinOccasions(groups: readonly (readonly Utterance[])[]): Utterance[][] {
  const joined: Utterance[][] = [];
  for (const group of groups) {
    const known = joined.find((other) => speakersAgree(other, group) && familiesInCommon(other, group) > 1);
    if (known === undefined) joined.push([...group]);
    else known.push(...group);
  }
  return joined;
}

function speakersAgree(one: readonly Utterance[], other: readonly Utterance[]): boolean {
  const keys = new Set([...one, ...other].flatMap(({ speaker }) => speaker?.key ?? []));
  return keys.size <= 1;
}

function familiesInCommon(one: readonly Utterance[], other: readonly Utterance[]): number {
  const articles = new Set(one.map(({ article }) => article));
  return new Set(other.filter(({ article }) => articles.has(article)).map(({ family }) => family)).size;
}

/** The same words, or further words of the same speaker on the same occasion in the same article. */
function isSameSource(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker.key !== b.speaker.key) return false;
  if (a.article === b.article) return a.speaker !== null && b.speaker !== null;
  let shared = 0;
  for (const [term, weight] of a.terms) if (b.terms.has(term)) shared += weight;
  return shared >= SHARED_WEIGHT && shared >= SAME_UTTERANCE * Math.min(a.mass, b.mass);
}

function findSpeaker(article: TracedArticle, span: Span): Speaker | null {
  const statement = article.entry.statements.find(({ content }) => content.some((part) => spansOverlap(part, span)));
  const actor = statement?.speaker;
  const name = actor?.name ?? actor?.organisation ?? null;
  if (name === null) return null;
  const last = name.split(/\s+/u).at(-1) ?? name;
  return { name, key: last.normalize("NFKD").replace(/\P{L}/gu, "").toLowerCase() };
}

function toPrimarySource(id: string, group: readonly Utterance[]): PrimarySource {
  const speaker = mostFrequent(group.flatMap((utterance) => utterance.speaker?.name ?? []));
  const occasion = mostFrequent(group.flatMap((utterance) => findOccasion(utterance) ?? []));
  const label = [speaker, occasion].filter((part) => part !== null).join(", ");
  return {
    id,
    label: label === "" ? "the same quotation" : label,
    families: [...new Set(group.map(({ family }) => family))].sort(),
    evidence: group.map(({ article, quote }) => ({
      article: article.entry.article.id,
      span: quote.span,
      quote: article.print.text.slice(quote.span.start, quote.span.end),
    })),
  };
}

function findOccasion({ article, quote }: Utterance): string | null {
  const { text } = article.print;
  const around = text.slice(Math.max(0, quote.span.start - AROUND), quote.span.end + AROUND).toLowerCase();
  return OCCASIONS.find(({ words }) => words.some((word) => around.includes(word)))?.noun ?? null;
}

/** The most frequent text; of equally frequent ones the first in the order of code units. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
