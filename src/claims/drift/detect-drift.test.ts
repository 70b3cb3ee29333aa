import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  buildActor,
  buildArticle,
  buildCorpus,
  buildCorpusArticle,
  buildDerivation,
  buildStatement,
} from "../../../test/build/corpus.ts";
import { buildState } from "../../../test/build/state.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { detectDrift } from "./detect-drift.ts";

const gazetteer = new Gazetteer([
  buildState("PER", "Peru", { capitals: ["Lima"], demonyms: ["Peruvian"] }),
  buildState("TCD", "Chad", { capitals: ["N'Djamena"], demonyms: ["Chadian"] }),
  buildState("FJI", "Fiji", { capitals: ["Suva"], demonyms: ["Fijian"] }),
]);

const WIRE = [
  "The meeting of the treaty's parties opened in the lake town on Monday with delegates of 40 States.",
  "The delegation leader Ada Example said that the clearing teams had found 120 mines near the northern road.",
  "Peru accused Chad of laying the devices along the river last spring.",
  "The two governments may sign a protocol on the exchange of maps before the summer.",
  "The fund has not paid for new detection dogs since the budget was cut.",
  "Villagers walk past red markers each morning on the way to the market.",
];

function compare(edit: (lines: string[]) => string[], options: { credited?: boolean } = {}) {
  const origin = buildArticle("wire", WIRE.join("\n"));
  const credits = [{ text: "WIRE", agency: "Wire", place: "line" as const, evidence: [], by: origin.by }];
  const wire = options.credited === true ? { ...origin, credits } : origin;
  const copy = buildArticle("copy", edit([...WIRE]).join("\n"));
  const corpus = buildCorpus(
    [buildCorpusArticle(wire), buildCorpusArticle(copy)],
    [["wire", "copy"]],
    [buildDerivation(copy, wire, [])],
  );
  return detectDrift(corpus, { gazetteer }).value;
}

function kinds(edit: (lines: string[]) => string[], options: { credited?: boolean } = {}): string[] {
  return compare(edit, options).map(({ kind }) => kind);
}

const replace = (line: number, text: string) => (lines: string[]) => lines.with(line, text);

test("a copy in the same words has no drift, nor has one in other words that say the same", () => {
  assert.deepEqual(
    kinds((lines) => lines),
    [],
  );
  assert.deepEqual(
    kinds(() => [
      "Delegates of forty States gathered on Monday as the meeting of the treaty's parties opened in the lake town.",
      "According to delegation leader Ada Example, 120 mines have been found near the northern road by the clearing teams.",
      "Chad was accused by Peru of laying the devices along the river last spring.",
      "Before summer, the two governments could possibly sign a protocol on exchanging maps.",
      "Since the budget was cut, the fund has failed to pay for new detection dogs.",
      "Each morning villagers pass the red markers on their way to market.",
    ]),
    [],
  );
});

test("a changed number, weekday and month are found, and only where the other side has one too", () => {
  assert.deepEqual(kinds(replace(1, WIRE[1]?.replace("120", "210") ?? "")), ["number-or-date-changed"]);
  assert.deepEqual(kinds(replace(0, WIRE[0]?.replace("Monday", "Tuesday") ?? "")), ["number-or-date-changed"]);
  assert.deepEqual(kinds(replace(0, WIRE[0]?.replace(" on Monday", "") ?? "")), []);
});

test("a dateline is no part of the report's first sentence", () => {
  const wire = buildArticle("wire", `LIMA, Oct 14 (Wire) - ${WIRE.join("\n")}`);
  const dateline = { text: "LIMA, Oct 14 (Wire)", place: "Lima", republisher: false, evidence: [], by: wire.by };
  const copy = buildArticle(
    "copy",
    WIRE.with(0, WIRE[0]?.replace("40 States", "forty States and three observers") ?? "").join("\n"),
  );
  const corpus = buildCorpus(
    [buildCorpusArticle({ ...wire, dateline }), buildCorpusArticle(copy)],
    [["wire", "copy"]],
    [buildDerivation(copy, wire, [])],
  );
  assert.deepEqual(
    detectDrift(corpus, { gazetteer }).value.map(({ kind }) => kind),
    [],
  );
});

