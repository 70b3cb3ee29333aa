import type { Span } from "../../model/span.ts";
import { MONTHS, WEEKDAYS } from "../../text/dates/date-words.ts";
import { stemSet } from "../stems.ts";
import { ACCUSING, LIGHT_VERBS, PASSING, RECEIVING, RELATIONS, SAME_DEEDS, TAKING } from "./data/relation-words.ts";
import { REPORTING } from "./data/reporting-words.ts";
import { isActorWord } from "./texts/is-actor-word.ts";
import { type Deed, type Party, readDeeds } from "./texts/read-deeds.ts";
import { mayStandFor } from "./texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const ACCUSING_STEMS = stemSet([...ACCUSING, "blame", "suspect"]);
const LIGHT_STEMS = stemSet(LIGHT_VERBS);
const RELATION_STEMS = stemSet([...RELATIONS, ...REPORTING]);
const RECEIVING_STEMS = stemSet(RECEIVING);
const SAME_DEED_STEMS = SAME_DEEDS.map(stemSet);
const PASSING_STEMS = stemSet(PASSING);
const TAKING_STEMS = stemSet(TAKING);
/** What is said is no party of the saying. */
const SAYING_STEMS = stemSet(
  "say said state add note explain declare announce argue insist maintain comment".split(" "),
);
/** Either does it to the other. */
const MUTUAL_STEMS = stemSet(["marry", "meet"]);

/** Who does something to whom, by the forms under which words of the pair are compared. */
interface Relation {
  /** of the verb; "" for a statement */
  readonly stem: string;
  readonly start: number;
  /** both parties have a name */
  readonly named: boolean;
  /** both parties have a name or are people or bodies by their nouns */
  readonly acting: boolean;
  /** forms of the doer's words that the other party has not, and the reverse */
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  /** of a statement: the words of what is said, names aside */
  readonly said: readonly string[];
}

/** Least share of the shorter one's words that two statements have in common where they say the same. */
const SAME_WORDS = 0.4;
/** Least share of words in common of sentences in which other verbs may tell of one deed between parties without names. */
const SAME_UNIT = 0.5;

/**
 * Two parties of one deed that changed places: the doer is the one it is done to in the appearance, and the reverse. Passives and nouns of
 * action are turned before they are compared, so "X accused Y", "Y was accused by X" and "X's accusation against Y" are alike.
 */
export function findSwappedRoles({ origin, appearance, similarity }: UnitPair): UnitDrift[] {
  const names = namesOf([origin, appearance]);
  if (!mayExchange(origin, appearance, names)) return [];
  const before = readRelations(origin, names);
  if (before.length === 0) return [];
  const after = readRelations(appearance, names);
  for (const was of before) {
    for (const is of after) {
      if (!isCrossed(was, is) || !isComparable(was, is, similarity)) continue;
      if (after.some((other) => isStraight(was, other)) || before.some((other) => isStraight(is, other))) continue;
      return [describe(origin, appearance, was, is)];
    }
  }
  return [];
}

/** Whether both sides have two that may change places: a name and anything else, or two nouns for actors. Reading deeds is dear. */
function mayExchange(origin: UnitSide, appearance: UnitSide, names: ReadonlySet<string>): boolean {
  let [shared, named, acting] = [0, false, 0];
  appearance.words.forEach((word, index) => {
    const form = appearance.forms[index] ?? "";
    if (!word.content || !origin.counts.has(form)) return;
    shared++;
    if (names.has(form)) named = true;
    else if (isActorWord(word.word)) acting++;
  });
  return shared >= 2 && (named || acting >= 2);
}

/** Forms written as names and nowhere in small letters; a word at the start of a sentence shows by the other side whether it is one. */
function namesOf(sides: readonly UnitSide[]): Set<string> {
  const all = sides.flatMap(({ words, forms }) => words.map((word, index) => ({ word, form: forms[index] ?? "" })));
  // Of "Trinidad and Tobago" every word is of a name.
  const small = new Set(
    all.filter(({ word }) => word.state === null && /^\p{Ll}/u.test(word.written)).map(({ form }) => form),
  );
  return new Set(
    all
      .filter(({ word, form }) => word.name && !small.has(form) && !WEEKDAYS.has(word.word) && !MONTHS.has(word.word))
      .map(({ form }) => form),
  );
}

