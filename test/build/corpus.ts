import type { Actor } from "../../src/model/actor.ts";
import type { Article, ArticleId } from "../../src/model/article.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import type { CorpusArticle, TracedCorpus } from "../../src/model/corpus.ts";
import type { AlignedPassage, Derivation, Family } from "../../src/model/lineage.ts";
import type { Proposition, PropositionContent } from "../../src/model/proposition.ts";
import type { Span } from "../../src/model/span.ts";
import type { StateCode } from "../../src/model/state.ts";
import type { AttributionRelation } from "../../src/model/statement.ts";

const BY = { kind: "rule", name: "test", version: "1" } as const;

/** An article of this text that says nothing else of itself. An id "page#n" is its place on its page. */
export function buildArticle(id: string, text: string, published: string | null = null): Article {
  const [page = id, index = "0"] = id.split("#");
  return {
    id: id as ArticleId,
    page,
    index: Number(index),
    text,
    map: [{ article: 0, page: 0, length: text.length, pageLength: text.length, kind: "verbatim" }],
    headline: null,
    publisher: null,
    bylines: [],
    credits: [],
    dateline: null,
    published:
      published === null
        ? null
        : {
            text: published,
            date: { kind: "day", day: civilDate(published) },
            instant: null,
            base: null,
            evidence: [],
            by: BY,
          },
    modified: null,
    language: "en",
    canonicalUrl: null,
    flags: [],
    by: BY,
  };
}

export function buildActor(name: string | null, states: readonly string[] = [], more: Partial<Actor> = {}): Actor {
  return {
    key: name ?? "unnamed",
    kind: name === null ? "unnamed" : "person",
    name,
    role: null,
    organisation: null,
    states: states as readonly StateCode[],
    variants: name === null ? [] : [name],
    ...more,
  };
}

export function buildProposition(
  article: string,
  index: number,
  claimant: Actor | null,
  content: PropositionContent,
  more: Partial<Proposition> = {},
): Proposition {
  return {
    id: `${article}/p${index}`,
    article: article as ArticleId,
    statement: null,
    claimant,
    stance: "asserts",
    modality: "actual",
    negated: false,
    treaty: "mine-ban-1997" as Proposition["treaty"],
    content,
    about: null,
    madeOn: null,
    spans: [{ start: index * 10, end: index * 10 + 9 }],
    fields: {},
    wording: "",
    notRead: [],
    by: BY,
    ...more,
  };
}

/** A statement whose source, cue and content are the first place where `parts` stand in the text, in any order. */
export function buildStatement(
  article: Article,
  index: number,
  parts: { readonly source: string; readonly cue: string; readonly content: string },
  more: Partial<AttributionRelation> = {},
): AttributionRelation {
  const content = findSpan(article.text, parts.content);
  return {
    id: `${article.id}/s${index}` as AttributionRelation["id"],
    article: article.id,
    source: parts.source === "" ? [] : [findSpan(article.text, parts.source)],
    cue: parts.cue === "" ? [] : [findSpan(article.text, parts.cue)],
    content: [content],
    kind: /^["“]/.test(parts.content) ? "direct" : "indirect",
    speaker: parts.source === "" ? null : buildActor(parts.source),
    addressee: null,
    relay: [],
    stance: "asserts",
    negative: false,
    nestedIn: null,
    carriedOver: false,
    madeOn: null,
    by: BY,
    ...more,
  };
}

export function findSpan(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`not in the text: ${part}`);
  return { start, end: start + part.length };
}

export function buildCorpusArticle(article: Article, more: Partial<CorpusArticle> = {}): CorpusArticle {
  return { article, url: null, captured: null, statements: [], propositions: [], ...more };
}

/** Families of the given members (oldest first); articles in none are a family of one. */
export function buildCorpus(
  articles: readonly CorpusArticle[],
  families: readonly (readonly string[])[] = [],
  derivations: readonly Derivation[] = [],
): TracedCorpus {
  const placed = new Set(families.flat());
  const alone = articles.map(({ article }) => article.id).filter((id) => !placed.has(id));
  return {
    articles,
    lineage: {
      derivations,
      families: [...families, ...alone.map((id) => [id])].map(buildFamily),
      stories: [],
      primarySources: [],
    },
  };
}

function buildFamily(members: readonly string[]): Family {
  const [oldest] = members;
  return {
    id: oldest ?? "",
    origin: { name: null, article: (oldest ?? null) as ArticleId | null, date: null, how: "none", evidence: [] },
    members: members as readonly ArticleId[],
    oneOriginWith: null,
    by: BY,
  };
}

export function buildDerivation(
  from: Article,
  to: Article,
  passages: readonly AlignedPassage[],
  more: Partial<Derivation> = {},
): Derivation {
  return {
    from: from.id,
    to: to.id,
    type: "reworded",
    passages,
    measures: { coverage: 1, verbatim: 0, order: 1, cosine: 1, quotesExact: 0, quotesFuzzy: 0, quotes: 0 },
    direction: "undetermined",
    depth: 1,
    reason: "",
    by: BY,
    ...more,
  };
}
