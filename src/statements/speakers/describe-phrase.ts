import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import type { StateMention, StateNameKind } from "../../text/gazetteer.ts";
import type { Token } from "../../text/tokens.ts";
import {
  AGENCIES,
  COMPANIES,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  INTERNATIONAL_BODIES,
  ORGANISATION_NOUNS,
  OUT_OF_OFFICE,
  PRIVATE_NOUNS,
  PRONOUNS,
  ROLE_NOUNS,
  TITLES,
} from "../data/actor-words.ts";
import { findLongBody } from "./find-long-body.ts";
import { findName } from "./find-name.ts";
import { isBody, isRole, singular } from "./phrase-words.ts";

/** What a noun phrase says of the actor it names, without looking outside it. */
export interface Description {
  readonly span: Span;
  readonly text: string;
  /** words of a personal name, titles left out */
  readonly name: readonly string[];
  /** "Foreign Ministry spokeswoman" */
  readonly role: string | null;
  /** "Russia's Foreign Ministry", "NABU" */
  readonly organisation: string | null;
  readonly states: readonly StateCode[];
  /** how the first State is written */
  readonly stateKind: StateNameKind | null;
  readonly pronoun: (typeof PRONOUNS)[string] | null;
  /** lower-case noun that carries the phrase ("officials") */
  readonly head: string;
  readonly kind: "person" | "office" | "organisation" | "state" | "group" | "document" | "pronoun" | "other";
  /** starts with "the", "this", "both", or a possessive: points back */
  readonly definite: boolean;
  readonly plural: boolean;
}

/**
 * Reads a noun phrase: who is named, in which role, of which body and State.
 *
 * @param tokens - tokens of the phrase, in order; must not be empty
 * @param states - mentions of States inside the phrase that it speaks for
 * @param places - every mention of a State inside it
 */
export function describePhrase(
  text: string,
  tokens: readonly Token[],
  states: readonly StateMention[],
  places: readonly StateMention[],
): Description | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const core = cutApposition(tokens);
  const pronoun = tokens.length === 1 ? (PRONOUNS[first.lower] ?? null) : null;
  const joint = isJoint(core) && findNameInApposition(tokens, core, places).length === 0;
  const name = pronoun === null && !joint ? (findName(core, places) ?? findNameInApposition(tokens, core, places)) : [];
  const head = findHead(core, name);
  const rest = core.filter((token) => !name.includes(token));
  // a phrase that is a name alone is a person, whatever body its apposition speaks of
  const restHead = name.length > 0 ? findHead(rest, []) : head;
  const codes =
    speaksForNobody(rest, restHead) || tokens.some(({ lower }) => COMPANIES.has(lower))
      ? []
      : [...new Set(states.map((mention) => mention.state))];
  const kind = pronoun !== null ? "pronoun" : kindOf(text, core, name, head, restHead, states, joint);
  const role = kind === "person" || kind === "office" ? readRole(text, tokens, core, name) : null;
  return {
    span,
    text: text.slice(span.start, span.end),
    name: joinName(name),
    role,
    organisation:
      kind === "organisation"
        ? stripArticle(text.slice(core[0]?.start ?? span.start, core.at(-1)?.end ?? span.end))
        : findOrganisation(text, kind === "person" ? tokens : core, name),
    states: codes,
    stateKind: states[0]?.kind ?? null,
    pronoun,
    head: (kind === "person" ? restHead : head)?.lower ?? "",
    kind,
    definite: /^(?:the|this|that|these|those|both|his|her|its|their|our)$/.test(first.lower),
    plural: kind !== "person" && isPlural(core, head),
  };
}

/** "a former Norwegian judge", "two Chilean chains", "the opposition in Oslo": of a State, and not for it. */
function speaksForNobody(words: readonly Token[], head: Token | null): boolean {
  if (words.some(({ lower }) => OUT_OF_OFFICE.has(lower))) return true;
  return head !== null && (PRIVATE_NOUNS.has(head.lower) || PRIVATE_NOUNS.has(singular(head.lower)));
}

