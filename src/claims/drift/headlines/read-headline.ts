import type { ArticleId } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import type { AttributionRelation, StatementId } from "../../../model/statement.ts";
import type { Gazetteer } from "../../../text/gazetteer.ts";
import { readTokens } from "../../../text/tokens.ts";
import { type DriftText, readText } from "../texts/read-text.ts";
import type { KnownNames } from "../texts/treaty-names.ts";
import type { ReadStatements } from "../unit-pair.ts";
import { lowerTitleCase, writeAsTexts } from "./lower-title-case.ts";
import { type AttributedHeadline, splitAttribution } from "./split-attribution.ts";

/** A headline read as the sentence that it stands for. */
export interface ReadHeadline extends ReadStatements {
  /** the page's characters */
  readonly written: string;
  /** asks and asserts nothing */
  readonly asks: boolean;
  /** who is said to say it, as far as the headline's form tells */
  readonly attribution: AttributedHeadline["attribution"];
  /** characters of `text` that are said */
  readonly said: Span;
}

/**
 * Reads a headline as a sentence: names in small letters but where a text has them as names, single quotation marks as double ones, "X: Y did Z" and "Y did Z,
 * says X" as "X says: Y did Z", "X to do Z" as "X will do Z".
 *
 * @param texts - of the articles beside it: they tell names from words
 */
export function readHeadline(
  written: string,
  texts: readonly DriftText[],
  { gazetteer, treaties }: KnownNames,
): ReadHeadline {
  const plain = written.replace(/\s+/gu, " ").trim();
  const cased = lowerTitleCase(plain, texts, gazetteer);
  const quoted = doubleQuotes(cased);
  const { attribution, said } = splitWithoutNames(quoted, gazetteer);
  const sentence = spellOutFuture(said.replace(/ ?\?$/u, ""), gazetteer);
  const isLed = attribution.speaker !== null;
  const lead = attribution.speaker === null ? "" : `${attribution.speaker} ${attribution.verb} `;
  const text = isLed ? `${lead}${lowerFirst(sentence, texts, gazetteer)}` : sentence;
  const statements = attribution.speaker === null ? [] : [buildStatement(attribution.speaker, attribution.verb, text)];
  return {
    written: plain,
    asks: ASKING.test(plain),
    attribution,
    text: readText(text, gazetteer, null, treaties),
    statements,
    said: { start: lead.length, end: text.length },
  };
}

/** 'shelled hospital' as “shelled hospital”; an apostrophe within a word is no mark. One pass: a pattern for it takes time by the square. */
function doubleQuotes(text: string): string {
  let done = "";
  let end = 0;
  let open = -1;
  for (const { index } of text.matchAll(/['‘’]/gu)) {
    const mark = text[index];
    const opens = mark !== "’" && !isWordAt(text, index - 1);
    if (open >= 0 && mark !== "‘" && !isWordAt(text, index + 1)) {
      done += `${text.slice(end, open)}“${text.slice(open + 1, index)}”`;
      end = index + 1;
      open = -1;
    } else if (opens) open = index;
  }
  return done + text.slice(end);
}

function isWordAt(text: string, index: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.charAt(index));
}

/** Takes a headline apart with one made-up word for each name of a State, so that nothing depends on which is named. */
function splitWithoutNames(headline: string, gazetteer: Gazetteer | null): AttributedHeadline {
  const mentions = gazetteer?.findMentions(headline) ?? [];
  const names = mentions.map(({ span }) => headline.slice(span.start, span.end));
  let masked = "";
  let end = 0;
  for (const [index, { span }] of mentions.entries()) {
    masked += `${headline.slice(end, span.start)}${STAND_IN}${"a".repeat(index)}`;
    end = span.end;
  }
  const { attribution, said } = splitAttribution(masked + headline.slice(end));
  const restore = (text: string) =>
    text.replace(new RegExp(`${STAND_IN}(a*)`, "gu"), (_, tail: string) => names[tail.length] ?? "");
  const speaker = attribution.speaker === null ? null : restore(attribution.speaker);
  return { attribution: { ...attribution, speaker }, said: restore(said) };
}

/** Like no other word, and as a State's name is written. */
const STAND_IN = "Qxstate";

/** Asks, promises an explanation, or speaks to the reader. */
const ASKING = /\?['"’”]?$|^(?:how|why|what|where|when|whether)(?:['’]s)?\s|^[^'"‘“]*\b(?:you|your|my)\b/iu;

/** What was the first word of a headline and stands inside a sentence now. */
function lowerFirst(said: string, texts: readonly DriftText[], gazetteer: Gazetteer | null): string {
  const [first = ""] = /^[\p{L}\p{N}'’]+/u.exec(said) ?? [];
  const isState = gazetteer?.findMentions(said).some(({ span }) => span.start === 0) === true;
  return isState || /^\p{Lu}{2,}/u.test(first) ? said : writeAsTexts(first, texts) + said.slice(first.length);
}

/** Nouns and adjectives that take "to" and a verb with them: "a bid to buy", "ready to buy". */
const GOVERNING =
  /^(?:able|attempt|bid|bound|call|chance|deal|decision|demand|due|duty|effort|failure|free|keen|likely|need|offer|order|pact|permission|plan|pledge|power|pressure|promise|proposal|push|ready|refusal|reluctant|request|right|set|sure|threat|unable|unlikely|urge|vote|vow|warrant|way|willing|wish|yet|how|enough|too|only|or|and|rather)s?$/iu;

/** "Bridge to open in May" is "Bridge will open in May". */
function spellOutFuture(said: string, gazetteer: Gazetteer | null): string {
  if (!/ to \p{Ll}/u.test(said)) return said;
  const tokens = readTokens(said, gazetteer?.findMentions(said) ?? []);
  const to = tokens.findIndex(
    ({ lower, pos }, at) =>
      lower === "to" && pos === "PART" && tokens[at + 1]?.pos === "VERB" && !/ing$/.test(tokens[at + 1]?.lower ?? ""),
  );
  const from = tokens[to - 1]?.lower === "not" ? to - 1 : to;
  const before = tokens.slice(0, Math.max(0, from));
  if (
    before.length === 0 ||
    before.some(({ pos, text }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) || /^[,;:“”]$/u.test(text))
  )
    return said;
  if (GOVERNING.test(before.at(-1)?.lower ?? "")) return said;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  return `${said.slice(0, start)}will${from < to ? " not" : ""}${said.slice(end)}`;
}

/** What the headline's form says of who says it, as STATEMENTS would have it in a sentence. */
function buildStatement(speaker: string, verb: string, text: string): AttributionRelation {
  const cue = speaker.length + 1;
  return {
    id: "headline/s0" as StatementId,
    article: "headline" as ArticleId,
    source: [{ start: 0, end: speaker.length }],
    cue: [{ start: cue, end: cue + verb.length }],
    content: [{ start: cue + verb.length + 1, end: text.length }],
    kind: "indirect",
    speaker: null,
    addressee: null,
    relay: [],
    stance: "asserts",
    negative: false,
    nestedIn: null,
    carriedOver: false,
    madeOn: null,
    by: { kind: "rule", name: "claims/drift", version: "1" },
  };
}
