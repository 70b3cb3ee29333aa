import type { StateMention } from "../../../text/gazetteer.ts";
import { readTokens, type Token } from "../../../text/tokens.ts";
import { stemSet, stemWord } from "../../stems.ts";
import {
  ACCUSING,
  CONVERSES,
  DEED_NOUNS,
  DEED_VERBS,
  HOLDING,
  LIGHT_VERBS,
  RECEIVING,
  RELATIONS,
  TAKING,
} from "../data/relation-words.ts";
import { findAccused, holdsAtFault, isToCourt } from "./find-accused.ts";
import { findObjects, findSubject, isPassive, isVerbal, type Marked, withRelative } from "./find-arguments.ts";
import { isAdjectival, phraseFrom, type Range } from "./read-phrases.ts";

/** A phrase that takes part in a deed, by the characters of its words. */
export interface Party {
  readonly start: number;
  readonly end: number;
}

/** One verb or noun of action with who does it and to whom; passives and nouns are turned, so that the doer is always `agent`. */
export interface Deed {
  /** stem of the verb, or of the noun made of it */
  readonly stem: string;
  readonly start: number;
  readonly agent: Party | null;
  /** object and prepositional objects */
  readonly patients: readonly Party[];
}

const DEED_NOUN_STEMS = stemSet(DEED_NOUNS);
const VERB_STEM_OF: ReadonlyMap<string, string> = new Map(
  DEED_VERBS.map(([noun, verb]) => [stemWord(noun), stemWord(verb)]),
);
const RECEIVING_STEMS = stemSet(RECEIVING);
const LIGHT = stemSet(LIGHT_VERBS);
const MOVING_STEMS = stemSet(["go", "come", "pass", "fly", "be"]);
const FALLING_STEMS = stemSet(["fall", "pass", "come"]);
/** Verbs without a preposition that are told from the other side. */
const SWAPPED_STEMS = stemSet(["trail", "precede"]);
const ACCUSING_STEMS = stemSet(ACCUSING);
const HOLDING_STEMS = stemSet(HOLDING);
const TAKING_STEMS = stemSet(TAKING);
const RELATION_STEMS = stemSet(RELATIONS);
const CONVERSE_OF: ReadonlyMap<string, string> = new Map(
  CONVERSES.map(([verb, other]) => [stemWord(verb), stemWord(other)]),
);

/**
 * The deeds of a sentence: active ("X accused Y"), passive ("Y was accused by X"), with a relative pronoun, in a row ("X came and accused
 * Y"), and as a noun ("X's attack on Y", "accusations by X against Y"). Linear in its length.
 *
 * @param text - one sentence
 * @param names - names of States in it
 */
export function readDeeds(text: string, names: readonly StateMention[]): Deed[] {
  const tokens = mendTags(readTokens(text, names));
  const deeds: Deed[] = [];
  let lastSubject: Range | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isVerb(tokens, at)) {
      const subject: Range | null = findSubject(tokens, at) ?? (followsConjunction(tokens, at) ? lastSubject : null);
      if (subject !== null) lastSubject = subject;
      deeds.push(readVerb(tokens, at, subject));
    } else if (isDeedNoun(token) || (at === 0 && DEED_NOUN_STEMS.has(stemWord(token.lower)))) {
      deeds.push(readNoun(tokens, at, lastSubject));
    }
  }
  return deeds.filter(({ agent, patients }) => agent !== null && patients.length > 0);
}

/** Verbs of relation that the tagger took for nouns ("Peru supplies Chad", "the soldier who shot the envoy"), and nouns taken for verbs ("a ford"). */
function mendTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (
      token.pos === "VERB" &&
      /^(?:a|an|the)$/.test(tokens[at - 1]?.lower ?? "") &&
      !/(?:ed|en|ing)$/.test(token.lower)
    )
      return { ...token, pos: "NOUN" };
    if (token.pos !== "NOUN" || !/(?:s|ed|t|ew|ught|ld)$/.test(token.lower) || !isRelation(token)) return token;
    const before = tokens[at - 1];
    const opens =
      /^(?:DET|PROPN|PRON)$/.test(tokens[at + 1]?.pos ?? "") || /^(?:from|with)$/.test(tokens[at + 1]?.lower ?? "");
    const subject =
      before?.pos === "PROPN" ||
      /^(?:who|which)$/.test(before?.lower ?? "") ||
      (before?.pos === "NOUN" && !token.lower.endsWith("s"));
    return opens && subject ? { ...token, pos: "VERB" } : token;
  });
}

