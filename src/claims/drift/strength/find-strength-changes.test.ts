import assert from "node:assert/strict";
import { test } from "node:test";
import { ALONE } from "../../../../test/build/comparison.ts";
import { compareTexts } from "../compare-texts.ts";
import { readText } from "../texts/read-text.ts";

type Pair = readonly [soft: string, firm: string];

/** Kinds of drift from one text to another, by words alone. */
function kindsOf(origin: string, copy: string): string[] {
  const [left, right] = [origin, copy].map((text) => ({ text: readText(text, null), statements: [] }));
  if (left === undefined || right === undefined) return [];
  return compareTexts(left, right, ALONE).map(({ kind }) => kind);
}

/** Each pair hardens in its order and softens in the other. */
function assertFirmer(pairs: readonly Pair[]): void {
  for (const [soft, firm] of pairs) {
    assert.deepEqual(kindsOf(soft, firm), ["hardened"], `${soft} / ${firm}`);
    assert.deepEqual(kindsOf(firm, soft), ["softened"], `${firm} / ${soft}`);
  }
}

function assertAlike(pairs: readonly Pair[]): void {
  for (const [one, other] of pairs) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
}

test("a verb, or what is said by be, is firmer under another auxiliary", () => {
  assertFirmer([
    [
      "These rules may be in force until the end of March, the depot's keeper wrote.",
      "Until the end of March these rules will be in force, the depot's keeper wrote.",
    ],
    [
      "Rice contains starch, and eels may be a source of oil for the harbour town.",
      "Rice contains starch, and eels are a source of oil for the harbour town.",
    ],
    [
      "The keeper cannot show the ledger of the depot, and cannot open the vault.",
      "The keeper will not show the ledger of the depot, and cannot open the vault.",
    ],
  ]);
});

test("what can happen is less than what will, of one deed or one thing", () => {
  assertFirmer([
    [
      "According to the keeper, in the yard it can warm up to 28 degrees, and at the ford the warmth will stay at 20.",
      "According to the keeper, in the yard it will warm up to 28 degrees, and at the ford the warmth will stay at 20.",
    ],
    ["Old sluices can lead to a flood at the ford in May.", "Old sluices will cause a flood at the ford in May."],
    [
      "The causes of the flood can be old sluices and blocked drains.",
      "The causes of the flood will be old sluices and blocked drains.",
    ],
  ]);
  assertAlike([
    [
      "The two clubs may end up playing the return match in the harbour town.",
      "The two clubs will still be able to hold the return match in the harbour town.",
    ],
    [
      "The company allegedly operates in nine countries of the region.",
      "The company is believed to operate in nine countries of the region.",
    ],
    [
      "The keeper may be left without the help of the guild and also, possibly, will make a bargain over the ford.",
      "The keeper could lose the help of the guild and possibly make a bargain over the ford.",
    ],
    [
      "This road will take you from the depot to the ford at Oldmoor.",
      "This road can be used from the depot to the ford at Oldmoor.",
    ],
    [
      "And if any other ferryman could take this lightly, this is not about the keeper.",
      "And if any other ferryman would take this lightly, this is not about the keeper.",
    ],
  ]);
});

test("a report that says so stands for reportedly, and another predicate is no deed of a plan", () => {
  assertAlike([
    [
      "A courier with the keys of the depot reportedly crossed the ford on Sunday.",
      "The report states that the courier with the keys of the depot crossed the ford on Sunday.",
    ],
    [
      "The keeper, who was among those who helped prepare the ledger, would become head of the guild in six years.",
      "One of those who drafted the ledger was the keeper, who became head of the guild six years later.",
    ],
    [
      "It is only known that he was voluntarily helping at the depot and was supposed to close its doors.",
      "It is only known that he volunteered to help at the depot and had to close its doors.",
    ],
  ]);
});

test("a plan, a thought and a decision about one deed are told apart in any word", () => {
  assertFirmer([
    ["The county is toying with the idea of a toll on the ford.", "The county has agreed on a toll on the ford."],
    ["The guild is going to leave the pact in June.", "The guild has decided to leave the pact in June."],
    ["The port was close to an agreement with the pilots.", "The port has come to an agreement with the pilots."],
    [
      "The mission recommended that both armies hand in their maps.",
      "The mission ordered that both armies hand in their maps.",
    ],
  ]);
});

test("what is asked, accused, doubted or to be done is held against what is found, convicted, rejected or done", () => {
  assertFirmer([
    [
      "The inspectors are looking into whether the skipper had been drinking.",
      "The inspectors have found that the skipper had been drinking.",
    ],
    [
      "The ferryman, who is accused of sleeping at the helm, was sent home.",
      "The ferryman, who was sleeping at the helm, was sent home.",
    ],
    ["The suspected smuggler is held in the fort.", "The convicted smuggler is held in the fort."],
    ["The pump of the depot is to be turned off.", "The pump of the depot has been turned off."],
    ["The island has applied to join the lake board.", "The island has joined the lake board."],
    ["The toll is unlikely to bring in four million.", "The toll will not bring in four million."],
    ["The delegates voiced doubts about the fee for observers.", "The delegates rejected the fee for observers."],
  ]);
});

