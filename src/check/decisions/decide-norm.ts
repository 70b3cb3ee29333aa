import type { PropositionContent } from "../../model/proposition.ts";
import type { Vocabulary } from "../../model/treaty.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { comparePeriods, printOffset } from "../kinds/check-period.ts";
import type { Question } from "../question.ts";

type Rule = Extract<PropositionContent, { kind: "treaty-rule" }>;
type Status = Vocabulary["norms"][number]["status"];

function groundsOf({ treaty }: Question, provision: string): Grounds {
  return { rule: [{ treaty: treaty.id, provision }], wouldChange: `An amendment of ${provision}.` };
}

/** `Art. 20(3)` is in `Art. 20`. */
function articleOf(provision: string): string {
  return provision.split("(")[0] ?? provision;
}

/** What a provision says in our own words, else only where it stands. */
function sentenceOf({ treaty }: Question, provision: string, otherwise: string): string {
  const summary = treaty.provisions.find((found) => found.provision === provision)?.summary;
  return `${provision}: ${summary ?? otherwise}`;
}

/** What words may say of something that the treaty requires, permits, forbids or has no clause on; what is in neither list is left open. */
const SAID: Readonly<Record<Status, { readonly right: readonly string[]; readonly wrong: readonly string[] }>> = {
  required: { right: ["required", "present"], wrong: ["not-required", "forbidden", "absent"] },
  permitted: { right: ["permitted", "present", "not-required"], wrong: ["forbidden", "required", "absent"] },
  forbidden: { right: ["forbidden"], wrong: ["permitted", "required"] },
  absent: { right: ["absent", "not-required"], wrong: ["present", "required", "permitted"] },
  none: { right: ["absent", "not-required", "forbidden"], wrong: ["present", "required", "permitted"] },
  silent: { right: ["absent"], wrong: ["present"] },
};

const PRINTED: Readonly<Record<Status, string>> = {
  required: "required",
  permitted: "permitted",
  forbidden: "forbidden",
  absent: "no clause on it",
  none: "no clause on it",
  silent: "no clause on it",
};

type Norm = Pick<Vocabulary["norms"][number], "name" | "status" | "provision">;

/** Norms that follow from the rules on leaving and joining, whatever the treaty; null where these do not settle it. */
function findGeneralNorm(question: Question, name: string): Norm | null {
  const { withdrawal, entryIntoForce, clauses, suspensionClause } = question.treaty.rules;
  const { anyCircumstances } = clauses;
  const provision = withdrawal?.provision;
  switch (name) {
    case "withdrawal":
      return findWithdrawal(question);
    case "withdrawal-reasons":
      return withdrawal === null
        ? null
        : { name, status: withdrawal.reasonsRequired ? "required" : "none", provision: withdrawal.provision };
    case "withdrawal-consent":
    case "partial-withdrawal":
    case "withdrawal-price":
      return provision === undefined ? null : { name, status: "none", provision };
    case "rejoining":
      return { name, status: "permitted", provision: entryIntoForce.laterState.provision };
    case "joining-consent":
    case "rejoining-consent":
      return { name, status: "none", provision: entryIntoForce.laterState.provision };
    case "signatories-bound":
      return { name, status: "none", provision: entryIntoForce.provision };
    case "suspension":
      return suspensionClause !== null || provision === undefined ? null : { name, status: "none", provision };
    case "use-in-war":
    case "using-up":
      return anyCircumstances === undefined ? null : { name, status: "none", provision: anyCircumstances.provision };
    default:
      return null;
  }
}

/** Whether there is a way out is held as a rule. */
function findWithdrawal({ treaty }: Question): Norm {
  const { withdrawal, entryIntoForce, clauses } = treaty.rules;
  const duration = clauses.answers.find(({ topic }) => topic === "duration")?.provision;
  if (withdrawal === null)
    return { name: "withdrawal", status: "absent", provision: duration ?? entryIntoForce.provision };
  return { name: "withdrawal", status: "permitted", provision: withdrawal.provision };
}