test("actors that change places are found by name, capital and adjective", () => {
  assert.deepEqual(kinds(replace(2, "N'Djamena accused Lima of laying the devices along the river last spring.")), [
    "roles-swapped",
  ]);
  assert.deepEqual(kinds(replace(2, "The Peruvian side accused N'Djamena of laying the devices by the river.")), []);
});

test("a passive and a noun of action say the same as the active", () => {
  const deeds = [
    ["Peru attacked Chad near the ford at dawn.", "Chad came under attack by Peru near the ford at dawn."],
    [
      "Officials in Peru threatened Chad with a ban on fuel.",
      "Chad was threatened by officials in Peru with a fuel ban.",
    ],
  ];
  for (const [origin = "", copy = ""] of deeds) {
    const exchanged = copy.replace(/Peru|Chad/g, (name) => (name === "Peru" ? "Chad" : "Peru"));
    assert.deepEqual(compareLines(origin, copy), [], copy);
    assert.deepEqual(compareLines(origin, exchanged), ["roles-swapped"], exchanged);
  }
});

test("States exchanged on both sides change nothing but the names in what is told", () => {
  const names = ["Peru", "Lima", "Peruvian", "Chad", "N'Djamena", "Chadian"];
  const other = (name: string) => names[(names.indexOf(name) + 3) % 6] ?? name;
  const exchange = (text: string) => text.replace(/Peruvian|Peru|Lima|Chadian|Chad|N'Djamena/g, (name) => other(name));
  const sentences = [
    "Peru accused Chad of laying 12 mines along the river last spring.",
    "Lima may sign the protocol with Chad before the summer.",
    "N'Djamena said that Peruvian troops had not left the ford.",
    "The Chadian minister said that the depot was empty.",
    "Peru will send dogs to Chad on Monday.",
  ];
  const copies = [
    "N'Djamena accused Lima of laying 21 mines along the river last spring.",
    "Lima will sign the protocol with Chad before the summer.",
    "Peruvian troops had left the ford.",
    "The Peruvian minister said that the depot was empty.",
    "Chad will send dogs to Peru on Tuesday.",
  ];
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(4), { minLength: 1 }), (picked) => {
      const [origin, copy] = [sentences, copies].map((from) => picked.map((index) => from[index]).join("\n"));
      assert.deepEqual(
        compareLines(exchange(origin ?? ""), exchange(copy ?? "")),
        compareLines(origin ?? "", copy ?? ""),
      );
    }),
    { numRuns: 30 },
  );
});

function compareLines(origin: string, copy: string): string[] {
  const [wire, other] = [buildArticle("wire", origin), buildArticle("copy", copy)];
  const corpus = buildCorpus(
    [buildCorpusArticle(wire), buildCorpusArticle(other)],
    [["wire", "copy"]],
    [buildDerivation(other, wire, [])],
  );
  return detectDrift(corpus, { gazetteer }).value.map(({ kind }) => kind);
}

test("two States that say different things of each other have not changed places", () => {
  const wire = buildArticle("wire", "Peru is no party to the treaty and Chad says Peru has used mines in the war.");
  const copy = buildArticle("copy", "Peru, which is no party to the treaty, said Chad had broken its terms for years.");
  const [first, second] = [
    buildStatement(wire, 0, { source: "Chad", cue: "says", content: "Peru has used mines in the war" }),
    buildStatement(copy, 0, { source: "Peru", cue: "said", content: "Chad had broken its terms for years" }),
  ];
  const corpus = buildCorpus(
    [buildCorpusArticle(wire, { statements: [first] }), buildCorpusArticle(copy, { statements: [second] })],
    [["wire", "copy"]],
    [buildDerivation(copy, wire, [])],
  );
  const found = detectDrift(corpus, { gazetteer }).value.map(({ kind }) => kind);
  assert.ok(!found.includes("roles-swapped"));
});

