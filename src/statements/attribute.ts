import type { Article } from "../model/article.ts";
import type { CivilDate } from "../model/civil-date.ts";
import type { Diagnostic, StageResult } from "../model/diagnostic.ts";
import type { By } from "../model/evidence.ts";
import { type AttributionRelation, StatementId } from "../model/statement.ts";
import type { Gazetteer } from "../text/gazetteer.ts";
import { readTokens } from "../text/tokens.ts";
import { combineReadings, TAGGER } from "./combine/combine-readings.ts";
import { extendLists } from "./combine/extend-lists.ts";
import { leaveOutUnsaid } from "./combine/leave-out-unsaid.ts";
import { nameCited } from "./combine/name-cited.ts";
import { nameQuoted } from "./combine/name-quoted.ts";
import { findKind } from "./find-kind.ts";
import { findMadeOn, type MadeOnBase } from "./find-made-on.ts";
import { findOuter } from "./find-outer.ts";
import { findStance, isNegative } from "./find-stance.ts";
import { readSentences } from "./grammar/sentence.ts";
import { leaveOutDateline } from "./leave-out-dateline.ts";
import { plainQuotes } from "./quotes/plain-quotes.ts";
import { readQuotedSpeech } from "./quotes/read-quoted-speech.ts";
import { readAttributions } from "./reader/read-attributions.ts";
import { readNested } from "./reader/read-nested.ts";
import type { Reading } from "./reader/reading.ts";
import { type ResolvedActors, resolveSpeakers } from "./speakers/resolve-speakers.ts";
import { type AttributionModel, parseModel, TAGGED_LANGUAGES, tagAttributions } from "./tagger/tag-attributions.ts";

/** What STATEMENTS reads of an article: {@link Article} has all of it; a bare text has only `id` and `text`. */
export type AttributableArticle = Pick<Article, "id" | "text" | "language" | "published" | "dateline" | "credits"> &
  Partial<Pick<Article, "headline">>;

/** What STATEMENTS knows beside the article. */
export interface AttributeOptions {
  readonly gazetteer: Gazetteer;
  /** day of capture of the page, for the made-on date */
  readonly captured: CivilDate | null;
  /** the trained tagger; without it the rules read alone */
  readonly attributionModel: AttributionModel | null;
}

export type { AttributionModel };

/**
 * The tagger out of the bytes of `models/attribution/model.bin`, which the edge reads.
 *
 * @throws OnrecordError `S002` where the bytes are not a model
 */
export function parseAttributionModel(bytes: Uint8Array): AttributionModel {
  return parseModel(bytes);
}

const VERSION = "1";

/**
 * Who said what in an article, at which characters: attribution relations in text order, their speakers resolved.
 *
 * Serves English. Of a text in another language only quoted speech is read, without speakers, and diagnostic S001 says so.
 * Linear in the length of the text.
 */
export function attribute(article: AttributableArticle, options: AttributeOptions): StageResult<AttributionRelation[]> {
  const { text } = article;
  const language = article.language ?? (looksEnglish(text) ? "en" : UNKNOWN_LANGUAGE);
  if (!TAGGED_LANGUAGES.includes(language)) {
    const value = readQuotedSpeech(text).map((reading, index) => relationOf(article, reading, index));
    return { value, diagnostics: [unservedLanguage(article.id, language)] };
  }
  const names = options.gazetteer.findMentions(text);
  const tokens = readTokens(text, names);
  const sentences = readSentences(text, tokens);
  const ruled = readAttributions(text, sentences);
  const model = options.attributionModel;
  const combined =
    model === null ? ruled : combineReadings(text, tagAttributions(plainQuotes(text), model, names), ruled);
  const mended = extendLists(
    text,
    tokens,
    leaveOutUnsaid(tokens, readNested(text, sentences, nameQuoted(text, sentences, nameCited(text, combined)))),
  );
  const readings = article.dateline === null ? mended : leaveOutDateline(text, article.dateline.text, mended);
  const actors = resolveSpeakers({ text, tokens, names, gazetteer: options.gazetteer }, readings, {
    place: article.dateline === null || article.dateline.republisher ? null : article.dateline.place,
    headline: article.headline?.value ?? null,
  });
  const base: MadeOnBase = { published: article.published?.date ?? { kind: "unknown" }, captured: options.captured };
  const value = readings.map((reading, index): AttributionRelation => {
    const outer = findOuter(readings, index);
    return {
      ...relationOf(article, reading, index),
      ...(actors[index] ?? NOBODY),
      nestedIn: outer === null ? null : idOf(article, outer),
      madeOn: findMadeOn(text, reading, base),
      by: byOf(reading, model),
    };
  });
  return { value, diagnostics: [] };
}

const NOBODY: ResolvedActors = { speaker: null, addressee: null, relay: [] };

/** What a reading says by itself, without actors and dates. */
function relationOf(article: AttributableArticle, reading: Reading, index: number): AttributionRelation {
  const { text } = article;
  const negative = reading.silent || isNegative(text, reading);
  return {
    id: idOf(article, index),
    article: article.id,
    source: reading.source,
    cue: reading.cue,
    content: reading.content,
    kind: findKind(text, reading.content),
    ...NOBODY,
    stance: negative ? "declines" : findStance(text, reading),
    negative,
    nestedIn: null,
    carriedOver: reading.carried,
    madeOn: null,
    by: byOf(reading, null),
  };
}

function idOf(article: AttributableArticle, index: number): StatementId {
  return StatementId.parse(`${article.id}/s${index}`);
}

function byOf(reading: Reading, model: AttributionModel | null): By {
  if (model !== null && reading.rule === TAGGER)
    return { kind: "model", name: `models/attribution/${model.name}`, version: VERSION };
  return { kind: "rule", name: `statements/${reading.rule}`, version: VERSION };
}

/** ISO 639-2 code of a language that nobody named. */
const UNKNOWN_LANGUAGE = "und";
/** Words looked at, and the share of English function words among them that no other language reaches. */
const SAMPLE = 400;
const LEAST_SHARE = 0.08;

/** Whether a text of no stated language may be read as English; a text of few words may. */
function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE * 8)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < 30) return !/\p{L}/u.test(text) || /[a-z]/i.test(text);
  const known = words.filter((word) =>
    /^(?:the|of|and|to|that|is|was|for|on|with|by|it|he|she|they|from|has|have|said|not|at|as|will|be)$/.test(word),
  );
  return known.length / words.length >= LEAST_SHARE;
}

function unservedLanguage(where: string, language: string): Diagnostic {
  return {
    code: "S001",
    severity: "info",
    where,
    span: null,
    message: `the text is in "${language}"; statements with their speakers are read in English only`,
    hint: "quoted speech is kept without speakers; read an English version of the report for the rest",
  };
}