function isRelation({ lower, lemma }: Token): boolean {
  return [lower, lemma].some((word) => RELATION_STEMS.has(stemWord(word)) || CONVERSE_OF.has(stemWord(word)));
}

function readVerb(tokens: readonly Token[], at: number, subject: Range | null): Deed {
  const passive = isPassive(tokens, at);
  const after = withRelative(tokens, passive ? null : subject, findObjects(tokens, at));
  const verb =
    HOLDING_STEMS.has(stemOf(tokens[at])) && holdsAtFault(tokens, at) ? stemWord("blame") : stemOf(tokens[at]);
  const by = after.find(({ marker }) => marker === "by")?.range ?? null;
  const from = after.find(({ marker }) => marker === "from")?.range ?? null;
  const aimed = after.filter(({ marker }) => marker !== "by" && marker !== "from").map(({ range }) => range);
  const others = from !== null && TAKING_STEMS.has(verb) ? [...aimed, from] : aimed;
  const build = (stem: string, agent: Range | null, patients: readonly Range[]): Deed => ({
    stem,
    start: tokens[at]?.start ?? 0,
    agent: agent === null ? null : partyOf(tokens, agent),
    patients: patients.map((range) => partyOf(tokens, range)),
  });
  const noun =
    (passive ? nounOfDeed(tokens, subject ?? undefined) : null) ??
    nounOfDeed(tokens, others[0]) ??
    nounBefore(tokens, subject);
  if (RECEIVING_STEMS.has(verb)) {
    const giver = passive ? from : findGiver(tokens, after);
    const taker = passive ? (by ?? subject) : subject;
    // Told apart from "received the drug against it", where nobody gives.
    if (giver !== null && taker !== null) return build(noun ?? CONVERSE_OF.get(verb) ?? `${verb} from`, giver, [taker]);
  }
  // "Praise went from X to Y", "the reply that came from X"
  if (
    noun !== null &&
    !passive &&
    from !== null &&
    MOVING_STEMS.has(verb) &&
    nounOfDeed(tokens, subject ?? undefined) !== null
  )
    return build(noun, from, others);
  // "six boats went from X to Y"
  const goal = after.find(({ marker }) => marker === "to")?.range;
  if (!passive && from !== null && goal !== undefined && MOVING_STEMS.has(verb))
    return build(stemWord("send"), from, [goal]);
  const object = after.find(({ marker }) => marker === "")?.range;
  // "took Y to court"
  if (!passive && TAKING_STEMS.has(verb) && object !== undefined && isToCourt(tokens, object.to))
    return build(stemWord("sued"), subject, [object]);
  // "alleged that Y had lied", "made an accusation that it was deceived by Y"
  if (!passive && (ACCUSING_STEMS.has(verb) || noun !== null)) {
    const reach = after[0]?.range ?? { from: at, to: at + 1 };
    const accusing = tokens.findIndex(
      ({ lower }, index) =>
        index >= Math.min(at, reach.from) && index < reach.to && ACCUSING_STEMS.has(stemWord(lower)),
    );
    const accused = accusing < 0 ? null : findAccused(tokens, accusing);
    if (accused !== null) return build(stemWord("accuse"), subject, [accused]);
  }
  // "fell into the hands of X"
  if (!passive && FALLING_STEMS.has(verb) && subject !== null) {
    const taker = after.find(({ range }) =>
      tokens.slice(range.from, range.to).some(({ lower }) => lower === "hands"),
    )?.range;
    if (taker !== undefined) return build(stemWord("capture"), taker, [subject]);
  }
  const agent = passive ? by : subject;
  const trusted = passive || !LIGHT.has(verb) ? null : findToward(tokens, others[0]);
  if (noun !== null && trusted !== null) return build(noun, agent, [trusted]);
  const patients = passive ? [...(subject === null ? [] : [subject]), ...others] : others;
  if (!passive && agent !== null && patients[0] !== undefined && SWAPPED_STEMS.has(verb))
    return build(CONVERSE_OF.get(verb) ?? verb, patients[0], [agent]);
  return build(LIGHT.has(verb) ? (noun ?? verb) : verb, agent, patients);
}

