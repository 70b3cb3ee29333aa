import { type Span, spansOverlap } from "../../../model/span.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { foldWord, stemSet } from "../../stems.ts";
import { findAllCues } from "../attributions/find-kept-attributions.ts";
import { INSTITUTION_WORDS } from "../data/institution-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";
import { findHousedSpeaker } from "./find-housed-speaker.ts";
import { findInvertedSpeakers } from "./find-inverted-speakers.ts";
import { type CalledSpeaker, readSpeaker } from "./read-speaker.ts";

const REPORTING_STEMS = stemSet([...REPORTING, "share", "tell"]);
const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_WORDS);
const AGENCIES: ReadonlySet<string> = new Set(
  "novosti reuters tass interfax afp ap bloomberg dpa ansa xinhua ria unn ukrinform".split(" "),
);

/** Who is said to speak in a unit. */
export interface Source {
  /** what the words beside the cue name; null for a pronoun, a role or a body, which many words may stand for */
  readonly kind: "person" | "state" | "agency" | null;
  /** words of the name */
  readonly words: readonly DriftWord[];
  /** every word that the text calls the speaker by: role, body and State beside the name */
  readonly called: readonly DriftWord[];
  /** the name of the person who speaks, beside the cue or anywhere in the text */
  readonly named: readonly DriftWord[];
  /** what the text calls the speaker by */
  readonly role: CalledSpeaker | null;
  /** the characters that name the speaker */
  readonly spans: readonly Span[];
  /** forms of the words given to the speaker */
  readonly said: ReadonlySet<string>;
  /** the statement that gives them; null where none does */
  readonly statement: AttributionRelation | null;
}

/** The speakers of a side: those of its statements, with what pronouns and short forms stand for, else names beside a word of report. */
export function findSources(side: UnitSide): Source[] {
  const told = side.statements
    .filter(
      (statement) =>
        !statement.negative &&
        !isBuiltTo(side, statement) &&
        !isRelative(side, statement.cue[0]?.start ?? -1) &&
        !isAccused(side, statement.cue[0]?.start ?? -1),
    )
    .flatMap((statement) => sourceOf(side, statement));
  const found = [...told, ...findByCues(side)];
  const inverted = findInvertedSpeakers(side)
    .filter(({ phrase }) => !found.some(({ spans }) => spans.some((span) => spansOverlap(span, spanOf(phrase)))))
    .map(({ phrase, said }) => ({ ...nameOf(side, phrase), spans: [spanOf(phrase)], said, statement: null }));
  const all = [...found, ...inverted];
  return all.some(({ called }) => called.length > 0) ? all : findByWords(side);
}

