import { stemSet } from "../../stems.ts";
import { RECORDS } from "../data/attribution-words.ts";
import { CUE_ODDS } from "../data/cue-odds.ts";
import { AMBIGUOUS_REPORTING, CERTAIN_REPORTING, REPORTING, SPEECH_ACTS } from "../data/reporting-words.ts";
import { SPEECH } from "../data/speech-words.ts";
import { isNamedAlike } from "../speakers/find-named-speaker.ts";
import { mayName } from "../speakers/read-speaker.ts";
import { coversMost, statementAt } from "../speakers/side-statements.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { standsForAny } from "../texts/related-words.ts";
import { ofFamilyOfAny } from "../texts/stem-family.ts";
import { sentenceAt, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { type Cue, findCues } from "./find-cues.ts";
import {
  EVIDENTIAL,
  findAllCues,
  isAttributed,
  quotesSaying,
  type RestWord,
  SAYING,
} from "./find-kept-attributions.ts";
import { isAttributedNearby } from "./find-nearby-attributions.ts";
import type { LossFeatures } from "./loss-features.ts";
import { isInflected, standsAsVerb } from "./read-cue-phrases.ts";
import { isKept, isTold } from "./read-told.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);
/** Those that judge are no plain report. */
const CERTAIN_STEMS = stemSet([
  ...CERTAIN_REPORTING.filter((verb) => !/^(?:accuse|condemn|critici[sz]e)$/.test(verb)),
  ...["opinion", "view", "word"],
]);
const SPEECH_STEMS = stemSet(SPEECH);
const RECORD_STEMS = stemSet([...RECORDS, "decision", "pact", "constitution", "rulebook", "guideline", "norm"]);
const ACT_STEMS = stemSet(SPEECH_ACTS.flat());
/** How much oftener than any word a word attributes. */
const ODDS = new Map(CUE_ODDS.flatMap(([odds, words]) => words.split(" ").map((word) => [word, odds] as const)));
/** Of two readings of a feature in odds: where it is 1, and from where on a word is sure. */
const [ODDS_UNIT, ODDS_SURE] = [3, 2.5];

/** Content words at either end of a sentence that a cue and its speaker may be. */
const END = 3;

/** Least share of what is told that is some of it. */
const HARDLY = 0.2;
/** Most words between a word of speech and who speaks. */
const NEAR = 8;

/** Words of a phrase behind its preposition. */
const PHRASE = 4;
const ARTICLE = /^(?:the|an?|its|his|her|their)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|that)$/;

/** How a cue was found. */
export type CueSort = "word" | "phrase" | "unknown";

/** A cue of the origin with what its sentence has beside it. */
export interface Candidate {
  readonly cue: Cue;
  readonly sort: CueSort;
  readonly outermost: boolean;
  readonly rest: readonly RestWord[];
}

