import type { BodyScore } from "./body-set.ts";

/** The score of counts; what was rightly left empty is right. */
export function scoreCounts(found: number, wrong: number, missed: number): BodyScore {
  const precision = found + wrong === 0 ? (missed === 0 ? 1 : 0) : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

export function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
