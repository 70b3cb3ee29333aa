import type { By } from "../../model/evidence.ts";

/** Version of READ's rules; raised with every change of what they find. */
export const READ_VERSION = "1";

/** The mark of a rule of this stage. */
export function byRule(name: string): By {
  return { kind: "rule", name: `read/${name}`, version: READ_VERSION };
}
