import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import type { AttributionRelation } from "../../../model/statement.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

/** The kinds of drift between two texts; of the origin's words some are a statement: source, cue, content. */
function kindsOf(origin: string, copy: string, stated: readonly string[] = []): string[] {
  const spansOf = (quote: string) => [{ start: origin.indexOf(quote), end: origin.indexOf(quote) + quote.length }];
  const [source = "", cue = "", content = ""] = stated;
  const statement = { source: spansOf(source), cue: spansOf(cue), content: spansOf(content), speaker: null };
  const statements = stated.length === 0 ? [] : [{ ...statement, negative: false } as unknown as AttributionRelation];
  const left = { text: readText(origin, null), statements };
  const right = { text: readText(copy, null), statements: [] };
  return compareTexts(left, right, ALONE).map(({ kind }) => kind);
}

test("an attribution that went is found in a sentence that has few of the origin's words", () => {
  const origin = "The depot at the ford may hold damp fuses until the spring, according to the inspectors.";
  assert.deepEqual(kindsOf(origin, "Until the spring, wet fuses could lie in the depot."), ["attribution-lost"]);
});

test("a body that does what is told of it is not who says so", () => {
  const origin = "A clerk of the Harbour Fund said that the drivers may be fined by it in November.";
  const stated = ["A clerk of the Harbour Fund", "said", "that the drivers may be fined by it in November"];
  assert.deepEqual(kindsOf(origin, "The Harbour Fund may fine the drivers in November.", stated), ["attribution-lost"]);
});

test("a verb of saying that only a statement tells is an attribution", () => {
  const origin = "The drivers were told by the clerk that the depot at the ford would be shut in November.";
  const stated = ["the clerk", "told", "that the depot at the ford would be shut in November"];
  assert.deepEqual(kindsOf(origin, "The depot at the ford would be shut in November.", stated), ["attribution-lost"]);
});

test("a speaker who is named in another frame still says so", () => {
  const origin = "The depot at the ford lost nine lorries a day, the drivers say.";
  for (const copy of [
    "The depot at the ford lost nine lorries a day, by the account of the drivers.",
    "The depot at the ford lost nine lorries a day, the drivers let it be known.",
    "As the drivers have it, the depot at the ford lost nine lorries a day.",
    "At the saying of the drivers, the depot at the ford lost nine lorries a day.",
    "The drivers put the loss of the depot at the ford at nine lorries a day.",
    "The depot at the ford lost nine lorries a day, the drivers protested to the fund.",
  ])
    assert.deepEqual(kindsOf(origin, copy), [], copy);
});

test("who says so by a noun, a sum or an unknown verb still says so", () => {
  const origin =
    "According to the inspectors of the fund, the depot at the ford lost nine lorries a day in the spring.";
  for (const copy of [
    "The inspectors of the fund came to the result that the depot at the ford lost nine lorries a day in the spring.",
    "In figures of the fund's inspectors, the depot at the ford lost nine lorries a day in the spring.",
    "As is claimed, the depot at the ford lost nine lorries a day in the spring.",
    "The inspectors accused the depot at the ford of the loss of nine lorries a day in the spring.",
  ])
    assert.deepEqual(kindsOf(origin, copy), [], copy);
});

test("a record that another noun for one tells of is no speaker lost", () => {
  const origin = "According to the definitive tally, the drivers of the ford have nine of the seats in the council.";
  assert.deepEqual(
    kindsOf(origin, "The final count gave the drivers of the ford nine of the seats in the council."),
    [],
  );
});

test("an allegation of nobody's that goes is a doubt lost, not a speaker", () => {
  const origin = "It is alleged that the clerk took nine lorries from the depot at the ford.";
  assert.ok(!kindsOf(origin, "The clerk took nine lorries from the depot at the ford.").includes("attribution-lost"));
});

test("a noun for somebody of whom the sentence speaks does not name the speaker", () => {
  const origin =
    "Two officials said that the sale of the ferry may be stopped by the watchdog of the ford in November.";
  const stated = [
    "Two officials",
    "said",
    "that the sale of the ferry may be stopped by the watchdog of the ford in November",
  ];
  const copy = "The regulator of the ford may forbid the sale of the ferry in November.";
  assert.deepEqual(kindsOf(origin, copy, stated), ["attribution-lost"]);
});

test("a saying that may come and an accord attribute nothing", () => {
  const origin =
    "The harbour fund could declare a new accord with the drivers of the ford, the newspaper of the ford reported.";
  const copy = "The harbour fund could announce a new accord with the drivers of the ford.";
  assert.deepEqual(kindsOf(origin, copy), ["attribution-lost"]);
});

test("a neighbour that says what its own counterpart says attributes nothing else", () => {
  const origin =
    "The inspectors told the council of nine broken lamps. The depot at the ford was locked in March, the inspectors said.";
  const copy =
    "Nine broken lamps were seen, the inspectors told the council. The depot at the ford was locked in March.";
  assert.deepEqual(kindsOf(origin, copy), ["attribution-lost"]);
});

test("a trial over a deed tells that it is only alleged", () => {
  const origin = "The clerk is accused of the theft of nine lorries from the depot at the ford.";
  const kinds = kindsOf(origin, "The clerk is on trial over the theft of nine lorries from the depot at the ford.");
  assert.ok(!kinds.includes("attribution-lost"));
});

test("a unit and a noun that look like words of report attribute nothing", () => {
  const origin = "The depot paid nine crowns for each fuse to the drivers, according to the inspectors.";
  assert.deepEqual(kindsOf(origin, "The depot paid the drivers nine crowns per fuse."), ["attribution-lost"]);
});

