import { z } from "zod";
import { Finding } from "../model/finding.ts";
import type { LegalDerivation } from "../model/register.ts";
import { RuleReference } from "../model/treaty.ts";

/** The JSON of a value, after its schema has seen it: nothing malformed gets in. @throws Error a bug, when it does not fit */
export function toColumn<Value>(schema: z.ZodType<Value>, value: unknown): string {
  return JSON.stringify(schema.parse(value));
}

/** The value of a JSON column, after its schema has seen it: nothing malformed gets out. @throws Error when it does not fit */
export function fromColumn<Value>(schema: z.ZodType<Value>, column: string): Value {
  return schema.parse(JSON.parse(column));
}

const EntryInput = z.object({ entry: z.string(), label: z.string(), day: z.string().nullable(), source: z.string() });

const Derivation: z.ZodType<LegalDerivation> = z.object({
  what: z.string(),
  value: z.string(),
  rule: RuleReference.nullable(),
  formula: z.string().nullable(),
  get inputs() {
    return z.array(z.union([EntryInput, Derivation]));
  },
  notes: z.array(z.string()),
});

/** A finding with how the register's answers were computed. */
export const StoredFinding = Finding.extend({ derivations: z.array(Derivation) });
