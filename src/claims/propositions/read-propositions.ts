import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { CivilDate, PartialDate } from "../../model/civil-date.ts";
import type { StageResult } from "../../model/diagnostic.ts";
import type { Proposition } from "../../model/proposition.ts";
import type { Span } from "../../model/span.ts";
import type { AttributionRelation, MadeOn } from "../../model/statement.ts";
import type { TreatyId, Vocabulary } from "../../model/treaty.ts";
import { findDateline } from "../../text/find-dateline.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import { findSentences } from "../../text/sentences.ts";
import { chooseTreaty, domainTreaty, namedTreaties } from "./choose-treaty.ts";
import type { Trigger } from "./data/trigger-words.ts";
import { Discourse, mainStates, pairOf } from "./discourse.ts";
import { maySpeakOfTreaty } from "./may-speak-of-treaty.ts";
import { type ReadSentence, readSentence } from "./read-drafts.ts";
import { type Draft, makeReading } from "./reading/reading.ts";
import { findNarrator } from "./references/find-narrator.ts";
import { mergeAnswers } from "./rewrite/merge-answers.ts";
import { Questions } from "./settle-questions.ts";
import { hasTrigger } from "./symbols/clauses.ts";
import { compileLexicon, type Lexicon } from "./symbols/lexicon.ts";
import { isVagueObject } from "./symbols/read-described-treaty.ts";
import { readSymbols } from "./symbols/read-symbols.ts";
import type { Sentence, Sym } from "./symbols/symbols.ts";
import { toProposition } from "./to-proposition.ts";

export interface PropositionOptions {
  readonly gazetteer: Gazetteer;
  readonly vocabularies: readonly Vocabulary[];
  /** day of capture of the page; relative dates resolve only against the article's date or this */
  readonly captured: CivilDate | null;
}

/** A claim given as free text: `onrecord check --claim`. */
export interface FreeClaim {
  readonly text: string;
  /** State code of the claimant, or a name; null for the narrator */
  readonly claimant: string | null;
  readonly madeOn: PartialDate | null;
  /** treaty meant when the words name none */
  readonly treaty: string | null;
}

/**
 * Every statement and narrated assertion of an article that concerns a treaty, as typed propositions in text order. A proposition
 * belongs to the innermost statement whose content holds the word it was read from, else to the narrator. Linear in the text.
 */
export function readPropositions(
  article: Article,
  statements: readonly AttributionRelation[],
  options: PropositionOptions,
): StageResult<Proposition[]> {
  const lexicon = compileLexicon(options.vocabularies);
  const dateline = article.dateline === null ? null : findDateline(article.text, article.dateline.text);
  const sentences = mergeAnswers(readSentences(article.text, options.gazetteer, lexicon, { codes: false, dateline }));
  const published = article.published?.date ?? null;
  const madeOn = dateOfArticle(published, options.captured);
  const base = madeOn?.date.kind === "day" ? madeOn.date.day : null;
  const headline = readSentences(article.headline?.value ?? "", options.gazetteer, lexicon, {
    codes: false,
    dateline: null,
  });
  const all = symbolsOf(sentences);
  const dominant = chooseTreaty(all, symbolsOf(headline));
  const spokenOf = new Set([...namedTreaties(all), ...(dominant === null ? [] : [dominant])]);
  const contents = sortContents(statements);
  const narrator = findNarrator(symbolsOf(headline), all);
  const propositions: Proposition[] = [];
  const discourse = new Discourse({
    lexicon,
    meant: dominant,
    named: [...spokenOf],
    opening: dominant,
    alwaysImplied: false,
    states: mainStates(symbolsOf(headline).flat()) ?? [],
    pair: pairOf(symbolsOf(headline).flat()) ?? [],
    leaving: tells(headline, "withdraw"),
    suspending: tells(headline, "suspend"),
    joining: tells(headline, "ratify", "accede", "join"),
    base,
    speakerAt: (offset) => {
      const statement = findStatement(contents, offset);
      return statement === null ? narrator : (statement.speaker?.states ?? []);
    },
  });
  const questions = new Questions();
  for (const { span, symbols: unresolved } of sentences) {
    const { symbols, context } = discourse.enter(unresolved);
    const matters = maySpeakOfTreaty(unresolved);
    const { drafts, notRead } = matters ? readSentence(makeReading(article.text, span, symbols, context)) : NOTHING;
    discourse.leave(symbols, drafts);
    for (const draft of questions.settle(symbols, drafts)) {
      const statement = findStatement(contents, draft.at) ?? findSaid(statements, draft);
      if (statement?.negative === true || isTooVague(draft, article.text, spokenOf)) continue;
      propositions.push(
        toProposition(draft, article.text, {
          notRead,
          id: `${article.id}/p${propositions.length}`,
          article,
          statement,
          madeOn: statement?.madeOn?.date.kind === "day" ? statement.madeOn : madeOn,
          claimant: statement === null ? null : (statement.speaker ?? UNNAMED),
        }),
      );
    }
  }
  return { value: propositions, diagnostics: [] };
}