/** What speaks for and against a cue's attribution being gone in the appearance. */
export function describeLoss(
  { cue, sort, outermost, rest }: Candidate,
  all: readonly Candidate[],
  { origin, appearance, names, similarity }: UnitPair,
): LossFeatures {
  const stem = origin.words.find(({ start }) => start === cue.start)?.stem ?? "";
  const stated = statementAt(origin, cue.start);
  const told = rest.filter((word) => word.content && word.told);
  const extras = findExtras(appearance, rest);
  const isExtra = new Set(extras);
  const content = appearance.words.flatMap((word, index) => (word.content ? [index] : []));
  const left = extras.flatMap((index) => appearance.forms[index] ?? []);
  const share = (forms: readonly string[]) =>
    cue.source.length === 0 ? 0 : cue.source.filter((form) => forms.includes(form)).length / cue.source.length;
  const keptShare = shareAnswered(told, appearance);
  const length = Math.log(Math.max(1, content.length) / Math.max(1, told.length));
  const namedAlike = isNamedAlike(cue, origin, appearance, rest);
  const attributed = isAttributed(appearance, rest, cue);
  const loose = findAllCues(appearance, true);
  const strict = findCues(appearance);
  const others = all.filter((other) => other.cue !== cue && other.sort !== "unknown").length;
  const evidential =
    appearance.words.some(({ word }) => EVIDENTIAL.test(word)) && !rest.some(({ word }) => EVIDENTIAL.test(word));
  const whole = appearance.statements.filter((statement) => coversMost(appearance, statement)).length;
  const quotation = appearance.text.quotations.some((span) => quotesSaying(appearance, span));
  const speech = extras.filter((index) => {
    const { stem = "", name = false, quoted = false } = appearance.words[index] ?? {};
    return SPEECH_STEMS.has(stem) && !name && !quoted;
  });
  const met = appearance.forms.flatMap((form, index) => (cue.source.includes(form) ? [index] : []));
  const mayNameSource = (word: Pick<DriftWord, "word" | "stem" | "content">) =>
    word.content && cue.source.some((form) => form === word.stem || mayName(form, word));
  const sourceAlike = extras.some((index) => {
    const word = appearance.words[index];
    return word !== undefined && mayNameSource(word);
  });
  const extraOdds = Math.max(
    0,
    ...extras.map((index) => {
      const { word = "", name = true, state = null, quoted = true } = appearance.words[index] ?? {};
      return name || state !== null || quoted ? 0 : oddsOf(word);
    }),
  );
  const isTreaty = (form: string) =>
    origin.words.some(({ treaty }, index) => treaty !== null && origin.forms[index] === form);
  const ofRecord = cue.source.some((form) => RECORD_STEMS.has(form) || isTreaty(form));
  const treaties = cue.source.some(isTreaty) && left.some(isTreaty) ? 1 : 0;
  const nameForms = cue.source.filter((form) => {
    const index = origin.forms.indexOf(form);
    return origin.words[index]?.name === true;
  });
  const more = (test: (word: Pick<DriftWord, "word" | "stem" | "content">) => boolean) =>
    clip(appearance.words.filter(test).length - rest.filter(test).length);
  const bare = loose.length === 0 && whole === 0 && !quotation && !evidential && !namedAlike && !attributed;
  const cueless =
    loose.length + whole + speech.length + appearance.statements.length === 0 && !quotation && !evidential;
  const ends = [content.slice(0, END), content.slice(-END)].map((part) => part.every((index) => isExtra.has(index)));
  return {
    outermost: Number(outermost),
    accordingTo: Number(cue.written === "according to"),
    certain: Number(CERTAIN_STEMS.has(stem)),
    ambiguous: Number(AMBIGUOUS_STEMS.has(stem)),
    act: Number(ACT_STEMS.has(stem)),
    phrase: Number(sort === "phrase"),
    unknown: Number(sort === "unknown"),
    cueOdds: oddsOf(cue.written.toLowerCase().split(" ", 1)[0] ?? "") / ODDS_UNIT,
    unsaid: Number(isUnsaid(cue, origin)),
    closing: Number(cue.closing === true),
    stated: Number(isTold(origin, cue)),
    whole: Number(stated !== null && coversMost(origin, stated)),
    nameless: Number(cue.source.length === 0),
    named: Number(nameForms.length > 0),
    sourceMet: share(appearance.forms),
    sourceLeft: share(left),
    nameGone: Number(nameForms.length > 0 && !nameForms.some((form) => left.includes(form))),
    sourceAlike: Number(sourceAlike),
    sourceNouns: more(mayNameSource),
    namedAlike: Number(namedAlike),
    namedUnquoted: Number(namedAlike && isUnquoted(rest, appearance)),
    attributed: Number(attributed),
    nearby: Number(isAttributedNearby(cue, origin, appearance, names)),
    cues: clip(strict.length - others),
    looseCues: clip(loose.length - others),
    statements: clip(appearance.statements.length - origin.statements.length + 1),
    reports: more(({ stem, word }) => REPORTING_STEMS.has(stem) && !AMBIGUOUS_STEMS.has(stem) && word !== "not"),
    vagueReports: more(({ stem }) => AMBIGUOUS_STEMS.has(stem)),
    thats: more(({ word }) => word === "that"),
    anyCue: Number(loose.length > 0),
    wholeStatement: Number(whole > 0),
    evidential: Number(evidential),
    quotation: Number(quotation),
    speech: clip(speech.length),
    speechBySource: Number(speech.some((index) => met.some((at) => Math.abs(at - index) <= NEAR))),
    speechVerb: Number(speech.some((index) => standsAsVerb(appearance, index) && isInflected(appearance, index))),
    bare: Number(bare),
    clear: Number(bare && speech.length === 0 && !sourceAlike && share(left) === 0),
    cueless: Number(cueless),
    cuelessMet: cueless ? share(appearance.forms) : 0,
    sourceBound: Number(met.length > 0 && met.every((index) => isBound(appearance, index))),
    sameSource: Number(loose.some(({ source }) => source.some((form) => cue.source.includes(form)))),
    extraOdds: extraOdds / ODDS_UNIT,
    extraSure: Math.max(0, extraOdds - ODDS_SURE),
    objectOnly: Number(hasObjectOnly(origin, cue)),
    recordNamed: Number(ofRecord && more(({ stem }) => RECORD_STEMS.has(stem)) + treaties > 0),
    kept: Number(isKept(rest, appearance, isTold(origin, cue) ? similarity : null)),
    keptShare,
    unkept: Number(keptShare < HARDLY),
    similarity,
    extra: extras.length / Math.max(1, content.length),
    longer: Math.max(0, Math.min(1, length)),
    shorter: Math.max(0, Math.min(1, -length)),
    strangePart: Number(findParts(appearance).some((part) => part.every((index) => isExtra.has(index)))),
    strangeStart: Number(ends[0] === true),
    strangeEnd: Number(ends[1] === true),
  };
}

