import { nameActor } from "../model/actor.ts";
import { Article } from "../model/article.ts";
import { printPartialDate } from "../model/civil-date.ts";
import { Claim, Drift } from "../model/claim.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import { Diagnostic } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { Derivation, Family, PrimarySource, Story } from "../model/lineage.ts";
import { Proposition } from "../model/proposition.ts";
import { AttributionRelation } from "../model/statement.ts";
import { StoredFinding, toColumn } from "./json-column.ts";

// The rows of {@link Tables}: what is asked for in columns of its own, and the whole thing in `data` after its schema has seen it.

/** Row of an article without corrections. */
export function toArticleRow({ article }: CorpusArticle) {
  return {
    id: article.id,
    page: article.page,
    position: article.index,
    headline: article.headline?.value ?? null,
    publisher: article.publisher?.value ?? null,
    language: article.language,
    published: article.published === null ? null : printPartialDate(article.published.date),
    data: toColumn(Article, article),
  };
}

/** @param position - in its article, from 0 */
export function toStatementRow(statement: AttributionRelation, position: number) {
  const { speaker } = statement;
  return {
    id: statement.id,
    article: statement.article,
    position,
    kind: statement.kind,
    stance: statement.stance,
    speaker: nameActor(speaker),
    states: speaker?.states.join(" ") ?? "",
    data: toColumn(AttributionRelation, statement),
  };
}

/** @param position - in its article, from 0. @throws Error a bug: a typed claim's proposition is on no page */
export function toPropositionRow(proposition: Proposition, position: number) {
  if (proposition.article === null) throw new Error(`proposition ${proposition.id} of a page has no article`);
  return {
    id: proposition.id,
    article: proposition.article,
    position,
    statement: proposition.statement,
    kind: proposition.content.kind,
    treaty: proposition.treaty,
    data: toColumn(Proposition, proposition),
  };
}

/** Row of a diagnostic; `page` is `-` for the corpus as a whole. */
export function toDiagnosticRow(page: string, diagnostic: Diagnostic, position: number) {
  return {
    page,
    position,
    code: diagnostic.code,
    severity: diagnostic.severity,
    data: toColumn(Diagnostic, diagnostic),
  };
}

/** Row of a link. */
export function toDerivationRow(link: Derivation) {
  return { from_article: link.from, to_article: link.to, type: link.type, data: toColumn(Derivation, link) };
}

/** Row of a family. */
export function toFamilyRow(family: Family) {
  const { id, origin, members } = family;
  return { id, origin: origin.name, size: members.length, data: toColumn(Family, family) };
}

/** Row of a story. */
export function toStoryRow(story: Story) {
  return { id: story.id, data: toColumn(Story, story) };
}

/** Row of a primary source. */
export function toPrimarySourceRow(source: PrimarySource) {
  return { id: source.id, label: source.label, data: toColumn(PrimarySource, source) };
}

/** Row of a claim; its claimant by name and by States. */
export function toClaimRow(claim: Claim) {
  const { claimant } = claim;
  return {
    id: claim.id,
    claimant: nameActor(claimant),
    states: claimant?.states.join(" ") ?? "",
    stance: claim.stance,
    kind: claim.content.kind,
    treaty: claim.treaty,
    data: toColumn(Claim, claim),
  };
}

/** Row of a difference. */
export function toDriftRow(drift: Drift) {
  const { id, kind, family, article } = drift;
  return { id, kind, family, article, data: toColumn(Drift, drift) };
}

/** Row of a finding, with how the register's answers were computed. */
export function toFindingRow(finding: Finding) {
  const { id, proposition, article, verdict, shade } = finding;
  return { id, proposition, article, verdict, shade, data: toColumn(StoredFinding, finding) };
}
