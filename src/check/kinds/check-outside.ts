import type { PropositionContent } from "../../model/proposition.ts";
import { unreachable } from "../../model/unreachable.ts";
import { type Decision, undecidable } from "../decision.ts";

type Outside = Extract<PropositionContent, { kind: "outside-register" }>;

/** What no register of treaty actions holds: said so, and never decided. */
export function checkOutside({ about }: Outside): Decision {
  switch (about) {
    case "act":
      return undecidable(
        "Whether it was done, and by whom, is a fact that no register settles.",
        "what happened",
        false,
      );
    case "plan":
      return undecidable("What is planned or expected is not on the register.", "what will be done", false);
    case "opinion":
      return undecidable(
        "It is what somebody holds or says, which no register decides.",
        "a fact to decide it by",
        false,
      );
    default:
      return unreachable(about);
  }
}
