import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ALONE } from "../../../test/build/comparison.ts";
import { buildState } from "../../../test/build/state.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { compareTexts } from "./compare-texts.ts";
import { parsePairReader } from "./detect-drift.ts";
import { readText } from "./texts/read-text.ts";

type Pair = readonly [origin: string, copy: string];

/** Kinds of drift between two texts, by words alone: no statements, no names of States. */
function kindsOf([origin, copy]: Pair, authentic = false): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, { ...ALONE, authentic }).map(({ kind }) => kind);
}

function assertKinds(pairs: readonly Pair[], expected: readonly string[], authentic = false): void {
  for (const pair of pairs) assert.deepEqual(kindsOf(pair, authentic), expected, pair.join(" / "));
}

test("a negation put in other words is no change", () => {
  assertKinds(
    [
      ["The depot is not far from the northern ford.", "The depot is near the northern ford."],
      ["The bridge was not reopened until the spring of 1985.", "The bridge was reopened only in the spring of 1985."],
      ["The sappers found no more than 19 mines at the ford.", "The sappers found at most 19 mines at the ford."],
      ["The recruit was no longer in the ward at noon.", "The recruit was already gone from the ward at noon."],
      ["Almost all of the wounded sappers had no symptoms.", "Almost all of the wounded sappers were asymptomatic."],
      ["The rations of the sappers were not cut last year.", "The rations of the sappers stayed the same last year."],
      ["Neither the fund nor the army paid for the dogs.", "The fund did not pay for the dogs, nor did the army."],
      [
        "The fund bought detectors of type No 4 for the depot.",
        "The fund bought detectors of type No. 4 for the depot.",
      ],
      ["Nobody can say whether the depot will open in May.", "Who knows whether the depot will open in May."],
      ["The pump of the depot works without trouble in the cold.", "The pump of the depot works smoothly in the cold."],
      [
        "The army did not say when the ford would be opened.",
        "When the ford would be opened was left open by the army.",
      ],
      ["The depot does not let damp reach the fuses.", "The depot keeps damp from reaching the fuses."],
    ],
    [],
  );
});

test("a negation is found beside another word for what is denied, and beside a word of denial that stands far off", () => {
  assertKinds(
    [
      [
        "The touching scene at the ford was filmed by a camera of one of the drivers.",
        "The touching scene at the ford was not recorded by a camera of one of the drivers.",
      ],
      [
        "The survey was handed over on Friday to the fund that works against mines.",
        "The survey was not handed over on Friday to the fund that works against mines.",
      ],
      ["The depot held more than 7,000 fuses at that time.", "The depot held not more than 7,000 fuses at that time."],
      [
        "The fuses do not rust, do not leak and are safe to store.",
        "The fuses do rust, do not leak and are safe to store.",
      ],
    ],
    ["negation-changed"],
  );
});

test("an attribution that went is found, though another word of report stays", () => {
  assertKinds(
    [
      ["He noted that the ford will be closed for a week.", "The ford will be closed for a week."],
      [
        "The army declared a second alert in two eastern provinces, the agency reported.",
        "The army declared a second alert in two eastern provinces.",
      ],
      [
        "In his opinion, the fund may lose the backing of the two donors.",
        "The fund may lose the backing of the two donors.",
      ],
      ["The envoy said the fund knows of 40 fuses at the depot.", "The fund knows of 40 fuses at the depot."],
    ],
    ["attribution-lost"],
  );
});

test("an attribution by a standpoint, a saying, an inquiry or a clause at the end that went is found", () => {
  assertKinds(
    [
      ["The rumour that the ford was mined reached the market town.", "The ford was mined near the market town."],
      [
        "In the assessment of the river board, the ferry carries too many lorries.",
        "The ferry carries too many lorries.",
      ],
      ["In the envoy's eyes, the map of the ford is out of date.", "The map of the ford is out of date."],
      [
        "An audit by the lake office, ordered in May, puts the debt of the port at nine million.",
        "The debt of the port is nine million.",
      ],
      [
        "The bridge carries too many lorries, as tests by the road club have shown.",
        "The bridge carries too many lorries.",
      ],
      [
        "The clinic was left without water for a week, the matron complains.",
        "The clinic was left without water for a week.",
      ],
    ],
    ["attribution-lost"],
  );
});

