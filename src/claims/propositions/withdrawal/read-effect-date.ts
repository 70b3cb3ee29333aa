import type { PropositionContent } from "../../../model/proposition.ts";
import { isStillToCome } from "../reading/find-step-date.ts";
import { clauseSpan, type Draft, findTriggers, type Reading, spanOf } from "../reading/reading.ts";
import { resolveTowards } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger } from "../symbols/clauses.ts";
import { isEffectDate } from "../symbols/near-symbols.ts";

/** "gave notice of withdrawal, with effect from 27 December", "joined with effect from D": the day of effect beside an act of another day. */
export function readEffectDates(reading: Reading): Draft[] {
  const { symbols } = reading;
  const date = symbols.findIndex((_, at) => isEffectDate(symbols, at));
  const act = findTriggers(reading, "withdraw", "join", "accede", "ratify").find((at) => at < date);
  if (date < 0 || act === undefined) return [];
  const subject = subjectOf(reading, act);
  const treaty = treatyFor(reading, act);
  const leaving = hasTrigger(symbols[act], "withdraw");
  const hit = resolveTowards(reading, date, leaving ? "future" : "past");
  if (subject === null || treaty === null || hit === null) return [];
  const told = (content: PropositionContent): Draft => ({
    content,
    treaty: treaty.treaty,
    negated: false,
    modality: isStillToCome(reading, hit) ? "planned" : "actual",
    at: symbols[date]?.start ?? reading.span.start,
    span: clauseSpan(reading, act),
    fields: { date: [hit.span], states: [spanOf(reading, subject.at, subject.at)] },
    about: null,
    reader: "effect-date",
  });
  const states = [...subject.states];
  if (leaving)
    return [told({ kind: "withdrawal-step", states, step: "in-effect", date: hit.date, votes: null, rank: null })];
  return states.map((state) =>
    told({ kind: "treaty-action", state, action: "entry-into-force", date: hit.date, rank: null }),
  );
}
