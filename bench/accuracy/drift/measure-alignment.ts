// How rightly the sentences of two versions of a story are put beside each other; the groups of the own stories are the truth.
//   node --conditions=source bench/accuracy/drift/measure-alignment.ts PART… [--reshape SEED] [--show]
// --reshape moves sentences of the second version, joins neighbours and parts long ones first (reshape-version.ts). --show prints the groups that are put wrongly:
// not of the parts that stay unseen.
import { parseArgs } from "node:util";
import { alignSentences } from "../../../src/claims/drift/align-sentences.ts";
import { PairForms } from "../../../src/claims/drift/texts/match-names.ts";
import { SeededRandom } from "../../../test/build/seeded-random.ts";
import { openPart } from "./open-part.ts";
import { type GroupedText, groupLines, readGrouped, reshapeVersion, shareGroup } from "./reshape-version.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { reshape: { type: "string", default: "" }, show: { type: "boolean", default: false } },
});

interface Tally {
  /** sentences put beside each other, and of them those of one group */
  told: number;
  right: number;
  /** sentences of a group that has a single sentence on either side: all belong together; and of them those put so */
  due: number;
  found: number;
  /** pairs of groups, and of them those whose sentences stand beside one another only and all beside something */
  groups: number;
  whole: number;
  /** of them, those with several sentences on a side */
  wide: number;
  wideWhole: number;
}

console.log("part\tP\tR\tgroups\tput rightly\tof them with several sentences\tput rightly");
const all = emptyTally();
for (const part of positionals) {
  const { pairs, reader, sealed } = openPart(part, 1, ["A", "B"]);
  if (sealed && options.show) throw new Error(`--show is not for "${part}", of which only totals are shown`);
  const random = new SeededRandom(Number(options.reshape));
  const tally = emptyTally();
  for (const { origin, appearance, story, from, to } of pairs) {
    const lines = groupLines(appearance);
    const left = readGrouped(groupLines(origin), reader.names);
    const right = readGrouped(options.reshape === "" ? lines : reshapeVersion(lines, random), reader.names);
    score(`${story} ${from}-${to}`, left, right, tally);
  }
  print(part, tally);
  for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
}
if (positionals.length > 1) print("all", all);

function emptyTally(): Tally {
  return { told: 0, right: 0, due: 0, found: 0, groups: 0, whole: 0, wide: 0, wideWhole: 0 };
}

function score(pair: string, left: GroupedText, right: GroupedText, tally: Tally): void {
  const units = alignSentences(left.text, right.text, new PairForms(left.text, right.text), []);
  const linked = new Set(
    units.flatMap(({ origin, appearance }) => origin.flatMap((a) => appearance.map((b) => `${a.index} ${b.index}`))),
  );
  const areOne = (a: number, b: number) => shareGroup(left, a, right, b);
  tally.told += linked.size;
  tally.right += [...linked].filter((link) => areOne(...(link.split(" ").map(Number) as [number, number]))).length;
  const names = new Set([...left.groups, ...right.groups].flatMap((groups) => [...groups]));
  for (const group of names) {
    const ours = sentencesOf(left, group);
    const theirs = sentencesOf(right, group);
    const links = ours.flatMap((a) => theirs.filter((b) => linked.has(`${a} ${b}`)).map((b) => [a, b] as const));
    const single = ours.length === 1 || theirs.length === 1;
    if (single) {
      tally.due += ours.length * theirs.length;
      tally.found += links.length;
    }
    const complete = single
      ? links.length === ours.length * theirs.length
      : ours.every((a) => links.some(([other]) => other === a)) &&
        theirs.every((b) => links.some(([, other]) => other === b));
    const foreign = units.some(({ origin, appearance }) =>
      origin.some(({ index: a }) =>
        appearance.some(({ index: b }) => (ours.includes(a) || theirs.includes(b)) && !areOne(a, b)),
      ),
    );
    const isWhole = complete && !foreign;
    tally.groups++;
    if (isWhole) tally.whole++;
    if (ours.length > 1 || theirs.length > 1) {
      tally.wide++;
      if (isWhole) tally.wideWhole++;
    }
    if (options.show && !isWhole) show(`${pair} group ${group + 1}`, left, right, ours, theirs, linked);
  }
}

function sentencesOf({ groups }: GroupedText, group: number): number[] {
  return groups.flatMap((here, index) => (here.has(group) ? [index] : []));
}

function show(
  title: string,
  left: GroupedText,
  right: GroupedText,
  ours: readonly number[],
  theirs: readonly number[],
  linked: ReadonlySet<string>,
): void {
  console.log(title);
  const quote = ({ text }: GroupedText, index: number) =>
    text.text.slice(text.sentences[index]?.span.start, text.sentences[index]?.span.end);
  const linksOf = (index: number, place: 0 | 1) =>
    [...linked]
      .map((link) => link.split(" "))
      .filter((link) => link[place] === String(index))
      .map((link) => link[1 - place]);
  for (const a of ours) console.log(`  O${a} -> C${linksOf(a, 0)}  ${quote(left, a)}`);
  for (const b of theirs) console.log(`  C${b} -> O${linksOf(b, 1)}  ${quote(right, b)}`);
}

function print(part: string, { told, right, due, found, groups, whole, wide, wideWhole }: Tally): void {
  const share = (some: number, of: number) => (some / Math.max(1, of)).toFixed(4);
  console.log(
    [part, share(right, told), share(found, due), groups, share(whole, groups), wide, share(wideWhole, wide)].join(
      "\t",
    ),
  );
}
