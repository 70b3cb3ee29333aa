import type { Drift } from "../../../model/claim.ts";
import type { CorpusArticle } from "../../../model/corpus.ts";
import type { DriftText } from "../texts/read-text.ts";
import type { KnownNames } from "../texts/treaty-names.ts";
import { sentenceAt } from "../unit-pair.ts";
import { compareHeadline } from "./compare-headline.ts";
import { describeHeadline } from "./describe-headline.ts";
import type { Passage } from "./find-passages.ts";
import { readHeadline } from "./read-headline.ts";

type Side = NonNullable<Drift["appearance"]>;

/** A difference of a copy's headline, before it gets its id and family. */
export interface FoundHeadlineDrift extends Pick<Drift, "kind" | "sentence"> {
  readonly appearance: Side;
  readonly origin: Side;
}

/** An article with its text as DRIFT reads it. */
export interface ReadArticle {
  readonly item: CorpusArticle;
  readonly text: DriftText;
}

/** What the headline of a copy changed against the origin's headline and text. A headline that stands nowhere on its page is not compared. */
export function detectHeadlineDrift(copy: ReadArticle, origin: ReadArticle, names: KnownNames): FoundHeadlineDrift[] {
  const { headline } = copy.item.article;
  const other = origin.item.article.headline;
  if (headline === null || headline.evidence.length === 0 || headline.value === other?.value) return [];
  const texts = [origin.text, copy.text];
  const read = (value: string) => readHeadline(value, texts, names);
  const reference = other === null || other.evidence.length === 0 ? null : read(other.value);
  const source = { text: origin.text, statements: origin.item.statements };
  return compareHeadline(read(headline.value), source, reference).map(({ kind, passage }) => {
    const appearance = headlineSide(copy.item, headline);
    const against =
      other !== null && passage.headline !== null ? headlineSide(origin.item, other) : textSide(origin, passage);
    return { kind, appearance, origin: against, sentence: describeHeadline(kind, appearance.quote, against.quote) };
  });
}

function headlineSide(
  { article: { id } }: CorpusArticle,
  { value, evidence }: NonNullable<CorpusArticle["article"]["headline"]>,
): Side {
  return { article: id, place: "headline", spans: [...evidence], quote: value };
}

function textSide({ item, text }: ReadArticle, { pair }: Passage): Side {
  const span = sentenceAt(pair.origin, 0);
  return { article: item.article.id, place: "text", spans: [span], quote: text.text.slice(span.start, span.end) };
}
