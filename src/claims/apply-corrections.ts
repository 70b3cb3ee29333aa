import type { Actor } from "../model/actor.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { Correction } from "../model/correction.ts";
import type { By } from "../model/evidence.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Span } from "../model/span.ts";
import type { AttributionRelation } from "../model/statement.ts";
import { compareText } from "../text/compare-text.ts";

/** Least share that the characters of a correction and of what it names must have in common. */
const SAME_PLACE = 0.5;

/** A reviewer as the maker of a derived thing: the name, and the day of the correction as its version. */
export function byPerson({ reviewer, day }: Correction): By {
  return { kind: "person", name: reviewer, version: day };
}

/**
 * The articles with a person's corrections of statements and propositions applied, in order of their day, then id. Corrections of
 * claims are left to `mergeClaims`. What a correction named is found by its characters, whatever its number is now; one that
 * finds nothing changes nothing. Takes articles as the stages read them: what a correction removed must not be looked for again.
 */
export function applyCorrections(
  articles: readonly CorpusArticle[],
  corrections: readonly Correction[],
): readonly CorpusArticle[] {
  const ordered = [...corrections].sort((a, b) => compareText(a.day + a.id, b.day + b.id));
  return articles.map((article) => ordered.reduce(applyOne, article));
}

function applyOne(item: CorpusArticle, correction: Correction): CorpusArticle {
  const { content, anchor } = correction;
  if (anchor !== null && anchor.article !== item.article.id) return item;
  switch (content.kind) {
    case "speaker": {
      const statement = find(item.statements, content.statement, correction, ({ content: spans }) => spans);
      return statement === null ? item : setSpeaker(item, statement, correction, content);
    }
    case "not-a-statement": {
      const statement = find(item.statements, content.statement, correction, ({ content: spans }) => spans);
      return statement === null ? item : removeStatement(item, statement, correction);
    }
    case "not-this-proposition": {
      const proposition = find(item.propositions, content.proposition, correction, ({ spans }) => spans);
      return proposition === null
        ? item
        : { ...item, propositions: item.propositions.filter((other) => other !== proposition) };
    }
    default:
      return item;
  }
}

/** What the correction names: by its characters, the id deciding between two at one place; by its id alone without them. */
function find<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  { anchor }: Correction,
  spansOf: (item: Item) => readonly Span[],
): Item | null {
  if (anchor === null) return items.find((item) => item.id === id) ?? null;
  let best: Item | null = null;
  let most = SAME_PLACE;
  for (const item of items) {
    const shared = shareOf(spansOf(item), anchor.span);
    if (shared > most || (shared === most && (best === null || item.id === id))) [best, most] = [item, shared];
  }
  return best;
}

/** Common code units of the spans' whole reach and the anchor, as a share of both together. */
function shareOf(spans: readonly Span[], anchor: Span): number {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const common = Math.min(end, anchor.end) - Math.max(start, anchor.start);
  return Math.max(0, common) / (Math.max(end, anchor.end) - Math.min(start, anchor.start));
}

function setSpeaker(
  item: CorpusArticle,
  statement: AttributionRelation,
  correction: Correction,
  { name, states }: { readonly name: string | null; readonly states: Actor["states"] },
): CorpusArticle {
  const by = byPerson(correction);
  const known = statement.speaker;
  const speaker: Actor = {
    key: `corrected:${name ?? states.join("+")}`,
    kind: name !== null ? (known?.kind ?? "person") : states.length > 0 ? "state" : "unnamed",
    name,
    role: known?.name === name ? (known?.role ?? null) : null,
    organisation: known?.name === name ? (known?.organisation ?? null) : null,
    states,
    variants: name === null ? [] : [name],
  };
  return {
    ...item,
    statements: item.statements.map((other) =>
      other === statement ? { ...other, speaker, carriedOver: false, by } : other,
    ),
    propositions: item.propositions.map((proposition) =>
      proposition.statement === statement.id ? { ...proposition, claimant: speaker, by } : proposition,
    ),
  };
}

/** What was no statement is the narration's own: its propositions stay, without a claimant. */
function removeStatement(item: CorpusArticle, statement: AttributionRelation, correction: Correction): CorpusArticle {
  const by = byPerson(correction);
  return {
    ...item,
    statements: item.statements
      .filter((other) => other !== statement)
      .map((other) => (other.nestedIn === statement.id ? { ...other, nestedIn: statement.nestedIn } : other)),
    propositions: item.propositions.map(
      (proposition): Proposition =>
        proposition.statement === statement.id
          ? { ...proposition, statement: null, claimant: null, stance: "asserts", by }
          : proposition,
    ),
  };
}
