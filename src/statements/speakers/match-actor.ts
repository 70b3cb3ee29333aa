import type { KnownActor } from "./actor-table.ts";

/** The words of an office, lower case. */
export function officeWords(role: string | null): string[] {
  return (role ?? "").toLowerCase().split(/[^\p{L}-]+/u);
}

/** "the deputy minister" is not the minister, "the former president" not the president. */
export function isOther(text: string, role: string | null): boolean {
  return [
    "deputy",
    "former",
    "vice",
    "ex",
    "acting",
    "prime",
    "foreign",
    "defence",
    "defense",
    "interior",
    "finance",
  ].some((word) => officeWords(text).includes(word) !== officeWords(role).includes(word));
}

/** Whether "the diplomat", "the minister" may be this person. */
export function fitsHead(actor: KnownActor, head: string): boolean {
  const role = `${actor.role ?? ""} ${actor.organisation ?? ""}`.toLowerCase();
  if (head === "diplomat" || head === "envoy") return /foreign|ambassador|envoy|diplomat|embassy|consul/.test(role);
  if (head === "minister" || head === "leader") return role.includes(head);
  return true;
}

/** A mention without its apposition and leading article. */
export function shortForm(written: string): string {
  const cut = written.search(/[,(]/);
  return (cut > 0 ? written.slice(0, cut) : written).trim().replace(/^the\s+/i, "");
}

/** A body's name as two mentions of it are compared. */
export function bodyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/['’]s\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
