import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file of trained weights. */
export interface WeightFile {
  /** under `src` */
  readonly file: string;
  /** of the constant that holds the weights */
  readonly name: string;
  /** their type, and the module it is from, relative to the file */
  readonly type: string;
  readonly from: string;
}

/** A file of weights of a decision of DRIFT, in `src/claims/drift/weights`. */
export interface DriftWeightFile extends WeightFile {
  /** what each feature adds to what, as the docstring says it */
  readonly feature: string;
  /** the script that writes it */
  readonly script: string;
}

/**
 * Writes the weights of a decision of DRIFT as code.
 *
 * @param alarms - share of the unedited sentences of parts left out that may be told of (fitCrossed)
 */
export function writeDriftWeights(
  { file, feature, script, ...written }: DriftWeightFile,
  features: readonly string[],
  weights: readonly number[],
  alarms: number,
): void {
  writeWeights({ file: `claims/drift/weights/${file}`, ...written }, features, weights, [
    `What each feature of ${feature}. Trained by ${script} on the project's own`,
    "stories in three wordings (PARTS of training/edited-units.ts) and the even half of the written pairs; the bias is set so that weights trained without an unread part",
    `tell of ${(100 * alarms).toFixed(2)} % of its sentences that nobody edited.`,
  ]);
}

/**
 * Writes a logistic decision's weights as code.
 *
 * @param features - their names in the order of the weights, of which the first is the bias
 * @param doc - lines of the docstring
 */
export function writeWeights(
  { file, name, type, from }: WeightFile,
  features: readonly string[],
  weights: readonly number[],
  doc: readonly string[],
): void {
  const lines = features.map((of, i) => `  ${of}: ${round(weights[i + 1])},`);
  writeFileSync(
    join(import.meta.dirname, "../src", file),
    `import type { ${type} } from "${from}";

/**
${doc.map((line) => ` * ${line}`).join("\n")}
 */
export const BIAS = ${round(weights[0])};
export const ${name}: ${type} = {
${lines.join("\n")}
};
`,
  );
}

function round(weight = 0): number {
  return Number(weight.toFixed(2));
}
