import { z } from "zod";
import { isCivilDate, type PartialDate as PartialDateType } from "./civil-date.ts";

/** The schema of {@link CivilDate}, of the same name. */
export const CivilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write YYYY-MM-DD")
  .refine(isCivilDate, "this day does not exist in the calendar")
  .brand<"CivilDate">();

/** The schema of {@link PartialDate}, of the same name. */
export const PartialDate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("day"), day: CivilDate }),
  z.object({ kind: z.literal("month"), month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({ kind: z.literal("year"), year: z.string().regex(/^\d{4}$/) }),
  z.object({ kind: z.literal("days"), from: CivilDate, to: CivilDate }),
  z.object({ kind: z.literal("unknown") }),
]) satisfies z.ZodType<PartialDateType>;
