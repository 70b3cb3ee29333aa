import type { Span } from "../../model/span.ts";
import { phraseAfter, subjectBefore } from "../grammar/phrases.ts";
import type { Item, Sentence } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

const REPORTED =
  /^(?:state|report|announce|say|write|confirm|declare|note|tell|inform|claim|emphasize|emphasise|stress|publish|disclose|reveal|quote)$/;
const POINTERS = /^(?:this|that|it|so|these)$/;

/**
 * "This was stated by the minister", "The minister said this at a briefing", "That is according to the ministry": the content is the sentence
 * before. Null when the sentence is no such report.
 */
export function readPreviousContent(text: string, sentence: Sentence, previous: Sentence | null): Reading | null {
  if (previous === null || sentence.paragraph - previous.paragraph > 1) return null;
  const parts =
    findPassive(sentence.items) ??
    findSo(sentence.items) ??
    findActive(sentence.items) ??
    findAccording(sentence.items);
  if (parts === null) return null;
  const source = spanOf(text, sentence.items, parts.source);
  const cue = spanOf(text, sentence.items, parts.cue);
  const content = contentOf(text, previous);
  if (source === null || cue === null || content === null) return null;
  return makeReading({
    source: [source],
    cue: [cue],
    content: [content],
    rule: "previous-sentence",
    stance: "asserts",
  });
}

interface Parts {
  readonly source: { readonly from: number; readonly to: number };
  readonly cue: { readonly from: number; readonly to: number };
}

/** "This was stated by …", "The corresponding statement was made by …" */
function findPassive(items: readonly Item[]): Parts | null {
  const first = items[0]?.lower ?? "";
  const statement = items.slice(0, 4).some((item) => /^(?:statement|announcement|comment|remark)$/.test(item.lower));
  if (!POINTERS.test(first) && !(statement && items[0]?.pos === "DET")) return null;
  for (let at = 1; at < items.length && at < 9; at++) {
    const item = items[at];
    if (item === undefined || item.quoted || item.text === ",") return null;
    if (item.lower !== "by") continue;
    const verb = items.slice(0, at).findLast((each) => each.pos === "VERB");
    if (verb === undefined || !(REPORTED.test(verb.lemma) || (statement && verb.lemma === "make"))) return null;
    const source = phraseAfter(items, at + 1);
    return source === null
      ? null
      : { source, cue: { from: items.findIndex((each) => each.pos === "AUX"), to: at + 1 } };
  }
  return null;
}

/** "So said the minister on Friday." */
function findSo(items: readonly Item[]): Parts | null {
  if (items[0]?.lower !== "so" || !REPORTED.test(items[1]?.lemma ?? "")) return null;
  const source = phraseAfter(items, 2);
  return source === null ? null : { source, cue: { from: 1, to: 2 } };
}

/** "The minister said this on Monday", "He told Reuters about this" */
function findActive(items: readonly Item[]): Parts | null {
  const at = items.findIndex((item) => item.pos === "VERB");
  const verb = items[at];
  if (verb === undefined || verb.quoted || !REPORTED.test(verb.lemma)) return null;
  const hearer = /^(?:tell|inform)$/.test(verb.lemma) ? phraseAfter(items, at + 1) : null;
  const next = items[hearer?.to ?? at + 1];
  const about = next?.lower === "about" ? items[items.indexOf(next) + 1] : next;
  if (about === undefined || !/^(?:this|so)$/.test(about.lower)) return null;
  const after = items[items.indexOf(about) + 1];
  // "said this decision was wrong" has content of its own
  if (
    after !== undefined &&
    (after.pos === "NOUN" ||
      after.pos === "ADJ" ||
      after.pos === "AUX" ||
      after.pos === "VERB" ||
      after.pos === "PROPN")
  )
    return null;
  const source = subjectBefore(items, at);
  return source === null ? null : { source, cue: { from: at, to: at + 1 } };
}

/** "That is according to the ministry." */
function findAccording(items: readonly Item[]): Parts | null {
  if (!POINTERS.test(items[0]?.lower ?? "")) return null;
  const at = items.findIndex((item) => item.lower === "according");
  if (at < 1 || at > 3 || items[at + 1]?.lower !== "to") return null;
  const source = phraseAfter(items, at + 2);
  return source === null ? null : { source, cue: { from: at, to: at + 2 } };
}

/** The previous sentence without its full stop. */
function contentOf(text: string, previous: Sentence): Span | null {
  const only = previous.items[0];
  if (previous.items.length === 1 && only?.pos === "QUOTE") return { start: only.start, end: only.end };
  return spanOf(text, previous.items, { from: 0, to: previous.items.length });
}
