import { isVerbLike, word } from "./clauses.ts";
import type { Sentence, Sym } from "./symbols.ts";

/**
 * Sentences without the labels of an interview ("Q:", "A:") or a ticker ("14.35"), in which a question and an answer that is no sentence of its own are one:
 * "When will it take effect? On 4 October." as "will it take effect on 4 October", "How many are bound? 165." as "165 are bound". Linear.
 */
export function mergeAnswers(sentences: readonly Sentence[]): Sentence[] {
  const merged: Sentence[] = [];
  for (const { span, symbols } of sentences) {
    const sentence = { span, symbols: withoutLabel(symbols) };
    const answered = joinAnswer(merged.at(-1), sentence);
    if (answered !== null) merged.pop();
    merged.push(answered ?? sentence);
  }
  return merged;
}

function withoutLabel(symbols: readonly Sym[]): readonly Sym[] {
  if (["q", "a"].includes(word(symbols[0]) ?? "") && isMark(symbols[1], ":")) return symbols.slice(2);
  return isClock(symbols[0]) ? symbols.slice(1) : symbols;
}

/** "14.35 The president has signed": the hour that a line of a ticker opens with. */
function isClock(symbol: Sym | undefined): boolean {
  return symbol?.kind === "number" && !Number.isInteger(symbol.value) && symbol.value < 24;
}

function joinAnswer(question: Sentence | undefined, answer: Sentence): Sentence | null {
  if (question === undefined || !isMark(question.symbols.at(-1), "?") || !isFragment(answer.symbols)) return null;
  const asked = question.symbols.slice(0, -1);
  const joined = askDate(asked, answer.symbols) ?? askWhich(asked, answer.symbols);
  return joined === null ? null : { span: { start: question.span.start, end: answer.span.end }, symbols: joined };
}

/** No sentence of its own: no verb before its first comma, or its end. */
function isFragment(symbols: readonly Sym[]): boolean {
  const comma = symbols.findIndex((symbol) => isMark(symbol, ","));
  return !symbols.slice(0, comma < 0 ? symbols.length : comma).some(isVerbLike);
}

/** "When ...?", "Since when ...?": answered by a day. */
function askDate(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const when = asked.findIndex((symbol) => word(symbol) === "when");
  const dated = answer.slice(0, 3).some(({ kind }) => kind === "date");
  return when < 0 || when > 1 || !dated ? null : [...asked.slice(when + 1), ...answer];
}

/** "How many ...?", "Which of them ...?", "Who ...?": answered by a number or by States, which stand where the question asks. */
function askWhich(asked: readonly Sym[], answer: readonly Sym[]): readonly Sym[] | null {
  const [first, second] = [word(asked[0]), word(asked[1])];
  const at = answer.findIndex(({ kind }) => kind === "states" || kind === "number");
  if (at < 0 || at > 2) return null;
  const many = first === "how" && second === "many" && answer[at]?.kind === "number";
  if (many) return [...answer.slice(0, at + 1), ...asked.slice(2), ...answer.slice(at + 1)];
  if (first !== "which" && first !== "who") return null;
  const verb = asked.findIndex((symbol, index) => index > 0 && isVerbLike(symbol));
  const states = answer.findLastIndex(({ kind }) => kind === "states");
  return verb < 0 || states < 0 ? null : [...answer.slice(0, states + 1), ...asked.slice(verb)];
}

function isMark(symbol: Sym | undefined, text: string): boolean {
  return symbol?.kind === "mark" && symbol.text === text;
}