/** The stem of a verb; of one form for "had" and "has". */
function stemOf(token: Token | undefined): string {
  if (/^(?:had|has)$/.test(token?.lower ?? "")) return stemWord("have");
  return stemWord(token?.lower === "learnt" ? "learn" : (token?.lower ?? ""));
}

/** "puts trust in Y", "offered help for Y": whom the noun is aimed at. */
function findToward(tokens: readonly Token[], object: Range | undefined): Range | null {
  if (object === undefined) return null;
  const toward = TOWARD.get(tokens[object.to - 1]?.lower ?? "");
  return toward !== undefined && tokens[object.to]?.lower === toward ? phraseFrom(tokens, object.to + 1) : null;
}

/** "the complaint that X lodged against Y": the noun of action before the relative pronoun. */
function nounBefore(tokens: readonly Token[], subject: Range | null): string | null {
  const [pronoun, noun] = subject === null ? [] : [tokens[subject.from - 1], tokens[subject.from - 2]];
  return /^(?:that|which)$/.test(pronoun?.lower ?? "") && isDeedNoun(noun) ? verbOf(noun?.lower ?? "") : null;
}

function isDeedNoun(token: Token | undefined): boolean {
  return token?.pos === "NOUN" && DEED_NOUN_STEMS.has(stemWord(token.lower));
}

/** "received the thanks of X", "bought it from X", "lost to X": who acts is named last. */
function findGiver(tokens: readonly Token[], after: readonly Marked[]): Range | null {
  const marked = after.find(({ marker }) => marker === "from" || marker === "to");
  if (marked !== undefined) return marked.range;
  const object = after.find(({ marker }) => marker === "")?.range;
  if (object === undefined) return null;
  const from = tokens.slice(object.from, object.to).findIndex(({ lower }) => lower === "from");
  if (from >= 0) return { from: object.from + from + 1, to: object.to };
  const of = tokens.slice(object.from, object.to).findIndex(({ lower }) => lower === "of");
  return of < 0 || nounOfDeed(tokens, object) === null ? null : { from: object.from + of + 1, to: object.to };
}

/** "gave a warning to", "made the accusation": the noun says what was done. */
function nounOfDeed(tokens: readonly Token[], range: Range | undefined): string | null {
  if (range === undefined) return null;
  const noun = tokens.slice(range.from, range.to).find(isDeedNoun);
  return noun === undefined ? null : verbOf(noun.lower);
}

