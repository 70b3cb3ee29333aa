import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The folder with the public evaluation data, or null where it is absent: `ONRECORD_ACCEPTANCE_DATA`, else `../shared` beside
 * the checkout. A test that needs it skips (and is reported as not run) when it is null.
 */
export function findDataFolder(): string | null {
  const folder = resolve(process.env.ONRECORD_ACCEPTANCE_DATA ?? resolve(import.meta.dirname, "../../../shared"));
  return existsSync(resolve(folder, "seeds")) ? folder : null;
}