/** @param names - forms that are names */
function readRelations(side: UnitSide, names: ReadonlySet<string>): Relation[] {
  return [...readDeedsOf(side, names), ...readSpeeches(side, names)];
}

/** Who says something of whom: the named speaker of a statement and the names in its content. */
function readSpeeches(side: UnitSide, names: ReadonlySet<string>): Relation[] {
  return side.statements.flatMap(({ source, content, cue }) => {
    const [verb] = cue;
    if (verb !== undefined && source.some(({ end }) => end < verb.start) && isInverted(side, verb.start)) return [];
    const speaker = source.flatMap((span) => namesIn(side, span, names));
    const about = content.flatMap((span) => namesIn(side, cutApposition(side, source, span), names));
    const said = content.flatMap((span) => contentIn(side, span)).filter((form) => !names.has(form));
    return relate("", cue[0]?.start ?? source[0]?.start ?? 0, true, speaker, about).map((relation) => ({
      ...relation,
      said,
    }));
  });
}

/** "the head of the Office of Water, Ada Example, …": what stands right behind the speaker up to the next comma says who that is. */
function cutApposition({ text: { text } }: UnitSide, source: readonly Span[], { start, end }: Span): Span {
  const behind = source.some((span) => span.end <= start && /^,? *$/.test(text.slice(span.end, start)));
  const comma = text.slice(start, end).indexOf(",");
  return behind && comma >= 0 ? { start: start + comma, end } : { start, end };
}

/** Whether one of the words names a person or a body. */
function isActor({ words }: UnitSide, { start, end }: Span): boolean {
  return words.some((word) => word.start >= start && word.end <= end && isActorWord(word.word));
}

function namesIn(side: UnitSide, span: Span, names: ReadonlySet<string>): string[] {
  return contentIn(side, span).filter((form) => names.has(form));
}

function readDeedsOf(side: UnitSide, names: ReadonlySet<string>): Relation[] {
  return side.spans.flatMap((span) => {
    const text = side.text.text.slice(span.start, span.end);
    const mentions = side.text.mentions
      .filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end)
      .map((mention) => ({
        ...mention,
        span: { start: mention.span.start - span.start, end: mention.span.end - span.start },
      }));
    return readDeeds(text, mentions).flatMap((deed) => relationsOf(side, deed, span.start, names));
  });
}

function relationsOf(
  side: UnitSide,
  { stem, start, agent, patients }: Deed,
  offset: number,
  names: ReadonlySet<string>,
): Relation[] {
  if (agent === null || MUTUAL_STEMS.has(stem) || SAYING_STEMS.has(stem)) return [];
  if (REPORTING_STEMS.has(stem) && isInverted(side, start + offset)) return [];
  return patients.flatMap((patient) => {
    const [a, b] = [agent, patient].map((party) => shift(party, offset));
    if (a === undefined || b === undefined) return [];
    const [first, second] = [namesIn(side, a, names), namesIn(side, b, names)];
    const named = first.length > 0 && second.length > 0;
    // "The plan must pass the board", "must be passed": a thing that changes places with another is most often a slip of the writer's.
    const acting = (first.length > 0 || isActor(side, a)) && (second.length > 0 || isActor(side, b));
    if (!acting) return [];
    const [doer, done] = named ? [first, second] : [contentIn(side, a), contentIn(side, b)];
    return relate(stem, start + offset, named, doer, done).map((relation) => ({ ...relation, acting }));
  });
}