/** The words of a name; parts that touch ("al-Example") are one word. */
function joinName(name: readonly Token[]): string[] {
  const words: string[] = [];
  for (const [index, token] of name.entries()) {
    const text = token.text.replace(/['’]s$/u, "");
    if (index > 0 && name[index - 1]?.end === token.start) words.push(`${words.pop() ?? ""}${text}`);
    else words.push(text);
  }
  return words;
}

/** "the prosecutor's office and the police body": two actors in one phrase, neither of them a State alone. */
function isJoint(core: readonly Token[]): boolean {
  const and = core.findIndex((token) => token.lower === "and" || token.text === "&");
  if (and <= 0 || and === core.length - 1) return false;
  const named = (part: readonly Token[]) =>
    part.some((token) => /^\p{Lu}/u.test(token.text) || isBody(token) || isRole(token));
  return (
    named(core.slice(0, and)) && named(core.slice(and + 1)) && !core.slice(and + 1).every((token) => isRole(token))
  );
}

/** The name in "the minister, Example Name,": only directly after the comma, and only where the phrase is an office. */
function findNameInApposition(
  tokens: readonly Token[],
  core: readonly Token[],
  places: readonly StateMention[],
): Token[] {
  const head = findHead(core, []);
  if (head === null || tokens[core.length + 1] === undefined) return [];
  const rest = tokens.slice(core.length + 1);
  const end = rest.findIndex((token) => token.text === "," || token.text === "(");
  const apposition = end < 0 ? rest : rest.slice(0, end);
  const name = findName(apposition, places) ?? [];
  // "its owner, Anna Beispiel": a name alone says who any noun is
  const office = ROLE_NOUNS.has(head.lower);
  const alone = name.length > 1 && apposition.every((token) => name.includes(token) || TITLES.has(token.lower));
  const short = name.length < 2 && !/^\p{Lu}/u.test(rest[0]?.text ?? "");
  return alone || (office && !short) ? name : [];
}

/** Tokens before a comma or bracket: the phrase without its apposition. */
function cutApposition(tokens: readonly Token[]): readonly Token[] {
  const cut = tokens.findIndex((token, index) => index > 0 && /^[,(]$/.test(token.text));
  return cut > 0 ? tokens.slice(0, cut) : tokens;
}

function findHead(tokens: readonly Token[], name: readonly Token[]): Token | null {
  let head: Token | null = null;
  for (const token of tokens) {
    if (name.includes(token)) {
      if (head !== null) break;
      continue;
    }
    if (token.pos === "NOUN" || token.pos === "PROPN" || (token.pos === "ADJ" && GROUP_NOUNS.has(token.lower)))
      head = token;
    else if (
      head !== null &&
      (token.pos === "ADP" || token.pos === "VERB" || token.pos === "PRON" || token.pos === "SCONJ")
    )
      break;
  }
  return head;
}

function kindOf(
  text: string,
  core: readonly Token[],
  name: readonly Token[],
  head: Token | null,
  restHead: Token | null,
  states: readonly StateMention[],
  joint: boolean,
): Description["kind"] {
  if (isStateOnly(core, states)) return "state";
  if (joint && head !== null) {
    const body = core.some((token) => ORGANISATION_NOUNS.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text));
    return body && !core.some((token) => GROUP_NOUNS.has(token.lower)) ? "organisation" : "group";
  }
  // "Norwegians", "Chileans on social media"
  const people = states.some(
    ({ kind, span }) => kind === "demonym" && head !== null && span.start <= head.start && head.end <= span.end,
  );
  if (people && head?.lower.endsWith("s") === true) return "group";
  if (head === null && name.length === 0) return "other";
  const word = head?.lower ?? "";
  if (name.length > 0) {
    if (name.some((token) => AGENCIES.has(token.lower) || INTERNATIONAL_BODIES.has(token.lower))) return "organisation";
    const role = restHead?.lower ?? "";
    return ORGANISATION_NOUNS.has(role) &&
      !ROLE_NOUNS.has(role) &&
      !/^(?:head|chief|leader|boss)$/.test(role) &&
      !core.some((token) => isRole(token))
      ? "organisation"
      : "person";
  }
  if (GROUP_NOUNS.has(word) || (word.endsWith("s") && ROLE_NOUNS.has(singular(word)))) return "group";
  if (ROLE_NOUNS.has(word)) return "office";
  if (ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(singular(word))) return "organisation";
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular(word))) return "document";
  const written = head === null ? "" : text.slice(head.start, head.end);
  if (/^\p{Lu}/u.test(written)) return "organisation";
  return isPlural(core, head) ? "group" : "other";
}

