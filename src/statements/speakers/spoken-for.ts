import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import { AGENCIES } from "../data/actor-words.ts";
import type { ActorTable, KnownActor } from "./actor-table.ts";
import type { Description } from "./describe-phrase.ts";
import type { HomeStates } from "./home-state.ts";
import { holdsSameOffice } from "./match-actor.ts";
import type { TextIndex } from "./text-index.ts";

/** Offices and bodies that only a State has. */
const NATIONAL =
  /\b(?:ministry|ministries|ministers?|parliament|government|cabinet|army|armed forces|military|police|prosecutors?|lawmakers?|legislators?|deput(?:y|ies)|mps?|president|presidency|presidential|premier|chancellor|foreign secretary|senators?|governors?|authorities|court|tribunal|judges?|magistrates?|prosecution|department of|chiefs? of staff|defen[cs]e forces?|maritime authority|election commission|security service|air force|navy|coast guard|border (?:guard|service|troops)s?|customs|general staff|embassy|ambassador|consulate|(?<!(?:director|secretary|attorney|consul)[ -])generals?(?! (?:director|secretary|manager|assembly|council|counsel))|colonel|admiral|commodore|captain|lieutenant|sergeant|major|commander)\b/i;
/** Offices that a State has, and others too. */
const SHARED =
  /\b(?:spokes(?:man|woman|person|people|persons|men|women)|press (?:secretary|service|office|cent(?:er|re))|envoy|delegates?|delegation|representatives?|secretary|officials?|agenc(?:y|ies))\b/i;
