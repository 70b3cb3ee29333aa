import type { StateCode } from "../../../model/state.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { ANYBODY, BELONGING, DOCUMENTS, FIELDS, HOLLOW, NAMED_BODIES, SPEAKER_GROUPS } from "../data/speaker-groups.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { mayStandFor } from "../texts/related-words.ts";

const GROUPS_OF = new Map<string, number[]>();
for (const [group, heads] of [...SPEAKER_GROUPS, DOCUMENTS.join(" ")].entries())
  for (const stem of stemSet(heads.split(" "))) GROUPS_OF.set(stem, [...(GROUPS_OF.get(stem) ?? []), group]);

const NOUNS: ReadonlySet<string> = new Set(SPEAKER_GROUPS.flatMap((heads) => heads.split(" ")));

const BELONGING_STEMS = stemSet(BELONGING);
const ANYBODY_STEMS = stemSet(ANYBODY);
const HOLLOW_STEMS = stemSet(HOLLOW);
const DOCUMENT_STEMS = stemSet(DOCUMENTS);
const FIELD_OF = new Map(FIELDS.flatMap((field, index) => field.split(" ").map((word) => [stemWord(word), index])));
/** Offices of a field of government; an economist is none. */
const OFFICE =
  /^(?:ministr(?:y|ies)|ministers?|departments?|secretar(?:y|ies)|committees?|commissions?|commissioners?|officials?|authorit(?:y|ies)|services?|agency|bureau|premier)$/;
/** What a State's name or capital may stand for. */
const OF_STATE = "government president army parliament diplomat king people".split(" ").map(stemWord);

const JOINED_BODIES = NAMED_BODIES.flatMap(({ names }) => names.filter((name) => / (?:of|without) /.test(name)));

const RELATIVE = /^(?:who|whom|whose|which|that)$/;
/** Join a speaker to a body; behind "with", "on" or "about" stands something else. */
const JOINING = /^(?:of|for|from|in|at|by|to)$/;
const OTHER_JOIN =
  /^(?:with|on|against|inside|after|before|during|about|regarding|concerning|over|under|between|among|without|through|via)$/;

/** A noun or name that says what a speaker is. */
interface Role {
  /** what tells it from others: a stem, or a body's first name */
  readonly key: string;
  readonly groups: readonly number[];
  /** the name of one body */
  readonly proper: boolean;
}

/** What a text calls a speaker. */
export interface CalledSpeaker {
  readonly roles: readonly Role[];
  /** roles and bodies that the speaker belongs to or speaks for */
  readonly owners: readonly Role[];
  readonly states: ReadonlySet<StateCode>;
  /** fields of government */
  readonly fields: ReadonlySet<number>;
  /** the words that name the roles */
  readonly words: readonly DriftWord[];
}

/**
 * What a speaker's words call him, her or it by: "the defence minister of Peru" is a minister, of a field and a State; "a spokesman for the
 * bank" is a spokesman of a bank.
 *
 * @param words - all words of the phrase, in text order
 * @param text - the text that they stand in
 */
export function readSpeaker(words: readonly DriftWord[], text: string): CalledSpeaker {
  const [roles, owners, named]: [Role[], Role[], DriftWord[]] = [[], [], []];
  const fields = new Set<number>();
  for (const part of splitParts(words, text)) {
    const [nucleus = [], ...joined] = splitJoined(part);
    for (const conjunct of splitAt(nucleus, ({ word }) => word === "and")) {
      const found = rolesIn(conjunct);
      const last = found.at(-1);
      if (last !== undefined) {
        roles.push(last.role);
        named.push(last.word);
      }
      owners.push(...found.slice(0, -1).map(({ role }) => role));
    }
    owners.push(...joined.flatMap((phrase) => rolesIn(phrase).map(({ role }) => role)));
    // "the ministry for the economy": the field in the office's own phrase or the next one
    const phrases = [nucleus, ...joined];
    const near = phrases.filter((phrase, at) => [phrase, phrases[at - 1] ?? []].some(hasOffice));
    for (const phrase of near)
      for (const { stem } of phrase) {
        const field = FIELD_OF.get(stem);
        if (field !== undefined) fields.add(field);
      }
  }
  const states = new Set(words.flatMap(({ state }) => state ?? []));
  const bare = words.filter(({ content }) => content);
  if (roles.length === 0 && bare.length > 0 && bare.every(({ state }) => state !== null))
    return {
      roles: [{ key: "", groups: OF_STATE.flatMap(groupsOf), proper: false }],
      owners,
      states,
      fields,
      words: bare,
    };
  return { roles, owners, states, fields, words: named };
}

