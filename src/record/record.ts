import type { StageResult } from "../model/diagnostic.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import type { Register } from "../model/register.ts";

/** The text of every file of `treaties/`, read at the edge: path relative to `treaties/` → content. */
export type TreatyFiles = ReadonlyMap<string, string>;

/** The register that the treaty files hold. */
export function loadRegister(_files: TreatyFiles): StageResult<Register> {
  throw new OnrecordError("R007", "the folder of treaties is empty", "Name a folder that holds treaties/states.csv.");
}