/** "X's attack on Y", "the Peruvian attack on Y", "an attack by X on Y", "the accusations that X made against Y". */
function readNoun(tokens: readonly Token[], at: number, lastSubject: Range | null): Deed {
  // "withdrew its threat": whose verb it is
  let agent: Range | null = /^(?:its|his|her|their)$/.test(tokens[at - 1]?.lower ?? "") ? lastSubject : null;
  let from = at;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[from - 1]?.pos ?? "") && !isVerbal(tokens[from - 1]))
    from--;
  // "X's attack", "the Peruvian attack": what stands before the noun in its own phrase
  if (from < at) agent = { from, to: at };
  const patients: Range[] = [];
  for (const { marker, range } of findObjects(tokens, at)) {
    if (marker === "by" || (marker === "from" && agent === null)) agent = range;
    else if (marker !== "" && marker !== "from") patients.push(range);
  }
  // "support for Y", "the trust of X in Y"
  const toward = TOWARD.get(tokens[at]?.lower ?? "");
  const owner = tokens[at + 1]?.lower === "of" ? phraseFrom(tokens, at + 2) : null;
  const next = owner === null ? at + 1 : owner.to;
  if (toward !== undefined && tokens[next]?.lower === toward) {
    const range = phraseFrom(tokens, next + 1);
    if (range !== null) patients.push(range);
  }
  // "the threat of X against Y": X does it; "the invasion of Y": it is done to Y.
  for (const { range } of findOf(tokens, at)) {
    if (agent === null && patients.length > 0) agent = range;
    else patients.push(range);
  }
  // "the British charge that Y had lied"
  if (agent !== null && patients.length === 0 && ACCUSING_STEMS.has(stemWord(tokens[at]?.lower ?? ""))) {
    const accused = findAccused(tokens, at);
    if (accused !== null) patients.push(accused);
  }
  // "came under attack by X", "is under growing pressure from X"
  const under = tokens[at - 1]?.lower === "under" ? at - 1 : at - 2;
  if (tokens[under]?.lower === "under" && isVerbal(tokens[under - 1])) {
    const subject = findSubject(tokens, under - 1);
    if (subject !== null) patients.push(subject);
  }
  return {
    stem: verbOf(tokens[at]?.lower ?? ""),
    start: tokens[at]?.start ?? 0,
    agent: agent === null ? null : partyOf(tokens, agent),
    patients: patients.map((range) => partyOf(tokens, range)),
  };
}

/** Nouns whose target stands behind a preposition of their own. */
const TOWARD: ReadonlyMap<string, string> = new Map(
  ["support", "backing", "praise", "aid", "help", "sympathy", "blame", "compensation"]
    .map((noun): [string, string] => [noun, "for"])
    .concat([
      ["trust", "in"],
      ["confidence", "in"],
    ]),
);

/** The stem of the verb that a noun of action is made of. */
function verbOf(noun: string): string {
  const stem = stemWord(noun);
  return VERB_STEM_OF.get(stem) ?? stem;
}

function findOf(tokens: readonly Token[], at: number): { readonly marker: string; readonly range: Range }[] {
  if (tokens[at + 1]?.lower !== "of") return [];
  const range = phraseFrom(tokens, at + 2);
  return range === null ? [] : [{ marker: "of", range }];
}

/** A verb, or a participle behind an auxiliary that the tagger took for an adjective. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "the island-registered firm"
  if (tokens[at - 1]?.text === "-" && tokens[at - 1]?.end === token?.start) return false;
  if (token?.pos === "VERB") return !isAdjectival(tokens, at);
  // "had a warning from X"
  if (token?.pos === "AUX" && /^(?:had|has|have)$/.test(token.lower)) {
    const object = phraseFrom(tokens, at + 1);
    return object !== null && nounOfDeed(tokens, object) !== null && !isVerbal(tokens[object.to]);
  }
  if (token?.pos !== "ADJ" || !/(?:ed|en)$/.test(token.lower)) return false;
  const before = tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.pos ?? "";
  // "Peru informed Chad"
  if (/^(?:PROPN|NOUN)$/.test(before?.pos ?? "") && /^(?:DET|PROPN|PRON)$/.test(next)) return true;
  // "the ministry informed parliament", "the fund alleged that"
  if (/^(?:PROPN|NOUN)$/.test(before?.pos ?? "") && /^(?:NOUN|SCONJ)$/.test(next) && isTold(token)) return true;
  return before?.pos === "AUX" && /^(?:DET|PROPN|PRON|ADP)$/.test(next);
}

function isTold(token: Token): boolean {
  return isRelation(token) || ACCUSING_STEMS.has(stemWord(token.lower));
}

function followsConjunction(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  return tokens[at]?.pos === "CCONJ";
}

function partyOf(tokens: readonly Token[], { from, to }: Range): Party {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
