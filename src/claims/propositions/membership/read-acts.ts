import { daysOf } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { type Subject, subjectOf } from "../reading/subject-of.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";

/** Allegations of an act or a breach, their denials, and intentions to act: "used mines", "violated the treaty", "will send mines". */
export function readActsOfStates(reading: Reading): Draft[] {
  const breaches = findTriggers(reading, "violate").flatMap((at) => readBreach(reading, at));
  if (breaches.length > 0) return breaches.slice(0, 1);
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const [at, symbol] of reading.symbols.entries()) {
    if (symbol.kind !== "word" || !symbol.tags.some((tag) => tag.kind === "act")) continue;
    for (const draft of readAct(reading, at)) {
      const key = `${draft.content.kind}/${JSON.stringify(draft.content)}`;
      if (!seen.has(draft.content.kind)) drafts.push(draft);
      seen.add(draft.content.kind).add(key);
    }
  }
  return drafts;
}

function readAct(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return [];
  const named = findObject(reading, at);
  if (named === null) return [];
  const treatyHit = treatyFor(reading, at);
  // "ratified the treaty on X on the day against nuclear tests": a noun beside another treaty, or in a sentence on joining one, is nobody's deed
  const ofAnother = treatyHit?.how === "named" && !named.treaties.includes(treatyHit.treaty);
  const joining = findTriggers(reading, "sign", "ratify", "accede").length > 0;
  if ((ofAnother || joining) && !/(ed|ing|laid|sent|sold|made|kept|held)$/.test(symbol.lower)) return [];
  const treaty =
    treatyHit?.how === "named" || treatyHit === null
      ? named.treaties.includes(treatyHit?.treaty ?? (named.treaties[0] as never))
        ? (treatyHit?.treaty ?? null)
        : null
      : treatyHit.treaty;
  const chosen = treaty !== null && named.treaties.includes(treaty) ? treaty : (named.treaties[0] ?? null);
  if (chosen === null) return [];
  const tag = symbol.tags.find((found) => found.kind === "act" && found.treaty === chosen);
  const standing =
    tag?.kind === "act" ? reading.context.lexicon.vocabularies.get(chosen)?.acts[tag.act]?.standing : null;
  if (tag?.kind !== "act" || standing === "permitted" || governedByRule(reading, at) || isDutyAct(reading, at))
    return [];
  const subject = actor(reading, at);
  if (subject === null) return [];
  const modality = modalityAt(reading, at);
  const object = reading.symbols[named.at];
  const objectTag =
    object?.kind === "word"
      ? object.tags.find((found) => found.kind === "object" && found.treaty === chosen)
      : undefined;
  const date = dateFor(reading, at, modality);
  const announced = findTriggers(reading, "announce", "consider").find(
    (index) => index < at && at - index < 9 && !hasTrigger(reading.symbols[index], "accuse"),
  );
  const common = {
    treaty: chosen,
    modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: {
      actor: [spanOf(reading, subject.at, subject.at)],
      act: [{ start: symbol.start, end: symbol.end }],
      object: [spanOf(reading, named.at, named.at)],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
  };
  const objectName = objectTag?.kind === "object" ? objectTag.object : null;
  const denied = findTriggers(reading, "deny").some((index) => index < at) || isNegated(reading, at);
  const planned =
    modality === "planned" ||
    modality === "possible" ||
    (announced !== undefined && !/ed$/.test(symbol.lower)) ||
    word(reading.symbols[at - 1]) === "to" ||
    liesAhead(reading, date) ||
    looksSet(reading, at);
  if (denied && !planned)
    return [
      {
        ...common,
        negated: true,
        content: { kind: "denial", actor: [...subject.states], of: tag.act },
        reader: "denial",
      },
    ];
  if (modality === "conditional") return [];
  if (planned) {
    const form =
      announced !== undefined && hasTrigger(reading.symbols[announced], "announce")
        ? "announced"
        : announced !== undefined
          ? "planned"
          : "forecast";
    return [
      {
        ...common,
        negated: denied,
        content: {
          kind: "intent",
          states: [...subject.states],
          act: tag.act,
          object: objectName,
          recipient: recipientOf(reading, at, subject.states),
          date: date?.date ?? null,
          form,
        },
        reader: "intent",
      },
    ];
  }
  return [
    {
      ...common,
      negated: false,
      content: {
        kind: "allegation",
        actor: [...subject.states],
        act: tag.act,
        object: objectName,
        victim: null,
        place: null,
        date: date?.date ?? null,
        breachOf: "unsaid",
      },
      reader: "allegation",
    },
  ];
}

/** "X violated the Convention": a breach without an act, or with "the spirit of" it. */
function readBreach(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return [];
  const object = objectAfter(reading, at);
  const clause = clauseAt(reading.clauses, at);
  const rest = reading.symbols.slice(at, Math.min(reading.symbols.length, clause.to + 2));
  const duty = rest.some(
    (part) =>
      part.kind === "word" &&
      ["obligation", "commitment", "term", "provision", "spirit", "articl", "rule", "rul"].includes(part.stem),
  );
  if (word(reading.symbols[at - 1]) === "without" || isOfDeed(reading, at)) return [];
  if (object !== "treaty" && !duty && !rest.some((part) => part.kind === "treaty")) return [];
  const treaty = treatyFor(reading, at);
  const subject = actor(reading, at);
  if (treaty === null || subject === null || governedByRule(reading, at)) return [];
  const modality = modalityAt(reading, at);
  const denied = isNegated(reading, at) || findTriggers(reading, "deny").some((index) => index < at);
  const date = dateFor(reading, at, modality);
  const spirit = rest.some((part) => word(part) === "spirit");
  const common = {
    treaty: treaty.treaty,
    modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: { actor: [spanOf(reading, subject.at, subject.at)], act: [{ start: symbol.start, end: symbol.end }] },
    about: null,
  };
  if (denied)
    return [
      {
        ...common,
        negated: true,
        content: { kind: "denial", actor: [...subject.states], of: "breach" },
        reader: "denial",
      },
    ];
  return [
    {
      ...common,
      negated: false,
      content: {
        kind: "allegation",
        actor: [...subject.states],
        act: "breach",
        object: null,
        victim: null,
        place: null,
        date: date?.date ?? null,
        breachOf: spirit ? "spirit" : "named-treaty",
      },
      reader: "breach",
    },
  ];
}

/** "Accepting them would break the rules": what would be a breach, whoever did it. */
function isOfDeed({ symbols }: Reading, at: number): boolean {
  const before = symbols.slice(0, at);
  if (!/^[a-z]{3,}ing$/i.test(word(before[0]) ?? "") || before.some(({ kind }) => kind === "states")) return false;
  return before.some((symbol) => ["would", "could", "might"].includes(word(symbol) ?? ""));
}

/** Who acts: the agent of "mines laid by X", "the use of mines by X", else the subject. */
function actor(reading: Reading, at: number): Subject | null {
  const clause = clauseAt(reading.clauses, at);
  for (let index = at - 1; index >= Math.max(clause.from, at - 3); index--) {
    const owner = reading.symbols[index];
    if (owner?.kind === "states" && (owner.possessive || owner.via === "demonym"))
      return { states: owner.states, at: index, institution: null, how: "direct" };
    if (owner?.kind !== "word") break;
  }
  for (let index = at + 1; index < Math.min(reading.symbols.length, clause.to, at + 9); index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "states") continue;
    const before = [word(reading.symbols[index - 1]), word(reading.symbols[index - 2])];
    if (before[0] === "by" || (before[0] === "the" && before[1] === "by"))
      return { states: symbol.states, at: index, institution: null, how: "agent" };
  }
  return isPassive(reading, at) ? null : subjectOf(reading, at);
}

