import type { Entry } from "../../model/entry.ts";

/** An entry with its day, as precise as it is known. */
export function describe(entry: Entry): string {
  const { validFrom } = entry;
  const day =
    validFrom.kind === "day"
      ? validFrom.day
      : validFrom.kind === "month"
        ? validFrom.month
        : validFrom.kind === "year"
          ? validFrom.year
          : "day unknown";
  return `${day}: ${entry.detail}`;
}
