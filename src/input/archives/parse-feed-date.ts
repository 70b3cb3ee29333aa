const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ZONES: Readonly<Record<string, string>> = {
  GMT: "+00:00",
  UT: "+00:00",
  UTC: "+00:00",
  Z: "+00:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};
const RFC_822 =
  /(?:^|\s)(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([A-Z]{1,3}|[+-]\d{4}))?)?/;

/** A feed's date as ISO 8601, as precise as the feed has it: RFC 822 (RSS) is rewritten, ISO (Atom) kept; null for anything else. */
export function parseFeedDate(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(trimmed)) return trimmed;
  const [, day = "", month = "", year = "", hour, minute = "", second = "00", zone = ""] = RFC_822.exec(trimmed) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return null;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (hour === undefined) return date;
  const offset = ZONES[zone] ?? (/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : "");
  return `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
}