const NOTHING: ReadSentence = { drafts: [], notRead: [] };

/** The propositions of a claim, and the parts of its text that no proposition holds, in text order. */
export interface ReadClaim extends StageResult<Proposition[]> {
  readonly notRead: readonly Span[];
}

/** The propositions of a claim given as free text; short codes ("LT and FI") are read as States. */
export function readClaim(claim: FreeClaim, options: PropositionOptions): ReadClaim {
  const lexicon = compileLexicon(options.vocabularies);
  const sentences = readSentences(claim.text, options.gazetteer, lexicon, { codes: true, dateline: null });
  const claimant = claim.claimant === null ? null : readClaimant(claim.claimant, options.gazetteer);
  const madeOn: MadeOn | null = claim.madeOn === null ? null : { date: claim.madeOn, span: null, base: "stated" };
  const base = claim.madeOn?.kind === "day" ? claim.madeOn.day : options.captured;
  const meant = options.vocabularies.find((vocabulary) => vocabulary.treaty === claim.treaty)?.treaty ?? null;
  const all = symbolsOf(sentences);
  const discourse = new Discourse({
    lexicon,
    meant,
    named: [...namedTreaties(all)],
    opening: chooseTreaty(all, []) ?? domainTreaty(all) ?? meant,
    alwaysImplied: true,
    states: claimant?.states ?? [],
    pair: [],
    leaving: false,
    suspending: false,
    joining: false,
    base,
    speakerAt: () => claimant?.states ?? [],
  });
  const drafts: Draft[] = [];
  const notRead: Span[] = [];
  for (const { span, symbols: unresolved } of sentences) {
    const { symbols, context } = discourse.enter(unresolved);
    const sentence = readSentence(makeReading(claim.text, span, symbols, context));
    discourse.leave(symbols, sentence.drafts);
    drafts.push(...sentence.drafts);
    notRead.push(...sentence.notRead);
  }
  const value = drafts.map((draft, index) =>
    toProposition(draft, claim.text, {
      id: `claim/p${index}`,
      article: null,
      statement: null,
      madeOn,
      claimant,
      notRead,
    }),
  );
  return { value, diagnostics: [], notRead };
}

/** Sentences with their symbols; a dateline says where a report comes from and is no part of its first sentence. */
function readSentences(
  text: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  { codes, dateline }: { readonly codes: boolean; readonly dateline: Span | null },
): Sentence[] {
  return findSentences(text)
    .map(({ start, end }) => ({ start: overlaps(dateline, start, end) ? Math.min(end, dateline.end) : start, end }))
    .flatMap((span) => cutSentence(span, readSymbols(text, span, { gazetteer, lexicon, codes })));
}

/** Symbols of a sentence that is read whole. The longest sentences of reports have a few hundred; what is longer is no sentence but a table or list. */
const LONGEST_SENTENCE = 500;

