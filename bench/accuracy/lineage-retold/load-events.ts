import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An article of an event: A an agency's report, B and C retold from it, D, E and F by others who did not see it. */
export type Role = "A" | "B" | "C" | "D" | "E" | "F";
export const ROLES: readonly Role[] = ["A", "B", "C", "D", "E", "F"];
/** The articles that descend from one report. */
export const DESCENDED: readonly Role[] = ["A", "B", "C"];

export interface RetoldArticle {
  readonly event: string;
  readonly role: Role;
  /** ISO day */
  readonly day: string;
  readonly outlet: string;
  readonly headline: string;
  /** paragraphs, one a line */
  readonly text: string;
}

/** Files of which only totals are shown, so that they stay unseen. */
export function isSealed(file: string): boolean {
  return file.startsWith("sealed");
}

/**
 * The articles of a file beside this one: "= id | topic", then "@ A 2025-03-04 | outlet", the headline, an empty line and the paragraphs, one a line, for each
 * of its roles; "#" before a remark. Throws an Error that names the line that is none of this.
 */
export function loadEvents(file: string): RetoldArticle[] {
  const articles: RetoldArticle[] = [];
  let event = "";
  let lines: string[] = [];
  let head: { readonly role: Role; readonly day: string; readonly outlet: string } | null = null;
  const close = () => {
    const [headline = "", ...text] = lines;
    if (head !== null) articles.push({ event, ...head, headline, text: text.join("\n") });
    [head, lines] = [null, []];
  };
  for (const [index, line] of readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .entries()) {
    const id = /^= (\S+) \| /.exec(line)?.[1];
    const [, role, day = "", outlet = ""] = /^@ ([A-F]) (\d{4}-\d\d-\d\d) \| (\S.*)$/.exec(line) ?? [];
    if (id !== undefined || role !== undefined) close();
    if (id !== undefined) event = id;
    else if (role !== undefined) head = { role: role as Role, day, outlet: outlet.trim() };
    else if (line.trim() === "" || line.startsWith("#")) continue;
    else if (head === null) throw new Error(`${file} line ${index + 1}: expected "= id | topic" or "@ A day | outlet"`);
    else lines.push(line.trim());
  }
  close();
  return articles;
}
