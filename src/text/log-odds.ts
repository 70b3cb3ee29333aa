/** Log-odds of a logistic decision by named features: the bias and each feature times its weight. Above 0 the decision is yes. */
export function logOdds<Features extends Readonly<Record<keyof Features, number>>>(
  weights: Readonly<Features>,
  features: Readonly<Features>,
  bias: number,
): number {
  let sum = bias;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}