/** "…, alleged the envoy": who says so stands behind, and what stands before is what is said; "Ada Example, the envoy, alleged" has a comma more. */
function isInverted(side: UnitSide, offset: number): boolean {
  const { words, text } = side;
  const verb = words.findIndex(({ start }) => start === offset);
  const lead = text.text.slice(sentenceAt(side, offset).start, offset);
  return /^[^,]*,["”]? $|["”],? $/u.test(lead) && !/^(?:by|of|with|to|for|that)$/.test(words[verb + 1]?.word ?? "");
}

/** What tells the parties apart: names where both have some, else what one has and the other has not. */
function relate(
  stem: string,
  start: number,
  named: boolean,
  doer: readonly string[],
  done: readonly string[],
): Relation[] {
  const [agent, patient] = [difference(doer, done), difference(done, doer)];
  return agent.size === 0 || patient.size === 0
    ? []
    : [{ stem, start, named, acting: named, agent, patient, said: [] }];
}

function shift({ start, end }: Party, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

function contentIn({ words, forms }: UnitSide, { start, end }: Span): string[] {
  return words.flatMap((word, index) =>
    word.content && word.start >= start && word.end <= end ? [forms[index] ?? ""] : [],
  );
}

function difference(some: Iterable<string>, others: Iterable<string>): Set<string> {
  const known = new Set(others);
  return new Set([...some].filter((form) => !known.has(form)));
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const form of some) if (others.has(form)) return true;
  return false;
}

/** What both patients have ("informed Y of its decision") is no party that changed places. */
function isCrossed(was: Relation, is: Relation): boolean {
  return (
    !meet(was.agent, is.agent) &&
    meet(was.agent, difference(is.patient, was.patient)) &&
    meet(is.agent, difference(was.patient, is.patient))
  );
}

function isStraight(was: Relation, is: Relation): boolean {
  return meet(was.agent, is.agent) && meet(was.patient, is.patient);
}

/** The same verb or a synonym; or two verbs of relation. "X beat Y" and "Y lost to X" say the same. */
function isComparable(was: Relation, is: Relation, similarity: number): boolean {
  if (was.stem === "" && is.stem === "") {
    const [short, long] = was.said.length < is.said.length ? [was.said, is.said] : [is.said, was.said];
    return short.filter((form) => long.includes(form)).length >= SAME_WORDS * Math.max(1, short.length);
  }
  if (mayStandFor(was.stem, is.stem) || SAME_DEED_STEMS.some((row) => row.has(was.stem) && row.has(is.stem)))
    return true;
  // "took it over from X", "it passed from X": one from either side
  if ([was, is].some(({ stem }) => TAKING_STEMS.has(stem)) && [was, is].some(({ stem }) => PASSING_STEMS.has(stem)))
    return false;
  // Who accuses is no doer of what another is accused of.
  if (
    [was, is].some(isAccusation) &&
    ![was, is].every(({ stem }) => REPORTING_STEMS.has(stem) || LIGHT_STEMS.has(stem))
  )
    return false;
  return (
    ((was.named && is.named) || (was.acting && is.acting && similarity >= SAME_UNIT)) &&
    [was.stem, is.stem].every((stem) => RELATION_STEMS.has(stem) && !RECEIVING_STEMS.has(stem))
  );
}

function isAccusation({ stem }: Relation): boolean {
  return ACCUSING_STEMS.has(stem);
}

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((form) => others.has(form));
}

function describe(origin: UnitSide, appearance: UnitSide, was: Relation, is: Relation): UnitDrift {
  const [first = "", second = ""] = [common(was.agent, is.patient), common(was.patient, is.agent)].map(
    (forms) => origin.words[origin.forms.indexOf(forms.at(-1) ?? "")]?.written,
  );
  const [from, to] = [sentenceAt(origin, was.start), sentenceAt(appearance, is.start)];
  return {
    kind: "roles-swapped",
    origin: [from],
    appearance: [to],
    sentence: `${first} and ${second} changed places: the origin has “${quoteSpan(origin.text, from)}”, this copy “${quoteSpan(appearance.text, to)}”.`,
  };
}
