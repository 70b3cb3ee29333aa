import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";
import { findGroup } from "./decide-rank.ts";

type Count = Extract<PropositionContent, { kind: "count" }>;

/** "no NATO member has left", "all EU countries but one are parties": how many of a group, on the day asked; null for a group that is not known. Cost: one status a member. */
export function decideGroupCount(
  question: Question,
  content: Count & { readonly group: string },
  compare: (value: number) => boolean,
): Decision | null {
  const group = findGroup(question, content.group);
  if (group === null || group.name === "all States") return null;
  const inside = group.states.filter((state) => belongsTo(content.of, question.status(state)));
  const { id, noun, rules } = question.treaty;
  const grounds: Grounds = {
    rule: [{ treaty: id, provision: rules.entryIntoForce.laterState.provision }],
    wouldChange: `Another day, or a new act of one of ${group.name}.`,
  };
  const few = inside.length <= group.states.length / 2;
  const named = few ? inside : group.states.filter((state) => !inside.includes(state));
  const names =
    named.length > 0 && named.length <= 6
      ? ` (${few ? "" : "all but "}${named.map((state) => question.name(state)).join(", ")})`
      : "";
  const reason = `On ${question.on} ${inside.length} of ${group.name} ${PHRASES[content.of]} ${noun}${names}.`;
  if (compare(content.allBut ? group.states.length - inside.length : inside.length)) return agrees(reason, grounds);
  // Announcements without a notice are steps at home, which the register does not hold in full
  return content.of === "withdrawing"
    ? undecidable(reason, "which announcements are counted", false, grounds)
    : conflicts(reason, grounds);
}

const PHRASES: Readonly<Record<Count["of"], string>> = {
  signatories: "had signed",
  parties: "had consented to, and not left,",
  joined: "had consented to, and not left,",
  bound: "were bound by",
  "not-signed": "had not signed",
  "not-parties": "were no party to",
  withdrawn: "had left",
  withdrawing: "had given notice of leaving",
};

/** Whether a State is one of those that a count counts. */
export function belongsTo(of: Count["of"], status: StateStatus): boolean {
  const withdrawn = status.withdrawal !== null;
  switch (of) {
    case "signatories":
      return status.signatory;
    case "parties":
    case "joined":
      return status.party;
    case "bound":
      return status.bound;
    case "not-signed":
      return !status.signatory;
    case "not-parties":
      return !status.party;
    case "withdrawn":
      return withdrawn && !status.withdrawal?.pending;
    case "withdrawing":
      return withdrawn;
  }
}
