import type { PairForms } from "../texts/match-names.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { Spelling } from "../texts/spelling.ts";
import type { Source } from "./find-sources.ts";
import { areTwo, type CalledSpeaker } from "./read-speaker.ts";

/** How what two speakers are called agrees. */
export interface CalledRelation {
  readonly persons: boolean;
  readonly surnameShared: boolean;
  readonly states: SetRelation;
  readonly fields: SetRelation;
  readonly bodies: SetRelation;
  /** certainly two by their nouns */
  readonly two: boolean;
  readonly headSame: boolean;
}

/** Whether two sets have members and none in common, have one in common, or one alone has members. */
export interface SetRelation {
  readonly apart: boolean;
  readonly shared: boolean;
  readonly once: boolean;
}

export function relate(was: Source, is: Source, names: PairForms): CalledRelation {
  const both = <Item>(read: (role: CalledSpeaker) => ReadonlySet<Item>) =>
    compareSets(was.role === null ? new Set() : read(was.role), is.role === null ? new Set() : read(is.role));
  const heads = new Set((was.role?.roles ?? []).map(({ key }) => key));
  return {
    persons: was.kind === "person" && is.kind === "person",
    surnameShared:
      sharesSurname(was.words, is.words, names) || sharesLast(was, is, names) || sharesJoined(was.words, is.words),
    states: compareSets(statesOf(was), statesOf(is)),
    fields: both(({ fields }) => fields),
    bodies: both(bodiesOf),
    two: was.role !== null && is.role !== null && areTwo(was.role, is.role),
    headSame: is.role?.roles.some(({ key }) => heads.has(key)) === true,
  };
}

/** Whether two speakers are one by a name, a State alone, a body, or the same noun with nothing that tells them apart. */
export function isCertainlyOne(a: Source, b: Source, names: PairForms): boolean {
  const { persons, surnameShared, states, fields, bodies, two, headSame } = relate(a, b, names);
  if (persons) return surnameShared;
  if (two || states.apart || fields.apart || bodies.apart) return false;
  return bodies.shared || (states.shared && (a.kind === "state" || b.kind === "state")) || headSame;
}

/** The last name of one is a name of the other. */
function sharesSurname(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): boolean {
  const [a, b] = [some.at(-1), others.at(-1)];
  const has = (words: readonly DriftWord[], last: DriftWord | undefined) =>
    last !== undefined && words.some((word) => names.sameName(word, last));
  return some.length > 1 && others.length > 1 && a !== undefined && b !== undefined
    ? names.sameName(a, b) || (has(some, b) && has(others, a))
    : has(others, a) || has(some, b);
}

/** "Gamal Eddin" and "Cemaleddin": a last name of one word for the last two of the other. */
function sharesJoined(some: readonly DriftWord[], others: readonly DriftWord[]): boolean {
  const [a, b] = [some, others].map((words) => words.slice(-2).map(({ word }) => word));
  const isOneOf = (one: string | undefined, two: readonly string[]) =>
    one !== undefined && two.length === 2 && new Spelling(one).isLike(new Spelling(two.join("")));
  return isOneOf(a?.at(-1), b ?? []) || isOneOf(b?.at(-1), a ?? []);
}

/** "Bae Sung-min", "Pe Son Min": the last name of all that they are called is one. */
function sharesLast(was: Source, is: Source, names: PairForms): boolean {
  const [a, b] = [was, is].map(({ called }) => called.findLast(({ name, state }) => name && state === null));
  return a !== undefined && b !== undefined && names.sameName(a, b);
}

export function compareSets<Item>(some: ReadonlySet<Item>, others: ReadonlySet<Item>): SetRelation {
  const shared = [...some].some((item) => others.has(item));
  const full = some.size > 0 && others.size > 0;
  return { apart: full && !shared, shared, once: some.size > 0 !== others.size > 0 };
}

/** The States that a speaker is called by. */
export function statesOf({ role, called }: Pick<Source, "role" | "called">): Set<string> {
  return new Set([...(role?.states ?? []), ...called.flatMap(({ state }) => state ?? [])]);
}

function bodiesOf({ roles, owners }: CalledSpeaker): Set<string> {
  return new Set([...roles, ...owners].filter(({ proper }) => proper).map(({ key }) => key));
}