/** A norm that the treaty's vocabulary holds with what the treaty does with it. */
export function decideNorm(question: Question, { says, states, duty }: Rule): Decision {
  const norm = findGeneralNorm(question, duty ?? "") ?? question.vocabulary?.norms.find(({ name }) => name === duty);
  if (norm === undefined) return undecidable("The register holds no such norm.", "the norm", true);
  const status = PRINTED[norm.status];
  const reason = sentenceOf(question, norm.provision, `${norm.name.replaceAll("-", " ")}: ${status}.`);
  const grounds = groundsOf(question, norm.provision);
  const other = states.find((state) => !question.status(state).bound);
  if (other !== undefined)
    return undecidable(`${reason} It did not bind ${question.name(other)}.`, "the State meant", false, grounds);
  const { right, wrong } = SAID[norm.status];
  const cited = says.filter((said) => said.startsWith("Art."));
  if (cited.some((provision) => articleOf(provision) !== articleOf(norm.provision)))
    return conflicts(reason, { ...grounds, shade: "imprecise" });
  const conditions = says.filter((each) => each === "limited" || each === "conditioned");
  const said = says.filter((each) => !cited.includes(each) && each !== "limited" && each !== "conditioned");
  // "only mines laid since need to be cleared": how far a duty goes is another matter
  const limited = conditions.includes("limited") && norm.status === "required";
  if (!limited && said.every((each) => right.includes(each))) return agrees(reason, grounds);
  // "only if", "unless": a case of its own may be meant
  if (conditions.length === 0 && said.some((each) => wrong.includes(each))) return conflicts(reason, grounds);
  return undecidable(reason, "what the words say of it", false, grounds);
}

/** A number that the treaty fixes; of a range each end named must be one of it. */
export function decideFigure(question: Question, { says, duty }: Rule): Decision {
  const figure = question.vocabulary?.figures.find(({ name }) => name === duty);
  if (figure === undefined) return undecidable("The register holds no such number.", "the number", true);
  const reason = sentenceOf(question, figure.provision, `${figure.values.join(" to ")} ${figure.counts[0] ?? ""}.`);
  const grounds = groundsOf(question, figure.provision);
  return says.every((said) => figure.values.includes(Number(said)))
    ? agrees(reason, grounds)
    : conflicts(reason, grounds);
}

/** Whether States are of a kind that the treaty tells apart. */
export function decideClass(question: Question, { says, states, duty }: Rule): Decision {
  const group = question.vocabulary?.classes.find(({ name }) => name === duty);
  if (group === undefined) return undecidable("The register holds no such kind of States.", "the kind of States", true);
  const members = group.states.map((code) => question.cache.register.states.find((state) => state.code === code)?.name);
  const reason = `${group.name.replaceAll("-", " ")} (${group.provision}): ${members.join(", ")}.`;
  const isOne = says.includes("is");
  const right = states.every((state) => group.states.includes(state) === isOne);
  const grounds = groundsOf(question, group.provision);
  return right ? agrees(reason, grounds) : conflicts(reason, grounds);
}

/** How many instruments brought the treaty into force, and how long after the last of them. */
export function decideThreshold(question: Question, { says, period }: Rule): Decision {
  const { entryIntoForce: rule } = question.treaty.rules;
  const { threshold, namedStates, offset, provision } = rule;
  const needed = threshold ?? namedStates.length;
  if (needed === 0) return undecidable("The register holds no such number.", "the number of instruments", true);
  // "40 ratifications and those of the three depositaries"
  const numbers = [needed, ...(threshold !== null && namedStates.length > 0 ? [threshold - namedStates.length] : [])];
  const named = namedStates.length === 0 ? "" : `, those of ${namedStates.length} named States among them`;
  const reason = `Entry into force takes ${needed} instruments${named}, and comes ${printOffset(offset)} after (${provision}).`;
  const grounds = groundsOf(question, provision);
  const enough = says.every((said) => numbers.includes(Number(said)));
  if (!enough || (period !== null && comparePeriods(period, offset) === "other")) return conflicts(reason, grounds);
  return agrees(reason, grounds);
}

/** Which article has a clause; paragraphs are not told apart. */
export function decideArticle(question: Question, { says, duty }: Rule): Decision {
  const { withdrawal, clauses } = question.treaty.rules;
  const provision =
    duty === "withdrawal"
      ? withdrawal?.provision
      : duty === "reservations"
        ? clauses.reservations?.provision
        : duty === "amendment"
          ? clauses.amendment?.provision
          : clauses.depositary?.provision;
  if (provision === undefined)
    return undecidable("The register holds no clause on it.", `the clause on ${duty ?? "it"}`, true);
  const reason = sentenceOf(question, provision, `the clause on ${duty ?? "it"}.`);
  const grounds = groundsOf(question, provision);
  return says.every((said) => articleOf(said) === articleOf(provision))
    ? agrees(reason, grounds)
    : conflicts(reason, { ...grounds, shade: "imprecise" });
}
