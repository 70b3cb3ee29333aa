import { z } from "zod";
import { CivilDate } from "./civil-date-schema.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { Span } from "./span.ts";
import { StateCode } from "./state.ts";

/** What a reviewer put right; applied again after every derivation, and shown as `by: person`. */
export const CorrectionContent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("speaker"),
    statement: z.string(),
    name: z.string().nullable(),
    states: z.array(StateCode),
  }),
  z.object({ kind: z.literal("not-a-statement"), statement: z.string() }),
  z.object({ kind: z.literal("same-claim"), claims: z.array(z.string()).min(2) }),
  z.object({ kind: z.literal("different-claims"), claims: z.array(z.string()).min(2) }),
  /** propositions that were wrongly merged into a claim; they make a claim of their own */
  z.object({ kind: z.literal("not-in-claim"), claim: z.string(), propositions: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("not-this-proposition"), proposition: z.string() }),
]);
export type CorrectionContent = DeepReadonly<z.infer<typeof CorrectionContent>>;

/** A person's reviewed correction: what, of which characters, why, by whom and when. It survives every derivation. */
export const Correction = z.object({
  id: z.string(),
  content: CorrectionContent,
  /** the characters it is about, of the article's text: a later version of a stage may number statements and propositions anew */
  anchor: z.object({ article: z.string(), span: Span, quote: z.string() }).nullable(),
  reason: z.string().min(1),
  reviewer: z.string().min(1),
  day: CivilDate,
});
export type Correction = DeepReadonly<z.infer<typeof Correction>>;
