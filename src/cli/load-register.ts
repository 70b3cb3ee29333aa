import { readTreatyFiles } from "../input/package-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Register } from "../model/register.ts";
import type { PageTools } from "../pipeline.ts";
import { loadRegister as load } from "../record/record.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { printDiagnostics } from "./print-error.ts";

/**
 * The register of the treaty files that ship with the package.
 *
 * @param report - gets what is wrong in them; prints it when not given
 */
export function loadRegister(report: (diagnostics: readonly Diagnostic[]) => void = printDiagnostics): Register {
  const { value, diagnostics } = load(readTreatyFiles());
  report(diagnostics.filter(isTrouble));
  return value;
}

/** What the page half of the pipeline needs, out of a register. */
export function makePageTools(register: Register): PageTools {
  return {
    gazetteer: new Gazetteer(register.states),
    vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  };
}

function isTrouble(diagnostic: Diagnostic): boolean {
  return diagnostic.severity !== "info";
}