function isStateOnly(core: readonly Token[], states: readonly StateMention[]): boolean {
  const nameKinds = states.filter((mention) => mention.kind !== "demonym");
  if (nameKinds.length === 0) return false;
  return core.every(
    (token) =>
      nameKinds.some(({ span }) => span.start <= token.start && token.end <= span.end) ||
      /^(?:the|and|both|,|government|official)$/.test(token.lower),
  );
}

/** The words around a name that say what the person is: before it, or in the apposition after it. */
function readRole(
  text: string,
  tokens: readonly Token[],
  core: readonly Token[],
  name: readonly Token[],
): string | null {
  const first = name[0];
  const before = first !== undefined && core.includes(first) ? core.slice(0, core.indexOf(first)) : core;
  const role = sliceRole(text, before);
  if (role !== null || first === undefined) return role;
  return sliceRole(text, tokens.slice(core.length + 1));
}

function sliceRole(text: string, tokens: readonly Token[]): string | null {
  const slice = [...tokens];
  while (slice.length > 0 && /^(?:,|of|for|\()$/.test(slice.at(-1)?.lower ?? "")) slice.pop();
  const noun = slice.findIndex((token) => ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(singular(token.lower)));
  if (noun < 0) return null;
  // "the support of President …": the role starts with the words directly before its noun
  let from = noun;
  while (
    from > 0 &&
    /^(?:ADJ|NOUN|PROPN|PART|VERB|ADV)$/.test(slice[from - 1]?.pos ?? "") &&
    !TITLES.has(slice[from - 1]?.lower ?? "")
  )
    from--;
  // "spokesman on air": place and time are no part of the role
  const cut = slice.findIndex(
    (token, index) => index > noun && /^(?:on|at|in|during|after|before|since|with)$/.test(token.lower),
  );
  const start = slice[from];
  const end = slice[(cut < 0 ? slice.length : cut) - 1];
  return start === undefined || end === undefined ? null : text.slice(start.start, end.end);
}

/** The body that a role belongs to ("Foreign Ministry" of its spokeswoman). */
function findOrganisation(text: string, tokens: readonly Token[], name: readonly Token[]): string | null {
  const long = findLongBody(tokens);
  if (long[0] !== undefined) return text.slice(long[0].start, long.at(-1)?.end ?? long[0].end);
  const at = tokens.findIndex((token) => ORGANISATION_NOUNS.has(token.lower) && !name.includes(token));
  const body = tokens[at];
  if (body === undefined) return null;
  let from = at;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined || name.includes(before)) break;
    if (!(before.pos === "PROPN" || before.pos === "ADJ" || before.pos === "NOUN" || /^['’]s?$/u.test(before.text)))
      break;
    if (ROLE_NOUNS.has(before.lower) && !/^['’]s?$/u.test(tokens[from]?.text ?? "")) break;
    from--;
  }
  const start = tokens[from];
  return start === undefined ? null : text.slice(start.start, body.end);
}

function isPlural(core: readonly Token[], head: Token | null): boolean {
  if (core.some((token) => token.lower === "and")) return true;
  if (core[0] !== undefined && /^(?:both|two|three|four|several|many|some|few|these|those)$/.test(core[0].lower))
    return true;
  return head !== null && head.pos !== "PROPN" && head.lower.endsWith("s") && !head.lower.endsWith("ss");
}

function stripArticle(text: string): string {
  return text.replace(/^the\s+/i, "").trim();
}
