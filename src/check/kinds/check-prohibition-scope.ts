import type { PropositionContent } from "../../model/proposition.ts";
import type { RuleReference, Vocabulary } from "../../model/treaty.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, undecidable } from "../decision.ts";
import { standingSentence } from "../decisions/sentences.ts";
import type { Question } from "../question.ts";

type Scope = Extract<PropositionContent, { kind: "prohibition-scope" }>;

/** What the treaty prohibits, of what, and whom it binds; `negated` asks whether it leaves something free. */
export function checkProhibitionScope(question: Question, content: Scope): Decision {
  const { vocabulary, treaty } = question;
  if (vocabulary === null)
    return undecidable(`The register holds no words for ${treaty.noun}.`, "the acts it names", true);
  const negated = question.proposition.negated;
  const acts = content.acts
    .map((act) => ({ act, rule: vocabulary.acts[act] }))
    .filter((found) => found.rule !== undefined);
  // "retain mines for training" is the exception, not the rule that it is an exception to
  const special = acts.filter(({ rule }) => rule?.standing === "permitted");
  if (special.length > 0)
    return combineAll(
      special.map(({ act, rule }) => decideAct(question, act, "permitted", rule?.provision ?? null, negated)),
    );
  if (negated && content.states.length > 0 && acts.every(({ rule }) => rule?.standing === "prohibited")) {
    // "X is not barred from ...": it is where the treaty binds it, and only there
    const covered = content.object === null || decideObject(question, content.object, false).verdict === "agrees";
    if (covered) return combineAll(content.states.map((state) => decideBound(question, state, negated)));
  }
  // "does not ban mines outright": the object is covered, and an act with it only restricted
  if (
    negated &&
    content.total &&
    acts.length > 0 &&
    acts.every(({ act }) => standingOf(question, content, act) === "restricted")
  )
    return combineAll(
      acts.map(({ act, rule }) => decideAct(question, act, "restricted", rule?.provision ?? null, negated)),
    );
  const parts = [
    ...(content.object === null ? [] : [decideObject(question, content.object, negated)]),
    ...acts.map(({ act }) =>
      decideAct(question, act, standingOf(question, content, act), provisionOf(question, content, act), negated),
    ),
    ...content.states.map((state) => decideBound(question, state, negated)),
  ];
  if (parts.length === 0)
    return undecidable(`${capitalise(treaty.noun)} names no such act.`, "which act is meant", false);
  const free = parts.find((part) => part.verdict === "agrees" && negated);
  if (negated && free !== undefined && parts.some((part) => part.verdict === "conflicts") && content.object !== null) {
    // "does not ban the use of anti-vehicle mines": what is not covered is free in every act
    return parts[0] ?? free;
  }
  // Only the object is named: a treaty that restricts and bans nothing outright does not simply ban it
  if (acts.length === 0 && !negated && prohibitedCount(question) === 0 && parts[0]?.verdict === "agrees")
    return undecidable(
      `${parts[0].reason} It restricts acts with them, in part for some States only.`,
      "which act is meant",
      false,
      decisionGrounds(parts[0]),
    );
  const decision = combineAll(
    content.object !== null && parts[0]?.verdict === "conflicts" && !negated ? [parts[0]] : parts,
  );
  if (decision.verdict !== "agrees" || negated) return decision;
  if (content.binds === "all")
    return conflicts(`${decision.reason} It binds the States for which it is in force, not every State.`, {
      ...decisionGrounds(decision),
      shade: "imprecise",
    });
  if (content.exhaustive && acts.length > 0 && acts.length < prohibitedCount(question))
    return conflicts(`${decision.reason} It prohibits other acts as well.`, {
      ...decisionGrounds(decision),
      shade: "incomplete",
    });
  const shade = content.binds === "signatories" ? "imprecise" : decision.shade;
  const binds = content.binds === "signatories" ? " It binds parties, not all who signed." : "";
  return agrees(`${decision.reason}${binds}`, { ...decisionGrounds(decision), shade });
}

function decisionGrounds(decision: Decision): { rule: readonly RuleReference[]; derivations: Decision["derivations"] } {
  return { rule: decision.rule, derivations: decision.derivations };
}

function prohibitedCount(question: Question): number {
  return Object.values(question.vocabulary?.acts ?? {}).filter((act) => act.standing === "prohibited").length;
}

function bansNothing(question: Question): boolean {
  const acts = Object.values(question.vocabulary?.acts ?? {});
  return acts.length > 0 && acts.every(({ standing }) => standing === "permitted");
}