test("a doubt or a report in any wording answers another of its kind", () => {
  assertAlike([
    [
      "The pumps of the depot were allegedly sold at the ford.",
      "It is alleged that the pumps of the depot were sold at the ford.",
    ],
    ["The council may fine the keeper, a clerk said.", "A clerk said a fine for the keeper was possible."],
    ["The court should rule in June; a verdict is likely.", "It is expected that the court rules in June."],
    ["Nobody has been allowed to fish at the ford.", "It is prohibited to fish at the ford."],
  ]);
});

test("what is allowed is no doubt", () => {
  assertAlike([
    [
      "The footbridge is open to walkers only, and riders must dismount.",
      "Only walkers may use the footbridge, and riders must dismount.",
    ],
  ]);
});

test("a danger that a thing would be is no firmer than a risk that it might", () => {
  assertAlike([
    [
      "The judge saw a danger that the skipper would leave the island.",
      "The judge saw a risk that the skipper might leave the island.",
    ],
    [
      "The elections were held in May and the council has three members.",
      "In May the elections were held; the council has three members.",
    ],
  ]);
});

test("another wording of the same doubt, of a noun or of another tense is not firmer", () => {
  assertAlike([
    [
      "The flood is expected to reach the depot on Friday, the water board said.",
      "The flood, according to predictions, will reach the depot on Friday, the water board said.",
    ],
    ["It may warm up at the depot on Friday.", "The depot could see temperatures warm up on Friday."],
    ["The young are particularly likely to suffer from the dust.", "Most of all the young suffer from the dust."],
    [
      "If the ford is dry, it may be more likely that the convoy comes.",
      "If the ford is dry, it will be more likely that the convoy comes.",
    ],
    ["The pumps launched in May will drain the ford.", "The pumps that are to be launched in May will drain the ford."],
    ["The keeper may also lend the boat.", "The keeper also, possibly, will lend the boat."],
    ["The order for the bridge was given by the keeper in May.", "The keeper gave instructions for the bridge in May."],
    [
      "The flood may lead to a famine, which will be a blow to the depot.",
      "The flood could lead to a famine, which would be a blow to the depot.",
    ],
    [
      "Sappers could learn something from the badgers of the ford.",
      "There is something for sappers to learn from the badgers of the ford.",
    ],
    [
      "The guards came to take the man off the plane at the ford.",
      "The guards arrived at the ford to take the man off the aircraft, and the man created a scene.",
    ],
    [
      "The buyers of the depot are entitled to request the papers.",
      "The buyers of the depot have the right to require the papers.",
    ],
  ]);
});

test("a thing that can happen and a bare report are softer than the fact or the proof", () => {
  assertFirmer([
    ["Dust can lead to a fire in the depot.", "Dust will lead to a fire in the depot."],
    [
      "The paper says that the pumps were sold at the ford.",
      "The paper has proved that the pumps were sold at the ford.",
    ],
    [
      "The council plans to consider the sale of the ford.",
      "The council has decided to consider the sale of the ford.",
    ],
  ]);
});

test("a hedge is held against the nearest of several words, and a likeness is no likelihood", () => {
  assertFirmer([
    [
      "It was assumed that the ice of the ford is too thin, but it is likely that the ford was once a lake.",
      "It was believed that the ice of the ford is too thin, but the ford was once a lake.",
    ],
  ]);
  assertAlike([
    ["The badger of the ford may be an otter-like beast.", "The badger of the ford is likely an otter-like beast."],
  ]);
});

test("what is to come is softer than what was done", () => {
  assertFirmer([
    ["The council will leave the fund, the envoy said.", "The council has left the fund, the envoy said."],
    [
      "The council plans to withdraw from the fund, the envoy said.",
      "The council has withdrawn from the fund, the envoy said.",
    ],
    ["The army will lay pipes along the ford.", "The army has laid pipes along the ford."],
    ["The depot will be opened on Friday.", "The depot was opened on Friday."],
    ["The fund will open the depot.", "The fund opened the depot."],
  ]);
  assertAlike([
    ["The council will not leave the fund, the envoy said.", "The council has left the fund no hope, the envoy said."],
    ["The army will clear the mines.", "The army will clear the mines laid by the guards."],
    ["The fund will open the depot.", "The opened depot will belong to the fund."],
  ]);
});

test("a purpose, a concession, a ban and what is termed possible are as open on both sides", () => {
  assertAlike([
    ["The keeper sold the pumps so that he could pay the guild.", "The keeper sold the pumps to pay the guild."],
    [
      "Useful as it might be, the ford was no road, the keeper judged.",
      "The keeper judged that the ford was useful but no road.",
    ],
    ["The ford may not be crossed at night, the guild said.", "The ford must not be crossed at night, the guild said."],
    [
      "Prices for pumps could rise again next week, the guild said.",
      "A new rise of the prices for pumps next week was termed possible by the guild.",
    ],
    [
      "The guild paid less than half of what the pump could have been sold for.",
      "The guild paid less than half of what the pump would have fetched.",
    ],
    ["All the guards could leave the depot, the guild said.", "All the guards left the depot, the guild said."],
  ]);
});

