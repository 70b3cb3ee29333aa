import type { StateMention } from "../../../text/gazetteer.ts";
import { readTokens, type Token } from "../../../text/tokens.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { DEED_NOUNS, DEED_VERBS, RECEIVING } from "../data/relation-words.ts";

/** Half-open token indexes. */
interface Range {
  readonly from: number;
  readonly to: number;
}

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
const LIGHT = stemSet("give make issue launch carry mount level deliver send bring".split(" "));
const BE = /^(?:be|is|are|was|were|been|being|'s|'re|get|gets|got)$/;
/** "to" and the like say whom a deed is aimed at; "from" where it comes from. */
const AIMED = /^(?:to|against|on|upon|over|at|towards?|from)$/;
const TIMES =
  /^(?:night|day|morning|evening|afternoon|week|weekend|month|year|spring|summer|autumn|winter|time|dawn|dusk|noon|midnight|hours?|days|weeks|months|years)$/;
/** Words looked at on either side of a verb. */
const REACH = 24;

/**
 * The deeds of a sentence: active ("X accused Y"), passive ("Y was accused by X"), with a relative pronoun, in a row ("X came and accused
 * Y"), and as a noun ("X's attack on Y", "accusations by X against Y"). Linear in its length.
 *
 * @param text - one sentence
 * @param names - names of States in it
 */
export function readDeeds(text: string, names: readonly StateMention[]): Deed[] {
  const tokens = readTokens(text, names);
  const deeds: Deed[] = [];
  let lastSubject: Range | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isVerb(tokens, at)) {
      const subject: Range | null = findSubject(tokens, at) ?? (followsConjunction(tokens, at) ? lastSubject : null);
      if (subject !== null) lastSubject = subject;
      deeds.push(readVerb(tokens, at, subject));
    } else if (token.pos === "NOUN" && DEED_NOUN_STEMS.has(stemWord(token.lower))) {
      deeds.push(readNoun(tokens, at, lastSubject));
    }
  }
  return deeds.filter(({ agent, patients }) => agent !== null && patients.length > 0);
}

function readVerb(tokens: readonly Token[], at: number, subject: Range | null): Deed {
  const after = findObjects(tokens, at);
  const passive = isPassive(tokens, at);
  const by = after.find(({ marker }) => marker === "by")?.range ?? null;
  const others = after.filter(({ marker }) => marker !== "by" && marker !== "from").map(({ range }) => range);
  const [agent, patients] = passive ? [by, [...(subject === null ? [] : [subject]), ...others]] : [subject, others];
  const verb = stemWord(tokens[at]?.lower ?? "");
  const giver = passive || !RECEIVING_STEMS.has(verb) ? null : findGiver(tokens, after);
  if (giver !== null && subject !== null)
    return {
      // Told apart from "received the drug against it", where nobody gives.
      stem: nounOfDeed(tokens, others[0]) ?? `${verb} from`,
      start: tokens[at]?.start ?? 0,
      agent: partyOf(tokens, giver),
      patients: [partyOf(tokens, subject)],
    };
  return {
    stem: LIGHT.has(verb) ? (nounOfDeed(tokens, patients[0]) ?? verb) : verb,
    start: tokens[at]?.start ?? 0,
    agent: agent === null ? null : partyOf(tokens, agent),
    patients: patients.map((range) => partyOf(tokens, range)),
  };
}

/** "received the thanks of X", "bought it from X", "lost to X": who acts is named last. */
function findGiver(tokens: readonly Token[], after: readonly Marked[]): Range | null {
  const marked = after.find(({ marker }) => marker === "from" || marker === "to");
  if (marked !== undefined) return marked.range;
  const object = after.find(({ marker }) => marker === "")?.range;
  if (object === undefined) return null;
  const of = tokens.slice(object.from, object.to).findIndex(({ lower }) => lower === "of");
  return of < 0 || nounOfDeed(tokens, object) === null ? null : { from: object.from + of + 1, to: object.to };
}

/** "gave a warning to", "made the accusation": the noun says what was done. */
function nounOfDeed(tokens: readonly Token[], range: Range | undefined): string | null {
  if (range === undefined) return null;
  const noun = tokens
    .slice(range.from, range.to)
    .find(({ pos, lower }) => pos === "NOUN" && DEED_NOUN_STEMS.has(stemWord(lower)));
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
    if (marker === "by") agent = range;
    else if (marker !== "" && marker !== "from") patients.push(range);
  }
  // "the support of X for Y"
  if (
    /^(?:support|backing|praise|aid|help|sympathy)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "for"
  ) {
    const range = phraseFrom(tokens, at + 2);
    if (range !== null) patients.push(range);
  }
  // "the threat of X against Y": X does it; "the invasion of Y": it is done to Y.
  for (const { range } of findOf(tokens, at)) {
    if (agent === null && patients.length > 0) agent = range;
    else patients.push(range);
  }
  // "came under attack by X"
  if (tokens[at - 1]?.lower === "under" && tokens[at - 2]?.pos === "VERB") {
    const subject = findSubject(tokens, at - 2);
    if (subject !== null) patients.push(subject);
  }
  return {
    stem: verbOf(tokens[at]?.lower ?? ""),
    start: tokens[at]?.start ?? 0,
    agent: agent === null ? null : partyOf(tokens, agent),
    patients: patients.map((range) => partyOf(tokens, range)),
  };
}

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

