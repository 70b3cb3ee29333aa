import { addDays, type CivilDate, daysOf, type PartialDate } from "../../model/civil-date.ts";
import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { fits, mayCoincide, type Question } from "../question.ts";

type TreatyDate = Extract<PropositionContent, { kind: "treaty-date" }>;

/** The days of the treaty as such: adoption, opening and first signatures, entry into force. */
export function checkTreatyDate(question: Question, content: TreatyDate): Decision {
  const day = content.event === "entry-into-force" ? decideForce(question, content) : decideAct(question, content);
  return content.place === null || day.verdict !== "agrees"
    ? day
    : combineAll([day, decidePlace(question, content, content.place)]);
}

function decideForce(question: Question, content: TreatyDate): Decision {
  const { noun, id, rules } = question.treaty;
  const force = question.cache.register.entryIntoForce(id, question.clock.known);
  const grounds: Grounds = {
    derivations: [force.derivation],
    rule: [{ treaty: id, provision: rules.entryIntoForce.provision }],
    dates: { "entry into force": force.day },
  };
  if (force.day === null) {
    const reason = `${capitalise(noun)} (${question.treaty.shortTitle}) is not in force: what ${rules.entryIntoForce.provision} asks for has not come about.`;
    if (content.date === null && question.proposition.negated && question.closedWorld) return agrees(reason, grounds);
    return question.closedWorld
      ? conflicts(reason, grounds)
      : undecidable(reason, "the day of entry into force", true, grounds);
  }
  const reason = `${capitalise(noun)} (${question.treaty.shortTitle}) entered into force on ${force.day}.`;
  if (content.date === null) {
    const inForce = force.day <= question.on;
    return inForce === question.proposition.negated ? conflicts(reason, grounds) : agrees(reason, grounds);
  }
  if (fits(content.date, force.day)) return agrees(reason, grounds);
  const states = statesBoundFrom(question, content.date);
  if (states.length > 0)
    return undecidable(
      `${reason} In the days that the words give it entered into force for ${states.slice(0, NAMED).join(", ")}${states.length > NAMED ? ` and ${states.length - NAMED} more` : ""}.`,
      "the State for which it entered into force, if one is meant",
      false,
      grounds,
    );
  return unresolved(content, reason, grounds) ?? conflicts(reason, grounds);
}

/** States named at most in one sentence. */
const NAMED = 3;

/**
 * The States for which the treaty entered into force on a day, or in a month: reports leave out for whom ("there", "for it", "the country").
 * Of a year alone nothing is told: nearly every year has one. Cost: one status a State.
 */
function statesBoundFrom(question: Question, date: PartialDate): string[] {
  const days = date.kind === "year" ? null : daysOf(date);
  if (days === null) return [];
  return question.cache.register.states.flatMap(({ code, name }) => {
    const { since } = question.status(code, addDays(days.to, -1));
    return since !== null && since >= days.from && since < days.to ? [name] : [];
  });
}

function decideAct(question: Question, content: TreatyDate): Decision {
  const { noun, adopted, opened, shortTitle } = question.treaty;
  const opening = question.entries(null, "opened");
  const adoption = question.entries(null, "adopted");
  const wanted = content.event === "adoption" ? adopted : opened;
  const grounds: Grounds = {
    entries: [...(content.event === "adoption" ? adoption : opening)],
    dates: { adoption: adopted, "opening for signature": opened },
  };
  if (wanted === null)
    return undecidable(`The register holds no day of it for ${noun} (${shortTitle}).`, "that day", true, grounds);
  const facts = `${capitalise(noun)} (${shortTitle}) ${adopted === null ? "" : `was adopted on ${adopted}`}${adopted !== null && opened !== null ? " and " : ""}${opened === null ? "" : `opened for signature on ${opened}`}.`;
  const days = content.event === "adoption" ? adoption : opening;
  if (content.date === null) return undecidable(facts, "the day meant", false, grounds);
  const { date } = content;
  const right = fits(date, wanted) || days.some((entry) => covers(entry, date));
  return right ? agrees(facts, grounds) : (unresolved(content, facts, grounds) ?? conflicts(facts, grounds));
}

/** Whether a day within the entry's own days is meant: the signatures of 3 and 4 December. */
function covers(entry: Entry, date: PartialDate): boolean {
  if (mayCoincide(entry.validFrom, date)) return true;
  const from = daysOf(entry.validFrom)?.from ?? null;
  const to: CivilDate | null = entry.validTo?.kind === "day" ? entry.validTo.day : null;
  const days = daysOf(date);
  return from !== null && to !== null && days !== null && days.from < to && from < days.to;
}

function unresolved(content: TreatyDate, reason: string, grounds: Grounds): Decision | null {
  if (content.date?.kind !== "unknown") return null;
  return undecidable(`${reason} The words give a day that cannot be resolved.`, "the day meant", false, grounds);
}

/** Only a place that the register gives to another act of the treaty is known to be wrong. */
function decidePlace(question: Question, content: TreatyDate, place: string): Decision {
  const acts = question.entries(null, "adopted", "opened");
  const kind = content.event === "adoption" ? "adopted" : "opened";
  const own = acts.filter((entry) => entry.kind === kind);
  const names = (entry: Entry): boolean => (entry.place ?? "").toLowerCase().includes(place.toLowerCase());
  const where = own
    .map((entry) => entry.place)
    .filter((found) => found !== null)
    .join(", ");
  if (where === "" || own.some(names))
    return agrees(where === "" ? "The register holds no place of it." : `The place was ${where}.`, { entries: own });
  if (acts.some(names)) return conflicts(`The register gives ${where} as the place.`, { entries: acts });
  return undecidable(`The register gives ${where} as the place.`, "whether the place named is the same", false, {
    entries: own,
  });
}
