import type { ArticleId } from "../../model/article.ts";
import type { Drift } from "../../model/claim.ts";
import type { CorpusArticle, TracedCorpus } from "../../model/corpus.ts";
import type { StageResult } from "../../model/diagnostic.ts";
import type { Derivation, Family } from "../../model/lineage.ts";
import type { Span } from "../../model/span.ts";
import type { Vocabulary } from "../../model/treaty.ts";
import { compareText } from "../../text/compare-text.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { hashText } from "../../text/hash-text.ts";
import { chooseReference } from "./choose-reference.ts";
import { compareTexts } from "./compare-texts.ts";
import { detectHeadlineDrift, type FoundHeadlineDrift } from "./headlines/detect-headline-drift.ts";
import { openReaderFile } from "./reader/model-file.ts";
import { PairReader } from "./reader/pair-reader.ts";
import { type DriftText, readText } from "./texts/read-text.ts";
import { type KnownNames, TreatyNames } from "./texts/treaty-names.ts";
import type { UnitDrift } from "./unit-pair.ts";

export type { PairReader };

/**
 * The pair reader out of the bytes of `models/pairs/model.bin`, which the edge reads.
 *
 * @throws OnrecordError `C003` where the bytes are not a model
 */
export function parsePairReader(bytes: Uint8Array): PairReader {
  return new PairReader(openReaderFile(bytes));
}

const BY = { kind: "rule", name: "claims/drift", version: "1" } as const;

const HEADLINE_BY = { kind: "rule", name: "claims/drift-headline", version: "1" } as const;

export interface DriftOptions {
  /** tells that "Kyiv" and "Ukraine" are one actor; without it States are names like others */
  readonly gazetteer: Gazetteer | null;
  /** tell which names are of one treaty; without them a treaty's names are words like others */
  readonly vocabularies?: readonly Vocabulary[];
  /** weights of `models/pairs/`; without them features alone decide what is lost */
  readonly pairReader?: PairReader | null;
}

/**
 * What each appearance changed against the best-supported version of its family: the seen origin, else the oldest text that no other of the
 * family explains. Ordered by family, article and place; order of input changes nothing. Linear in the articles of a family;
 * each comparison costs the product of the sentences that share a word.
 */
export function detectDrift(corpus: TracedCorpus, options: DriftOptions = { gazetteer: null }): StageResult<Drift[]> {
  const articles = new Map<string, CorpusArticle>(corpus.articles.map((item) => [item.article.id, item]));
  const { gazetteer, vocabularies = [], pairReader = null } = options;
  const names = { gazetteer, treaties: vocabularies.length === 0 ? null : new TreatyNames(vocabularies) };
  const drifts: Drift[] = [];
  for (const family of [...corpus.lineage.families].sort((a, b) => compareText(a.id, b.id))) {
    if (family.members.length < 2) continue;
    const members = family.members.filter((id) => articles.has(id));
    const inside = corpus.lineage.derivations.filter(({ from, to }) => members.includes(from) && members.includes(to));
    drifts.push(...compareFamily(family, members, inside, articles, names, pairReader));
  }
  return { value: drifts, diagnostics: [] };
}

function compareFamily(
  family: Family,
  members: readonly ArticleId[],
  derivations: readonly Derivation[],
  articles: ReadonlyMap<string, CorpusArticle>,
  names: KnownNames,
  reader: PairReader | null,
): Drift[] {
  const reference = chooseReference(family, members, derivations);
  const source = reference === null ? undefined : articles.get(reference);
  if (reference === null || source === undefined) return [];
  const read = (text: string, dateline: string | null) => readText(text, names.gazetteer, dateline, names.treaties);
  const texts = new Map(
    members.map((id) => {
      const article = articles.get(id)?.article;
      return [id, read(article?.text ?? "", article?.dateline?.text ?? null)];
    }),
  );
  const origin = texts.get(reference);
  if (origin === undefined) return [];
  const headline = source.article.headline === null ? [] : [read(source.article.headline.value, null)];
  const authentic = source.article.credits.length > 0;
  const drifts: Drift[] = [];
  for (const member of members) {
    const copy = articles.get(member);
    const appearance = texts.get(member);
    if (member === reference || copy === undefined || appearance === undefined) continue;
    const headlines = [
      { item: copy, text: appearance },
      { item: source, text: origin },
    ] as const;
    for (const drift of detectHeadlineDrift(...headlines, names))
      drifts.push(buildHeadlineDrift(drift, family.id, member, reference));
    const derivation = derivations.find(({ from, to }) => from === member && to === reference);
    const found = compareTexts(
      { text: origin, statements: source.statements },
      { text: appearance, statements: copy.statements },
      {
        passages: derivation?.passages ?? [],
        authentic,
        witnesses: [...headline, ...findWitnesses(member, reference, members, derivations, texts)],
        reader,
      },
    );
    const partial = derivation?.type === "excerpt" || copy.article.flags.includes("truncated");
    for (const drift of found)
      if (!(partial && drift.kind === "dropped"))
        drifts.push(buildDrift(drift, family.id, member, reference, appearance, origin));
  }
  return drifts;
}

/** Texts that bear out what a copy has beyond the reference: members that neither descend from the copy nor are its forebears. */
function findWitnesses(
  member: ArticleId,
  reference: ArticleId,
  members: readonly ArticleId[],
  derivations: readonly Derivation[],
  texts: ReadonlyMap<ArticleId, DriftText>,
): DriftText[] {
  const kin = new Set([...follow(member, derivations, "from", "to"), ...follow(member, derivations, "to", "from")]);
  return members.flatMap((id) => {
    const text = texts.get(id);
    return id === reference || kin.has(id) || text === undefined ? [] : [text];
  });
}

function follow(
  start: ArticleId,
  derivations: readonly Derivation[],
  here: "from" | "to",
  there: "from" | "to",
): Set<ArticleId> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const derivation of derivations) if (derivation[here] === id) reached.add(derivation[there]);
  return reached;
}

function buildDrift(
  { kind, origin, appearance, sentence }: UnitDrift,
  family: string,
  article: ArticleId,
  against: ArticleId,
  copy: DriftText,
  source: DriftText,
): Drift {
  const key = [kind, article, against, printSpans(appearance), printSpans(origin), sentence].join("|");
  return {
    id: `d-${hashText(key)}`,
    kind,
    family,
    appearance:
      appearance.length === 0
        ? null
        : { article, place: "text", spans: [...appearance], quote: quote(copy, appearance) },
    origin:
      origin.length === 0
        ? null
        : { article: against, place: "text", spans: [...origin], quote: quote(source, origin) },
    article,
    against,
    sentence,
    by: BY,
  };
}

function buildHeadlineDrift(drift: FoundHeadlineDrift, family: string, article: ArticleId, against: ArticleId): Drift {
  const key = ["headline", drift.kind, article, against, drift.sentence].join("|");
  return { ...drift, id: `d-${hashText(key)}`, family, article, against, by: HEADLINE_BY };
}

function printSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(",");
}

function quote({ text }: DriftText, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}
