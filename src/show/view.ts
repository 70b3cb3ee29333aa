import type { SegmentKind } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Claim, Drift } from "../model/claim.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import type { Lineage, SourceSummary } from "../model/lineage.ts";
import type { Page } from "../model/page.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Register } from "../model/register.ts";
import { compareText } from "../text/compare-text.ts";
import { type JudgedClaim, judgeClaims } from "./judge-claims.ts";

/** A labelled leftover of a page: what was read and kept apart from its articles. */
export interface Leftover {
  readonly page: string;
  readonly kind: SegmentKind;
  readonly text: string;
}

/** Everything the report shows, already worked out. Rendering derives nothing and decides nothing. */
export interface ReportView {
  readonly title: string;
  /** the day the report is made, as the edge gives it */
  readonly made: CivilDate;
  readonly pages: readonly Omit<Page, "text">[];
  readonly articles: readonly CorpusArticle[];
  readonly leftovers: readonly Leftover[];
  readonly lineage: Lineage;
  readonly sources: SourceSummary;
  readonly claims: readonly Claim[];
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
  readonly register: Register;
  readonly diagnostics: readonly Diagnostic[];
  /** name and version of the pipeline that made the figures */
  readonly pipeline: string;
}

/** A view with the look-ups that its parts share. */
export interface IndexedView extends ReportView {
  readonly articleById: ReadonlyMap<string, CorpusArticle>;
  readonly pageById: ReadonlyMap<string, Omit<Page, "text">>;
  readonly propositionById: ReadonlyMap<string, Proposition>;
  readonly claimById: ReadonlyMap<string, Claim>;
  /** in the order in which they are shown */
  readonly judgedClaims: readonly JudgedClaim[];
  /** in reading order: of the headline first, what is gone last */
  readonly driftByArticle: ReadonlyMap<string, readonly Drift[]>;
}

/** Cost: linear in the view, but for the sorting of its claims. */
export function indexView(view: ReportView): IndexedView {
  const propositions = view.articles.flatMap((entry) => entry.propositions);
  return {
    ...view,
    articleById: new Map(view.articles.map((entry) => [entry.article.id as string, entry])),
    pageById: new Map(view.pages.map((page) => [page.id, page])),
    propositionById: new Map(propositions.map((proposition) => [proposition.id, proposition])),
    claimById: new Map(view.claims.map((claim) => [claim.id, claim])),
    judgedClaims: judgeClaims(view.claims, view.findings),
    driftByArticle: Map.groupBy(view.drift.toSorted(compareByPlace), (drift) => drift.article as string),
  };
}

function compareByPlace(a: Drift, b: Drift): number {
  return (
    placeOf(a.appearance) - placeOf(b.appearance) || placeOf(a.origin) - placeOf(b.origin) || compareText(a.id, b.id)
  );
}

function placeOf(side: Drift["appearance"]): number {
  if (side === null) return Number.MAX_SAFE_INTEGER;
  return side.place === "headline" ? -1 : (side.spans[0]?.start ?? 0);
}
