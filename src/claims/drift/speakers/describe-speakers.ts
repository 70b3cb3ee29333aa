import { stemSet } from "../../stems.ts";
import { INSTITUTION_WORDS } from "../data/institution-words.ts";
import { ANYBODY } from "../data/speaker-groups.ts";
import { findUnanswered } from "../texts/answered-words.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText, DriftWord } from "../texts/read-text.ts";
import { areOfOneFamily } from "../texts/stem-family.ts";
import type { UnitPair, UnitSide } from "../unit-pair.ts";
import { compareSets, isCertainlyOne, relate } from "./compare-called.ts";
import {
  areAlike,
  isAlone,
  isLeft,
  isOne,
  knowsLast,
  SAME_WORDS,
  type Spoken,
  saysSame,
  shareName,
} from "./compare-speakers.ts";
import { findSources, type Source } from "./find-sources.ts";
import { isOfOffice, mayName, shareNoun } from "./read-speaker.ts";
import type { SpeakerFeatures } from "./speaker-features.ts";

const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_WORDS);
const ANYBODY_STEMS = stemSet(ANYBODY);
/** Words between a name and a noun that says who that is. */
const NEAR = 6;

/** Two speakers, one of each side, who may be given one statement. */
export interface SpeakerPair {
  readonly was: Source;
  readonly is: Source;
  readonly features: SpeakerFeatures;
}

/** Every speaker of the origin with every one of the appearance, but those who are called the same. */
export function describeSpeakers({ origin, appearance, names, similarity }: UnitPair): SpeakerPair[] {
  const before: Spoken = { side: origin, sources: findSources(origin) };
  const known = before.sources.filter(isCalled);
  if (known.length === 0) return [];
  const after: Spoken = { side: appearance, sources: findSources(appearance) };
  const others = after.sources.filter(isCalled);
  return known.flatMap((was) =>
    others
      .filter((is) => !isSameWords(was, is, names))
      .map((is) => ({ was, is, features: describe(was, is, before, after, names, similarity) })),
  );
}

function isCalled({ called }: Source): boolean {
  return called.length > 0;
}

function isSameWords(was: Source, is: Source, names: PairForms): boolean {
  const print = ({ called }: Source) => [...new Set(called.map((word) => names.formOf(word)))].sort().join(" ");
  return print(was) === print(is);
}

function describe(
  was: Source,
  is: Source,
  before: Spoken,
  after: Spoken,
  names: PairForms,
  similarity: number,
): SpeakerFeatures {
  const [writtenWas, writtenIs] = [writtenOf(was, before.side), writtenOf(is, after.side)];
  const relation = relate(was, is, names);
  const { persons, surnameShared, states, fields, two, headSame } = relation;
  const [rolesWas, rolesIs] = [was.role?.roles ?? [], is.role?.roles ?? []];
  const resolved = compareSets(resolvedStates(was), resolvedStates(is));
  const gone = 1 - shareMet(writtenWas, after.side.words, names);
  const arrived = 1 - shareMet(writtenIs, before.side.words, names);
  const [leftBefore, leftAfter] = [isLeft(was, is, before, after, names), isLeft(is, was, after, before, names)];
  const said = compareSaid(was, is);
  const answered = (source: Source, others: readonly Source[], other: Source, test: (one: Source) => boolean) =>
    others.some((one) => one !== other && !isSameWords(one, other, names) && test(one) && isOne(source, one, names));
  const nounOf = (source: Source) => [...(source.role?.roles ?? []), ...(source.role?.owners ?? [])];
  const keys = [...nounOf(was), ...nounOf(is)].map(({ key }) => key);
  const better = (from: Source, others: readonly Source[], own: Source) =>
    others.some((other) => other !== own && compareSaid(from, other).short > said.short);
  const certain = (source: Source, others: readonly Source[], other: Source) =>
    others.some((one) => one !== other && !isSameWords(one, other, names) && isCertainlyOne(source, one, names));
  const certainBefore = certain(was, after.sources, is);
  const certainAfter = certain(is, before.sources, was);
  const alone = [before, after].every(({ sources }) => isAlone(sources, names));
  const free = !leftBefore && !leftAfter && !certainBefore && !certainAfter;
  const told = said.short >= SAME_WORDS || alone;
  const clear = free && told;
  const fullNames = persons && was.words.length > 1 && is.words.length > 1;
  const knownAfter = knowsLast(before.side.text, is.words.length > 0 ? is.words : writtenIs, names);
  const bothNamed = !persons && was.named.length > 0 && is.named.length > 0;
  const namedSame = bothNamed && shareName(was.named.slice(-1), is.named.slice(-1), names);
  const familyShared = shareFamily(writtenWas, writtenIs);
  return mapNumbers({
    writtenShared: shareAlike(writtenWas, writtenIs, names),
    familyShared,
    persons,
    fullNames,
    surnameShared: persons && surnameShared,
    namesApart: persons && !surnameShared,
    nameShared: fullNames ? shareForm(was.words, is.words, names) : shareNames(was, is, names),
    states: was.kind === "state" && is.kind === "state",
    stateAndOther: (was.kind === "state") !== (is.kind === "state"),
    nameless: was.kind === null && is.kind === null,
    fit: isOne(was, is, names),
    two,
    headSame,
    headKin: shareNoun(rolesWas, rolesIs),
    statesApart: states.apart,
    statesShared: states.shared,
    stateOnce: states.once,
    stateStrange: isStrange(is, before.side.words),
    stateUnheard: isStrange(is, before.side.text.words),
    namedApart: bothNamed && !namedSame,
    namedShared: bothNamed && namedSame,
    resolvedApart: resolved.apart,
    resolvedShared: resolved.shared,
    fieldsApart: fields.apart,
    fieldOnce: fields.once,
    anybody: !fullNames && keys.some((key) => ANYBODY_STEMS.has(key)),
    introduced: isIntroduced(was, is, before.side.text, after.side.text, names),
    gone,
    arrived,
    goneAndArrived: gone * arrived,
    leftBefore,
    leftAfter,
    knownAfter,
    saidShort: said.short,
    saidLong: said.long,
    betterBefore: better(was, after.sources, is),
    betterAfter: better(is, before.sources, was),
    certainBefore,
    certainAfter,
    answeredBefore: answered(was, after.sources, is, () => true),
    answeredAfter: answered(is, before.sources, was, () => true),
    keptBefore: answered(was, after.sources, is, (one) => saysSame(was, one)),
    keptAfter: answered(is, before.sources, was, (one) => saysSame(is, one)),
    alone,
    coversAfter: covers(is, after.side),
    stanceApart: (was.statement?.stance === "denies") !== (is.statement?.stance === "denies"),
    cueSame: cueOf(was, before.side) !== "" && cueOf(was, before.side) === cueOf(is, after.side),
    carried: writtenWas.length === 0 || writtenIs.length === 0,
    similarity,
    clear,
    namesClear: clear && persons && !surnameShared,
    statesClear: clear && states.apart,
    fieldsClear: clear && fields.apart,
    twoClear: clear && two && familyShared === 0,
    strangeClear: clear && gone * arrived === 1 && rolesWas.length > 0 && rolesIs.length > 0,
    namesKnown: persons && !surnameShared && knownAfter,
    arrivedKnown: arrived * Number(knownAfter),
    twoGone: gone * Number(two),
    statesGone: gone * Number(states.apart),
  });
}