/** How much oftener than any word a word attributes, in either spelling. */
function oddsOf(word: string): number {
  return ODDS.get(word) ?? ODDS.get(word.replace(/is(?=(?:e[sd]?|ing)$)/, "iz")) ?? 0;
}

/** "did not say whether", "declined to comment": what nobody said. */
function isUnsaid({ start }: Cue, { words }: UnitSide): boolean {
  const index = words.findIndex((word) => word.start === start);
  return words
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:not|never|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/.test(word));
}

/** "the union's envoy", "at the behest of the authority": a name that belongs to another word, and does not speak. */
function isBound({ words, text }: UnitSide, index: number): boolean {
  if (/^(?:['’]s|s['’])\s/u.test(text.text.slice(words[index]?.end ?? 0))) return true;
  const before = words
    .slice(Math.max(0, index - PHRASE), index)
    .findLast(({ content, word }) => !content && !ARTICLE.test(word));
  return before !== undefined && /^(?:of|for|with|against|from|in|on|at|into|between)$/.test(before.word);
}

/** "declared a protest": what stands behind the cue to the sentence's end is a thing, and no clause. */
function hasObjectOnly(origin: UnitSide, { start }: Cue): boolean {
  const index = origin.words.findIndex((word) => word.start === start);
  const { end } = sentenceAt(origin, start);
  const behind = origin.words.slice(index + 1).filter((word) => word.end <= end);
  return (
    /^(?:an?|the|its|his|her|their|no)$/.test(behind[0]?.word ?? "") && !behind.some(({ word }) => AUXILIARY.test(word))
  );
}

/** What the origin quotes stands in the other's own sentence, which gives nothing to anybody: a name there is one that is spoken of. */
function isUnquoted(rest: readonly RestWord[], appearance: UnitSide): boolean {
  const marked = appearance.spans.some(({ start, end }) =>
    /["“”«»]|\s[-–—]\s/u.test(appearance.text.text.slice(start, end)),
  );
  return rest.filter(({ quoted }) => quoted).length >= SAYING && appearance.statements.length === 0 && !marked;
}

/** The indexes of content words that answer no word of the rest: each word answers one of its form, and any of its kin. */
function findExtras({ words, forms }: UnitSide, rest: readonly RestWord[]): number[] {
  const free = rest.map(({ form }) => form);
  const isKin = kinOf(rest);
  return words.flatMap(({ content, stem }, index) => {
    if (!content) return [];
    const same = free.indexOf(forms[index] ?? "");
    if (same >= 0) {
      free.splice(same, 1);
      return [];
    }
    return isKin(stem) ? [] : [index];
  });
}

function shareAnswered(told: readonly RestWord[], { words, counts }: UnitSide): number {
  const isKin = kinOf(words);
  const met = told.filter(({ form, stem }) => counts.has(form) || isKin(stem));
  return told.length === 0 ? 0 : met.length / told.length;
}

/** Whether a stem is of the meaning or family of one of the content words. */
function kinOf(words: readonly { readonly content: boolean; readonly stem: string }[]): (stem: string) => boolean {
  const stems = new Set(words.filter(({ content }) => content).map(({ stem }) => stem));
  const isOfFamily = ofFamilyOfAny(stems);
  return (stem) => standsForAny(stem, stems) || isOfFamily(stem);
}

/** The indexes of the content words between marks, of each part that has some, where there are several parts. */
function findParts({ words, text }: UnitSide): number[][] {
  const parts: number[][] = [[]];
  words.forEach(({ content, start }, index) => {
    const before = words[index - 1];
    if (before !== undefined && /[,;:–—“”"«»]/u.test(text.text.slice(before.end, start))) parts.push([]);
    if (content) parts.at(-1)?.push(index);
  });
  const full = parts.filter((part) => part.length > 0);
  return full.length > 1 ? full : [];
}

function clip(count: number): number {
  return Math.max(-2, Math.min(2, count));
}
