import { readTreatyFiles } from "../../../src/input/package-files.ts";
import { listVocabularies } from "../../../src/model/register.ts";
import type { Vocabulary } from "../../../src/model/treaty.ts";
import { loadRegister } from "../../../src/record/record.ts";

/** What the treaties that ship with the package are called. */
export function loadVocabularies(): Vocabulary[] {
  return listVocabularies(loadRegister(readTreatyFiles()).value);
}
