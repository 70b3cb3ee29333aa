import type { ReportView } from "./view.ts";

/** What the report shows, as data: names as in the vocabulary, the register by the day until which it is complete. */
export function toReportData({ register, ...view }: ReportView) {
  return { ...view, registerCompleteAsOf: register.asOf };
}