function hasOffice(words: readonly DriftWord[]): boolean {
  return words.some(({ word }) => OFFICE.test(word));
}

/** Whether two speakers are certainly two by what they are called. */
export function areTwo(was: CalledSpeaker, is: CalledSpeaker): boolean {
  if (was.roles.length === 0 || is.roles.length === 0) return false;
  const [first, second] = [was, is].map(speaksFor);
  // "The head", "a source": of whatever the other one is.
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return false;
  if ([first, second].some((roles) => roles.some(({ key }) => ANYBODY_STEMS.has(key)))) return false;
  if (areApart(was.fields, is.fields)) return true;
  // "The envoys of the bloc" and "the bloc's representatives".
  if (first !== was.roles && mayShare(first, is.owners)) return false;
  if (second !== is.roles && mayShare(second, was.owners)) return false;
  if (isOfOneState(was, is) || isOfOneState(is, was)) return true;
  return !mayShare(first, second) || areApart(was.states, is.states);
}

/** A State's ministry, and a body of many States that is named. */
function isOfOneState(own: CalledSpeaker, others: CalledSpeaker): boolean {
  const isNamed = ({ roles, owners }: CalledSpeaker) => [...roles, ...owners].some(({ proper }) => proper);
  return own.states.size > 0 && !isNamed(own) && others.states.size === 0 && isNamed(others);
}

/** The roles that tell who speaks: whom a head, spokesman or report belongs to, if that is said; none where such a one belongs to nobody. */
function speaksFor({ roles, owners }: CalledSpeaker): readonly Role[] {
  if (!roles.every(({ key }) => BELONGING_STEMS.has(key) || DOCUMENT_STEMS.has(key))) return roles;
  return owners.length > 0 ? owners : roles.filter(({ key }) => !HOLLOW_STEMS.has(key) && !DOCUMENT_STEMS.has(key));
}

/** Whether a word is another noun for a speaker whose noun has the stem; "works" is none, though "worker" has its stem. */
export function mayName(stem: string, { word, stem: other }: Pick<DriftWord, "word" | "stem">): boolean {
  if (!NOUNS.has(word) && !NOUNS.has(word.replace(/ies$/, "y").replace(/s$/, ""))) return false;
  return groupsOf(stem).some((group) => groupsOf(other).includes(group));
}

/** Whether a stem is a noun for a speaker or a field of government: "Interior Ministry" is no name. */
export function isOfOffice(stem: string): boolean {
  return GROUPS_OF.has(stem) || FIELD_OF.has(stem);
}

/** Whether a stem is a noun for one who speaks, not for a text that does. */
export function callsSpeaker(stem: string): boolean {
  return GROUPS_OF.has(stem) && !DOCUMENT_STEMS.has(stem);
}

function areApart<Item>(some: ReadonlySet<Item>, others: ReadonlySet<Item>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((item) => others.has(item));
}

/** Whether nouns of two speakers may stand for one another. */
export function shareNoun(some: readonly Role[], others: readonly Role[]): boolean {
  return mayShare(some, others);
}

function mayShare(some: readonly Role[], others: readonly Role[]): boolean {
  return some.some((a) => others.some((b) => mayBeOne(a, b)));
}

function mayBeOne(a: Role, b: Role): boolean {
  if (a.key === b.key || mayStandFor(a.key, b.key)) return true;
  // Two bodies with names of their own are two, whatever they are.
  return !(a.proper && b.proper) && a.groups.some((group) => b.groups.includes(group));
}

