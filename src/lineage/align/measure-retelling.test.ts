import assert from "node:assert/strict";
import { test } from "node:test";
import { makeReport } from "../../../test/fixtures/lineage/make-reports.ts";
import { INDEPENDENT, REWRITE, toArticle, UNRELATED, WIRE } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";
import { printText } from "../words/text-print.ts";
import { measurePair } from "./measure-pair.ts";
import { isDerived } from "./type-derivation.ts";

/** Six sentences of the wire in other words, two of them joined, one moved, with what the local paper adds. */
const SHORT = `Fishing boats must stay out of the Tarn channel until the end of October because sea mines are adrift there, the Harbour Board of Northport said in a notice.
It has counted 412 of them along the Vessan coast since March.
In Sandhaven forty crews are tied up at the quay, and half the stalls of the fish market stayed empty on Wednesday morning.
The ferry company Marlin Line has cancelled night crossings, and insurers ask double premiums for the route.
Two trawlers were damaged in August after mines came up in the nets; nobody was hurt.
Vessa, south of Northport, says only 37 mines were seen in its waters this year and rejected the count.`;

function link(one: string, other: string) {
  const { measures } = measurePair(printText(one), printText(other));
  return isDerived(measures, Math.min(printText(one).words.count, printText(other).words.count));
}

test("six sentences of a report in other words and another order, with a local paragraph, are a rewrite of it", () => {
  const { derivations, families } = traceLineage([
    toArticle({ id: "wire", text: WIRE, published: "2025-09-02" }),
    toArticle({ id: "short", text: SHORT, published: "2025-09-03" }),
    toArticle({ id: "other", text: UNRELATED, published: "2025-09-03" }),
  ]).value;
  assert.deepEqual(
    derivations.map(({ from, to, type }) => [from, to, type]),
    [["short#0", "wire#0", "rewrite"]],
  );
  assert.equal(families.length, 2);
  assert.ok((derivations[0]?.passages.length ?? 0) >= 4);
});

test("a summary in one paragraph, a list of points and entries of a live page are rewrites, a caption is too short to tell", () => {
  const summary = `Northport's Harbour Board has closed the Tarn channel to fishing boats until the end of October after counting 412 drifting sea mines off the Vessan coast since March, while Vessa says there were only 37. Two trawlers were damaged in August when mines came up in their nets. Insurers have doubled premiums, Marlin Line has cancelled night crossings, and a court in Oldhaven hears a claim by 63 fishing crews on November 14.`;
  const points = `- 412 drifting sea mines counted along the Vessan coast since March, the Harbour Board says
- Tarn channel closed to fishing boats until end of October
- Vessa rejects the count: only 37 mines seen this year
- Two trawlers damaged in August, nobody hurt
- Insurance premiums doubled; Marlin Line cancels night crossings`;
  const live = `14:20 The Harbour Board of Northport is closing the Tarn channel to fishing boats until the end of October, its dredging office says in a notice. It counted 412 drifting sea mines along the Vessan coast since March.
14:35 Vessa says only 37 mines were seen in its waters this year.
15:05 The weather service warns of gusts on the northern coast from midnight. Hikers are asked to stay away from the cliffs.`;
  const caption = `Fishing boats lie at the quay in Northport. The Tarn channel is closed until the end of October because of 412 drifting sea mines, the Harbour Board said on Tuesday.`;
  assert.deepEqual(
    [summary, points, live, caption].map((text) => link(WIRE, text)),
    [true, true, true, false],
  );
});

test("a short text by another reporter at the event is not a rewrite", () => {
  const lines = INDEPENDENT.split("\n");
  for (const kept of [3, 4, 5, 6]) {
    assert.equal(link(WIRE, lines.slice(0, kept).join("\n")), false, `${kept} sentences`);
    assert.equal(link(SHORT, lines.slice(0, kept).join("\n")), false, `${kept} sentences against the short one`);
  }
});

test("two reports that end in the same background are not rewrites, in the same words or in others", () => {
  const ends = [WIRE, REWRITE].map((text) => text.split("\n").slice(-3).join("\n"));
  for (const own of [3, 4, 5]) {
    for (const end of ends) {
      assert.equal(
        link(`${makeReport(1, own)}\n${ends[0]}`, `${makeReport(2, own)}\n${end}`),
        false,
        `${own} sentences`,
      );
    }
  }
});

test("two retold sentences are too few", () => {
  const { retelling } = measurePair(printText(WIRE), printText(SHORT.split("\n").slice(0, 2).join("\n"))).measures;
  assert.ok((retelling?.sentences ?? 3) < 3);
});

test("quotations that two texts share are no retelling", () => {
  const quotations = WIRE.split("\n").filter((line) => line.startsWith('"'));
  const { retelling } = measurePair(
    printText(WIRE),
    printText(`${makeReport(3, 3)}\n${quotations.join("\n")}`),
  ).measures;
  assert.equal(retelling?.excess, 0);
});
