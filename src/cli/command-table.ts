import type { Command } from "commander";

/** A module under `commands/`: it adds arguments, options and the action to the command of its name. */
export interface CommandModule {
  readonly define: (command: Command) => void;
}

interface CommandRow {
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/**
 * Every command, in the order of the help page. To add one: a file in `commands/` that exports `define`, and a line here.
 * A module is loaded only when its command runs, which keeps `onrecord --version` fast.
 */
export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  read: { summary: "read pages and work everything out, into the database", load: () => import("./commands/read.ts") },
  report: { summary: "write one HTML file that shows all of it", load: () => import("./commands/report.ts") },
  demo: { summary: "read the bundled examples and write their report", load: () => import("./commands/demo.ts") },
  sources: { summary: "how many independent sources the pages are", load: () => import("./commands/sources.ts") },
  families: {
    summary: "which pages are copies, translations or rewrites of one report",
    load: () => import("./commands/families.ts"),
  },
  diff: {
    summary: "two articles side by side: kept, changed, moved, added, dropped",
    load: () => import("./commands/diff.ts"),
  },
  statements: { summary: "who said what, at which characters", load: () => import("./commands/statements.ts") },
  claims: {
    summary: "the same claim across pages, and how it stands against the law",
    load: () => import("./commands/claims.ts"),
  },
  correct: {
    summary: "record a person's reviewed correction, and apply it from now on",
    load: () => import("./commands/correct.ts"),
  },
  forget: { summary: "take a page and all that hangs on it out", load: () => import("./commands/forget.ts") },
  articles: {
    summary: "pages in, clean articles out (a filter for pipes)",
    load: () => import("./commands/articles.ts"),
  },
  attribute: {
    summary: "texts in, statements out (a filter for pipes)",
    load: () => import("./commands/attribute.ts"),
  },
  lineage: {
    summary: "pages in, who copied whom out (a filter for pipes)",
    load: () => import("./commands/lineage.ts"),
  },
  check: {
    summary: "pages or one claim in, verdicts against the register out",
    load: () => import("./commands/check.ts"),
  },
  export: {
    summary: "everything in the database as JSON Lines, or checked claims as ClaimReview",
    load: () => import("./commands/export.ts"),
  },
  status: {
    summary: "who is bound by what on any day, and why",
    load: () => import("./commands/status.ts"),
  },
  deadlines: { summary: "duties with the day each is due", load: () => import("./commands/deadlines.ts") },
  timeline: { summary: "all that a State did and what followed in law", load: () => import("./commands/timeline.ts") },
  compare: { summary: "two States side by side, treaty by treaty", load: () => import("./commands/compare.ts") },
  explain: { summary: "how an answer was computed, from which entries", load: () => import("./commands/explain.ts") },
  whatif: {
    summary: "the same computation with an act or a conflict assumed",
    load: () => import("./commands/whatif.ts"),
  },
  treaty: { summary: "a treaty's rules and provisions in our own words", load: () => import("./commands/treaty.ts") },
  changes: {
    summary: "what changed in law and in knowledge since a day",
    load: () => import("./commands/changes.ts"),
  },
  record: { summary: "keep the register current from depositary pages", load: () => import("./commands/record.ts") },
};