/** What an office is of that is a State's. */
const STATE_OWNS =
  /\s(?:country|nation|state|republic|kingdom|island|federation|union|government|cabinet|ministry|minister|president|premier|army|navy|military|police|court|parliament|senate|embassy|agency|service|department|office)['’]s$/i;
const OTHERS =
  /\b(?:[Mm]ission|[Pp]eacekeep\w*|E\.?U\.?|U\.?N\.?|NATO|OSCE|AU|ASEAN|European|United Nations|[Ii]nternational|[Ff]ormer|[Oo]pposition\w*|[Ss]eparatists?|[Rr]ebels?|[Rr]esistance|[Ii]nsurgents?|[Mm]ilitia\w*|[Uu]nion|NGO|[Cc]ompany|[Cc]lub|[Pp]arty|[Cc]ampaign|[Cc]olleague)(?![\p{L}])/u;
/** "The Examplese army": of a State that no name here is of. */
const UNKNOWN_DEMONYM = /^(?:[Tt]he\s)?\p{Lu}\p{Ll}+(?:ese|ian)\s/u;

/** Weights, set by hand: who spoke last counts most, the more so right before, but less than several other signs together. */
const ADJACENT = 2.5;
const LATEST = 2;
const EARLIER = 0.8;
const SUBJECT = 0.9;
const PLACE = 0.5;
const OWN = 1.5;
const OTHER = -1;
/** Characters of about a sentence. */
const NEAR = 200;

/** What says for whom an official without a named State speaks. */
export interface Surroundings {
  readonly table: ActorTable;
  readonly index: TextIndex;
  readonly home: HomeStates;
  /** the official's own words */
  readonly content: readonly Span[];
}

/** Whether an actor is a body or office that speaks for some State, by its own words. */
function isOfficial(actor: KnownActor): boolean {
  const said = saidOf(actor);
  if (OTHERS.test(said) || said.split(/\s/).some((word) => AGENCIES.has(word.toLowerCase()))) return false;
  return NATIONAL.test(said) || SHARED.test(said);
}

/** "The interior ministry": a body that only a State has, by its words. */
export function isNationalBody({ kind, definite, text }: Description): boolean {
  return kind === "organisation" && definite && NATIONAL.test(text) && !OTHERS.test(text);
}

/** What is said of whom an actor works for. */
function saidOf({ kind, role, organisation, written }: KnownActor): string {
  const parts = [role, organisation, kind === "organisation" || kind === "group" ? written : null];
  return parts.filter((part) => part !== null).join(" ");
}

/**
 * The States that an official without a named State speaks for: those of its body, of its owner ("its spokesman"), else the likeliest of those
 * in view ("Caracas denied it. The defence minister said …"); none for whoever is no official.
 */
export function findSpokenFor(
  actor: KnownActor,
  description: Description,
  surroundings: Surroundings,
): readonly StateCode[] {
  const at = description.span.start;
  const named = surroundings.index.namedSpeakingFor(at);
  if (named.length > 0) return named;
  const other = /\bcounterpart\b/.test(description.text);
  if ((!other && !isOfficial(actor)) || UNKNOWN_DEMONYM.test(description.text)) return [];
  const body = actor.organisation === null ? null : surroundings.index.findBody(actor.organisation, at);
  if (body !== null) return body;
  const owner = findOwner(description, surroundings);
  if (owner !== undefined && !other) return owner?.states ?? [];
  const likeliest = findLikeliest(actor, at, surroundings, other ? (owner?.states ?? []) : []);
  return likeliest === null ? [] : [likeliest];
}

/** Whose office or body it is by "its", "the country's" or "Beispiel's" in front of it; null when unknown, undefined when nothing stands there. */
function findOwner(
  { text, span }: Description,
  { table, index, content }: Surroundings,
): { readonly states: readonly StateCode[] } | null | undefined {
  const [, word, name] =
    /^(?:([Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he\s\p{L}+['’]s)|(\p{Lu}[\p{L}-]+)['’]s)\s/u.exec(text) ?? [];
  if (name !== undefined) return table.findByName([name]) ?? undefined;
  if (word === undefined) return undefined;
  // "the treaty's president", "the mill's owner"
  if (/['’]s$/.test(word) && !STATE_OWNS.test(word)) return null;
  // "Norway will leave, its minister said"
  const [opening] = content;
  const own = opening !== undefined && opening.end <= span.start ? index.stateOpening(opening) : null;
  if (own !== null && !/^(?:his|her)$/i.test(word)) return { states: [own] };
  const before = table.listInView().filter(({ salient }) => salient < span.start);
  if (/^(?:his|her)$/i.test(word)) return before.find(({ kind }) => kind === "person" || kind === "office") ?? null;
  if (/^its$/i.test(word)) return before.find(({ kind }) => kind === "state" || kind === "organisation") ?? null;
  return before.find(({ states }) => states.length === 1) ?? null;
}

/**
 * Another holder of the same office speaks for another State, and whoever may as well speak for a body of no State ("NATO met. A spokesman
 * …") does.
 */
function findLikeliest(
  actor: KnownActor,
  at: number,
  { table, index, home, content }: Surroundings,
  barred: readonly StateCode[],
): StateCode | null {
  const inView = table.listInView().filter((other) => other !== actor);
  const national = NATIONAL.test(saidOf(actor));
  const scores = new Map<StateCode, number>();
  const add = (state: StateCode | null, weight: number) => {
    if (state !== null) scores.set(state, (scores.get(state) ?? 0) + weight);
  };
  for (const other of inView) {
    const [state, ...more] = other.states;
    if (!national && other.kind === "organisation" && state === undefined && scores.size === 0) return null;
    if (state === undefined || more.length > 0 || scores.has(state)) continue;
    if (other.kind !== "state" && !isOfficial(other)) continue;
    scores.set(state, scores.size > 0 ? EARLIER : at - other.salient < NEAR ? ADJACENT : LATEST);
  }
  add(home.subject, SUBJECT);
  add(home.place, PLACE);
  const { own, others } = index.ownAndOther(content);
  for (const state of own) add(state, OWN);
  for (const state of others) if (scores.has(state)) add(state, OTHER);
  const free = [...scores].filter(
    ([state]) =>
      !barred.includes(state) &&
      !inView.some((holder) => holder.states.join() === state && holdsSameOffice(holder, actor)),
  );
  return free.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? (barred.length === 0 ? index.onlyStateBefore(at) : null);
}
