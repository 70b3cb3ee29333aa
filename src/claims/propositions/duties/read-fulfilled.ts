import type { Draft, Reading } from "../reading/reading.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";

type Fulfilled = Extract<Draft["content"], { kind: "obligation" }>["fulfilled"];

const PERFORM = new Set(
  "fulfil comply destroy meet complet finish honour honor observ implement carry do respect clear perform".split(" "),
);

/** Whether the words say that the duty was done: the last statement of performance in the sentence counts. */
export function readFulfilled(reading: Reading, from: number): { value: Fulfilled; at: number | null } {
  let result: { value: Fulfilled; at: number | null } = { value: "unsaid", at: null };
  reading.symbols.forEach((symbol, at) => {
    if (symbol.kind !== "word") return;
    const clause = clauseAt(reading.clauses, at);
    // "five years, a period that many have missed": what others did with the rule
    if (OTHERS.has(word(reading.symbols[clause.from]) ?? "") && RELATIVE.has(clause.link)) return;
    const lefts = wordsBefore(reading, at, clause.from);
    const not = lefts.some(
      (lower) => ["not", "never", "without"].includes(lower) || lower.endsWith("n't") || lower.endsWith("n’t"),
    );
    const performs = PERFORM.has(symbol.stem) || hasTrigger(symbol, "fulfil");
    if (performs && ["cannot", "unable", "impossible"].some((lower) => lefts.includes(lower)))
      result = { value: "cannot", at };
    else if (performs && not && lefts.includes("can")) result = { value: "cannot", at };
    else if (performs && not && lefts.some((lower) => lower === "will" || lower === "would"))
      result = { value: "will-not", at };
    else if (performs && lefts[0] === "to" && lefts[1] === "yet") result = { value: "not-yet", at };
    else if (performs && not) result = { value: isStillOpen(lefts) ? "not-yet" : "no", at };
    else if (symbol.lower === "missing") return;
    else if (symbol.stem === "fail" || (hasTrigger(symbol, "miss") && symbol.stem === "mis") || symbol.stem === "miss")
      result = { value: not ? "yes" : "no", at };
    else if (hasTrigger(symbol, "miss") && ["overdue", "overshoot", "overrun"].includes(symbol.stem))
      result = { value: "no", at };
    else if (symbol.lower === "not" && endsClause(reading, at, clause.to) && at > from) result = { value: "no", at };
    else if (/^(didn|hasn|hadn)['’]?t$/.test(symbol.lower) && endsClause(reading, at, clause.to))
      result = { value: "no", at };
    else if (
      performs &&
      /^(met|completed|fulfilled|finished|honoured|honored|complied)$/.test(symbol.lower) &&
      !["to", "should", "must", "ought"].some((lower) => lefts.includes(lower))
    )
      result = { value: "yes", at };
    else if (
      symbol.lower === "destroyed" &&
      (lefts.includes("has") || lefts.includes("have") || lefts.includes("had")) &&
      !lefts.some((lower) => ["be", "should", "must", "ought", "would", "to"].includes(lower))
    )
      result = { value: "yes", at };
  });
  if (result.value === "unsaid" && isLetPass(reading)) return { value: "no", at: null };
  const impossible = reading.symbols.find(
    (symbol) => symbol.kind === "word" && /^(impossible|cannot|unable)$/.test(symbol.lower),
  );
  if (result.value === "unsaid" && impossible !== undefined) return { value: "cannot", at: null };
  return result;
}

const RELATIVE = new Set(["that", "which"]);
const OTHERS = new Set("many some few most several others all nobody none hardly countries states members".split(" "));

/** "let the deadline slip", "saw its deadline come and go", "the period ran out with mines left". */
function isLetPass({ symbols }: Reading): boolean {
  const indexOf = (words: RegExp, from: number): number =>
    symbols.findIndex((symbol, at) => at > from && words.test(word(symbol) ?? ""));
  const letting = indexOf(LETS, -1);
  if (letting >= 0 && indexOf(PASS, letting) >= 0) return true;
  const passed = indexOf(PASSED, -1);
  const beside = passed < 0 ? -1 : indexOf(/^with$/, passed);
  return beside > 0 && indexOf(LEFT, beside) > 0;
}

const LETS = /^(?:let|lets|letting|allowed|saw)$/;
const PASS = /^(?:pass|slip|lapse|expire|go)$/;
const PASSED = /^(?:pass|passed|expired|lapsed|ended|ran)$/;
const LEFT = /^(?:left|remaining|outstanding|unfinished|incomplete|undone)$/;

/** "has not destroyed", "had still not destroyed": how it is on that day; "did not destroy" may mean the day that was set. */
function isStillOpen(lefts: readonly string[]): boolean {
  return lefts.some((lower) => ["has", "have", "still", "never"].includes(lower));
}

/** Up to five words before, back to the last verb of performance or noun of duty: "will not fulfil its commitment to destroy". */
function wordsBefore(reading: Reading, at: number, from: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= Math.max(from, at - 5); index--) {
    const symbol = reading.symbols[index];
    if (
      symbol?.kind === "word" &&
      (PERFORM.has(symbol.stem) || ["commitment", "obligation", "duty", "pledg", "promis"].includes(symbol.stem)) &&
      symbol.stem !== "do"
    )
      break;
    words.push(word(symbol) ?? "");
  }
  return words;
}

function endsClause(reading: Reading, at: number, to: number): boolean {
  const next = reading.symbols[at + 1];
  return (
    at + 1 >= to ||
    next === undefined ||
    next.kind === "mark" ||
    ["so", "yet", "because", "due"].includes(word(next) ?? "")
  );
}