interface Marked {
  /** the preposition, or "" for an object */
  readonly marker: string;
  readonly range: Range;
}

/** The object behind a verb and the phrases that prepositions join to it, up to the next verb or the clause's end. */
function findObjects(tokens: readonly Token[], verb: number): Marked[] {
  const found: Marked[] = [];
  let at = verb + 1;
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? "") && tokens[at]?.lower !== "to") at++;
  // A participle that the tagger took for an adjective is read as a verb too.
  if (tokens[verb]?.pos !== "NOUN") {
    const object = phraseFrom(tokens, at);
    if (object !== null) {
      // "said Y attacked": the phrase is the subject of what follows
      if (
        isVerbal(tokens[skipAdverbs(tokens, object.to)]) &&
        !/ing$/.test(tokens[object.to]?.lower ?? "") &&
        !opensReduced(tokens, object.to)
      )
        return found;
      found.push({ marker: "", range: object });
      at = object.to;
    }
  }
  for (let steps = 0; at < tokens.length && steps < REACH; steps++) {
    const token = tokens[at];
    if (token === undefined || /^[;:.!?—–]$/.test(token.text) || /^(?:SCONJ|CCONJ)$/.test(token.pos)) break;
    if (token.pos === "VERB" || token.pos === "AUX") break;
    if (token.pos === "ADP" || (token.lower === "to" && tokens[at + 1]?.pos !== "VERB")) {
      const range = phraseFrom(tokens, at + 1);
      if (range !== null) {
        if (token.lower === "by" || AIMED.test(token.lower)) found.push({ marker: token.lower, range });
        at = range.to;
        continue;
      }
    }
    at++;
  }
  return found;
}

/** A participle behind an object that describes it: "the blast that hurt", "the areas mined". */
function opensReduced(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|en|made|held|built|sent|sold|paid|told)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:by|in|on|at|with|from)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** The phrase before a verb that does it: across auxiliaries and adverbs, a relative pronoun, an apposition. */
function findSubject(tokens: readonly Token[], verb: number): Range | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    (/^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "") || /^(?:not|n't|n’t|never)$/.test(tokens[at]?.lower ?? ""))
  )
    at--;
  const before = tokens[at];
  if (before === undefined || before.pos === "PART" || before.pos === "CCONJ" || before.pos === "ADP") return null;
  if (/^(?:who|which|that)$/.test(before.lower)) {
    at--;
    if (tokens[at]?.text === ",") at--;
  } else if (before.text === "," || before.text === ")") {
    const opening = findOpening(tokens, at);
    if (opening === null) return null;
    at = opening - 1;
  }
  return phraseUpTo(tokens, at);
}

/** The comma or bracket that opens what stands between a subject and its verb. */
function findOpening(tokens: readonly Token[], closing: number): number | null {
  const mark = tokens[closing]?.text === ")" ? "(" : ",";
  for (let at = closing - 1; at > 0 && closing - at < REACH; at--) if (tokens[at]?.text === mark) return at;
  return null;
}

/** A verb, or a participle behind an auxiliary that the tagger took for an adjective. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === "VERB") return !isAdjectival(tokens, at);
  if (token?.pos !== "ADJ" || !/(?:ed|en)$/.test(token.lower)) return false;
  const before = tokens[at - 1]?.pos === "ADV" ? tokens[at - 2] : tokens[at - 1];
  const next = tokens[at + 1]?.pos ?? "";
  // "Peru informed Chad"
  if (/^(?:PROPN|NOUN)$/.test(before?.pos ?? "") && /^(?:DET|PROPN|PRON)$/.test(next)) return true;
  return before?.pos === "AUX" && /^(?:DET|PROPN|PRON|ADP)$/.test(next);
}

function followsConjunction(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  return tokens[at]?.pos === "CCONJ";
}

/** The noun phrase that starts at `start`, with what "of", a participle with "by" or a relative clause joins to it. */
function phraseFrom(tokens: readonly Token[], start: number): Range | null {
  const to = endOfNouns(tokens, start);
  if (to === null) return null;
  const next = tokens[to];
  // "observers from Peru" stand for it
  if (/^(?:from|in)$/.test(next?.lower ?? "") && tokens[to - 1]?.pos === "NOUN" && tokens[to + 1]?.pos === "PROPN")
    return { from: start, to: endOfNouns(tokens, to + 1) ?? to };
  if (next?.lower === "of") return { from: start, to: endOfNouns(tokens, to + 1) ?? to };
  if (/(?:ed|de)$/.test(next?.lower ?? "") && tokens[to + 1]?.lower === "by")
    return { from: start, to: endOfNouns(tokens, to + 2) ?? to };
  if (next?.lower === "that") {
    const relative = endOfNouns(tokens, to + 1);
    if (relative !== null && tokens[relative]?.pos === "VERB") return { from: start, to: relative + 1 };
  }
  return { from: start, to };
}

