import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { DIAGNOSTIC_CODES } from "./diagnostic-codes.ts";
import { Span } from "./span.ts";

/**
 * Bad input, as data: what is wrong, where, what was expected and received (`message`), and what to do (`hint`).
 * A diagnostic never stops a run.
 */
export const Diagnostic = z.object({
  code: z.enum(Object.keys(DIAGNOSTIC_CODES) as [DiagnosticCode, ...DiagnosticCode[]]),
  severity: z.enum(["info", "warning", "error"]),
  /** file, URL, page or `file line N` */
  where: z.string(),
  span: Span.nullable(),
  message: z.string(),
  hint: z.string(),
});
export type Diagnostic = DeepReadonly<z.infer<typeof Diagnostic>>;
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** What every stage returns: the value, and what was wrong with the input on the way. */
export interface StageResult<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
