import type { CivilDate } from "../../model/civil-date.ts";
import type { ObligationPeriod, PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { agrees, combineAll, conflicts, type Decision, undecidable } from "../decision.ts";
import { addPeriod } from "../decisions/add-period.ts";
import { notOnRegister } from "../decisions/sentences.ts";
import type { Question } from "../question.ts";

type Order = Extract<PropositionContent, { kind: "order" }>;

/** Whether a State did what others did before or after them. Undecidable where one of them has not done it. */
export function checkOrder(question: Question, content: Order): Decision {
  return combineAll(
    content.than.map((other) => {
      const own = question.latest(content.state);
      const others = question.latest(other);
      if (!own.decidable) return notOnRegister(question, content.state);
      if (!others.decidable) return notOnRegister(question, other);
      return decidePair(question, content, own, others);
    }),
  );
}

function decidePair(question: Question, content: Order, own: StateStatus, other: StateStatus): Decision {
  const [day, than] = [dayOf(content.act, own), dayOf(content.act, other)];
  const grounds = { derivations: [own.derivation, other.derivation] };
  const reason = `${[own, other].map((status) => sentenceOf(question, content.act, status)).join(", ")}.`;
  if (day === null || than === null) return undecidable(reason, "the days of both", true, grounds);
  if (content.relation === "same") {
    const shared = SHARED[content.by?.unit ?? "day"];
    return day.slice(0, shared) === than.slice(0, shared) ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  const [first, second] = content.relation === "before" ? [day, than] : [than, day];
  if (first >= second || (content.by !== null && !isAbout(content.by, first, second)))
    return conflicts(reason, grounds);
  return agrees(reason, grounds);
}

/** Characters of a day that say in which day, month or year it lies. */
const SHARED: Readonly<Record<ObligationPeriod["unit"], number>> = { day: 10, month: 7, year: 4 };

function sentenceOf(question: Question, act: Order["act"], status: StateStatus): string {
  const day = dayOf(act, status);
  // "signed" is also said of who acceded
  const done = act === "signature" && status.signed === null ? "joined" : act;
  return `${question.name(status.state)} ${PHRASES[done]} ${day === null ? "on no day that the register holds" : `on ${day}`}`;
}

const PHRASES: Readonly<Record<Order["act"], string>> = {
  joined: "consented to be bound",
  signature: "signed",
  withdrawn: "was no longer bound",
};

function dayOf(act: Order["act"], status: StateStatus): CivilDate | null {
  switch (act) {
    case "joined":
      return status.consented;
    case "signature":
      return status.signed ?? status.consented;
    case "withdrawn":
      return status.withdrawal?.effective ?? status.until;
  }
}

/** Whether a length of time lies between two days, less than a unit more or less; years also as calendars count them. */
function isAbout({ n, unit }: ObligationPeriod, from: CivilDate, to: CivilDate): boolean {
  const after = (count: number): CivilDate => addPeriod(from, count, unit);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return (after(n - 1) < to && to < after(n + 1)) || (unit === "year" && years === n);
}