/** "mines were laid", "mines laid during the war": who did it is not said. */
function isPassive(reading: Reading, at: number): boolean {
  const lower = word(reading.symbols[at]) ?? "";
  if (!/(ed|laid|sent|sold|made|kept|held)$/.test(lower)) return false;
  const before = [1, 2, 3].map((back) => word(reading.symbols[at - back]) ?? "");
  if (["was", "were", "been", "be", "being", "are", "is"].some((be) => before.includes(be))) return true;
  const noun = reading.symbols[at - 1];
  return noun?.kind === "word" && noun.tags.some((tag) => tag.kind === "object");
}

interface ObjectHit {
  readonly at: number;
  readonly treaties: readonly NonNullable<Draft["treaty"]>[];
}

/** The weapon nearest to the act in its clause. */
function findObject(reading: Reading, at: number): ObjectHit | null {
  const clause = clauseAt(reading.clauses, at);
  let best: ObjectHit | null = null;
  for (let index = clause.from; index < clause.to; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word" || index === at) continue;
    const treaties = symbol.tags.flatMap((tag) =>
      tag.kind === "object" && tag.covered ? [tag.treaty] : tag.kind === "object" ? [tag.treaty] : [],
    );
    if (treaties.length === 0) continue;
    if (best === null || Math.abs(index - at) < Math.abs(best.at - at)) best = { at: index, treaties };
  }
  return best;
}

/** "the treaty bans the use of mines", "must destroy": a rule speaks of the act, nobody is said to have done it. */
function governedByRule(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return findTriggers(reading, "ban", "permit").some(
    (index) =>
      index >= clause.from &&
      index < at &&
      !/^(banned|prohibited|outlawed|forbidden)$/.test(word(reading.symbols[index]) ?? "") &&
      !followsRelative(reading, index, at),
  );
}

function followsRelative(reading: Reading, rule: number, at: number): boolean {
  return reading.symbols.slice(rule, at).some((symbol) => symbol.kind === "states");
}

/** Acts that are the fulfilment of a duty ("destroy its stockpile of mines") are no allegation. */
function isDutyAct(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  const symbol = reading.symbols[at];
  const stock = symbol?.kind === "word" && ["stockpil", "stock", "stockpiling"].includes(symbol.stem);
  const destroys = reading.symbols
    .slice(clause.from, clause.to)
    .some((part) => part.kind === "word" && ["destroy", "inherit", "million", "remain"].includes(part.stem));
  const number = reading.symbols
    .slice(clause.from, clause.to)
    .some((part) => part.kind === "number" && part.value >= 1000);
  return destroys || (stock && number) || hasTrigger(symbol, "parliament", "vote");
}

function liesAhead(reading: Reading, date: ReturnType<typeof dateFor>): boolean {
  const from = date === null ? null : daysOf(date.date);
  return from !== null && reading.context.base !== null && from.from > reading.context.base;
}

function looksSet(reading: Reading, at: number): boolean {
  return reading.symbols
    .slice(Math.max(0, at - 6), at)
    .some(
      (symbol) =>
        symbol.kind === "word" &&
        ["set", "poised", "preparing", "ready", "prepares", "appear", "appears"].includes(symbol.lower),
    );
}

function recipientOf(reading: Reading, at: number, actors: readonly StateCode[]): StateCode | null {
  for (let index = at + 1; index < Math.min(reading.symbols.length, at + 10); index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "states") continue;
    const [only] = symbol.states;
    if (symbol.states.length === 1 && only !== undefined && !actors.includes(only)) return only;
  }
  return null;
}
