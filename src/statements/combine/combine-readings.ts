import { spansOverlap } from "../../model/span.ts";
import { LABELS } from "../data/reporting-nouns.ts";
import { makeReading, type Reading } from "../reader/reading.ts";
import { LEAST_SCORE, type TaggedAttribution } from "../tagger/tag-attributions.ts";
import { chooseContent, chooseSource, giveParticiple, isNear } from "./choose-spans.ts";
import { ReadingIndex } from "./reading-index.ts";

/** Rule name of what the tagger found. */
export const TAGGER = "tagger";

/**
 * Rules whose readings are kept beside the tagger's: what the tagger was not taught to mark (nested, withheld, mutual and unattributed
 * words, content in another sentence) and what it misses more often than the rule errs.
 */
const KEPT_RULES =
  /^(?:silence|relay|previous-sentence|signed-quote|colon-quote|quote-carried-over|what-they-see|document-text|dismissed-as|as-they-say|noun-cue|according-to|verb-postposed|verb-inverted)/;
/** Rules whose reading may lie inside a tagged content. */
const NESTED_RULES = /^(?:what-they-see|document-text|relay-nested)$/;

/**
 * One list of the tagger's attributions and the rules' readings, in text order. Where both found a cue the tagger's spans stand, but for
 * {@link chooseContent}, with what only the rule says: stance, hearer, relay, mutual statements.
 */
export function combineReadings(
  text: string,
  tagged: readonly TaggedAttribution[],
  ruled: readonly Reading[],
): Reading[] {
  const used = new Set<Reading>();
  const rules = new ReadingIndex(ruled);
  const combined = tagged.flatMap((found): Reading[] => {
    const attribution = { ...found, ...giveParticiple(text, found) };
    const matches = rules.sharingCue(attribution.cue);
    const match = matches.find((reading) => !NESTED_RULES.test(reading.rule)) ?? matches[0];
    const relayed = attribution.content.flatMap((span) =>
      rules.cuesIn(span).filter((reading) => isRelayedBy(reading, attribution)),
    );
    if (relayed.length > 0) {
      for (const each of [...matches, ...relayed]) used.add(each);
      return relayed;
    }
    if (attribution.score < LEAST_SCORE) return [];
    if (isLabel(text, attribution)) return [];
    const told = attribution.content.flatMap((span) =>
      rules.cuesIn(span).filter((each) => isToldBy(text, each, attribution)),
    );
    for (const each of told) used.add(each);
    for (const each of matches) used.add(each);
    if (
      matches.some(
        (each) =>
          each.silent ||
          each.rule.endsWith("-reciprocal") ||
          each.rule === "previous-sentence" ||
          each.rule === "as-they-say" ||
          (each.relay.length > 0 && each.rule !== "relay-nested"),
      )
    )
      return matches;
    // "dismissed claims that …": the noun is of what was dismissed
    const taken = match?.content.some((own) => attribution.cue.some((span) => spansOverlap(span, own))) ? match : null;
    const content = taken?.content ?? chooseContent(text, attribution, match ?? null, rules);
    if (content.length === 0) return [];
    const source = isNear(text, attribution) ? attribution.source : [];
    if (source.length === 0 && attribution.cue.length === 0 && match === undefined) return [];
    return [
      makeReading({
        ...(match ?? { stance: null }),
        source: chooseSource(text, source, match?.source ?? []),
        cue: taken?.cue ?? attribution.cue,
        content,
        rule: TAGGER,
      }),
      ...told,
    ];
  });
  const after = new ReadingIndex(combined);
  for (const reading of ruled) {
    if (used.has(reading) || !KEPT_RULES.test(reading.rule)) continue;
    const anchors = reading.cue.length === 0 ? reading.content : reading.cue;
    if (!anchors.some((span) => after.holds(span, NESTED_RULES.test(reading.rule)))) combined.push(reading);
  }
  return combined.sort((a, b) => startOf(a) - startOf(b));
}

/** "the ministry said, according to an agency": the tagger has the agency for the speaker, and the ministry among its words. */
function isRelayedBy(reading: Reading, { source }: TaggedAttribution): boolean {
  return (
    reading.rule !== "relay-nested" && reading.relay.some((relay) => source.some((span) => spansOverlap(span, relay)))
  );
}

/** "the envoy said that …, according to the record": what the record tells is that somebody said it, from end to end. */
function isToldBy(text: string, { source, content }: Reading, attribution: TaggedAttribution): boolean {
  const [cue] = attribution.cue;
  return (
    cue !== undefined &&
    /^according to\b/i.test(text.slice(cue.start, cue.end)) &&
    source[0]?.start === attribution.content[0]?.start &&
    content.at(-1)?.end === attribution.content.at(-1)?.end
  );
}

/** "Explainer: …": a label before a colon speaks for nobody. */
function isLabel(text: string, { cue, source }: TaggedAttribution): boolean {
  const [mark] = cue;
  const [speaker] = source;
  if (mark === undefined || speaker === undefined || text.slice(mark.start, mark.end) !== ":") return false;
  return text
    .slice(speaker.start, speaker.end)
    .toLowerCase()
    .split(/\s+/)
    .every((word) => LABELS.has(word));
}

function startOf(reading: Reading): number {
  return Math.min(...[...reading.cue, ...reading.content].map((span) => span.start));
}