test("who a pronoun stands for is never told as another speaker", () => {
  const before = "The bridge was opened by Ben Sample.\nAda Example praised the dogs.\n";
  const told = (speaker: string, index: number) => {
    const article = buildArticle(`told-${index}`, `${before}${speaker} said that the road was clear.`);
    const parts = { source: speaker, cue: "said", content: "that the road was clear" };
    return buildCorpusArticle(article, {
      statements: [buildStatement(article, 0, parts, { speaker: buildActor("Ada Example") })],
    });
  };
  const kindsFor = (first: string, second: string) => {
    const [wire, copy] = [told(first, 0), told(second, 1)];
    const corpus = buildCorpus([wire, copy], [["told-0", "told-1"]], [buildDerivation(copy.article, wire.article, [])]);
    return detectDrift(corpus, { gazetteer }).value.map(({ kind }) => kind);
  };
  assert.deepEqual(kindsFor("She", "Mr Sample"), []);
});

test("possibility made fact is hardened, fact made possibility is softened", () => {
  assert.deepEqual(kinds(replace(3, WIRE[3]?.replace("may sign", "will sign") ?? "")), ["hardened"]);
  assert.deepEqual(kinds(replace(1, WIRE[1]?.replace("had found", "may have found") ?? "")), ["softened"]);
});

test("a lost negation is found where nothing else denies", () => {
  assert.deepEqual(kinds(replace(4, WIRE[4]?.replace("has not paid", "has paid") ?? "")), ["negation-changed"]);
});

test("an attribution that went is found", () => {
  assert.deepEqual(kinds(replace(1, "The clearing teams had found 120 mines near the northern road.")), [
    "attribution-lost",
  ]);
});

test("an accusation told as a fact is found where the copy names the accuser as a place", () => {
  for (const copy of [
    "Chad laid the devices along the river on its border with Peru last spring.",
    "Chad has laid the devices along the river, where two Peruvian soldiers were hurt by them, last spring.",
  ])
    assert.deepEqual(kinds(replace(2, copy)), ["attribution-lost"], copy);
  assert.deepEqual(kinds(replace(2, "Chad laid the devices along the river last spring, Lima contends.")), []);
});

test("the same words given to another speaker are found, another spelling of the name is not", () => {
  assert.deepEqual(kinds(replace(1, WIRE[1]?.replace("Ada Example", "Ben Sample") ?? "")), ["speaker-changed"]);
  assert.deepEqual(kinds(replace(1, WIRE[1]?.replace("Example", "Exampel") ?? "")), []);
});

test("words given to a body of another sort are found, another word for the body is not", () => {
  const content = "the northern road would stay closed until the last mine was found";
  const tell = (id: string, source: string) => {
    const article = buildArticle(id, [...WIRE, `${source} said ${content}.`].join("\n"));
    return buildCorpusArticle(article, { statements: [buildStatement(article, 0, { source, cue: "said", content })] });
  };
  const kindsOf = (source: string) => {
    const [wire, copy] = [tell("wire", "The newspaper"), tell("copy", source)];
    const derivations = [buildDerivation(copy.article, wire.article, [])];
    return detectDrift(buildCorpus([wire, copy], [["wire", "copy"]], derivations), { gazetteer }).value;
  };
  assert.deepEqual(
    kindsOf("The firefighters").map(({ kind }) => kind),
    ["speaker-changed"],
  );
  assert.deepEqual(kindsOf("The publication"), []);
  assert.deepEqual(kindsOf("He"), []);
});

test("who alone speaks in a sentence is compared whatever words say the same", () => {
  const tell = (id: string, source: string, content: string) => {
    const text = [...WIRE, `${source} said ${content}.`, "The toll office of the town is led by Ben Sample."].join(
      "\n",
    );
    const article = buildArticle(id, text);
    return buildCorpusArticle(article, { statements: [buildStatement(article, 0, { source, cue: "said", content })] });
  };
  const kindsOf = (source: string) => {
    const wire = tell(
      "wire",
      "Dora Miller",
      "that the rotten footbridge had for years been avoided by everybody in the valley after dark",
    );
    const copy = tell(
      "copy",
      source,
      "that people kept off the decaying wooden footbridge at the mill once it was dark",
    );
    const derivations = [buildDerivation(copy.article, wire.article, [])];
    return detectDrift(buildCorpus([wire, copy], [["wire", "copy"]], derivations), { gazetteer }).value.map(
      ({ kind }) => kind,
    );
  };
  for (const source of ["Ben Sample", "Carl Stranger"]) assert.ok(kindsOf(source).includes("speaker-changed"), source);
  for (const source of ["Dora Miller", "Dora Miler", "Miller"])
    assert.ok(!kindsOf(source).includes("speaker-changed"), source);
});

