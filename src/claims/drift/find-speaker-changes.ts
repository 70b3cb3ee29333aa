import { stemWord } from "../stems.ts";
import { INSTITUTION_WORDS } from "./data/institution-words.ts";
import { REPORTING } from "./data/reporting-words.ts";
import type { DriftWord } from "./read-text.ts";
import { sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const REPORTING_STEMS: ReadonlySet<string> = new Set([...REPORTING, "share", "tell"].map(stemWord));
const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_WORDS);
const AGENCIES: ReadonlySet<string> = new Set(
  "novosti reuters tass interfax afp ap bloomberg dpa ansa xinhua ria unn ukrinform".split(" "),
);

interface Source {
  readonly names: readonly DriftWord[];
  readonly kind: "person" | "state" | "agency";
}

/**
 * The same words given to another speaker: both sides name theirs, by a person's name or by a State, and neither name stands
 * anywhere in the other side. A role beside a name ("the minister", "Ada Example") tells nothing and raises nothing.
 */
export function findSpeakerChanges({ origin, appearance, names }: UnitPair): UnitDrift[] {
  const before = findSources(origin);
  const after = findSources(appearance);
  for (const was of before) {
    if (stands(was, appearance, after, names)) continue;
    const is = after.find(
      (source) =>
        (source.kind === was.kind || (was.kind === "agency" && source.kind === "person")) &&
        !stands(source, origin, before, names),
    );
    if (is === undefined) continue;
    return [
      {
        kind: "speaker-changed",
        origin: [sentenceAt(origin, was.names[0]?.start ?? 0)],
        appearance: [sentenceAt(appearance, is.names[0]?.start ?? 0)],
        sentence: `The origin gives this to ${print(was)}; this copy gives it to ${print(is)}.`,
      },
    ];
  }
  return [];
}

function print({ names }: Source): string {
  return names.map(({ written }) => written).join(" ");
}

/** Whether a speaker's name stands in the side or among its speakers, whose names may stand in a sentence before. */
function stands({ names }: Source, side: UnitSide, sources: readonly Source[], forms: UnitPair["names"]): boolean {
  const there = [
    ...side.words.filter(({ written }) => /^\p{Lu}/u.test(written)),
    ...sources.flatMap((source) => source.names),
  ];
  return names.some((name) => there.some((word) => forms.sameName(name, word)));
}

/** Named speakers of a side: those of its statements, else names beside a word that certainly attributes. */
function findSources(side: UnitSide): Source[] {
  const spans = side.statements.flatMap(({ source }) => source);
  if (spans.length > 0) {
    const runs = spans.map((span) =>
      side.text.words.filter(({ start, end }) => start >= span.start && end <= span.end),
    );
    return runs.flatMap((run) => classify(run.filter(({ name }) => name)));
  }
  return side.words.flatMap(({ stem, word, quoted, name }, index) => {
    if (quoted || name || !REPORTING_STEMS.has(stem) || !/(?:s|ed|said|told|wrote|spoke|according)$/.test(word))
      return [];
    if (word === "according") return classify(nameRun(side, index + 2, 1, 4));
    const before = nameRun(side, index - 1, -1, 2);
    if (before.length > 0) return classify(before);
    const after = nameRun(side, index + 1, 1, 10);
    const near = classify(after.length > 0 ? after : subjectBeforeApposition(side, index));
    return near.length > 0 ? near : classify(nameAfterTitle(side, index));
  });
}

/** "said the acting head of the region, Ada Example": the first full name of the sentence behind the cue. */
function nameAfterTitle({ words, text }: UnitSide, cue: number): DriftWord[] {
  for (let index = cue + 1; index < Math.min(words.length - 1, cue + 25); index++) {
    const [first, second] = [words[index], words[index + 1]];
    if (first === undefined || second === undefined) break;
    const gap = text.text.slice(words[index - 1]?.end ?? 0, first.start);
    if (/[.!?:"“”«»]/.test(gap)) break;
    const full =
      [first, second].every((word) => word.name && !isInstitutional(word)) &&
      text.text.slice(first.end, second.start) === " ";
    if (full && words[index - 1]?.name !== true && !/^(?:in|at|of|for|with|to|the)$/.test(words[index - 1]?.word ?? ""))
      return [first, second];
  }
  return [];
}

/** "Ada Example, who leads the delegation, said": the name before the comma that opens what stands between. */
function subjectBeforeApposition(side: UnitSide, cue: number): DriftWord[] {
  const { words, text } = side;
  const gap = (index: number) => text.text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  if (gap(cue) !== ", ") return [];
  for (let index = cue - 1; index > Math.max(0, cue - 16); index--)
    if (gap(index) === ", ") return words[index - 1]?.name ? nameRun(side, index - 1, -1, 1, true) : [];
  return [];
}

/** The run of names that starts within `reach` words, in text order; a mark other than an apostrophe or a full stop of initials ends the search. */
function nameRun({ words, text }: UnitSide, at: number, step: 1 | -1, reach: number, fromComma = false): DriftWord[] {
  const run: DriftWord[] = [];
  for (let index = at; words[index] !== undefined; index += step) {
    const word = words[index];
    const previous = words[index - step];
    if (word === undefined || previous === undefined) break;
    const apart = index === at && fromComma;
    const [low, high] = step === 1 ? [previous.end, word.start] : [word.end, previous.start];
    if (!apart && /[,;:!?()"“”«»—–]|\.\s/.test(text.text.slice(low, high)) && !/^\. $/.test(text.text.slice(low, high)))
      break;
    if (word.name) run.push(word);
    else if (run.length > 0 || Math.abs(index - at) >= reach) break;
  }
  return step === 1 ? run : run.reverse();
}

function classify(names: readonly DriftWord[]): Source[] {
  if (names.length === 0 || names.some(({ word }) => word.length < 3 || /\d/.test(word))) return [];
  if (names.every(({ state }) => state !== null)) return [{ names, kind: "state" }];
  if (names.every(({ word }) => AGENCIES.has(word))) return [{ names, kind: "agency" }];
  // The name stands last: "Foreign Ministry spokeswoman Ada Example", "head of the agency Ada Example".
  const person = names.slice(-2).filter((name) => !isInstitutional(name));
  return names.slice(-1).some(isInstitutional) ? [] : [{ names: person, kind: "person" }];
}

function isInstitutional({ state, word, written }: DriftWord): boolean {
  return state !== null || INSTITUTIONS.has(word) || /^\p{Lu}{2,}$/u.test(written);
}
