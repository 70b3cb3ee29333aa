import { phraseAfter, subjectBefore } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

const ANSWER =
  /^(?:comment|respond|reply|answer|say|mention|discuss|elaborate|specify|disclose|confirm|give|speak|address|announce|return|provide|explain|identify|name|reveal)$/;
const LINK = /^(?:on|to|about|for|of|whether|if|when|how|why|what|that|where|who)$/;

/** Reports that nothing was said: "declined to comment on …", "did not respond to …", "made no mention of …", "had no comment". */
export function readSilences(text: string, items: readonly Item[]): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < items.length; at++) {
    const match = matchSilence(items, at);
    if (match === null) continue;
    const source = subjectBefore(items, match.from);
    if (source === null) continue;
    let to = match.to;
    if (LINK.test(items[to]?.lower ?? "") && /^(?:on|to|about|for|of)$/.test(items[to]?.lower ?? "")) to++;
    const about = phraseAfter(items, to);
    const question =
      LINK.test(items[match.to]?.lower ?? "") && about === null ? { from: match.to, to: items.length } : null;
    const cue = spanOf(text, items, { from: match.from, to });
    const sourceSpan = spanOf(text, items, source);
    const content =
      question !== null ? spanOf(text, items, question) : about === null ? null : spanOf(text, items, about);
    if (cue === null || sourceSpan === null) continue;
    readings.push(
      makeReading({
        source: [sourceSpan],
        cue: [cue],
        content: content === null ? [] : [content],
        rule: "silence",
        stance: "declines",
        silent: true,
      }),
    );
    at = to;
  }
  return readings;
}

function matchSilence(items: readonly Item[], at: number): { readonly from: number; readonly to: number } | null {
  const item = items[at];
  if (item === undefined || item.quoted) return null;
  let from = at;
  while (from > 0 && (items[from - 1]?.pos === "AUX" || items[from - 1]?.pos === "ADV")) from--;
  if (/^(?:declin|refus)(?:e|es|ed|ing)$/.test(item.lower)) {
    let to = at + 1;
    if (items[to]?.lower === "to" && ANSWER.test(items[to + 1]?.lemma ?? "")) to += 2;
    else if (!/^(?:comment)$/.test(items[to]?.lower ?? "")) return null;
    return { from, to };
  }
  if (/^(?:not|n't|n’t|never)$/.test(item.lower)) {
    let start = at;
    while (start > 0 && items[start - 1]?.pos === "AUX") start--;
    let to = at + 1;
    while (items[to]?.pos === "ADV") to++;
    if (items[to]?.lower === "be" && /^(?:reached|contacted)$/.test(items[to + 1]?.lower ?? ""))
      return { from: start, to: to + 2 };
    return /^(?:comment|commented|respond|responded|reply|replied|answer|answered|mention|mentioned|elaborate|elaborated)$/.test(
      items[to]?.lower ?? "",
    )
      ? { from: start, to: to + 1 }
      : null;
  }
  if (
    /^(?:no|any)$/.test(item.lower) &&
    /^(?:comment|mention|response|reply|reference|answer|details)$/.test(
      items[at + 1]?.lower ?? items[at + 2]?.lower ?? "",
    )
  ) {
    const verb = items[at - 1];
    if (verb === undefined || !/^(?:make|give|have|offer|issue|provide)$/.test(verb.lemma) || item.lower === "any")
      return null;
    let start = at - 1;
    while (start > 0 && (items[start - 1]?.pos === "AUX" || items[start - 1]?.pos === "ADV")) start--;
    return { from: start, to: at + 2 };
  }
  return null;
}
