import type { AlignedPassage, Derivation, DerivationType } from "../../model/lineage.ts";
import { unreachable } from "../../model/unreachable.ts";
import { measureCosine } from "../align/measure-cosine.ts";
import { isDerived, typeDerivation } from "../align/type-derivation.ts";
import { BY_ALIGNMENT } from "../by.ts";
import type { ParentLink } from "./link-parents.ts";

/** The link as the model has it: typed, with its aligned passages and a sentence that says why. */
export function describeDerivation(link: ParentLink, depth: number): Derivation {
  const { child, parent, pair, why } = link;
  const { measures } = pair.alignment;
  const childIsShorter = child.print.words.count <= parent.print.words.count;
  // A second parent gave a part of its text.
  const type =
    link.main || isDerived(measures, Math.min(child.print.words.count, parent.print.words.count))
      ? typeDerivation(measures, childIsShorter)
      : "excerpt";
  return {
    from: child.entry.article.id,
    to: parent.entry.article.id,
    type,
    passages: listPassages(link),
    measures: {
      coverage: round(measures.coverage),
      verbatim: round(measures.verbatim),
      order: round(measures.order),
      cosine: round(measureCosine(pair.a.print, pair.b.print)),
      quotesExact: measures.quotesExact,
      quotesFuzzy: measures.quotesFuzzy,
      quotes: measures.quotes,
    },
    direction: why,
    depth,
    reason: writeReason(link, type),
    by: BY_ALIGNMENT,
  };
}

function listPassages({ child, parent, pair }: ParentLink): AlignedPassage[] {
  const childIsA = pair.a === child;
  const passages = pair.alignment.pairs.flatMap((sentences): AlignedPassage[] => {
    const from = child.print.sentences[childIsA ? sentences.a : sentences.b];
    const to = parent.print.sentences[childIsA ? sentences.b : sentences.a];
    if (from === undefined || to === undefined) return [];
    return [{ from: from.span, to: to.span, similarity: round(sentences.similarity), verbatim: sentences.verbatim }];
  });
  return passages.sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start);
}

function writeReason({ child, parent, pair, why, main }: ParentLink, type: DerivationType): string {
  const { coverage, verbatim, quotes, quotesExact } = pair.alignment.measures;
  const shorter = child.print.words.count <= parent.print.words.count ? "this text" : "the older text";
  const quoted = quotes === 0 ? "" : `; ${quotesExact} of ${quotes} quotations word for word`;
  const samePage = child.pageKey === parent.pageKey ? "The same address read twice. " : "";
  const second = main ? "" : "Second parent, for passages that the first does not explain. ";
  return (
    `${samePage}${second}${percent(coverage)} of ${shorter} stands in sentences with a counterpart, ` +
    `${percent(verbatim)} of it word for word${quoted}. ${TYPE_NOTES[type]} ${explainDirection(why)}`
  );
}

const TYPE_NOTES: Readonly<Record<DerivationType, string>> = {
  copy: "The same text.",
  "edited-copy": "The same text with changes; a close machine translation can look like this too.",
  translation:
    "Every sentence is there in order, but not the letter of the quotations: translated, perhaps there and back.",
  rewrite: "Retold: quotations kept, facts moved, or much left out.",
  excerpt: "A part of the older text.",
  reworded: "Retold sentence by sentence; the text alone does not tell a translation from a rewrite.",
};

function explainDirection(why: Derivation["direction"]): string {
  switch (why) {
    case "credit":
      return "The older text is the agency's own, or stands nearer to it by its credit.";
    case "date":
      return "The older text was published first.";
    case "containment":
      return "The older text holds clearly more of the report.";
    case "inherited-error":
      return "A slip tells: this text repeats the older one's, or made one where the older agrees with the calendar or with most others.";
    case "completeness":
      return "The older text has more of the quotations.";
    case "undetermined":
      return "Nothing tells which of the two is older.";
    default:
      return unreachable(why);
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Three decimals: what is stored does not depend on the last bits of a sum. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