test("an attribution that went is found behind an apposition, whose words are not what was said", () => {
  assertKinds(
    [
      [
        "Ada Brandt, the owner of the quarry above the northern ford, said the fuses were kept in a dry cellar.",
        "The fuses were kept in a dry cellar.",
      ],
    ],
    ["attribution-lost"],
  );
});

test("an attribution in any other form is not lost", () => {
  const told = "The sappers said that the fuses at the depot were older than the list.";
  assertKinds(
    [
      [told, "As the sappers, who came in May, put it, the fuses at the depot were older than the list."],
      [told, "For the sappers, the fuses at the depot were older than the list."],
      [told, "The fuses at the depot were older than the list, one of them was quoted as saying."],
      [told, "In an interview, the fuses at the depot were called older than the list."],
      [
        "The agency reported that, according to the fund, the fuses at the depot were older than the list.",
        "According to the fund, the fuses at the depot were older than the list.",
      ],
      [
        "The fuses of all the border states will be counted in the spring.",
        "The fuses of all the border countries will be counted in the spring.",
      ],
    ],
    [],
  );
});

test("a standpoint or an inquiry named in another way is no lost attribution", () => {
  assertKinds(
    [
      [
        "In the assessment of the river board, the ferry carries too many lorries.",
        "The ferry carries too many lorries, the river board believes.",
      ],
      [
        "An audit by the lake office puts the debt of the port at nine million.",
        "The debt of the port is nine million, according to an audit by the lake office.",
      ],
      ["The fund showed no interest in the ford.", "At the ford, the fund was without interest."],
    ],
    [],
  );
});

test("another word of report, another place of it and a source that is nobody are no lost attribution", () => {
  assertKinds(
    [
      [
        "According to GPA, a sapper suspected of fever had unclear results and was put in strict isolation.",
        "According to the Guild's Press Agency, the results of the sapper with suspected fever were unclear. The sapper has been put in strict isolation.",
      ],
      ["The agency reported that the ford was closed for a week.", "The ford was closed for a week, the agency said."],
      [
        "He also added that the depot was built between two guard posts.",
        "He also said that the depot was built between two guard posts.",
      ],
      ["In his opinion, the depot is not safe in winter.", "The depot, in his view, is not safe in winter."],
      [
        "According to information as of Friday, the ford was closed for a week.",
        "As of Friday, the ford was closed for a week.",
      ],
      ["The survey of the northern ford has concluded in May.", "The survey of the northern ford ended in May."],
    ],
    [],
  );
});

test("how firmly a thing is held is compared by what hedges it, not by any word of doubt", () => {
  assertKinds(
    [
      ["The ford may be dangerous for the villagers.", "The ford will be dangerous for the villagers."],
      ["The old mines can be dangerous for farmers.", "The old mines will be dangerous for farmers."],
      ["The fund will probably be able to pay again.", "The fund will be able to pay again."],
      [
        "It is expected that the council will approve the plan on Friday.",
        "The council will approve the plan on Friday.",
      ],
    ],
    ["hardened"],
  );
  assertKinds(
    [
      ["The army allegedly works in nine provinces.", "The army presumably works in nine provinces."],
      ["The survey should probably start in May.", "The survey, presumably, should start in May."],
      ["The road will help you avoid the ford.", "You can take the road to avoid the ford."],
      ["The sappers suggested a hypothesis about the blast.", "The sappers hypothesized about the blast."],
      ["The maps are updated by the fund each year.", "The fund decided that the maps are updated each year."],
    ],
    [],
  );
});

test("who informs whom is compared in other words too", () => {
  assertKinds(
    [
      [
        "The club has already informed the player of its decision.",
        "The player has already notified the club of its decision.",
      ],
    ],
    ["roles-swapped"],
  );
});

test("a sentence is missed where another one, which the copy keeps, says part of the same", () => {
  assertKinds(
    [
      [
        "The fund keeps the clearing dogs.\nThe ford was closed for a week.\nThe fund keeps the clearing dogs, the envoy told reporters at the depot after a long and heated meeting with sappers.",
        "The fund keeps the clearing dogs.\nThe ford was closed for a week.",
      ],
    ],
    ["dropped"],
  );
});