test("reported speech put in quotation marks is found", () => {
  const quoted =
    "“The clearing teams have found 120 mines near the northern road,” said the delegation leader Ada Example.";
  assert.deepEqual(kinds(replace(1, quoted)), ["paraphrase-in-quotes"]);
});

test("a quotation in other words is told only where the origin is known to have the first ones", () => {
  const original = "“We will count every mine by hand and burn the lists,” said the delegation leader Ada Example.";
  const reworded = "“We shall count all mines manually and set fire to the lists,” delegation leader Ada Example said.";
  const origin = { ...buildArticle("wire", original), credits: [] };
  const copy = buildArticle("copy", reworded);
  const drifts = (credits: typeof origin.credits) =>
    detectDrift(
      buildCorpus(
        [buildCorpusArticle({ ...origin, credits }), buildCorpusArticle(copy)],
        [["wire", "copy"]],
        [buildDerivation(copy, origin, [])],
      ),
      { gazetteer },
    ).value.map(({ kind }) => kind);
  assert.deepEqual(drifts([]), []);
  assert.deepEqual(
    drifts([{ text: "WIRE", agency: "Wire", place: "line" as const, evidence: [], by: origin.by } as never]),
    ["paraphrase-in-quotes"],
  );
});

test("a sentence that came or went is found with its characters", () => {
  const news = "A broker from Suva offered to buy the unused helicopters at half price.";
  const [added] = compare((lines) => lines.toSpliced(3, 0, news));
  assert.deepEqual([added?.kind, added?.appearance?.quote, added?.origin], ["added", news, null]);
  const [dropped] = compare((lines) => lines.toSpliced(2, 1));
  assert.deepEqual([dropped?.kind, dropped?.origin?.quote, dropped?.appearance], ["dropped", WIRE[2], null]);
});

test("a sentence that another branch of the family has too was not added", () => {
  const news = "A broker from Suva offered to buy the unused helicopters at half price.";
  const wire = buildArticle("wire", WIRE.join("\n"));
  const [first, second] = ["first", "second"].map((id) => buildArticle(id, [...WIRE, news].join("\n")));
  assert.ok(first !== undefined && second !== undefined);
  const corpus = buildCorpus(
    [wire, first, second].map((article) => buildCorpusArticle(article)),
    [["wire", "first", "second"]],
    [buildDerivation(first, wire, []), buildDerivation(second, wire, [])],
  );
  assert.deepEqual(detectDrift(corpus, { gazetteer }).value, []);
});

test("every drift opens at its characters, and order of input changes nothing", () => {
  const wire = buildArticle("wire", WIRE.join("\n"));
  const copy = buildArticle("copy", [...WIRE.slice(0, 3), "The two governments will sign it."].join("\n"));
  const other = buildArticle("other", WIRE.toReversed().join("\n").replace("120", "310"));
  const articles = [wire, copy, other].map((article) => buildCorpusArticle(article));
  const derivations = [buildDerivation(copy, wire, []), buildDerivation(other, wire, [])];
  const families = [["wire", "copy", "other"]];
  const drifts = detectDrift(buildCorpus(articles, families, derivations), { gazetteer }).value;
  assert.ok(drifts.length > 0);
  for (const drift of drifts) {
    for (const side of [drift.appearance, drift.origin]) {
      if (side === null) continue;
      const text = articles.find(({ article }) => article.id === side.article)?.article.text ?? "";
      assert.equal(side.spans.map(({ start, end }) => text.slice(start, end)).join(" … "), side.quote);
    }
  }
  assert.deepEqual(
    detectDrift(buildCorpus(articles.toReversed(), families, derivations.toReversed()), { gazetteer }).value,
    drifts,
  );
});
