import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Proposition } from "../../model/proposition.ts";
import { type Span, spanContains } from "../../model/span.ts";
import type { AttributionRelation, MadeOn, Stance } from "../../model/statement.ts";
import { closeQuotation } from "./close-quotation.ts";
import type { Draft } from "./reading/reading.ts";

/** Whose words a draft is, and where they stand. */
export interface Attribution {
  readonly id: string;
  readonly article: Article | null;
  readonly statement: AttributionRelation | null;
  readonly madeOn: MadeOn | null;
  readonly claimant: Actor | null;
  /** parts of the sentence that no reader knows */
  readonly notRead: readonly Span[];
}

/** A draft as the proposition of whoever said it. */
export function toProposition(draft: Draft, text: string, attribution: Attribution): Proposition {
  const span = closeQuotation(text, draft.span);
  return {
    id: attribution.id,
    article: attribution.article?.id ?? null,
    statement: attribution.statement?.id ?? null,
    claimant: attribution.claimant,
    stance: attribution.statement?.stance ?? stanceOf(draft),
    modality: draft.modality,
    negated: draft.negated,
    treaty: draft.treaty,
    content: draft.content,
    about: draft.about,
    madeOn: attribution.madeOn,
    spans: [span],
    fields: Object.fromEntries(Object.entries(draft.fields).map(([field, spans]) => [field, [...spans]])),
    wording: text.slice(span.start, span.end),
    notRead: attribution.notRead.filter((part) => spanContains(draft.span, part)),
    by: { kind: "rule", name: `propositions/${draft.reader}`, version: "1" },
  };
}

function stanceOf(draft: Draft): Stance {
  switch (draft.content.kind) {
    case "allegation":
      return "alleges";
    case "denial":
      return "denies";
    case "intent":
      return draft.content.form === "forecast" ? "predicts" : "intends";
    default:
      return "asserts";
  }
}