test("a sentence cut in two or put in other words was neither dropped nor added", () => {
  assertKinds(
    [
      [
        "The envoy praised the sappers of the northern ford, and the fund promised eleven detection dogs for the winter.",
        "The envoy praised the sappers of the northern ford.\nThe fund promised eleven detection dogs for the winter.",
      ],
      [
        "The depot was guarded at night.\nAn infant vanished from the ward without a trace.\nThe ford was closed for a week.",
        "The depot was guarded at night.\nA child disappeared from the clinic.\nThe ford was closed for a week.",
      ],
    ],
    [],
  );
});

test("a sentence is added, or left out, beside one that says more than its counterpart, of other things", () => {
  const [short, long] = ["The depot burnt down on Friday.", "The old wooden depot burnt down on Friday night."];
  const news = "Fishermen blame the mayor for their losses in the spring.";
  assertKinds([[long, `${short} ${news}`]], ["added"]);
  assertKinds([[`${short} ${news}`, long]], ["dropped"]);
});

test("one sentence that became two in other words has no sentence added, nor has one of two left one out", () => {
  const whole =
    "The sappers cleared the ford within nine days, but the bridge behind the mill, which the flood had carried off, will have to be built anew.";
  const parts =
    "The sappers needed nine days to clear the ford. Behind the mill, however, a new bridge must be put up, since the water swept the old one away.";
  assertKinds(
    [
      [whole, parts],
      [parts, whole],
    ],
    [],
  );
});

test("a clause that hangs on a sentence whose other words all stand in the other text came or went", () => {
  const plain = "By dawn the fire at the depot had been put out by the sappers. The fuses were saved.";
  const more =
    "By dawn the fire at the depot, the fourth within a month, had been put out by the sappers. The fuses were saved.";
  const whose =
    "By dawn the fire at the depot, whose roof has leaked since spring, had been put out by the sappers. The fuses were saved.";
  assertKinds([[plain, whose]], ["added"]);
  assertKinds([[whose, plain]], ["dropped"]);
  assertKinds([[plain, more.replace("the fourth within a month", "a wooden shed without windows")]], ["added"]);
});

test("words put in quotation marks where the origin quotes nothing are found, whatever words they are", () => {
  assertKinds(
    [
      [
        "The sappers say that the fees of the depot drive the villagers away. The fees rise in May.",
        'The sappers say of the fees of the depot that they "scare the neighbours off". The fees rise in May.',
      ],
      [
        "The fees of the depot drive the villagers away, the sappers say. The fees rise in May.",
        '"The fees of the depot drive the villagers off," the sappers say. The fees rise in May.',
      ],
      [
        'The fees of the depot drive the villagers away, the sappers say. "It is a pity," the envoy added.',
        '"The fees of the depot drive the villagers off," the sappers say. "It is a pity," the envoy added.',
      ],
    ],
    ["paraphrase-in-quotes"],
  );
  assertKinds(
    [
      [
        "We drive the villagers away from the depot, the sappers say. The fees rise in May.",
        '"We drive the villagers off the depot," the sappers say. The fees rise in May.',
      ],
      [
        'The fees drive the villagers away, the sappers say. "It is a pity," the envoy added.',
        'The fees drive "the villagers off", the sappers say. It is a pity, the envoy added.',
      ],
      [
        "The sappers said that they had sung Hey-ho-ho at dawn.",
        'The sappers said that they had sung "Hey-ho-ho" at dawn.',
      ],
    ],
    [],
  );
});

test("a verb of judging or accusing behind a clause attributes it", () => {
  assertKinds(
    [
      [
        "The fishermen said that the depot of the ford hid the outbreak for three weeks.",
        "For three weeks the depot of the ford hid the outbreak, the fishermen charge.",
      ],
      [
        "The judges said that the keeper signed false papers for three lorries.",
        "The keeper signed false papers for three lorries, the judges found.",
      ],
    ],
    [],
  );
});

test("a short quotation in other words than the first printed ones is found by the same words around it", () => {
  const said = (words: string) => `"${words}," said the keeper of the northern ford. The fees rise in May.`;
  assertKinds([[said("It is a grave mistake"), said("It is a crime")]], ["paraphrase-in-quotes"], true);
  assertKinds([[said("It is a grave mistake"), said("It is a mistake")]], [], true);
  assertKinds([[said("It is a grave mistake"), said("It is a crime")]], []);
});

