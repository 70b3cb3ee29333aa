/** What tells of an unlisted name that it is a news service, compiled by us from how such services call themselves. */

/** Last words, or last two, of the names of agencies that write for others; of the first words, those of other languages. */
export const AGENCY_ENDINGS: ReadonlySet<string> = new Set([
  "Press",
  "Wire",
  "Newswire",
  "Newswires",
  "News Agency",
  "Press Agency",
  "Report Agency",
  "Telegraph Agency",
  "Information Agency",
  "Wire Agency",
  "Media Agency",
  "News Service",
  "Wire Service",
  "Telegraph Service",
  "News Bureau",
  "Press Bureau",
  "Press Association",
  "Press Trust",
  "Agence",
  "Agencia",
  "Agência",
  "Agenzia",
  "Agentur",
  "Agencja",
  "Agencija",
  "Agentstvo",
]);

/** Last words of the names of papers and stations, each with one capital, which are the source of what is not told in passing only. */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set([
  "News",
  "Times",
  "Herald",
  "Tribune",
  "Gazette",
  "Chronicle",
  "Courier",
  "Observer",
  "Weekly",
  "Radio",
  "Television",
  "Tv",
]);

/** Names that end so are publishing houses, papers or the press officers of somebody. */
export const NO_AGENCY: ReadonlySet<string> = new Set([
  "University Press",
  "Academic Press",
  "Free Press",
  "Daily Press",
  "Evening Press",
  "Sunday Press",
  "Printing Press",
]);

/** What stands before or behind the name of a news agency, as a pattern. */
export const KINDS_OF_AGENCY =
  "(?:news|press|wire|information|telegraph|telegram) agency|newswire|(?:wire|news) service|newsagency";

/** Words that say whose agency it is, or where it works; so do names. */
export const OWNERS: ReadonlySet<string> = new Set(
  "state state-run state-owned official private independent local regional national foreign international".split(" "),
);

/** What stands behind a name without being part of it. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split(
    " ",
  ),
);