/** Behind the last noun of the run of nouns, adjectives and articles that starts here; null where it has no noun. */
function endOfNouns(tokens: readonly Token[], start: number): number | null {
  let end: number | null = null;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) end = at + 1;
    else if (end === null && token.pos === "VERB" && isAdjectival(tokens, at)) continue;
    else if (token.pos === "PRON" && at === start)
      return /^(?:its|his|her|their|our|my)$/.test(token.lower) ? endOfNouns(tokens, at + 1) : at + 1;
    else if (/^(?:'s|’s|'|’|-|"|“|”)$/.test(token.text)) continue;
    // An article or adjective behind a noun opens the next phrase.
    else if (
      !/^(?:DET|ADJ|NUM)$/.test(token.pos) ||
      (end !== null && !/^(?:'s|’s|'|’|-)$/.test(tokens[at - 1]?.text ?? ""))
    )
      break;
  }
  return end;
}

/** The noun phrase that ends at `last`, back over what prepositions and a relative clause joined to its head. */
function phraseUpTo(tokens: readonly Token[], last: number): Range | null {
  let start = startOfNouns(tokens, last);
  if (start === null) return null;
  for (let steps = 0; steps < 3; steps++) {
    const before = tokens[start - 1];
    let at: number | null = null;
    if (before?.pos === "ADP") at = start - 2;
    else if (before?.pos === "VERB" || before?.pos === "ADV") at = start - 1;
    else break;
    if (at !== null && before?.pos !== "ADP") {
      at = relativeStart(tokens, at);
    } else if (at !== null && tokens[at]?.pos === "VERB") {
      at = relativeStart(tokens, at);
    }
    const earlier: number | null = at === null ? null : startOfNouns(tokens, at);
    if (earlier === null) break;
    start = earlier;
  }
  return { from: start, to: last + 1 };
}

/** The word before the relative pronoun of a clause whose verb stands at or just before `at`: "the accusations that Peru made". */
function relativeStart(tokens: readonly Token[], at: number): number | null {
  for (let back = at; back > 0 && at - back < 8; back--) {
    const token = tokens[back];
    if (/^(?:that|which|who)$/.test(token?.lower ?? "")) return back - 1;
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ" || token.pos === "CCONJ") return null;
  }
  return null;
}

function startOfNouns(tokens: readonly Token[], last: number): number | null {
  let start: number | null = null;
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    // "On the stormy night Peruvian rockets hit …": the time is no part of the phrase.
    if (at < last && TIMES.test(token.lower)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) start = at;
    else if (token.pos === "PRON")
      return start ?? (at === last && !/^(?:that|which|who)$/.test(token.lower) ? at : null);
    else if (/^(?:DET|ADJ|NUM)$/.test(token.pos)) {
      if (start !== null) start = at;
      if (token.pos === "DET" && start !== null) break;
    } else if (!/^(?:'s|’s|'|’|-|"|“|”)$/.test(token.text)) break;
  }
  return start;
}

function partyOf(tokens: readonly Token[], { from, to }: Range): Party {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "was accused", "has been repeatedly denied", "the blast blamed by": a participle with "be" before it or a doer behind it. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!/(?:ed|en|wn|ld|ght|ung|ut|ade|id|nt|ot|un|ne|it)$/.test(word)) return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back--) {
    const token = tokens[back];
    if (token === undefined) break;
    if (BE.test(token.lower)) return true;
    if (!/^(?:ADV|AUX|PART)$/.test(token.pos)) break;
  }
  return /(?:ed|en|wn|ade)$/.test(word) && tokens[at + 1]?.lower === "by";
}

/** "the accused man": a participle inside a noun phrase. */
function isAdjectival(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|ing|en)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? "") &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")
  );
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

function skipAdverbs(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.pos === "ADV") at++;
  return at;
}
