import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeWordings } from "../../../src/claims/merge-wordings.ts";

/**
 * Merging of wordings on Perspectrum: for each claim, its perspectives are parted into groups that say the same, and held against the
 * annotators' groups. `node --conditions=source bench/accuracy/claims/measure-perspectrum.ts [train|dev|test]`
 */
interface Perspective {
  readonly text: string;
  readonly group: number;
  readonly stance: string;
}

interface Debate {
  readonly topic: string;
  readonly perspectives: readonly Perspective[];
}

const folder = join(
  process.env.ONRECORD_ACCEPTANCE_DATA ?? join(import.meta.dirname, "../../../../shared"),
  "data/perspectrum/data/dataset",
);
const part = process.argv[2] ?? "test";
const debates = loadDebates(part);
console.log(
  `Perspectrum ${part}: ${debates.length} claims, ${debates.flatMap((d) => d.perspectives).length} perspectives`,
);
measure("every wording alone", ({ perspectives }) => perspectives.map((_, index) => index));
measure("words and their polarity", ({ topic, perspectives }) =>
  mergeWordings(
    perspectives.map(({ text }) => ({ text, stance: null })),
    topic,
  ),
);
measure("the same, with stance as part of the key", ({ topic, perspectives }) => mergeWordings(perspectives, topic));

function measure(name: string, merge: (debate: Debate) => readonly number[]): void {
  let [precision, recall, items, pairs, opposite] = [0, 0, 0, 0, 0];
  for (const debate of debates) {
    const groups = merge(debate);
    const { perspectives } = debate;
    for (const [index, a] of perspectives.entries()) {
      const together = perspectives.filter((_, other) => groups[other] === groups[index]);
      const gold = perspectives.filter((b) => b.group === a.group);
      const right = together.filter((b) => b.group === a.group).length;
      precision += right / together.length;
      recall += right / gold.length;
      items++;
      for (const b of together) {
        if (a === b) continue;
        pairs++;
        if (a.stance !== b.stance) opposite++;
      }
    }
  }
  const [p, r] = [precision / items, recall / items];
  console.log(
    `${name.padEnd(42)} BCubed P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r)).toFixed(3)}; opposite stance in ${((100 * opposite) / Math.max(1, pairs)).toFixed(1)} % of merged pairs`,
  );
}

function loadDebates(wanted: string): Debate[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const texts = new Map<number, string>(
    read("perspective_pool_v1.0.json").map(({ pId, text }: { pId: number; text: string }) => [pId, text]),
  );
  const parts: Record<string, string> = read("dataset_split_v1.0.json");
  const claims: {
    cId: number;
    text: string;
    perspectives: { pids: number[]; stance_label_3: string }[];
  }[] = read("perspectrum_with_answers_v1.0.json");
  return claims
    .filter(({ cId }) => parts[String(cId)] === wanted)
    .map(({ text, perspectives }) => {
      const seen = new Set<number>();
      return {
        topic: text,
        perspectives: perspectives.flatMap(({ pids, stance_label_3 }, group) =>
          pids
            .filter((pid) => !seen.has(pid) && seen.add(pid))
            .map((pid) => ({ text: texts.get(pid) ?? "", group, stance: stance_label_3 })),
        ),
      };
    });
}
