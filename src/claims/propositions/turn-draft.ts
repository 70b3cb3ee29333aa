import type { Draft } from "./reading.ts";

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
    default:
      return null;
  }
}
