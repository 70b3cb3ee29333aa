import type { CivilDate } from "../../model/civil-date.ts";
import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";

/** The day on which a State did what States are ranked by; null when it has not. */
export type DayOf = (status: StateStatus) => CivilDate | null;

/**
 * "The first country to", "the last EU member to", "the 40th State to": the State's place in the order of days. Undecidable where the
 * register does not hold every act, the group meant is none that is known, or others share the day. Cost: one status a State.
 *
 * @param held - whether the register holds the act of all States that did it, or of some
 */
export function decideRank(
  question: Question,
  state: StateCode,
  rank: string,
  dayOf: DayOf,
  grounds: Grounds,
  held: "all" | "some" = "all",
): Decision {
  const partly: Grounds = { ...grounds, shade: "partly" };
  const place = readPlace(rank) ?? readVaguePlace(rank);
  const group = place === null ? null : findGroup(question, rank);
  const own = dayOf(question.status(state));
  if (!question.closedWorld || place === null || group === null || own === null || own > question.on)
    return undecidable(
      `The register does not order States as the words do ("${rank}").`,
      "the group of States meant and the order among them",
      false,
      partly,
    );
  const days = group.states.filter((code) => code !== state).map((code) => dayOf(question.status(code)));
  const done = days.filter((day) => day !== null && day <= question.on);
  const before = done.filter((day) => day !== null && day < own).length;
  const same = done.filter((day) => day === own).length;
  const after = done.length - before - same;
  const open = group.closed ? days.length - done.length : 0;
  const name = question.name(state);
  const reason = `In the order of days ${before} of ${group.name} did so before ${name} (${own}), ${same} on the same day and ${after} later${open > 0 ? `; ${open} had not by ${question.on}` : ""}.`;
  if (place === "early" || place === "late") {
    const share = (place === "early" ? before : after + open) / Math.max(1, done.length + open);
    if (share <= EARLY_SHARE) return agrees(reason, { ...grounds, shade: "imprecise" });
    return share >= LATE_SHARE && held === "all"
      ? conflicts(reason, grounds)
      : undecidable(reason, "how many are meant", false, partly);
  }
  const right =
    place === "last"
      ? after + open === 0
      : place === "only"
        ? done.length === 0
        : before < place && place <= before + same + 1;
  // Of steps that the register need not hold those it holds can show that others came before, and no more
  const refuted = typeof place === "number" ? before >= place : place === "only" ? done.length > 0 : after > 0;
  if (held === "some" && refuted) return conflicts(reason, grounds);
  if (held === "some" && done.length < days.length) return undecidable(reason, "the steps of all others", true, partly);
  if (!right) return conflicts(reason, grounds);
  // An entry may tell the order within the day: whose instrument was the one that brought the treaty into force
  const named = question.entries(state, "threshold").filter((entry) => entry.quantity?.value === place);
  if (same === 0 || named.length > 0) return agrees(reason, { ...grounds, entries: named });
  return undecidable(reason, "the order within the day", true, partly);
}

/** "Among the first" holds of the first quarter of those who did so, and of none in the later half; between them words alone do not say. */
const EARLY_SHARE = 0.25;
const LATE_SHARE = 0.5;

/** "among the first countries", "one of the last": a part of the order, and no place. */
function readVaguePlace(rank: string): "early" | "late" | null {
  if (!/\bamong\b|\bone of\b|\bfew\b/i.test(rank)) return null;
  if (/\b(?:first|earliest)\b/i.test(rank)) return "early";
  return /\b(?:last|latest)\b/i.test(rank) ? "late" : null;
}

/** 1 for "first"; null for "one of the first" and what gives no place. */
function readPlace(rank: string): number | "last" | "only" | null {
  if (/\b(?:first|last|latest) (?:countries|states|nations|parties|members)\b/i.test(rank)) return null;
  if (/\bamong\b|\bone of\b|\bsecond[- ]last\b/i.test(rank)) return null;
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)\b/.exec(rank)?.[1];
  if (/\blast\b|\blatest\b/i.test(rank)) return "last";
  if (digits !== undefined) return Number(digits);
  if (/\bonly\b/i.test(rank)) return "only";
  const word = rank.match(/[a-z]+/gi)?.find((lower) => ORDINALS.has(lower.toLowerCase()));
  return word === undefined ? null : (ORDINALS.get(word.toLowerCase()) ?? null);
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["hundredth", 100],
]);

interface Group {
  readonly name: string;
  readonly states: readonly StateCode[];
  /** its "last" is the last of all that belong to it, and not only the latest so far */
  readonly closed: boolean;
}

/** The States that the words rank among: all, those that signed, or the members of an organisation on the day asked. */
export function findGroup(question: Question, rank: string): Group | null {
  const rest = rank
    .replace(PLAIN, " ")
    .replace(/[\s,-]+/g, " ")
    .trim();
  const all = question.cache.register.states.map(({ code }) => code);
  if (/\bsignator(?:y|ies)\b/i.test(rest) && /^signator(?:y|ies)$/i.test(rest))
    return {
      name: "the signatories",
      states: all.filter((code) => question.status(code).signatory),
      closed: true,
    };
  if (rest === "") return { name: "all States", states: all, closed: false };
  const found = question.cache.register.groups.find(({ names }) => names.includes(rest));
  if (found === undefined) return null;
  const states = found.members
    .filter(({ from, to }) => (from === null || from <= question.on) && (to === null || question.on < to))
    .map((member) => member.state);
  return { name: `the ${states.length} ${rest} States`, states, closed: true };
}

/** Words that give a place or name States as such. */
const PLAIN = new RegExp(
  `\\b(?:${[...ORDINALS.keys()].join("|")}|the|of|and|to|a|an|in|on|become|have|has|ever|last|latest|earliest|only|among|one|few|very|\\d{1,3}(?:st|nd|rd|th)|countr(?:y|ies)|states?|nations?|part(?:y|ies)|members?|powers?|governments?|capitals?|continent|region|bloc|alliance|world|earth)\\b`,
  "gi",
);
