import { checkPropositions } from "./check/check.ts";
import { mergeClaims } from "./claims/claims.ts";
import { detectDrift, type PairReader } from "./claims/drift/detect-drift.ts";
import { readPropositions } from "./claims/propositions/read-propositions.ts";
import { traceLineage } from "./lineage/trace.ts";
import type { CivilDate } from "./model/civil-date.ts";
import type { CorpusArticle, DerivedCorpus, DerivedPage } from "./model/corpus.ts";
import type { Correction } from "./model/correction.ts";
import type { Diagnostic, StageResult } from "./model/diagnostic.ts";
import type { Page } from "./model/page.ts";
import { listVocabularies, type Register } from "./model/register.ts";
import type { AttributionRelation } from "./model/statement.ts";
import type { Vocabulary } from "./model/treaty.ts";
import { type BlockModel, type LineModel, READ_CAPS, readPage } from "./read/read.ts";
import { type AttributableArticle, type AttributionModel, attribute } from "./statements/attribute.ts";
import { compareText } from "./text/compare-text.ts";
import { cutOpening } from "./text/cut-opening.ts";
import type { Gazetteer } from "./text/gazetteer.ts";

/** What the page half knows beside the page; loaded at the edge. */
export interface PageTools {
  readonly gazetteer: Gazetteer;
  readonly vocabularies: readonly Vocabulary[];
  /** weights of `models/blocks/`; null reads HTML by rules alone */
  readonly blockModel: BlockModel | null;
  /** weights of `models/lines/`; null reads plain text by rules alone */
  readonly lineModel: LineModel | null;
  /** weights of `models/attribution/`; null reads statements by rules alone */
  readonly attributionModel: AttributionModel | null;
}

/** What the corpus half knows beside the articles. */
export interface CorpusTools {
  readonly register: Register;
  readonly gazetteer: Gazetteer;
  /** weights of `models/pairs/`; null weighs what a copy lost by features alone */
  readonly pairReader: PairReader | null;
}

/**
 * Words and marks of a page that STATEMENTS and propositions read: three times the longest report. What they cost grows with the text, and a
 * page of megabytes is none.
 */
const MAX_TOKENS = 20_000;

/**
 * START HERE. The first half, page by page: READ → STATEMENTS → propositions.
 *
 * @param pageKey - prefix of the article ids: the page's id in a database, its `doc` in a pipe
 */
export function derivePage(page: Page, pageKey: string, tools: PageTools): StageResult<DerivedPage> {
  const read = readPage(page, { pageKey, ...READ_CAPS, blockModel: tools.blockModel, lineModel: tools.lineModel });
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  let left = MAX_TOKENS;
  const articles = read.value.articles.map((article): CorpusArticle => {
    const opening = cutOpening(article.text, left);
    left -= opening.tokens;
    const part = { ...article, text: opening.text };
    if (part.text.length < article.text.length) diagnostics.push(notReadOn(article.id));
    const statements = attribute(part, { ...tools, captured: page.captured });
    const propositions = readPropositions(part, statements.value, { ...tools, captured: page.captured });
    diagnostics.push(...statements.diagnostics, ...propositions.diagnostics);
    return {
      article,
      url: page.url,
      captured: page.captured,
      statements: statements.value,
      propositions: propositions.value,
    };
  });
  return { value: { segments: read.value.segments, articles }, diagnostics };
}

/** STATEMENTS alone, under the cap of the whole. */
export function attributeArticle(
  article: AttributableArticle,
  tools: PageTools,
  captured: CivilDate | null,
): StageResult<AttributionRelation[]> {
  const { text } = cutOpening(article.text, MAX_TOKENS);
  const { value, diagnostics } = attribute({ ...article, text }, { ...tools, captured });
  const cut = text.length < article.text.length;
  return { value, diagnostics: cut ? [notReadOn(article.id), ...diagnostics] : diagnostics };
}

function notReadOn(where: string): Diagnostic {
  return {
    code: "S003",
    severity: "warning",
    where,
    span: null,
    message: `the page has more than ${MAX_TOKENS} words and marks; statements are read in these alone`,
    hint: "split the page if the rest is wanted",
  };
}

/** The second half, over all pages together: LINEAGE → CLAIMS (merging, drift) → CHECK. Order of the articles changes nothing. */
export function deriveCorpus(
  articles: readonly CorpusArticle[],
  { register, gazetteer, pairReader }: CorpusTools,
  options: {
    readonly known: CivilDate | null;
    readonly today: CivilDate;
    readonly corrections?: readonly Correction[];
  },
): StageResult<DerivedCorpus> {
  const lineage = traceLineage(articles);
  const corpus = { articles, lineage: lineage.value };
  const claims = mergeClaims(corpus, { gazetteer, corrections: options.corrections ?? [] });
  const drift = detectDrift(corpus, { gazetteer, vocabularies: listVocabularies(register), pairReader });
  const findings = checkPropositions(
    articles.toSorted((a, b) => compareText(a.article.id, b.article.id)).flatMap(({ propositions }) => propositions),
    register,
    options,
  );
  return {
    value: { lineage: lineage.value, claims: claims.value, drift: drift.value, findings: findings.value },
    diagnostics: [lineage, claims, drift, findings].flatMap(({ diagnostics }) => diagnostics),
  };
}
