import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.ts";

/** What is wrong with a cell: where it stands, what was expected there, what was received, what to do. */
export interface CellFault {
  readonly code: DiagnosticCode;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly expected: string;
  readonly received: string;
  readonly hint: string;
  /** default `error`: the row is left out */
  readonly severity?: Diagnostic["severity"];
}

/** The diagnostic of a faulty cell; names file, line, column, expected and received. */
export function cellDiagnostic(fault: CellFault): Diagnostic {
  const { code, file, line, column, expected, received, hint, severity = "error" } = fault;
  const shown = received === "" ? "nothing" : received;
  return {
    code,
    severity,
    where: `${file} line ${line}`,
    span: null,
    message: `${file} line ${line}, column ${column}: expected ${expected}, received ${shown}`,
    hint,
  };
}
