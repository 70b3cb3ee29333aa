import type { Diagnostic } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";

/** Prints what ended a command, to standard error: a failure the user can mend with its hint, a bug with its stack. */
export function printError(error: unknown): void {
  if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.message} [${error.code}]\n  ${error.hint}\n`);
    const { cause } = error;
    if (cause instanceof Error && !error.message.includes(cause.message))
      process.stderr.write(`  cause: ${cause.message}\n`);
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`onrecord: this is a fault of the program, please report it.\n${text}\n`);
}

/** Prints diagnostics to standard error: what is wrong, where, and what to do. Mere remarks (`info`) stay in the database and the report. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const { severity, where, message, hint, code } of diagnostics) {
    if (severity === "info") continue;
    const told = message.startsWith(`${where}:`) || message.startsWith(`${where} `) ? message : `${where}: ${message}`;
    process.stderr.write(`${severity}: ${clean(told)} [${code}]\n  ${clean(hint)}\n`);
  }
}

/** Untrusted words never reach the terminal as control sequences. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\ufffd");
}