test("who does the same in saying so by another part of speech still says so", () => {
  for (const [origin, copy] of [
    [
      "According to the bank's warning, the depot at the ford loses nine lorries a day.",
      "The depot at the ford loses nine lorries a day, the bank warned.",
    ],
    [
      "The minister gave the promise that the depot at the ford would be open before May.",
      "The minister promised that the depot at the ford would be open before May.",
    ],
    [
      "Small farms at the ford lose their last buyer, the bank fears.",
      "Small farms at the ford, the bank is afraid, lose their last buyer.",
    ],
    [
      "The drivers maintain that the depot at the ford lost nine lorries a day.",
      "The drivers stand firmly on it that the depot at the ford lost nine lorries a day.",
    ],
    [
      "The depot at the ford lost nine lorries, the envoy added.",
      "The depot at the ford lost nine lorries, so the envoy.",
    ],
    [
      "The depot at the ford lost nine lorries, the envoy replied.",
      "The depot at the ford, the envoy shot back, lost nine lorries.",
    ],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), [], copy);
});

test("what a treaty says stays attributed under it", () => {
  const origin = "According to the treaty the exit of the fort takes effect after six months from the notice.";
  assert.deepEqual(
    kindsOf(origin, "Under the treaty, the exit of the fort takes effect six months after the notice."),
    [],
  );
  assert.deepEqual(kindsOf(origin, "The exit of the fort takes effect six months after the notice."), [
    "attribution-lost",
  ]);
});

test("a state of affairs that is declared, a State that does something and what was not said are nobody's words", () => {
  for (const [origin, copy] of [
    [
      "The council declared a state of emergency at the ford on Sunday.",
      "The council imposed a state of emergency at the ford on Sunday.",
    ],
    [
      "A state that stays silent about the depot at the ford is fined.",
      "Silence about the depot at the ford means a fine.",
    ],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), [], copy);
  const unsaid = "The third judge would not have declared the search of the depot at the ford unlawful.";
  const copy = "The third judge would have left the search of the depot at the ford in force.";
  assert.ok(!kindsOf(unsaid, copy).includes("attribution-lost"));
  const origin = "The council declared that the drivers of the depot had fled to the ford.";
  assert.deepEqual(kindsOf(origin, "The drivers of the depot had fled to the ford."), ["attribution-lost"]);
});

test("a refusal told by saying no is no attribution", () => {
  const origin = "The fund asked for nine lorries, to which the drivers of the ford have always said no.";
  const stated = ["the drivers of the ford", "said", "no"];
  assert.deepEqual(
    kindsOf(origin, "The fund asked for nine lorries, which the drivers of the ford always refused.", stated),
    [],
  );
});

test("a speaker beside a verb that no list of cues has still says so", () => {
  const origin = "The dead of the flood at the ford number nine, officials of the fund said.";
  const stated = ["officials of the fund", "said", "The dead of the flood at the ford number nine"];
  assert.deepEqual(kindsOf(origin, "Officials of the fund put the dead of the flood at the ford at nine.", stated), []);
});

test("what a clause calls somebody's answer, ground or published finding is still given to somebody", () => {
  const origin = "The drivers of the ford lost nine lorries to the flood, the clerk of the fund said.";
  const stated = ["the clerk of the fund", "said", "The drivers of the ford lost nine lorries to the flood"];
  for (const copy of [
    "That the drivers of the ford lost nine lorries to the flood was the answer that he gave.",
    "The drivers of the ford lost nine lorries to the flood, under results published by the officers of the fund.",
  ])
    assert.deepEqual(kindsOf(origin, copy, stated), [], copy);
});

test("what somebody did not say loses no attribution", () => {
  const origin = "The clerk of the fund did not say whether the depot at the ford would be shut.";
  assert.ok(
    !kindsOf(origin, "About a shutting of the depot at the ford the clerk kept silent.").includes("attribution-lost"),
  );
});

test("a word of report that gives no clause to anybody is no attribution", () => {
  for (const [origin, copy] of [
    [
      "The flood claimed no fewer than nine lives at the ford in the spring.",
      "No fewer than nine people died at the ford in the spring.",
    ],
    [
      "The keeper of the ford was condemned to nine years in the fort.",
      "The keeper of the ford was sent to the fort for nine years.",
    ],
    [
      "The outbreak at the ford was confirmed to come from a wedding at the depot.",
      "The outbreak at the ford came from a wedding at the depot.",
    ],
    [
      "The depot paid the clerk who had informed the police in the spring.",
      "The depot paid the clerk who had gone to the police in the spring.",
    ],
  ] as const)
    assert.deepEqual(
      kindsOf(origin, copy).filter((kind) => kind === "attribution-lost"),
      [],
      origin,
    );
});

test("an attribution that went with all that it told is not lost", () => {
  const origin = "The depot at the ford lost nine lorries a day, according to the drivers.";
  const copy = "Around forty children eat in the school of the fort.";
  assert.deepEqual(
    kindsOf(origin, copy).filter((kind) => kind === "attribution-lost"),
    [],
  );
});

test("a verb of saying behind a comma is one whatever word ends the clause before it", () => {
  for (const told of ["Lorries with damp fuses have not come in", "The ford lost nine lorries in May"]) {
    const stated = ["the clerk", "stated", told];
    assert.deepEqual(kindsOf(`${told}, stated the clerk.`, `${told}.`, stated), ["attribution-lost"]);
  }
});

test("data that somebody released are said by who did so", () => {
  const kept = "The depot at the ford lost nine lorries in spring";
  const cues = (source: string) => kindsOf(`${kept}, according to ${source}.`, `${kept}.`);
  assert.deepEqual(cues("data released on Monday by the ministry"), ["attribution-lost"]);
  assert.deepEqual(cues("the results of ten months"), []);
});