test("a verb or prefix that denies is a negation, and so is its reverse", () => {
  assertKinds(
    [
      [
        "The fund failed to reach an agreement with the depot.",
        "The fund managed to reach an agreement with the depot.",
      ],
      [
        "The army admits that it used the ford for its lorries.",
        "The army denies having used the ford for its lorries.",
      ],
      [
        "The bridge is fit for heavy lorries, the engineer said.",
        "The bridge is unfit for heavy lorries, the engineer said.",
      ],
      ["The council has no objection to the depot.", "The council objects to the depot."],
    ],
    ["negation-changed"],
  );
  assertKinds(
    [
      ["The fund failed to reach an agreement with the depot.", "The fund did not reach an agreement with the depot."],
      ["Not since 2009 were so few fuses found.", "The number of fuses found was the lowest since 2009."],
      ["The list will not be published before the vote.", "The list will be published only after the vote."],
      ["None of the guards had to leave the depot.", "All the guards could stay in the depot."],
    ],
    [],
  );
});

test("doubt, belief, hope, demand and decision are held against each other in any part of speech", () => {
  assertKinds(
    [
      ["The sappers saw signs that the road was mined.", "The sappers established that the road was mined."],
      [
        "The suspected leader of the smugglers was held at the ford.",
        "The leader of the smugglers was held at the ford.",
      ],
      ["The fund hopes to sign the contract in May.", "The fund will sign the contract in May."],
      ["The two towns discussed building a bridge.", "The two towns agreed to build a bridge."],
      ["The rule invites every depot to send a list.", "Every depot has to send a list by the rule."],
    ],
    ["hardened"],
  );
  assertKinds(
    [
      ["The teams have found the lost lorries.", "The teams believe they have found the lost lorries."],
      ["The flood is moving away from the depot.", "The flood seems to be moving away from the depot."],
    ],
    ["softened"],
  );
  assertKinds(
    [
      ["Three of the guards were pulled out alive.", "Three of the guards could be rescued alive."],
      ["The fund can appeal within 30 days.", "An appeal by the fund is possible within 30 days."],
      ["The board has the right to inspect any depot.", "Any depot may be inspected by the board."],
      ["The guard was supposed to close the gate at noon.", "The guard had to close the gate at noon."],
    ],
    [],
  );
});

test("another place in a row and another multiple are changed numbers", () => {
  assertKinds(
    [
      ["The fund chose its head in the third ballot.", "In the second ballot the fund chose its head."],
      ["The vote is on the first Sunday of the month.", "The vote takes place on the last Sunday of the month."],
      ["The number of detectors tripled in a year.", "In a year, the number of detectors doubled."],
    ],
    ["number-or-date-changed"],
  );
  assertKinds([["The first of the dogs came in the second week.", "The dogs' first one came in week two."]], []);
});

test("things that change places by a slip of grammar are no actors", () => {
  assertKinds(
    [
      ["The proposal must pass the second reading.", "The second reading must pass the proposal."],
      ["The map is covered by a sheet.", "The map covers a sheet."],
    ],
    [],
  );
  assertKinds(
    [["The council heard of Marwick's support for Ferrol.", "The council heard of Ferrol's support for Marwick."]],
    ["roles-swapped"],
  );
});

test("where the features leave a doubt the reader decides, and two States exchanged change nothing", () => {
  const reader = parsePairReader(readFileSync(join(import.meta.dirname, "../../../models/pairs/model.bin")));
  const gazetteer = new Gazetteer([buildState("FJI", "Fiji"), buildState("PER", "Peru")]);
  const kindsBy = (by: typeof reader | null, [origin, copy]: Pair): string[] => {
    const [left, right] = [origin, copy].map((text) => ({ text: readText(text, gazetteer), statements: [] }));
    if (left === undefined || right === undefined) return [];
    const comparison = { ...ALONE, reader: by };
    return compareTexts(left, right, comparison).map(({ kind }) => kind);
  };
  for (const [one, other] of [
    ["Fiji", "Peru"],
    ["Peru", "Fiji"],
  ]) {
    const pair: Pair = [
      `The depot that ${one} rents from ${other} may be emptied before the summer, the keeper said.`,
      `The keeper said the depot will be cleared out before summer, which ${one} rents from ${other}.`,
    ];
    assert.deepEqual([kindsBy(null, pair), kindsBy(reader, pair)], [[], ["hardened"]]);
  }
});