function mapNumbers(features: Readonly<Record<keyof SpeakerFeatures, number | boolean>>): SpeakerFeatures {
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => [name, Number(value)]),
  ) as unknown as SpeakerFeatures;
}

/** The content words beside the cue that name a speaker. */
function writtenOf({ called, spans }: Source, { words }: UnitSide): readonly DriftWord[] {
  const inside = words.filter(
    (word) => word.content && spans.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  return spans.length === 0 ? [] : inside.length > 0 ? inside : called.filter((word) => words.includes(word));
}

/** Whether a speaker is called by a State that words do not speak of. */
function isStrange({ called }: Source, words: readonly DriftWord[]): boolean {
  const states = new Set(called.flatMap(({ state }) => state ?? []));
  return states.size > 0 && !words.some(({ state }) => state !== null && states.has(state));
}

/** Whether the names in what both are called, States, nouns and offices aside, have one in common. */
function shareNames(was: Source, is: Source, names: PairForms): boolean {
  const [a, b] = [was.called, is.called].map((words) =>
    words.filter(
      ({ name, state, word, stem }) => name && state === null && !INSTITUTIONS.has(word) && !isOfOffice(stem),
    ),
  );
  return shareName(a ?? [], b ?? [], names);
}

/** Whether two names have a word in the same spelling. */
function shareForm(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): boolean {
  return some.some((a) => others.some((b) => names.formOf(a) === names.formOf(b)));
}

function resolvedStates({ statement }: Source): Set<string> {
  return new Set(statement?.speaker?.states ?? []);
}

/** Share of the words of the shorter one that begin like a word of the other. */
function shareFamily(some: readonly DriftWord[], others: readonly DriftWord[]): number {
  const [short, long] = some.length < others.length ? [some, others] : [others, some];
  const met = short.filter(({ word }) => long.some((other) => areOfOneFamily(word, other.word)));
  return short.length === 0 ? 0 : met.length / short.length;
}

function shareAlike(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): number {
  const [short, long] = some.length < others.length ? [some, others] : [others, some];
  return shareMet(short, long, names);
}

function shareMet(some: readonly DriftWord[], others: readonly DriftWord[], names: PairForms): number {
  const met = some.filter((word) => others.some((other) => areAlike(word, other, names)));
  return some.length === 0 ? 0 : met.length / some.length;
}

/** The shares of words of statements that the other one has too. */
function compareSaid(
  { said: some }: Source,
  { said: others }: Source,
): { readonly short: number; readonly long: number } {
  if (Math.min(some.size, others.size) === 0) return { short: 0, long: 0 };
  const [short, long] = [some, others].map((forms) => [...forms].map((form) => ({ form, stem: form })));
  const met = (short?.length ?? 0) - findUnanswered(short ?? [], long ?? []).length;
  return { short: met / Math.min(some.size, others.size), long: met / Math.max(some.size, others.size) };
}

function covers({ said }: Source, { words }: UnitSide): number {
  const content = words.filter((word) => word.content).length;
  return Math.min(1, said.size / Math.max(1, content));
}

function cueOf({ statement }: Source, { words }: UnitSide): string {
  const cue = statement?.cue ?? [];
  return (
    words.find(({ content, start, end }) => content && cue.some((span) => span.start <= start && end <= span.end))
      ?.stem ?? ""
  );
}

/** Whether a person's name stands near a noun that the other is called by, in either text. */
function isIntroduced(was: Source, is: Source, origin: DriftText, appearance: DriftText, names: PairForms): boolean {
  const person = was.kind === "person" ? was : is;
  const other = person === was ? is : was;
  const last = person.words.at(-1);
  const nouns = other.role?.words ?? [];
  if (person.kind !== "person" || other.kind === "person" || last === undefined || nouns.length === 0) return false;
  return [origin, appearance].some(({ words }) =>
    words.some(
      (word, index) =>
        word.name &&
        names.sameName(word, last) &&
        words
          .slice(Math.max(0, index - NEAR), index + NEAR)
          .some((near) => nouns.some((noun) => near.stem === noun.stem || mayName(noun.stem, near))),
    ),
  );
}
