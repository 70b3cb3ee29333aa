import { type PairReader, parsePairReader } from "../claims/drift/detect-drift.ts";
import { readModelFiles, readTreatyFiles } from "../input/package-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { listVocabularies, type Register, type TreatyRegister } from "../model/register.ts";
import type { PageTools } from "../pipeline.ts";
import { loadRegister as load } from "../record/record.ts";
import { type AttributionModel, parseAttributionModel } from "../statements/attribute.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { loadReadModels } from "./load-read-models.ts";
import { printDiagnostics } from "./print-error.ts";

/**
 * The register of the treaty files that ship with the package, or of another folder.
 *
 * @param report - gets what is wrong in them; prints it when not given
 */
export function loadRegister(
  report: (diagnostics: readonly Diagnostic[]) => void = printDiagnostics,
  folder?: string,
): TreatyRegister {
  const { value, diagnostics } = load(readTreatyFiles(folder));
  report(diagnostics);
  return value;
}

/** What the page half of the pipeline needs, out of a register. */
export function makePageTools(register: Register): PageTools {
  return {
    gazetteer: new Gazetteer(register.states, register.groups),
    vocabularies: listVocabularies(register),
    ...loadReadModels(),
    attributionModel: loadAttributionModel(),
  };
}

/** The tagger that STATEMENTS reads with; null where it does not ship, and rules read alone. */
function loadAttributionModel(): AttributionModel | null {
  const bytes = readModelFiles("attribution").get("model.bin");
  return bytes === undefined ? null : parseAttributionModel(bytes);
}

/** What DRIFT weighs beside its features; null where it does not ship, and they decide alone. */
export function loadPairReader(): PairReader | null {
  const bytes = readModelFiles("pairs").get("model.bin");
  return bytes === undefined ? null : parsePairReader(bytes);
}
