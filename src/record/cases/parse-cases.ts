import { parse } from "yaml";
import { z } from "zod";
import { CivilDate } from "../../model/civil-date-schema.ts";
import type { StageResult } from "../../model/diagnostic.ts";
import { EntryKind } from "../../model/entry.ts";
import { StateCode } from "../../model/state.ts";

/** A case of law as a lawyer reads it: facts, a question on two clocks, the expected answer and where it comes from. */
export const LawCase = z.strictObject({
  name: z.string(),
  question: z.enum(["status", "counts", "entry-into-force", "deadlines", "withdrawal-effect"]),
  state: StateCode.optional(),
  on: CivilDate,
  known: CivilDate,
  /** day of receipt, for `withdrawal-effect` */
  received: CivilDate.optional(),
  /** facts added to the register for this case alone */
  added: z
    .array(
      z.strictObject({
        kind: EntryKind,
        states: z.array(StateCode).min(1),
        from: z.string(),
        to: z.string().optional(),
        sets: CivilDate.optional(),
        subject: z.string().optional(),
        /** concerns no single treaty: an armed conflict */
        everyTreaty: z.boolean().optional(),
      }),
    )
    .optional(),
  /** the fields of the answer that the case is about; those left out are not compared */
  expected: z.record(z.string(), z.unknown()),
  /** texts that the derivation must hold: provisions, entry ids, notes */
  explains: z.array(z.string()).optional(),
  source: z.string(),
});
export type LawCase = Readonly<z.infer<typeof LawCase>>;

/** The cases of a `cases/*.yaml` file; a malformed case is left out and reported (R007). */
export function parseCases(file: string, text: string): StageResult<LawCase[]> {
  const data: unknown = parse(text);
  const cases: LawCase[] = [];
  const messages: string[] = [];
  for (const [index, item] of (Array.isArray(data) ? data : []).entries()) {
    const parsed = LawCase.safeParse(item);
    if (parsed.success) cases.push(parsed.data);
    else
      for (const issue of parsed.error.issues)
        messages.push(`case ${index + 1}, ${issue.path.join(".")}: ${issue.message}`);
  }
  if (!Array.isArray(data)) messages.push("expected a list of cases");
  const diagnostics = messages.map((message) => ({
    code: "R007" as const,
    severity: "error" as const,
    where: file,
    span: null,
    message: `${file}, ${message}`,
    hint: "See treaties/README.md for the fields of a case.",
  }));
  return { value: cases, diagnostics };
}
