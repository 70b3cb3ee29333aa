import type { KnownActor } from "./actor-table.ts";
import type { Description } from "./describe-phrase.ts";

const HEADS_OF_STATE = /\b(?:president|chancellor|premier|prime minister|king|queen|emperor|head of state)\b/i;

/** The words of an office, lower case. */
function officeWords(role: string | null): string[] {
  return (role ?? "")
    .toLowerCase()
    .replaceAll("defense", "defence")
    .split(/[^\p{L}-]+/u);
}

/** Branches of a government. */
const BRANCHES = ["prime", "foreign", "defence", "interior", "finance", "justice"];
const RANKS = ["deputy", "former", "vice", "ex", "acting"];

/** "the deputy minister" is not the minister, "the former president" not the president, "the defence ministry" not the foreign one. */
function isOther(text: string, role: string | null): boolean {
  return [...RANKS, ...BRANCHES].some((word) => officeWords(text).includes(word) !== officeWords(role).includes(word));
}

/** Whether a mention names another branch of government than is said of an actor. */
export function isOtherBranch(text: string, said: string): boolean {
  const [a, b] = [officeWords(text), officeWords(said)];
  return BRANCHES.some((word) => a.includes(word)) && !BRANCHES.some((word) => a.includes(word) && b.includes(word));
}

/** Whether "the diplomat", "the minister" may be this person. */
export function fitsHead(actor: KnownActor, head: string): boolean {
  const role = `${actor.role ?? ""} ${actor.organisation ?? ""}`.toLowerCase();
  if (head === "diplomat" || head === "envoy") return /foreign|ambassador|envoy|diplomat|embassy|consul/.test(role);
  if (head === "leader" || head === "president") return HEADS_OF_STATE.test(role) || role.includes("leader");
  if (head === "minister") return role.includes(head);
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

/** Whether a person of this role may be meant by an office of the same State: the same one, "the leader", "the spokesman". */
export function holdsOffice(role: string | null, description: Description): boolean {
  if (role === null) return false;
  if (/^(?:leader|head)$/.test(description.head) && !/\b(?:ministry|party|agency|opposition)\b/i.test(description.text))
    return HEADS_OF_STATE.test(role) && !/\b(?:deputy|former|vice|ex|secretary|adviser|advisor|aide)\b/i.test(role);
  if (/^spokes/.test(description.head))
    return /\bspokes|press secretary/i.test(role) && !isOther(description.text, role);
  return officeWords(role).includes(description.head) && !isOther(description.text, role);
}

/** Offices of which a State has one holder at a time. */
const SINGLE = /^(?:president|minister|premier|chancellor|king|queen|emperor|secretary)$/;

/** Whether two named persons hold one office ("foreign minister"): they are of two States. */
export function holdsSameOffice(a: KnownActor, b: KnownActor): boolean {
  if (a.kind !== "person" || b.kind !== "person" || a.role === null || b.role === null) return false;
  const shared = officeWords(a.role).find((word) => SINGLE.test(word) && officeWords(b.role).includes(word));
  return shared !== undefined && !isOther(a.role, b.role);
}
