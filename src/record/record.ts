import type { Diagnostic, StageResult } from "../model/diagnostic.ts";
import type { Entry } from "../model/entry.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { TreatyRegister } from "../model/register.ts";
import type { Treaty, TreatyId, Vocabulary } from "../model/treaty.ts";
import { buildRegister } from "./build-register.ts";
import { checkEntries, supersedeEntries } from "./load/check-entries.ts";
import { parseEntries } from "./load/parse-entries.ts";
import { parseTreaty, parseVocabulary } from "./load/parse-treaty.ts";
import { parseGroups } from "./parse-groups.ts";
import { parseStates } from "./parse-states.ts";

/** The text of every file of `treaties/`, read at the edge: path relative to `treaties/` → content. */
export type TreatyFiles = ReadonlyMap<string, string>;

/**
 * The register that the treaty files hold.
 *
 * Files: `states.csv`, `conflicts.csv`, `groups.csv` (may be absent: then no group is known), and per folder `treaty.yaml`, `actions.csv`, `decisions.csv`, `vocabulary.yaml`,
 * `imports/*.csv` (rows added by `onrecord record import`) and `cases/*.yaml`. A faulty row is left out and reported; a folder whose `treaty.yaml` cannot be used is left out whole.
 *
 * @throws OnrecordError R007 when there is no `states.csv` or no treaty at all
 */
export function loadRegister(files: TreatyFiles): StageResult<TreatyRegister> {
  const statesCsv = files.get("states.csv");
  if (statesCsv === undefined) {
    throw new OnrecordError("R007", "treaties/states.csv is missing", "Name a folder that holds states.csv.");
  }
  const { value: states, diagnostics: found } = parseStates(statesCsv);
  const diagnostics: Diagnostic[] = [...found];
  const byCode = new Map(states.map((state) => [state.code as string, state]));
  const codes = new Set(byCode.keys());
  const treaties: Treaty[] = [];
  const vocabularies = new Map<TreatyId, Vocabulary>();
  const entries: Entry[] = [];
  for (const folder of listFolders(files)) {
    const yaml = files.get(`${folder}/treaty.yaml`);
    if (yaml === undefined) {
      diagnostics.push(missing(`${folder}/treaty.yaml`, "Add it; the folder is left out."));
      continue;
    }
    const treaty = keep(parseTreaty(`${folder}/treaty.yaml`, yaml, folder), diagnostics);
    if (treaty === null) continue;
    treaties.push(treaty);
    const imports = [...files.keys()]
      .filter((path) => path.startsWith(`${folder}/imports/`) && path.endsWith(".csv"))
      .sort();
    const rows = [`${folder}/actions.csv`, `${folder}/decisions.csv`, ...imports].flatMap((file) => {
      const csv = files.get(file);
      if (csv === undefined) {
        diagnostics.push(missing(file, "Add it, with a header line when there is no row."));
        return [];
      }
      return keep(
        parseEntries(csv, { file, treaty: treaty.id, states: codes, completeAsOf: treaty.completeAsOf }),
        diagnostics,
      );
    });
    entries.push(...keep(checkEntries(keep(supersedeEntries(rows), diagnostics), treaty, byCode), diagnostics));
    const vocabulary = files.get(`${folder}/vocabulary.yaml`);
    const parsed =
      vocabulary === undefined ? null : keep(parseVocabulary(`${folder}/vocabulary.yaml`, vocabulary), diagnostics);
    if (parsed !== null) vocabularies.set(treaty.id, parsed);
    if (![...files.keys()].some((file) => file.startsWith(`${folder}/cases/`) && file.endsWith(".yaml"))) {
      const hint = "Add a case with a day, a question, the expected answer and its source.";
      diagnostics.push({ ...missing(`${folder}/cases`, hint), code: "R009", severity: "warning" });
    }
  }
  if (treaties.length === 0) {
    throw new OnrecordError("R007", "the folder of treaties holds no usable treaty.yaml", firstMessage(diagnostics));
  }
  const conflicts = files.get("conflicts.csv");
  if (conflicts === undefined)
    diagnostics.push(missing("conflicts.csv", "Add it: withdrawal clauses ask for armed conflicts."));
  else {
    const completeAsOf = treaties.map((treaty) => treaty.completeAsOf).reduce((a, b) => (a < b ? a : b));
    const context = { file: "conflicts.csv", treaty: null, states: codes, completeAsOf };
    entries.push(...keep(checkEntries(keep(parseEntries(conflicts, context), diagnostics), null, byCode), diagnostics));
  }
  const groupsCsv = files.get("groups.csv");
  const groups = groupsCsv === undefined ? [] : keep(parseGroups(groupsCsv, codes), diagnostics);
  return { value: buildRegister({ states, groups, treaties, vocabularies, entries }), diagnostics };
}

function listFolders(files: TreatyFiles): string[] {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const slash = path.indexOf("/");
    if (slash > 0) folders.add(path.slice(0, slash));
  }
  return [...folders].sort();
}

function keep<Value>(result: StageResult<Value>, diagnostics: Diagnostic[]): Value {
  diagnostics.push(...result.diagnostics);
  return result.value;
}

function missing(file: string, hint: string): Diagnostic {
  return { code: "R007", severity: "error", where: file, span: null, message: `${file} is missing`, hint };
}

function firstMessage(diagnostics: readonly Diagnostic[]): string {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first === undefined ? "Add a folder with a treaty.yaml." : `First mend this: ${first.message}`;
}