/** A sentence that is too long in pieces, so that readers which look from each word at all others stay linear in the text. */
function cutSentence(span: Span, symbols: readonly Sym[]): Sentence[] {
  if (symbols.length <= LONGEST_SENTENCE) return [{ span, symbols }];
  const pieces: Sentence[] = [];
  for (let from = 0; from < symbols.length; from += LONGEST_SENTENCE) {
    const piece = symbols.slice(from, from + LONGEST_SENTENCE);
    const [first, last] = [piece[0], piece.at(-1)];
    if (first !== undefined && last !== undefined)
      pieces.push({ span: { start: first.start, end: last.end }, symbols: piece });
  }
  return pieces;
}

function overlaps(dateline: Span | null, start: number, end: number): dateline is Span {
  return dateline !== null && dateline.start < end && start < dateline.end;
}

/** Whether a word of this meaning stands in a headline. */
function tells(headline: readonly Sentence[], ...triggers: readonly Trigger[]): boolean {
  return headline.some(({ symbols }) => symbols.some((symbol) => hasTrigger(symbol, ...triggers)));
}

function symbolsOf(sentences: readonly Sentence[]): (readonly Sym[])[] {
  return sentences.map(({ symbols }) => symbols);
}

/**
 * Where the article speaks of no such treaty, "mine", "weapons" and "the annual meeting" are most often something else: a coal mine,
 * a figure of speech, a party conference.
 */
function isTooVague(draft: Draft, text: string, spokenOf: ReadonlySet<TreatyId>): boolean {
  if (draft.treaty !== null && spokenOf.has(draft.treaty)) return false;
  if (draft.content.kind === "meeting") return true;
  if (draft.content.kind !== "allegation" && draft.content.kind !== "denial" && draft.content.kind !== "intent")
    return false;
  const object = draft.fields.object?.[0];
  const word = object === undefined ? "" : text.slice(object.start, object.end);
  const following = object === undefined ? "" : text.slice(object.end, object.end + 8);
  return isVagueObject(word) && !/^[ -]weapon/i.test(following);
}

interface Content {
  readonly statement: AttributionRelation;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

function sortContents(statements: readonly AttributionRelation[]): Content[] {
  return statements
    .flatMap((statement) => {
      const size = statement.content.reduce((sum, span) => sum + span.end - span.start, 0);
      return statement.content.map((span) => ({ statement, start: span.start, end: span.end, size }));
    })
    .sort((a, b) => a.size - b.size);
}

/** The innermost statement whose content holds the offset. */
function findStatement(contents: readonly Content[], offset: number): AttributionRelation | null {
  return contents.find((content) => content.start <= offset && offset < content.end)?.statement ?? null;
}

/** "X says the mines are old" is what X says, though its draft is read from the verb that says so. */
function findSaid(statements: readonly AttributionRelation[], { content, at }: Draft): AttributionRelation | null {
  if (content.kind !== "outside-register") return null;
  return statements.find(({ cue }) => cue.some(({ start, end }) => start <= at && at < end)) ?? null;
}

function dateOfArticle(published: PartialDate | null, captured: CivilDate | null): MadeOn | null {
  if (published !== null && published.kind !== "unknown") return { date: published, span: null, base: "published" };
  return captured === null ? null : { date: { kind: "day", day: captured }, span: null, base: "captured" };
}

function readClaimant(written: string, gazetteer: Gazetteer): Actor {
  const state = gazetteer.findByName(written);
  const mentioned = state === null ? gazetteer.findMentions(written).map((mention) => mention.state) : [state.code];
  return {
    key: written,
    kind: state === null ? "unnamed" : "state",
    name: state?.name ?? written,
    role: null,
    organisation: null,
    states: [...new Set(mentioned)],
    variants: [written],
  };
}

const UNNAMED: Actor = {
  key: "unnamed",
  kind: "unnamed",
  name: null,
  role: null,
  organisation: null,
  states: [],
  variants: [],
};
