import assert from "node:assert/strict";
import { test } from "node:test";
import { ArticleId } from "../model/article.ts";
import { sliceSpans } from "../model/span.ts";
import { State } from "../model/state.ts";
import type { AttributionRelation } from "../model/statement.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { attribute } from "./attribute.ts";

const gazetteer = new Gazetteer(
  [
    { code: "NOR", iso2: "NO", name: "Norway", capitals: ["Oslo"], demonyms: ["Norwegian", "Norwegians"] },
    { code: "CHL", iso2: "CL", name: "Chile", capitals: ["Santiago"], demonyms: ["Chilean", "Chileans"] },
  ].map((row) =>
    State.parse({ ...row, names: [], metonyms: [], from: null, to: null, standing: "un-member", source: "test" }),
  ),
);

function read(text: string, language: string | null = "en") {
  return attribute(
    { id: ArticleId.parse("t#0"), text, language, published: null, dateline: null, credits: [] },
    { gazetteer, captured: null, attributionModel: null },
  );
}

function lines(text: string): string[] {
  return read(text).value.map((statement) => print(text, statement));
}

function print(text: string, { source, cue, content, kind }: AttributionRelation): string {
  return `${sliceSpans(text, source)} | ${sliceSpans(text, cue)} | ${sliceSpans(text, content, " // ")} | ${kind}`;
}

test("the word that opens a report belongs to its content, the sentence's stop does not", () => {
  assert.deepEqual(lines("Norway's Foreign Ministry said that the stockpile was destroyed in May."), [
    "Norway's Foreign Ministry | said | that the stockpile was destroyed in May | indirect",
  ]);
});

test("a quote keeps its marks and goes on after its cue", () => {
  assert.deepEqual(lines("“The work is done,” the envoy said. “We will report to the meeting.”"), [
    "the envoy | said | “The work is done,” // “We will report to the meeting.” | direct",
  ]);
});

test("a hearer is the addressee and no part of the content", () => {
  const text = "Clearance will take ten years, officials in Santiago told Reuters.";
  const [statement] = read(text).value;
  assert.equal(
    statement === undefined ? "" : print(text, statement),
    "officials in Santiago | told | Clearance will take ten years | indirect",
  );
  assert.equal(statement?.addressee?.name, "Reuters");
  assert.deepEqual(statement?.speaker?.states, ["CHL"]);
});

test("a body whose name says what it is for is one name, and no person's", () => {
  const text =
    "“It will be safe,” said a campaigner from the Example Campaign to End Floods, who asked not to be named.";
  const speakers = read(text).value.map(({ speaker }) => [speaker?.name, speaker?.organisation]);
  assert.deepEqual(
    [...new Set(speakers.map((each) => JSON.stringify(each)))],
    [JSON.stringify([null, "Example Campaign to End Floods"])],
  );
});

test("the last word of a body's name is no person", () => {
  for (const [body, kind] of [
    ["the Veterans Forum", "office"],
    ["the Flood Survivors' Forum", "office"],
    ["the Survivors' Meeting", "office"],
  ] as const) {
    const [statement] = read(`“Every departure weakens the rule,” said a spokeswoman for ${body}.`).value;
    assert.equal(statement?.speaker?.name, null, body);
    assert.equal(statement?.speaker?.kind, kind, body);
  }
});

test("a State that a clause beside the speaker speaks of is not the speaker's", () => {
  const statesOf = (text: string) => read(text).value.map(({ speaker }) => speaker?.states.join());
  assert.deepEqual(statesOf("The republic, which borders Norway and Chile, said it would pay."), [""]);
  assert.deepEqual(statesOf("Officials in Norway, which borders Chile, said they would pay."), ["NOR"]);
  assert.deepEqual(statesOf("The minister, who represents Norway at the talks, said the plan had failed."), ["NOR"]);
  const named =
    "Norway's troops had left. Jan Dahl, who speaks for the defence ministry in Santiago, said they had not.";
  assert.deepEqual(statesOf(named), ["CHL"]);
});

test("the dateline is nobody's words", () => {
  const text = "SANTIAGO, May 3 - The stockpile was destroyed in May, the ministry said.";
  const by = { kind: "rule", name: "test", version: "1" } as const;
  const dateline = { text: "SANTIAGO, May 3", place: "Santiago", republisher: false, evidence: [], by };
  const article = { id: ArticleId.parse("t#0"), text, language: "en", published: null, dateline, credits: [] };
  const [statement] = attribute(article, { gazetteer, captured: null, attributionModel: null }).value;
  assert.equal(
    statement === undefined ? "" : print(text, statement),
    "the ministry | said | The stockpile was destroyed in May | indirect",
  );
});