function decideAct(
  question: Question,
  act: string,
  standing: "prohibited" | "restricted" | "permitted",
  provision: string | null,
  negated: boolean,
): Decision {
  const { noun, id } = question.treaty;
  const words = act.replaceAll("-", " ");
  const grounds = {
    rule: provision === null ? [] : [{ treaty: id, provision }],
    wouldChange: `An amendment of ${provision ?? noun}.`,
  };
  if (standing === "prohibited") {
    const reason = `${capitalise(noun)} prohibits its parties to ${words} (${provision}).`;
    return negated ? conflicts(reason, grounds) : agrees(reason, grounds);
  }
  if (standing === "permitted") {
    const reason = `${capitalise(noun)} leaves this free: ${words} (${provision}).`;
    return negated ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  const reason = `${capitalise(noun)} restricts this and does not prohibit it to all: ${words} (${provision}).`;
  const total = question.proposition.content.kind === "prohibition-scope" && question.proposition.content.total;
  if (total) return negated ? agrees(reason, grounds) : conflicts(reason, grounds);
  return undecidable(reason, "which States or which cases are meant", false, grounds);
}

/** An act that the treaty only restricts may be prohibited with some objects. */
function standingOf(question: Question, { object }: Scope, act: string): "prohibited" | "restricted" | "permitted" {
  if (findObject(question, object)?.bans.includes(act) === true) return "prohibited";
  return question.vocabulary?.acts[act]?.standing ?? "restricted";
}

function provisionOf(question: Question, { object }: Scope, act: string): string | null {
  const found = findObject(question, object);
  return found?.bans.includes(act) === true ? found.provision : (question.vocabulary?.acts[act]?.provision ?? null);
}

function findObject({ vocabulary }: Question, name: string | null): Vocabulary["objects"][number] | undefined {
  return vocabulary?.objects.find((object) => object.name === name);
}

/** The vocabulary's last covered object is the wide word ("landmines"); "all" of it says more than the treaty does. */
function decideObject(question: Question, written: string, negated: boolean): Decision {
  const all = written.startsWith("all ");
  const name = all ? written.slice(4) : written;
  const objects = question.vocabulary?.objects ?? [];
  const object = objects.find((found) => found.name === name);
  const { noun, id } = question.treaty;
  if (object === undefined) return undecidable(`${capitalise(noun)} does not name ${name}.`, "what is meant", false);
  const grounds = { rule: object.provision === null ? [] : [{ treaty: id, provision: object.provision }] };
  if (!object.covered) {
    const reason = `${capitalise(noun)} does not cover ${name}.`;
    return negated ? agrees(reason, grounds) : conflicts(reason, grounds);
  }
  const uncovered = objects.filter(
    (found) => !found.covered && found.words.some((word) => name.split(" ").some((part) => sharesWord(word, part))),
  );
  const narrow = objects.find((found) => found.covered && found.name !== name && found.provision === object.provision);
  const wide = narrow !== undefined && objects.indexOf(narrow) < objects.indexOf(object);
  // A treaty that allows what it is about and bans nothing
  if (negated && bansNothing(question))
    return agrees(`${capitalise(noun)} is about ${name} and forbids nothing with them.`, grounds);
  const reason = wide
    ? `${capitalise(noun)} covers ${narrow.name}, not every kind of ${name}.`
    : `${capitalise(noun)} covers ${name}.`;
  if (wide && all && uncovered.length > 0)
    return negated ? agrees(reason, grounds) : conflicts(reason, { ...grounds, shade: "imprecise" });
  if (negated)
    return wide ? undecidable(reason, `which kind of ${name} is meant`, false, grounds) : conflicts(reason, grounds);
  return agrees(reason, { ...grounds, shade: wide ? "imprecise" : null });
}

function sharesWord(a: string, b: string): boolean {
  const bare = (word: string): string => word.toLowerCase().replace(/s$/, "");
  return b.length > 3 && a.split(/[ -]/).some((part) => bare(part) === bare(b) || bare(b).endsWith(bare(part)));
}

/** "forbids X from ...": it does so only to a State that it binds. */
function decideBound(question: Question, state: Scope["states"][number], negated: boolean): Decision {
  const status = question.status(state);
  const sentence = standingSentence(question, status);
  const grounds = { derivations: [status.derivation] };
  if (!status.decidable) return undecidable(sentence, `the acts of ${question.name(state)}`, true, grounds);
  return status.bound === !negated ? agrees(sentence, grounds) : conflicts(sentence, grounds);
}
