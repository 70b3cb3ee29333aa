import { type Span, spanContains } from "../../model/span.ts";
import { AGENCIES } from "../data/actor-words.ts";
import { makeReading, type Reading } from "./reading.ts";

const MEDIUM =
  /\b(?:news agency|news outlet|newspaper|broadcaster|television|tv channel|news channel|magazine|news portal|daily|weekly|website|press service)\b/i;

/** Whether a source is a medium that passes on what others said. */
export function isMedium(text: string, source: readonly Span[]): boolean {
  return source.some((span) => {
    const words = text.slice(span.start, span.end);
    return (
      MEDIUM.test(words) ||
      words
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => AGENCIES.has(word))
    );
  });
}

/**
 * Readings of one sentence with chains made of those that pass on one another: "…, TASR writes, according to Reuters", "the ministry said …,
 * Reuters reported". The statement is its speaker's; the media are its relay, outermost first.
 */
export function chainRelays(text: string, readings: readonly Reading[]): Reading[] {
  let chained = [...readings];
  for (const outer of [...chained]) {
    if (!isMedium(text, outer.source)) continue;
    if (!chained.includes(outer)) continue;
    const passedOn = chained.filter((reading) => reading !== outer && isPassedOn(reading, outer));
    const inner =
      passedOn.find((reading) => isSigned(text, reading, outer)) ??
      passedOn.find((reading) => !passedOn.some((other) => other !== reading && isPassedOn(reading, other)));
    if (inner === undefined) continue;
    const sameWords = isSigned(text, inner, outer);
    if (sameWords && isMedium(text, inner.source)) {
      // "TASR writes, according to Reuters": the medium named first read the other one
      const joined = makeReading({
        ...outer,
        content: inner.content,
        relay: [...inner.source, ...outer.relay],
        rule: "relay",
      });
      chained = replace(chained, [inner, outer], joined);
    } else if (sameWords) {
      chained = replace(
        chained,
        [inner, outer],
        makeReading({ ...inner, relay: [...outer.source, ...outer.relay], rule: "relay" }),
      );
    } else {
      chained = replace(
        chained,
        [inner],
        makeReading({ ...inner, relay: [...outer.source, ...outer.relay], rule: "relay-nested" }),
      );
    }
  }
  return chained;
}

/** Whether the outer content holds the inner report, and not the other way round as well. */
function isPassedOn(inner: Reading, outer: Reading): boolean {
  // a plan or belief that the medium tells of is its own report, not words passed on
  if (inner.stance === "intends" || inner.stance === "believes") return false;
  const holds = outer.content.some((span) => inner.cue.some((cue) => spanContains(span, cue)));
  return (
    holds && inner.source.length > 0 && !inner.content.some((span) => outer.cue.some((cue) => spanContains(span, cue)))
  );
}

/** "…, the ministry said, according to Reuters": the outer cue follows the inner one directly, so both have the same words. */
function isSigned(text: string, inner: Reading, outer: Reading): boolean {
  const innerEnd = Math.max(...[...inner.cue, ...inner.source].map((span) => span.end));
  const outerStart = Math.min(...[...outer.cue, ...outer.source].map((span) => span.start));
  const contentEnd = inner.content.at(-1)?.end ?? 0;
  const gap = text.slice(Math.max(innerEnd, contentEnd), outerStart).replace(/[\s,–—-]/gu, "");
  return outerStart >= Math.max(innerEnd, contentEnd) && /^(?:as|on|in)?(?:\p{Lu}\p{Ll}+day)?$/u.test(gap);
}

/** A cited reason ("the need to", "concerns over") is no speaker. */
export function namesSpeaker(words: string): boolean {
  return (
    /\p{Lu}/u.test(words) ||
    /\b(?:officials?|sources?|ministr(?:y|ies)|ministers?|spokes\w+|diplomats?|lawmakers?|authorities|police|prosecutors?|experts?|people)\b/i.test(
      words,
    )
  );
}

function replace(readings: readonly Reading[], gone: readonly Reading[], by: Reading): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings) {
    if (reading === gone[0]) kept.push(by);
    else if (!gone.includes(reading)) kept.push(reading);
  }
  return kept;
}