function groupsOf(stem: string): readonly number[] {
  return GROUPS_OF.get(stem) ?? [];
}

/** The roles and named bodies of a phrase, in order. */
function rolesIn(words: readonly DriftWord[]): { readonly role: Role; readonly word: DriftWord }[] {
  const found: { role: Role; word: DriftWord }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.state !== null || isNoSpeaker(words, at)) continue;
    const body = NAMED_BODIES.findLast(({ names }) => names.some((name) => startsWith(words, at, name)));
    if (body !== undefined) {
      found.push({ role: { key: body.names[0] ?? "", groups: groupsOf(stemWord(body.like)), proper: true }, word });
      const length = body.names.find((name) => startsWith(words, at, name))?.split(" ").length ?? 1;
      at += length - 1;
      continue;
    }
    // "secretary-general", "director general"
    if (word.word === "general" && /^(?:secretary|director|attorney|consul|governor)$/.test(words[at - 1]?.word ?? ""))
      continue;
    const key = word.word.endsWith("men") ? stemWord(`${word.word.slice(0, -2)}an`) : word.stem;
    const groups = groupsOf(key);
    if (groups.length > 0) found.push({ role: { key, groups, proper: false }, word });
  }
  return found;
}

/** "people's deputy", "a malicious actor", "the national guard": words that are nouns for a speaker elsewhere. */
function isNoSpeaker(words: readonly DriftWord[], at: number): boolean {
  const [before, word, next] = [-1, 0, 1].map((ahead) => words[at + ahead]?.word ?? "");
  // "people once held there"
  if (/^held$|ed$/.test(word ?? "") && !/^(?:accused|injured|wounded|convicted|suspected)$/.test(word ?? ""))
    return true;
  if (/^people/.test(word ?? "")) return /^deput/.test(next ?? "");
  if (/^actors?$/.test(word ?? ""))
    return /^(?:malicious|bad|threat|hostile|state|armed|political|key|main|regional|international|economic)$/.test(
      before ?? "",
    );
  return /^nationals?$/.test(word ?? "") && next !== "";
}

function startsWith(words: readonly DriftWord[], at: number, name: string): boolean {
  return name.split(" ").every((part, ahead) => words[at + ahead]?.word === part);
}

/** The phrase and its appositions: cut at commas and before relative clauses, which are left out. */
function splitParts(words: readonly DriftWord[], text: string): DriftWord[][] {
  const parts: DriftWord[][] = [];
  let part: DriftWord[] = [];
  let open = true;
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && /[,;:()–—“”"]/.test(text.slice(before.end, word.start))) {
      if (part.length > 0) parts.push(part);
      part = [];
      open = true;
    }
    if (RELATIVE.test(word.word)) open = false;
    if (open) part.push(word);
  });
  if (part.length > 0) parts.push(part);
  return parts;
}

/** What stands before the first preposition, and the phrases that prepositions of belonging join to it. */
function splitJoined(words: readonly DriftWord[]): DriftWord[][] {
  const phrases: DriftWord[][] = [[]];
  let open = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const body = bodyLength(words, at);
    if (body > 0) {
      if (open) phrases.at(-1)?.push(...words.slice(at, at + body));
      at += body - 1;
    } else if (JOINING.test(word.word)) {
      open = true;
      phrases.push([]);
    } else if (OTHER_JOIN.test(word.word) && words[at - 1]?.content === true)
      open = false; // not "from about forty States"
    else if (open) phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** The number of words of a body's own name that starts here and has a preposition in it, "Council of Europe"; 0 where none does. */
function bodyLength(words: readonly DriftWord[], at: number): number {
  const name = JOINED_BODIES.find((known) => startsWith(words, at, known));
  return name?.split(" ").length ?? 0;
}

function splitAt(words: readonly DriftWord[], isCut: (word: DriftWord) => boolean): DriftWord[][] {
  const parts: DriftWord[][] = [[]];
  for (const word of words) {
    if (isCut(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
