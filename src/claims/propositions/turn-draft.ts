import type { Draft } from "./reading/reading.ts";

/** The same said the other way round; null for what cannot be denied as a whole. */
export function turn(draft: Draft): Draft | null {
  const { content } = draft;
  switch (content.kind) {
    case "party-status":
      return { ...draft, content: { ...content, holds: !content.holds, since: null, fromStart: false } };
    case "treaty-action":
    case "withdrawal-step":
      return { ...draft, negated: !draft.negated, content: { ...content, date: null } };
    case "treaty-date":
      return content.date === null ? { ...draft, negated: !draft.negated } : null;
    case "prohibition-scope":
      return { ...draft, negated: !draft.negated };
    case "suspension":
      return content.allowed === null ? null : { ...draft, content: { ...content, allowed: !content.allowed } };
    case "treaty-rule": {
      const says = content.says.map(
        (said) =>
          OPPOSITES.get(said) ??
          (said.startsWith("Art.") || said === "limited" || said === "conditioned" ? said : null),
      );
      return says.includes(null)
        ? null
        : { ...draft, content: { ...content, says: says.filter((said) => said !== null) } };
    }
    default:
      return null;
  }
}

/** What the words say of a clause, and the same denied. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ["permitted", "forbidden"],
    ["required", "not-required"],
    ["present", "absent"],
    ["allowed", "excluded"],
    ["possible", "impossible"],
    ["needed", "not-needed"],
    ["renewable", "not-renewable"],
    ["expelled", "none"],
    ["reasons", "no-reasons"],
    ["open", "closed"],
    ["unlimited", "limited"],
  ].flatMap(([one = "", other = ""]): [string, string][] => [
    [one, other],
    [other, one],
  ]),
);
