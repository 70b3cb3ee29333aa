import type { PartialDate } from "../../../model/civil-date.ts";
import { stemSet } from "../reading/find-words.ts";
import { type Draft, type Reading, spanOf } from "../reading/reading.ts";
import { resolveAt } from "../reading/reading-dates.ts";
import { word } from "../symbols/clauses.ts";
import { findMeeting } from "./find-meeting.ts";

/** "8MSP: 18-22 November 2007", "the Fifth Review Conference at Siem Reap", "held every five years". */
export function readMeetings(reading: Reading): Draft[] {
  const found = findMeeting(reading);
  const symbol = found === null ? undefined : reading.symbols[found.at];
  if (found === null || symbol === undefined) return [];
  const { at, ordinal, treaty } = found;
  if (isOccasion(reading, at)) return [];
  const vocabulary = reading.context.lexicon.vocabularies.get(treaty);
  if (vocabulary === undefined || !vocabulary.meetings.some((meeting) => meeting.kind === found.meeting)) return [];
  const days = findDays(reading, at);
  const place = findPlace(reading, at) ?? findPlace(reading, -1);
  const every = findEvery(reading);
  if (ordinal === null && days === null && place === null && every === null) return [];
  if (isHoped(reading, at)) return [];
  return [
    {
      content: {
        kind: "meeting",
        meeting: found.meeting,
        ordinal: ordinal?.value ?? null,
        place: place?.name ?? null,
        from: days?.from ?? null,
        to: days?.to ?? null,
        everyYears: every?.value ?? null,
      },
      treaty,
      negated: false,
      modality: "actual",
      at: symbol.start,
      span: reading.span,
      fields: {
        meeting: [spanOf(reading, at, at)],
        ...(ordinal === null ? {} : { ordinal: [spanOf(reading, ordinal.at, ordinal.at)] }),
        ...(days === null ? {} : { from: [days.span] }),
        ...(place === null ? {} : { place: [place.span] }),
        ...(every === null ? {} : { everyYears: [spanOf(reading, every.at, every.at + 1)] }),
      },
      about: null,
      reader: "meeting",
    },
  ];
}

/** "hopes to take part in the meeting", "plans to bring it before the meeting": what somebody means to do there. */
function isHoped({ symbols }: Reading, meeting: number): boolean {
  return symbols.some(
    (symbol, at) => at < meeting && symbol.kind === "word" && HOPES.has(symbol.stem) && word(symbols[at + 1]) === "to",
  );
}

const HOPES = stemSet("hope want wish intend plan promise");

function findDays(
  reading: Reading,
  meeting: number,
): { from: PartialDate; to: PartialDate | null; span: { start: number; end: number } } | null {
  for (const [index, symbol] of reading.symbols.entries()) {
    if (symbol.kind !== "date" || reading.symbols[index + 1]?.kind === "treaty") continue;
    if (isOfAnother(reading, index, meeting) || isEnd(reading, index)) continue;
    const coming = isToCome(reading) || (symbol.date.lead?.kind === "from" && symbol.date.to === null);
    const hit = resolveAt(reading, index, coming ? "planned" : "actual");
    if (hit === null || hit.lead === "until" || hit.date.kind === "unknown") continue;
    return { from: hit.date, to: hit.to, span: hit.span };
  }
  return null;
}

/** "hosted a meeting in 1999 and the third conference in 2014": a day before an "and", where the meeting has one behind it. */
function isOfAnother({ symbols }: Reading, date: number, meeting: number): boolean {
  const parted = symbols.slice(date, meeting).some((symbol) => word(symbol) === "and");
  return parted && symbols.slice(meeting).some(({ kind }) => kind === "date");
}

/** "the first since the review conference of 2019": what something else is counted from. */
function isOccasion({ symbols }: Reading, at: number): boolean {
  return [1, 2, 3, 4].some(
    (back) =>
      /^(?:since|before)$/.test(word(symbols[at - back]) ?? "") &&
      symbols
        .slice(0, at - back)
        .some((symbol) => FIRST.test(word(symbol) ?? "") || (symbol.kind === "number" && symbol.ordinal)),
  );
}

const FIRST = /^(?:first|last|latest|only)$/;

/** "was given five years, to 2030, at the meeting": how long something lasts, and not when it was. */
function isEnd({ symbols }: Reading, date: number): boolean {
  let lead = date - 1;
  while (/^(?:the|end|close|middle|beginning|start|of)$/.test(word(symbols[lead]) ?? "")) lead--;
  return word(symbols[lead]) === "to" && !symbols.slice(0, date).some(({ kind }) => kind === "date");
}

/** "governments meet from Monday", "the conference opens on Friday", "will be held": a day without its year or week is one to come. */
function isToCome({ symbols }: Reading): boolean {
  return symbols.some((symbol) =>
    /^(?:meet|meets|opens|begins|starts|convenes|gather|will|next)$/.test(word(symbol) ?? ""),
  );
}

function findPlace(reading: Reading, at: number): { name: string; span: { start: number; end: number } } | null {
  for (let index = at + 1; index < reading.symbols.length; index++) {
    const symbol = reading.symbols[index];
    const before = word(reading.symbols[index - 1]) === "the" ? reading.symbols[index - 2] : reading.symbols[index - 1];
    if (symbol === undefined || !["in", "at"].includes(word(before) ?? "")) continue;
    if (symbol.kind === "states") {
      // "in the Chilean capital"
      const capital = reading.symbols[index + 1];
      return place(reading, symbol.start, word(capital) === "capital" ? (capital?.end ?? symbol.end) : symbol.end);
    }
    if (symbol.kind !== "word" || symbol.text.charAt(0) === symbol.text.charAt(0).toLowerCase()) continue;
    let end = symbol.end;
    for (let more = index + 1; more < reading.symbols.length; more++) {
      const next = reading.symbols[more];
      if (next?.kind !== "word" || next.text.charAt(0) === next.text.charAt(0).toLowerCase()) break;
      end = next.end;
    }
    return place(reading, symbol.start, end);
  }
  return null;
}

function place(reading: Reading, start: number, end: number): { name: string; span: { start: number; end: number } } {
  return { name: reading.text.slice(start, end), span: { start, end } };
}

function findEvery(reading: Reading): { value: number; at: number } | null {
  for (const [at, symbol] of reading.symbols.entries()) {
    const next = reading.symbols[at + 1];
    if (word(symbol) === "every" && next?.kind === "number" && /^years?$/.test(word(reading.symbols[at + 2]) ?? ""))
      return { value: next.value, at };
    if (word(symbol) === "every" && word(next) === "year") return { value: 1, at };
    if (["annual", "annually", "yearly"].includes(word(symbol) ?? "") && word(reading.symbols[at + 1]) !== "report")
      return { value: 1, at };
  }
  return null;
}