function spanOf(words: readonly DriftWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The speakers of cues that no statement has: "in the opinion of the envoy", "by the data of the ministry". */
function findByCues(side: UnitSide): Source[] {
  const cues = findAllCues(side);
  return cues.flatMap(({ start, source }): Source[] => {
    const stated = side.statements.some(({ cue, source: named }) =>
      [...cue, ...named].some((span) => span.start <= start && start < span.end),
    );
    if (stated || source.length === 0 || isRelative(side, start) || isAccused(side, start)) return [];
    const { start: from, end: to } = sentenceAt(side, start);
    const inside = side.words
      .map((word, index) => ({ word, form: side.forms[index] ?? "" }))
      .filter(({ word }) => word.start >= from && word.end <= to);
    const named = source
      .flatMap((form) => {
        const [nearest] = inside
          .filter((other) => other.form === form)
          .sort((a, b) => Math.abs(a.word.start - start) - Math.abs(b.word.start - start));
        return nearest?.word ?? [];
      })
      .sort((a, b) => a.start - b.start);
    const [first, last] = [named[0], named.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const said = new Set(
      inside
        .filter(({ word }) => word.content && word.start !== start && (word.start < first.start || word.end > last.end))
        .map(({ form }) => form),
    );
    return [{ ...nameOf(side, wordsIn(side.words, span)), spans: [span], said, statement: null }];
  });
}

/** "…, according to which": said by whom the sentence has named before. */
function isRelative({ words }: UnitSide, offset: number): boolean {
  const index = words.findIndex(({ start }) => start === offset);
  return words.slice(index + 1, index + 3).some(({ word }) => /^(?:which|whom|whose)$/.test(word));
}

/** "the miller accused of theft": the words before name the accused, by whomever, and no speaker. */
function isAccused({ words }: UnitSide, offset: number): boolean {
  const index = words.findIndex(({ start }) => start === offset);
  return (
    /^(?:accused|suspected|blamed|charged|convicted|acquitted)$/.test(words[index]?.word ?? "") &&
    /^(?:of|for|with)$/.test(words[index + 1]?.word ?? "")
  );
}

/** "built according to the plans of the office": how it was made, not who says so. */
function isBuiltTo({ words }: UnitSide, { cue }: AttributionRelation): boolean {
  const index = words.findIndex(({ start, end }) => cue.some((span) => span.start <= start && end <= span.end));
  return (
    words[index]?.word === "according" &&
    /^(?:built|made|designed|constructed|produced|developed|created|manufactured|conducted|performed|calculated|prepared|drawn|assembled)$/.test(
      words[index - 1]?.word ?? "",
    )
  );
}

function sourceOf(side: UnitSide, statement: AttributionRelation): Source[] {
  const { source, cue, speaker, content } = statement;
  // A speaker named in another sentence is carried over, like a pronoun's.
  const beside = source.flatMap((span) => wordsIn(side.words, span));
  const unnamed = beside.every(({ word }) => word === "they");
  const housed = unnamed && cue[0] !== undefined ? findHousedSpeaker(side, cue[0].start) : [];
  const written = housed.length > 0 ? housed : beside;
  const resolved = speaker?.name === null || speaker?.kind !== "person" ? [] : findName(side, speaker?.name ?? "");
  const said = new Set(
    content.flatMap((span) =>
      side.words.flatMap((word, index) =>
        word.content && word.start >= span.start && word.end <= span.end ? [side.forms[index] ?? ""] : [],
      ),
    ),
  );
  const [first, last] = [written[0], written.at(-1)];
  const spans =
    written === beside || first === undefined || last === undefined ? source : [{ start: first.start, end: last.end }];
  return [{ ...nameOf(side, written, resolved), spans, said, statement }];
}

/** What words call a speaker by. */
function nameOf(
  side: UnitSide,
  written: readonly DriftWord[],
  resolved: readonly DriftWord[] = [],
): Pick<Source, "kind" | "words" | "called" | "named" | "role"> {
  const role = readSpeaker(written, side.text.text);
  const body = role.roles.some(({ proper }) => proper);
  const named = body ? null : (fullName(side, written) ?? leadingName(side, written) ?? lastName(side, written));
  return {
    ...(named ?? UNNAMED),
    called: [...written, ...resolved].filter(({ content }) => content),
    named: named?.kind === "person" ? named.words : resolved,
    role,
  };
}

/** "Ada Example, head of the Office of Water": the first two names that stand together and are no institution's. */
function fullName({ text }: UnitSide, words: readonly DriftWord[]): Pick<Source, "kind" | "words"> | null {
  for (const [index, first] of words.entries()) {
    const [second, third] = [words[index + 1], words[index + 2]];
    if (second === undefined || !isNamePart(first, index) || !second.name || isInstitutional(second)) continue;
    const joined = (a: DriftWord, b: DriftWord) => text.text.slice(a.end, b.start) === " ";
    if (joined(first, second) && !(third?.name && joined(second, third)))
      return { words: [first, second], kind: "person" };
  }
  return null;
}

/** A name; "Per" and "May" are first names where a capital marks them behind another word. */
function isNamePart(word: DriftWord, index: number): boolean {
  const first = index > 0 && !word.content && /^(?:Per|May|Will|Do|An)$/.test(word.written);
  return (word.name || first) && !isInstitutional(word);
}

/** "Example, senior economist of the Bank of Water": the name before the comma. */
function leadingName({ text }: UnitSide, words: readonly DriftWord[]): Pick<Source, "kind" | "words"> | null {
  const comma = words.findIndex(
    ({ end }, index) => words[index + 1] !== undefined && text.text.slice(end, words[index + 1]?.start).startsWith(","),
  );
  const before = words.slice(Math.max(0, comma - 1), comma + 1);
  const [last] = before.slice(-1);
  if (comma > 1 || last === undefined || !last.name || isInstitutional(last) || last.word.length < 3) return null;
  return { words: [last], kind: "person" };
}

/** What the names of a phrase stand for; of "the Example prisoners' committee" the name is no person's. */
function lastName({ text }: UnitSide, words: readonly DriftWord[]): Pick<Source, "kind" | "words"> | null {
  const found = classify(words.filter(({ name }) => name));
  const last = words.findLastIndex(({ name }) => name);
  const [name, next] = [words[last], words[last + 1]];
  // "the mayor of the city Anyplace"
  if (found?.kind === "person" && found.words.length === 1 && PLACE.test(words[last - 1]?.word ?? "")) return null;
  const joined =
    name !== undefined && next !== undefined && /^['’]?s?['’]? $/u.test(text.text.slice(name.end, next.start));
  return found?.kind === "person" && joined && next.content && !next.name && !/\d/.test(next.word) ? null : found;
}

const PLACE =
  /^(?:regions?|provinces?|districts?|cit(?:y|ies)|towns?|villages?|county|counties|municipality|prefecture|canton|republic|oblast|islands?|valley|port|territory|commune|parish|borough|lake|river|mount|locality)$/;

const UNNAMED = { kind: null, words: [] } as const;

function wordsIn(words: readonly DriftWord[], { start, end }: Span): DriftWord[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** Words of the text that write a resolved speaker's name. */
function findName({ text }: UnitSide, name: string): DriftWord[] {
  return name
    .split(/[\s-]+/)
    .map(foldWord)
    .flatMap((part) => text.words.find(({ word }) => word === part) ?? []);
}

/** Names beside a word that certainly attributes; the rest of the side is what they say. */
function findByWords(side: UnitSide): Source[] {
  return side.words.flatMap(({ stem, word, quoted, name }, index) => {
    if (quoted || name || !REPORTING_STEMS.has(stem) || !/(?:s|ed|said|told|wrote|spoke|according)$/.test(word))
      return [];
    const named = classify(namesBeside(side, index, word));
    if (named === null) return [];
    const said = new Set(
      side.words.flatMap((other, at) =>
        other.content && at !== index && !named.words.includes(other) ? [side.forms[at] ?? ""] : [],
      ),
    );
    return [
      {
        ...named,
        called: named.words,
        named: named.kind === "person" ? named.words : [],
        role: null,
        spans: spansOf(named.words),
        said,
        statement: null,
      },
    ];
  });
}

function spansOf(words: readonly DriftWord[]): Span[] {
  return words.map(({ start, end }) => ({ start, end }));
}

function namesBeside(side: UnitSide, index: number, word: string): DriftWord[] {
  if (word === "according") return nameRun(side, index + 2, 1, 4);
  const before = nameRun(side, index - 1, -1, 2);
  if (before.length > 0) return before;
  const after = nameRun(side, index + 1, 1, 10);
  const near = after.length > 0 ? after : subjectBeforeApposition(side, index);
  return near.length > 0 && classify(near) !== null ? near : nameAfterTitle(side, index);
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

/** What a run of names stands for; null for a name of an institution, which a role may stand for as well. */
function classify(names: readonly DriftWord[]): Pick<Source, "kind" | "words"> | null {
  if (names.length === 0 || names.some(({ word }) => word.length < 3 || /\d/.test(word))) return null;
  if (names.every(({ state }) => state !== null)) return { words: names, kind: "state" };
  if (names.every(({ word }) => AGENCIES.has(word))) return { words: names, kind: "agency" };
  if (names.slice(-1).some(isInstitutional)) return null;
  // The name stands last: "Foreign Ministry spokeswoman Ada Example", "head of the agency Ada Example".
  return { words: names.slice(-2).filter((name) => !isInstitutional(name)), kind: "person" };
}

function isInstitutional({ state, treaty, word, written }: DriftWord): boolean {
  // "UN", "U.N."
  return state !== null || treaty !== null || INSTITUTIONS.has(word) || /^\p{Lu}(?:\.?\p{Lu})+$/u.test(written);
}
