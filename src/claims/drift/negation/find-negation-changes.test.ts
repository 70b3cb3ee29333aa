import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

/** Kinds of drift from one text to another, by words alone. */
function kindsOf(origin: string, copy: string): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, ALONE).map(({ kind }) => kind);
}

test("two words that deny in one clause say yes", () => {
  for (const [one, other] of [
    [
      "Since the bridge was built the ferrymen of the ford have had plenty of work.",
      "Since the bridge was built none of the ferrymen of the ford is without work.",
    ],
    ["The ford will not do without rain on Friday.", "There will be rain at the ford on Friday."],
    ["The sappers did not dig for ten days in vain.", "The sappers did dig for ten days for a reason."],
    ["Few ferrymen do not know the ford.", "Most ferrymen know the ford."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a word of ill or end, a bound in time and a number's sign answer a negator", () => {
  for (const [one, other] of [
    ["The dust is why sappers are unwell in May.", "The dust is why the well-being of sappers is worse in May."],
    [
      "The pumps with old valves will soon be unsupported, the depot said.",
      "The pumps with old valves, whose support will soon end, were named by the depot.",
    ],
    [
      "It was not possible to bring the fire of the depot under control until three hours later.",
      "The fire of the depot was brought under control only three hours later.",
    ],
    ["The guild should have no doubt that the ford is mined.", "The guild should not doubt that the ford is mined."],
    ["The sapper was chosen at the ford as the 42nd No.", "The sapper was chosen 42nd at the ford."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a number's sign, a word of the next clause, a time and a word that only looks like one that denies answer no negator", () => {
  for (const [one, other] of [
    [
      "Depot No. 30, where he served, rejoices, the ferrymen say.",
      "Depot No. 30, where he served, is not rejoicing, the ferrymen say.",
    ],
    [
      "At the ford, 13 sappers died in an accident involving a barge.",
      "At the ford, 13 sappers were not killed in a barge crash.",
    ],
    [
      "The depot has been steadily raising the toll for a year, and since last summer it rose twice.",
      "The depot has not been gradually raising the toll for a year, and since last summer it rose twice.",
    ],
    ["The levy of the guild is still being raised.", "The levy of the guild is not currently being raised."],
    [
      "She is the only sapper of the guild to cross all six fords.",
      "She is not the only sapper of the guild to cross all six fords.",
    ],
  ] as const)
    assert.deepEqual(kindsOf(one, other), ["negation-changed"], `${one} / ${other}`);
});

test("a thing denied and what is said of it denied are one, and the name of a work denies nothing", () => {
  for (const [one, other] of [
    ["No reason for the fall of the mast is given.", "The causes of the mast's collapse were not given."],
    ["This is not outside the limits of the guild.", "This is within the limits of the guild."],
    [
      'In May, at the premiere of "No Ford to Cross", he wore a velvet coat.',
      "In May, at the premiere of No Ford To Cross, he wore a velvet coat.",
    ],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a denied word of ill or end beside another such word is the reverse", () => {
  for (const [one, other] of [
    ["The rules of the ford were broken by the guild.", "The rules of the ford were not violated by the guild."],
    ["The fire at the ford will cease on Friday.", "The fire at the ford is not stopped on Friday."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), ["negation-changed"], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), ["negation-changed"], `${other} / ${one}`);
  }
});

test("a denial is found in any words where nothing on the other side may deny", () => {
  const origin = "Seven barges brought gravel from the ford to the towns in spring, the keeper said.";
  assert.deepEqual(
    kindsOf(origin, "In spring the towns were not supplied with gravel by seven barges, the keeper said."),
    ["negation-changed"],
  );
  assert.deepEqual(
    kindsOf(origin, "In spring the towns were supplied with gravel by seven barges, the keeper said."),
    [],
  );
  assert.deepEqual(
    kindsOf(
      "The keeper has not declared the two depots of the ford.",
      "By the keeper the two depots of the ford were left undeclared.",
    ),
    [],
  );
});

test("a negator is found beside another word of loss or end, where the other side has one that answers it", () => {
  for (const [one, other] of [
    [
      "The guild annulled the lease of the mill, the keeper said.",
      "The lease of the mill was not terminated by the guild, the keeper said.",
    ],
    [
      "The keeper accused the guild of hiding the tally of the eels.",
      "The tally of the eels was not kept secret by the guild, the keeper charged.",
    ],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), ["negation-changed"], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), ["negation-changed"], `${other} / ${one}`);
  }
});

test("a contrast, a repeated negator and a denial that is only named deny nothing more", () => {
  for (const [one, other] of [
    ["The aim of the toll is a bridge, not a ford.", "Not a ford but a bridge is the aim of the toll."],
    [
      "The miller was asked neither by the guild nor by the keeper.",
      "The miller was not asked, not by the guild, not by the keeper.",
    ],
    [
      "The keeper warned the guild against selling the mill.",
      "The keeper's warning to the guild was not to sell the mill.",
    ],
    ["The keeper denied that he had sold the mill.", "The keeper had not sold the mill, he said in a denial."],
    ["The guild kept out of the dispute over the ford.", "The guild did not take part in the dispute over the ford."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("an operator, a privative word, an opposite and a bound say the same as a negator", () => {
  for (const [one, other] of [
    ["The guild stopped admitting ferrymen in May.", "No ferrymen have been admitted to the guild since May."],
    ["The keeper was unable to say who had opened the lock.", "The keeper could not tell who had opened the lock."],
    [
      "The guild signed a non-binding pledge on eels in May.",
      "In May the guild signed a pledge on eels. It is not binding.",
    ],
    ["The plan of the guild was left undiscussed.", "The plan of the guild was not discussed."],
    [
      "The keeper denied that the barge had entered the lock.",
      "The keeper said it was not true that the barge had entered the lock.",
    ],
    ["The guild would keep barges away from the mill.", "The guild would not put barges near the mill."],
    [
      "The rope was thinner than the plans of the mill required.",
      "The rope was not as thick as the plans of the mill required.",
    ],
    ["The guild must pay the miller by 3 May.", "The guild must pay the miller no later than 3 May."],
    ["The court cleared the miller of theft.", "The court found the miller not guilty of theft."],
    [
      "The tithe was signed neither by the miller nor by the keeper.",
      "The tithe was not signed by the miller and was not signed by the keeper.",
    ],
    [
      "The keeper blamed the guild for approving the dam.",
      "The guild should not have approved the dam, complained the keeper.",
    ],
    ["The keeper had no choice but to close the mill.", "The keeper was forced to close the mill."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a word of ill that answers another one answers no negator", () => {
  for (const [one, other] of [
    ["Two millers lost their lives at the ford on Friday.", "Two millers were not killed at the ford on Friday."],
    ["The talks of the guild were suspended on Friday.", "The talks of the guild were not postponed on Friday."],
    [
      "The window of the barge was broken and three millers were bruised.",
      "Three millers were not bruised and the window of the barge was shattered.",
    ],
    [
      "The miller was banned for a year over the false weights.",
      "The miller was not suspended for a year over the fake weights.",
    ],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), ["negation-changed"], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), ["negation-changed"], `${other} / ${one}`);
  }
});

test("a negator before a mark and a but denies, and two negators deny once where one is of the verb and the other of any", () => {
  for (const [one, other] of [
    ["We will not freeze, but we will count every cord.", "To freeze we shall not, but every cord we shall count."],
    ["The miller knew nothing of the eels in the chest.", "The miller did not know nothing of the eels in the chest."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("what a sentence beside says of a negated clause, and what is asked, is no change", () => {
  for (const [one, other] of [
    [
      "The guild found a bell in a chest. The miller was heard. He told them the chest was not his.",
      "The guild found a bell in a chest. The miller, who told them that the chest did not belong to him, was heard.",
    ],
    ["Since when does the wind need a pass for the ford?", "The wind does not need a pass for the ford."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("an opposite of what is denied says the same, and so does a number that is not reached", () => {
  for (const [one, other] of [
    [
      "The gale grounded six gliders of the guild for an hour on Friday.",
      "On Friday six gliders of the guild could not take off for an hour in the gale.",
    ],
    [
      "The guild said that two ferrymen were still being looked for at the ford.",
      "Two ferrymen could still not be found at the ford, the guild said.",
    ],
    [
      "Eleven of the pupils whom the miller teaches are younger than ten.",
      "Eleven of the pupils whom the miller teaches have not reached the age of ten.",
    ],
    [
      "A wedged barge kept the crossing at the ford shut until noon.",
      "The crossing at the ford could not be passed until noon because of a wedged barge.",
    ],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a phrase of the denied word's sense is that word, and a limit says the same as its negation", () => {
  for (const [origin, copy, expected] of [
    [
      "The talks on the weir had collapsed, the guild said.",
      "The guild said the talks on the weir had not broken down.",
      true,
    ],
    ["The stores of eel feed were used up by May.", "By May the stores of eel feed were not exhausted.", true],
    ["He took it for coal until he saw the gleam.", "He took it for coal so long as he did not see the gleam.", false],
  ] as const)
    assert.equal(kindsOf(origin, copy).includes("negation-changed"), expected, `${origin} / ${copy}`);
});

test("a title, a thing and a phrase that the other side says openly are no answers to a negator", () => {
  for (const [origin, copy] of [
    [
      "Miss Tarn of the depot was hit by a bullet in her car on Friday.",
      "Tarn of the depot was not shot in her car on Friday.",
    ],
    ["Built in 1907, the mill is in need of a new roof.", "The mill was not built in 1907, and it needs a new roof."],
    ["The new pumps could help the ferrymen in May.", "The new pumps could not help the ferrymen in May."],
    [
      "Till Friday at least the weir at the ford will stay open.",
      "The weir at the ford will not stay open until at least Friday.",
    ],
  ] as const)
    assert.ok(kindsOf(origin, copy).includes("negation-changed"), `${origin} / ${copy}`);
});

test("a limit from its other side, a number that is said to be one and a comparison over a whole clause say the same as a negator", () => {
  for (const [one, other] of [
    [
      "The school at the ford will be closed until Monday.",
      "Classes at the school of the ford will not resume before Monday.",
    ],
    ["Two of the pupils at the ford are under ten.", "Two of the pupils at the ford have not yet turned ten."],
    [
      "On Friday the guild of the ford got an order for two barges, the largest in its 88 years.",
      "Never in its 88 years had the guild of the ford got an order as large as the one of Friday for two barges.",
    ],
    [
      "The beams of the mill were no older than the weir.",
      "The age of the beams of the mill was not higher than that of the weir.",
    ],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});
