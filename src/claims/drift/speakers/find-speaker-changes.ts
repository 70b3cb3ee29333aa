import { logOdds } from "../../../text/log-odds.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import { sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { BIAS, SPEAKER_WEIGHTS } from "../weights/speaker-weights.ts";
import { describeSpeakers, type SpeakerPair } from "./describe-speakers.ts";
import type { Source } from "./find-sources.ts";
import { printSpeakers } from "./print-speakers.ts";

/**
 * The same words given to another speaker: a person, a State, an office or body that cannot be the one before. Whether a speaker of either side is the other
 * changed is a logistic decision by what both are called, by what else in either text calls them so, by what they say, and by what the reader makes of both.
 */
export function findSpeakerChanges(pair: UnitPair, reader: PairReader | null): UnitDrift[] {
  const [changed] = describeSpeakers(pair)
    .map((speakers) => ({ ...speakers, score: weighSpeakers(speakers, pair, reader) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (changed === undefined) return [];
  const { origin, appearance } = pair;
  const { was, is } = changed;
  return [
    {
      kind: "speaker-changed",
      origin: [sentenceAt(origin, was.spans[0]?.start ?? 0)],
      appearance: [sentenceAt(appearance, is.spans[0]?.start ?? 0)],
      sentence: `The origin gives this to ${print(was, origin)}; this copy gives it to ${print(is, appearance)}.`,
    },
  ];
}

/** How surely one speaker is put in the other's place; above 0 it is told. */
function weighSpeakers({ was, is, features }: SpeakerPair, pair: UnitPair, reader: PairReader | null): number {
  const print = () => printSpeakers(was, is, pair);
  return reader?.weigh("speaker", features, print) ?? logOdds(SPEAKER_WEIGHTS, features, BIAS);
}

/** The name of a person, else the words that stand for the speaker ("Peru's defence minister"), and so where the name is but a part of them ("the Office of Civil Defence"). */
function print({ kind, words, spans }: Source, { text }: UnitSide): string {
  const [name, whole] = [words[0], spans[0]];
  const isPart = /\b(?:of|for|the) $/.test(text.text.slice(whole?.start ?? 0, name?.start ?? 0));
  const named = kind === "person" && !isPart ? words : [];
  const [first, last] = [named[0] ?? whole, named.at(-1) ?? whole];
  if (first === undefined || last === undefined) return "another";
  return text.text.slice(first.start, last.end).replace(/, (?:which|who) .*$|,$/s, "");
}
