import type { DiagnosticCode } from "./diagnostic.ts";

/** A failure that the user can mend; thrown at the edges only. Anything else thrown is a bug and keeps its stack. */
export class OnrecordError extends Error {
  readonly code: DiagnosticCode;
  /** what to do, one sentence */
  readonly hint: string;

  constructor(code: DiagnosticCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "OnrecordError";
    this.code = code;
    this.hint = hint;
  }
}