test("a text in another language gives its quoted speech and says so", () => {
  const { value, diagnostics } = read("Das Ministerium teilte mit: „Wir haben alle Minen vernichtet.“", "de");
  assert.equal(value.length, 1);
  assert.deepEqual(
    diagnostics.map((diagnostic) => diagnostic.code),
    ["S001"],
  );
});

test("a text that nobody named the language of is read as English only where it looks English", () => {
  const russian = "Министерство сообщило: «Мы очистили все поля и сдали карты». ".repeat(5);
  assert.deepEqual(
    read(russian, null).diagnostics.map((diagnostic) => diagnostic.code),
    ["S001"],
  );
  assert.equal(read("Norway's ministry said that the fields were clear.", null).diagnostics.length, 0);
});

test("what somebody said it was is asserted, what somebody sees it as is believed", () => {
  const stanceOf = (text: string) => read(text).value.map(({ stance }) => stance);
  assert.deepEqual(stanceOf("Their car hit what Norway's Defence Ministry said was a new mine."), ["asserts"]);
  assert.deepEqual(stanceOf("They left because of what Chile sees as a threat."), ["believes"]);
});

test("an office that a State's own words call its own speaks for that State", () => {
  const text = "Chile met Norway on Monday. Norway will leave the talks, its defence minister said.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.states),
    [["NOR"]],
  );
});

test("the officials of a State whose answer is spoken of are its own", () => {
  const text =
    "Chile said that it would stay. Norway's answer came at noon. The foreign ministry said that it would leave.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.states),
    [["CHL"], ["NOR"]],
  );
});

test("who is out of office, in trade or of an opposition speaks for no State", () => {
  for (const speaker of ["Former Norwegian minister Anna Beispiel", "Two Norwegian chains", "The Norwegian opposition"])
    assert.deepEqual(
      read(`${speaker} said that the deadline had passed.`).value.map((statement) => statement.speaker?.states),
      [[]],
      speaker,
    );
});

test("a name has its hyphens and letters, and the place behind it is no part of it", () => {
  for (const [source, name] of [
    ["Colonel Ma Beispiel-yuk", "Ma Beispiel-yuk"],
    ["Deminer Anna Bežić", "Anna Bežić"],
    ["Governor Anna Beispiel of Sandfeld", "Anna Beispiel"],
    ["Its owner, Anna Beispiel,", "Anna Beispiel"],
  ] as const)
    assert.deepEqual(
      read(`${source} said that the deadline had passed.`).value.map(({ speaker }) => speaker?.name),
      [name],
    );
});

test("what is foreseen is said by nobody", () => {
  const said = lines("Norway will ask for a meeting, a step foreseen in the text of 1997.");
  assert.deepEqual(
    said.filter((line) => line.startsWith("a step")),
    [],
  );
});

test("they are no single State, and a capital at the start of a sentence is no name", () => {
  const text =
    "Norway said that the deadline had passed. They argue that it was too short. Flour millers said they had no wheat.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.name ?? speaker?.role ?? null),
    ["Norway", null, "Flour millers"],
  );
});

test("a group that opened a sentence comes back as they", () => {
  const text = "The observers had eleven requests before them. They said that five came late.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.role),
    ["observers"],
  );
});

test("in a capital they say what its State says", () => {
  const text = "The envoys said that talks had ended. In Santiago they declared that nothing was agreed.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.states),
    [[], ["CHL"]],
  );
});

test("which behind two States stands for both, and both capitals for the only two that are named", () => {
  const text =
    "Norway and Chile, which said that the draft was weak, abstained. Both capitals denied that a deal was near.";
  assert.deepEqual(
    read(text).value.map(({ speaker }) => speaker?.states.toSorted()),
    [
      ["CHL", "NOR"],
      ["CHL", "NOR"],
    ],
  );
});

test("whoever is of a company or of a body of many States speaks for no State, whatever office it is", () => {
  for (const speaker of [
    "The general director of a Norwegian firm",
    "A U.N. spokesman",
    "Opposition lawmaker Anna Beispiel",
  ])
    assert.deepEqual(
      read(`Norway met on Monday. ${speaker} said that the deadline had passed.`).value.map(
        (each) => each.speaker?.states,
      ),
      [[]],
      speaker,
    );
});