test("what is thought or expected of a thing is softer than the thing itself", () => {
  assertFirmer([
    ["It is believed that the pumps came from the ford.", "The pumps came from the ford."],
    ["The pumps are forecast to fail in June.", "The pumps will fail in June."],
    ["It is the intention of the guild to sell the ford.", "The guild has decided to sell the ford."],
  ]);
});

test("a hedge of a hedge is softer than the hedge alone, and one more beside a charge is not", () => {
  assertFirmer([
    ["The keeper may be suspected of selling the pumps.", "The keeper is under suspicion of selling the pumps."],
    ["Nobody was allegedly hurt in the fire at the depot.", "There were no injured in the fire at the depot."],
    [
      "Not one pump was allegedly sold at the ford, the keeper declared.",
      "Not one pump was sold at the ford, according to the keeper.",
    ],
  ]);
  assertAlike([
    [
      "The pumps were allegedly sold by the keeper, the guild charged.",
      "The guild accused the keeper of selling the pumps.",
    ],
    [
      "The keeper, as is asserted, sold the pumps of the ford for a song.",
      "The keeper allegedly sold the pumps of the ford for a song.",
    ],
    [
      "The guild suspects a ferry, which supposedly dragged its anchor.",
      "The guild suspects a ferry of having dragged its anchor.",
    ],
  ]);
});

test("what is not said, a month, a plain number and a door that would not open are no words of strength", () => {
  assertAlike([
    ["The pump in the May flood stood still.", "In the flood of May the pump stood still."],
    ["The plan of the guild was turned down by 41 votes to 9.", "The guild's plan was turned down, 41 to 9."],
    ["The gate of the depot would not open, she said.", "It was impossible to open the gate of the depot, she said."],
    [
      "The guards are looking into suspected theft at the depot of the ford.",
      "The guards at the ford are looking into possible theft from the depot.",
    ],
    [
      "The court ruled that the guild may keep the pumps.",
      "The court ruled that it is lawful for the guild to keep the pumps.",
    ],
    [
      "The cause may have been a leak, and that may be why the pump stopped.",
      "The cause why the pump stopped may have been a leak.",
    ],
  ]);
});

test("what is feared, due or foreseen is as open in any of these words", () => {
  assertAlike([
    ["The growers fear that half of the ice has been lost.", "Half of the ice may be lost, the growers fear."],
    ["The keeper has promised to lower the toll in May.", "The toll will be lowered in May, the keeper has pledged."],
    ["It is thought they want the ford.", "The ford is believed to be their goal."],
    ["The sale, due this week, was put off.", "The sale, which was foreseen for this week, was put off."],
  ]);
});

test("a paper, a preposition and what could not be done are no stage, stance or doubt", () => {
  assertAlike([
    [
      "A draft to prolong the guild's lease was blocked in the town hall on Monday.",
      "On Monday a resolution that would have prolonged the guild's lease was blocked in the town hall.",
    ],
    [
      "The guild's claim concerning the toll was thrown out by the court.",
      "The court rejected the guild's claim on the toll.",
    ],
    [
      "It proved impossible to reach the keeper of the depot for comment.",
      "The keeper of the depot could not be reached for comment.",
    ],
    [
      "The lease runs out in June, and a shorter one is being discussed by the guild.",
      "With the lease due to run out in June, the guild is in talks on a shorter one.",
    ],
  ]);
});

test("what is open under a condition is so in either wording of the condition", () => {
  assertFirmer([
    [
      "The ferry may run to the second pier next year if the guild pays for a new boat.",
      "Should the guild pay for a new boat, the ferry will run to the second pier next year.",
    ],
  ]);
});

test("what is open behind a condition, behind an earlier time, behind a denied verb, or remains possible, is so", () => {
  assertFirmer([
    ["If convicted, the ferryman could lose his boat.", "If convicted, the ferryman will lose his boat."],
    [
      "The millers have objected to the toll before and could do so again in June.",
      "The millers have objected to the toll before and will do so again in June.",
    ],
    [
      "Harm that cannot be undone might result from the dam, the guild wrote.",
      "Harm that cannot be undone will result from the dam, the guild wrote.",
    ],
    [
      "A change of the toll remains possible this year, the guild wrote.",
      "A change of the toll is certain this year, the guild wrote.",
    ],
  ]);
});

test("will be able to is the future of can, and no surer than may", () => {
  assertAlike([
    [
      "The guild and the crew may hold the second race at the ford.",
      "The guild and the crew will still be able to hold the second race at the ford.",
    ],
  ]);
});
