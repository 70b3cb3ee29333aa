import type { Entry } from "../../model/entry.ts";
import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { Grounds } from "../decision.ts";
import { happenedBy, type Question } from "../question.ts";
import { describe } from "./describe-entry.ts";
import { standingSentence } from "./sentences.ts";

/** What the register holds of one State's way out, until the day of the question. */
export class Steps {
  readonly question: Question;
  readonly state: StateCode;
  readonly status: StateStatus;
  readonly latest: StateStatus;
  readonly national: readonly Entry[];
  readonly laterNational: readonly Entry[];

  constructor(question: Question, state: StateCode, latest: StateStatus) {
    this.question = question;
    this.state = state;
    this.status = question.status(state);
    this.latest = latest;
    const all = question
      .entries(state, "national-step", "announcement")
      .filter((entry) => !isSuspension(entry) && entry.subject !== "transfer");
    this.national = all.filter((entry) => happenedBy(entry, question.on));
    this.laterNational = all.filter((entry) => !happenedBy(entry, question.on));
  }

  get received(): string | null {
    return this.status.withdrawal?.received ?? null;
  }

  get effective(): string | null {
    return this.latest.withdrawal?.effective ?? null;
  }

  get sentence(): string {
    const last = this.national.at(-1);
    const national =
      last === undefined || this.received !== null
        ? ""
        : ` The furthest step recorded by then is national: ${describe(last)}; it has no effect on the plane of ${this.question.treaty.noun}.`;
    return `${standingSentence(this.question, this.status)}${national}`;
  }

  get grounds(): Grounds {
    const rules = this.question.treaty.rules.withdrawal;
    return {
      rule: rules === null ? [] : [{ treaty: this.question.treaty.id, provision: rules.provision }],
      entries: this.national,
      derivations: [this.status.derivation],
      dates: {
        [`notice of ${this.state} received`]: this.latest.withdrawal?.received ?? null,
        [`withdrawal in effect for ${this.state}`]: this.latest.withdrawal?.effective ?? null,
      },
      wouldChange: `An instrument of withdrawal of ${this.question.name(this.state)} with another day of receipt.`,
    };
  }
}

/** Whether an entry is of a suspension, which is no step out. */
export function isSuspension(entry: Entry): boolean {
  return entry.kind === "suspension-communicated" || /suspen/i.test(`${entry.subject ?? ""} ${entry.detail}`);
}
