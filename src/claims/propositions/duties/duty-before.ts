import type { TreatyId } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";

/** The duty that the sentence before was read to speak of; null when it was none of this treaty. */
export function dutyBefore({ context }: Reading, treaty: TreatyId): string | null {
  for (const { content, treaty: its } of context.lastDrafts)
    if (its === treaty && "duty" in content && content.duty !== null && content.duty !== "any") return content.duty;
  return null;
}
