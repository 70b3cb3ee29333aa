import { addDays, type CivilDate, daysOf, type PartialDate } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";

type Meeting = Extract<PropositionContent, { kind: "meeting" }>;

/** Abbreviations of kinds of meeting in the register's entries ("8MSP"). */
const SUBJECTS: Readonly<Record<string, string>> = {
  "meeting-of-states-parties": "MSP",
  "review-conference": "RC",
  "conference-of-states-parties": "CSP",
  "intersessional-meeting": "intersessional",
};

/** Which meeting, where, when, and how often such meetings are held. */
export function checkMeeting(question: Question, content: Meeting): Decision {
  const parts: Decision[] = [];
  const entry = findMeeting(question, content);
  if (content.from !== null || content.place !== null || (content.ordinal !== null && content.everyYears === null))
    parts.push(entry === null ? unknownMeeting(question, content) : decideMeeting(question, content, entry));
  if (content.everyYears !== null) parts.push(decideEvery(question, content, content.everyYears));
  return combineAll(parts);
}

function unknownMeeting(question: Question, content: Meeting): Decision {
  return undecidable(
    `The register does not hold that ${content.meeting.replaceAll("-", " ")} of ${question.treaty.noun}.`,
    "the days of that meeting",
    true,
  );
}

function findMeeting(question: Question, content: Meeting): Entry | null {
  const suffix = SUBJECTS[content.meeting];
  const meetings = question
    .entries(null, "meeting")
    .filter((entry) => suffix !== undefined && (entry.subject ?? "").endsWith(suffix));
  if (content.ordinal !== null)
    return meetings.find((entry) => entry.subject === `${content.ordinal}${suffix}`) ?? null;
  const { from } = content;
  if (from === null) return null;
  const near = meetings.filter((entry) => overlaps(entry, from));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function decideMeeting(question: Question, content: Meeting, entry: Entry): Decision {
  const days = daysOfMeeting(entry);
  const reason = `The register holds the ${entry.detail} at ${entry.place ?? "a place not recorded"}${days === null ? "" : `, ${days.first} to ${days.last}`}.`;
  const grounds: Grounds = {
    entries: [entry],
    rule: entry.provision === null ? [] : [{ treaty: question.treaty.id, provision: entry.provision }],
    dates: days === null ? {} : { "first day": days.first, "last day": days.last },
  };
  const parts: Decision[] = [];
  if (content.from !== null) parts.push(decideDays(content, days, reason, grounds));
  if (content.place !== null) parts.push(decidePlace(question, content.place, entry, reason, grounds));
  return parts.length === 0 ? agrees(reason, grounds) : combineAll(parts);
}

function decideDays(content: Meeting, days: Days | null, reason: string, grounds: Grounds): Decision {
  const { from, to } = content;
  const said = from === null ? null : daysOf(from);
  if (days === null || said === null || from === null) return undecidable(reason, "the days meant", false, grounds);
  if (to === null)
    return said.from <= days.last && days.first < said.to ? agrees(reason, grounds) : conflicts(reason, grounds);
  const end = daysOf(to);
  if (end === null) return undecidable(reason, "the last day meant", false, grounds);
  const first = within(days.first, from);
  const last = within(days.last, to);
  return first && last ? agrees(reason, grounds) : conflicts(reason, grounds);
}

function decidePlace(question: Question, place: string, entry: Entry, reason: string, grounds: Grounds): Decision {
  if (entry.place === null) return undecidable(reason, "the place", true, grounds);
  const held = entry.place.toLowerCase();
  const matches = (name: string): boolean => held.includes(name) || name.includes(held.split(",")[0] ?? held);
  const names = namesOfPlace(question, place);
  if (names.some(matches)) return agrees(reason, grounds);
  const elsewhere = question
    .entries(null, "meeting")
    .some((other) => names.some((name) => other.place?.toLowerCase().includes(name) ?? false));
  if (elsewhere || isOtherCapital(question, names)) return conflicts(reason, grounds);
  return agrees(`${reason} Whether ${place} names the same place is not on the register.`, {
    ...grounds,
    shade: "imprecise",
  });
}

/** A place's name in lower case; "the Chilean capital" is the capital of the State that the adjective belongs to. */
function namesOfPlace(question: Question, place: string): readonly string[] {
  const name = place.toLowerCase().replace(/^the /, "");
  const adjective = /^(.+) capital$/.exec(name)?.[1];
  if (adjective === undefined) return [name];
  const state = question.cache.register.states.find(({ demonyms }) =>
    demonyms.some((demonym) => demonym.toLowerCase() === adjective),
  );
  return state === undefined ? [name] : state.capitals.map((capital) => capital.toLowerCase());
}

/** Whether the name is a capital's, which is no other name of a town that it is not. */
function isOtherCapital(question: Question, names: readonly string[]): boolean {
  return question.cache.register.states.some(({ capitals }) =>
    capitals.some((capital) => names.includes(capital.toLowerCase())),
  );
}

/** Review conferences are held on request and at least so far apart; a fixed rhythm is practice. */
function decideEvery(question: Question, content: Meeting, years: number): Decision {
  const meetings = question
    .entries(null, "meeting")
    .filter((entry) => (entry.subject ?? "").endsWith(SUBJECTS[content.meeting] ?? "?"));
  const usual = content.meeting === "review-conference" ? 5 : content.meeting.includes("states-parties") ? 1 : null;
  const provision =
    question.vocabulary?.meetings.find((meeting) => meeting.kind === content.meeting)?.provision ?? null;
  const grounds: Grounds = {
    rule: provision === null ? [] : [{ treaty: question.treaty.id, provision }],
    entries: meetings,
    shade: "imprecise",
  };
  if (usual === null || provision === null)
    return undecidable("The rules hold no rhythm of such meetings.", "the rhythm", false, { ...grounds, shade: null });
  const reason =
    content.meeting === "review-conference"
      ? `${provision}: later conferences are held on request, not less than five years apart; every five years is practice.`
      : `${provision}: the parties meet regularly, yearly in practice.`;
  return years === usual ? agrees(reason, grounds) : conflicts(reason, { ...grounds, shade: null });
}

interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

function daysOfMeeting(entry: Entry): Days | null {
  if (entry.validFrom.kind !== "day") return null;
  const last = entry.validTo?.kind === "day" ? addDays(entry.validTo.day, -1) : entry.validFrom.day;
  return { first: entry.validFrom.day, last };
}

function overlaps(entry: Entry, date: PartialDate): boolean {
  const days = daysOfMeeting(entry);
  const said = daysOf(date);
  return days !== null && said !== null && days.first < said.to && said.from <= days.last;
}

function within(day: CivilDate, date: PartialDate): boolean {
  const days = daysOf(date);
  return days !== null && days.from <= day && day < days.to;
}
