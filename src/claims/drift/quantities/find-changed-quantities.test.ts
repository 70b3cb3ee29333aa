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

test("a number, a part, a length, a size or a time made another is a change", () => {
  for (const [origin, copy] of [
    ["The ferry takes just under an hour to the island.", "The ferry takes just under half an hour to the island."],
    ["The mill will be shut for three weeks in August.", "The mill will be shut for a fortnight in August."],
    ["The envoy stayed 24 hours at the ford.", "The envoy stayed 24 days at the ford."],
    ["The lake has lost half of its water since 1980.", "The lake has lost two thirds of its water since 1980."],
    ["The fund will sell just under half of the depot.", "The fund will sell more than half of the depot."],
    ["Dozens of sappers were at the ford.", "Thousands of sappers were at the ford."],
    ["The survey of the ford begins in the spring.", "The survey of the ford begins in the autumn."],
    ["The board meets again next month in the fort.", "The board meets again next year in the fort."],
    ["The sluice broke in the morning, the keeper said.", "The sluice broke in the evening, the keeper said."],
    ["About 470 sappers left the ford by boat.", "About 570 sappers left the ford by boat."],
    ["More than 460 sappers left the ford by boat.", "More than 467 sappers left the ford by boat."],
    ["The depot sold 3.36 million fuses to the fort.", "The depot sold 3.7 million fuses to the fort."],
    ["The pump stops six months after the call.", "The pump stops one year after the call."],
    ["The mill cost 2.1 billion crowns to build.", "The mill cost two comma four milliards of crowns to build."],
    ["The fine was 12 crore rupees for the mill.", "The fine was 12 lakh rupees for the mill."],
    ["Four out of ten households of the fort have no water.", "Six out of ten households of the fort have no water."],
    ["Every third household of the fort has no water.", "Every tenth household of the fort has no water."],
    ["The talks at the fort begin at 3 p.m. sharp.", "The talks at the fort begin at 16:00 sharp."],
    ["The dam lets 40 litres a second flow to the mill.", "The dam lets 40 litres a minute flow to the mill."],
    ["The depot at the ford is searched every week.", "The depot at the ford is searched every month."],
    ["The ford is 80 km from the mill.", "The ford is 80 m from the mill."],
    ["The duty rose by 2 percentage points in May.", "The duty rose by 2 percent in May."],
    ["The sluice of the ford broke at noon.", "The sluice of the ford broke at midnight."],
    ["The talks at the fort begin at 3 p.m. sharp.", "The talks at the fort begin at 3 a.m. sharp."],
    ["The pact of the ford was signed in 2000.", "The pact of the ford was signed in 2003."],
    ["The mill cost 118 million crowns to build.", "The mill cost 120 million crowns to build."],
    ["The keeper served for twenty-two years at the ford.", "The keeper served for twenty-two days at the ford."],
    ["The keeper was jailed for five to eight years.", "The keeper was jailed for five days to eight years."],
    ["The works at the ford end before autumn, it said.", "The works at the ford end before winter, it said."],
    ["At least 20 sappers were at the ford.", "At most 20 sappers were at the ford."],
    ["A herder of 12 years or older may cross the ford.", "A herder of 12 years at most may cross the ford."],
    ["The herder gets $2.50 a day.", "The herder gets two dollars and thirty cents a day."],
    ["The ford is 5 km from the mill.", "The ford is five miles from the mill."],
    ["The depot holds 40 tonnes of wire.", "The depot holds 40 kilograms of wire."],
    ["The mill cost 12 million dollars to build.", "The mill cost €12 million to build."],
    ["The mill cost 12 million dollars to build.", "The mill cost 12 billion dollars to build."],
    ["Both parties signed the pact of the ford.", "The three parties signed the pact of the ford."],
    ["Forty percent of the households have no water.", "Sixty percent of the households have no water."],
    ["The talks at the fort begin at midnight.", "The talks at the fort begin at 12 noon."],
    ["The boat left the fort at nine o'clock on Friday evening.", "The boat left the fort at 9 a.m. on Friday."],
    ["At dawn of Friday, 4 o'clock 20 minutes, the boat sank.", "The boat sank at 4:20 p.m. on Friday."],
    ["The ford was opened at hour 20 by sappers.", "The ford was opened at 8 a.m. by sappers."],
    ["Most herders at the ford were over 75 and alone.", "Most herders at the ford were over 75 hours and alone."],
    ["The keepers got six and four years at the fort.", "The keepers got six months and four years at the fort."],
    ["The mill sold 5 percent more than last year.", "The mill sold 5 percent more than a week earlier."],
    ["A permit of the mill costs a third less.", "A permit of the mill costs 1/5 less."],
    ["The town was spared a year of shouting.", "The town was spared six months of shouting."],
    [
      "A mill that does not pay is, by this law, fined up to 300 crowns.",
      "A mill that does not pay is, by this law, fined at least 300 crowns.",
    ],
    ["A fine of maximum 300 crowns may be imposed.", "A fine of at least 300 crowns may be imposed."],
    [
      "The keeper has served from the age of 19 and leads a mill.",
      "The keeper has served from the age of 17 and leads a mill.",
    ],
  ] as const)
    assert.deepEqual(kindsOf(origin, copy), ["number-or-date-changed"], `${origin} / ${copy}`);
});

test("a year told by its distance from another is that year", () => {
  const origin = "The fort signed the pact of the lake in 2003 and the mill in 1999.";
  assert.deepEqual(
    kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill four years earlier."),
    [],
  );
  assert.deepEqual(kindsOf(origin, "The mill signed the pact of the lake in 1999, the fort four years later."), []);
  assert.deepEqual(kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill five years earlier."), [
    "number-or-date-changed",
  ]);
  assert.deepEqual(kindsOf(origin, "The fort signed the pact of the lake in 2003 and the mill four years later."), [
    "number-or-date-changed",
  ]);
});

test("a number that came from another sentence is not changed", () => {
  const origin =
    "Eleven mines were found by sappers at the ford on the eastern road.\nThree herders were hurt there in the spring.";
  const kinds = (copy: string) => kindsOf(origin, copy).filter((kind) => kind === "number-or-date-changed");
  assert.deepEqual(
    kinds(
      "Mines hurt three herders before sappers found them at the ford on the eastern road.\nThe herders were hurt.",
    ),
    [],
  );
  const changed =
    "Three mines were found by sappers at the ford on the eastern road.\nThree herders were hurt there in the spring.";
  assert.deepEqual(kinds(changed), ["number-or-date-changed"]);
});

test("a number said in another unit, as another part or in another way is none", () => {
  for (const [one, other] of [
    ["Gusts of 20 metres per second hit the ford.", "Gusts of 72 kilometres an hour hit the ford."],
    [
      "At the ford 40 centimetres of rain were forecast, but only 25 fell.",
      "At the ford 400 millimetres of rain were forecast, but only 250 fell.",
    ],
    ["The dam must let no less than 40 litres flow.", "At no time may the dam let less than 40 litres flow."],
    ["About 98 herders were hurt at the ford.", "Nearly a hundred herders were hurt at the ford."],
    ["The calf weighed 2.5 kilograms at the ford.", "The calf weighed five and a half pounds at the ford."],
    ["The keeper was born in 1950 and died in 2020.", "The keeper was born in 1950 and died at the age of 70."],
    ["Works at the ford end in April 2024.", "Works at the ford end in the fourth month of 2024."],
    ["Works at the ford end before July is over.", "Works at the ford end by the end of July."],
    [
      "Peru and two other States signed the pact of the ford.",
      "Peru was one of three States that signed the pact of the ford.",
    ],
    ["The second of the two charges was false.", "The last of the two charges was false."],
    ["The wall of the ford is 4,300 years old.", "The wall of the ford has 4.300 years."],
    [
      "Soil is sampled at the ford within 48 hours of a call.",
      "Soil is sampled at the ford within two days of a call.",
    ],
    ["The race to the ford was won in 27 minutes and 14 seconds.", "The race to the ford was won in 27:14 minutes."],
    ["The crossing to the fort took 90 minutes.", "The crossing to the fort took an hour and a half."],
    ["One in five posts of the fort is vacant.", "Twenty percent of the posts of the fort are vacant."],
    ["One mill in five hides its income.", "One in five mills hides its income."],
    ["Eleven of the fourteen judges of the fort agreed.", "Eleven out of fourteen judges of the fort agreed."],
    ["The pump of the fort stopped at 3.40 a.m.", "The pump of the fort stopped at 3:40 in the morning."],
    ["Hundreds of sappers were at the ford.", "Several hundred sappers were at the ford."],
    ["The depot of the fort holds no more than 300 fuses.", "The depot of the fort holds at most 300 fuses."],
    ["The pump stops twelve months after the call.", "The pump stops a year after the call."],
    ["The truce at the ford lasted 18 months.", "The truce at the ford lasted a year and a half."],
    ["The second half of the match at the fort began late.", "The second half of the match at the fort started late."],
    ["The season of 2019–20 was the best of the fort.", "The season of 2019/2020 was the best of the fort."],
    ["The fort was rebuilt in the 1990s by sappers.", "The fort was rebuilt in the nineties by sappers."],
    ["The fort was built in the 1800s above the ford.", "The fort was built in the 19th century above the ford."],
    ["Almost 500 sappers left the ford by boat.", "Some 498 sappers left the ford by boat."],
    ["More than 460 sappers left the ford by boat.", "Of the sappers, 467 left the ford by boat."],
    ["The depot sold 3.36 million fuses to the fort.", "The depot sold 3.4 million fuses to the fort."],
    ["The trench at the ford is 6 feet deep.", "The trench at the ford is 1.8 metres deep."],
    ["The ford is 1.5 km from the mill.", "The ford is 1,500 metres from the mill."],
    ["Every fifth post of the fort is vacant.", "Of the posts of the fort, 20 percent are vacant."],
    ["The rule of the fort ends in three months.", "The rule of the fort ends in a quarter of a year."],
    ["The mill sold 5 percent more than last year.", "The mill sold 5 percent more than a year earlier."],
    ["The keeper of the ford, 27, won the race.", "The 27-year-old keeper of the ford won the race."],
    [
      "Herders work 13 hours but are paid for 8,5 hours.",
      "Herders work 13 hours but are paid for eight and a half of these.",
    ],
    ["After two days the keepers of the ford agreed.", "After two journeys the keepers of the ford agreed."],
    ["The talks at the fort begin at 8 p.m. sharp.", "The talks at the fort begin at hour 20 sharp."],
    ["The boat left the fort at nine o'clock on Friday evening.", "The boat left the fort at 9 p.m. on Friday."],
    ["The ford was shut in 2020 for one year.", "In the year 2020 the ford was shut for one year."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a number said by another multiple, in spoken digits or as a mixed number is none", () => {
  for (const [one, other] of [
    ["The mill cost 2.1 billion crowns to build.", "The mill cost two point one billion crowns to build."],
    ["The mill cost 2.1 billion crowns to build.", "The mill cost two comma one milliards of crowns to build."],
    ["The mill cost 1.5 million crowns to build.", "The mill cost one and half million crowns to build."],
    ["The mill cost 1.5 million crowns to build.", "The mill cost a million and a half crowns to build."],
    ["The mill cost 3.75 million crowns to build.", "The mill cost three and three quarter million crowns to build."],
    ["The mill cost 120 million rupees to build.", "The mill cost 12 crore rupees to build."],
    ["The mill cost €5m to build.", "The mill cost 5 m euros to build."],
    ["A ticket costs 80 cents at the ford.", "A ticket costs 0.8 dollars at the ford."],
    ["The herder gets $2.50 a day.", "The herder gets two dollars and fifty cents a day."],
    ["Some 750,000 herders left the lake.", "Some three quarters of a million herders left the lake."],
    ["Between 5 and 10 million crowns are needed.", "From five million to ten million crowns are needed."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a share, a time of day, an area or a temperature told in another way is none", () => {
  for (const [one, other] of [
    ["The mill sold a fifth of the grain.", "The mill sold the fifth part of the grain."],
    ["The mill sold two thirds of the grain.", "Of the grain the mill sold two from three parts."],
    ["The mill sold two thirds of the grain.", "The mill sold two third parts of the grain."],
    ["One out of every five farms of the fort is sick.", "A fifth of the farms of the fort are sick."],
    ["The talks at the fort begin at 3 p.m. sharp.", "The talks at the fort begin at 15.00 hours sharp."],
    ["The talks at the fort begin at 8 p.m. sharp.", "The talks at the fort begin at 2000 GMT sharp."],
    ["The cable went dead at 3.14 a.m. in the fort.", "The cable went dead at 03.14 in the fort."],
    ["The boat left the fort at 7.50 p.m. sharp.", "The boat left the fort at ten to eight in the evening sharp."],
    ["The lake covers 50 square kilometres.", "The lake covers 5,000 hectares."],
    ["It was 86 degrees Fahrenheit at the ford.", "It was 30 degrees Celsius at the ford."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a number that arithmetic explains from the numbers of the other side is none", () => {
  for (const [one, other] of [
    [
      "The mill sold 550 tonnes of grain, 10 percent more than in May.",
      "Grain sales of the mill rose from 500 tonnes in May to 550.",
    ],
    [
      "Of the 61 wells of the fort 24 are still dry.",
      "Herders have filled 37 wells of the fort, but not the remaining 24.",
    ],
    ["All but 6 percent of the posts are filled.", "Of the posts, 94 percent are filled."],
    [
      "The pump ran from ten in the evening to 6 a.m. at the ford.",
      "The pump ran for the eight hours from 10 p.m. at the ford.",
    ],
    [
      "The first turbine is due in 2029, two years later than planned.",
      "Planned for 2027, the first turbine is now due in 2029.",
    ],
    [
      "Sappers found nine times as many fuses, 180, at the ford as in May.",
      "Sappers found 180 fuses at the ford, up from 20 in May.",
    ],
    ["It was the fifteenth mill to be shut at the lake.", "At the lake 14 mills had been shut before this one."],
    ["The works will be closed by the end of March.", "The works will be closed before April begins."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});

test("a number that follows from another and one that both have is none", () => {
  for (const [one, other] of [
    ["Turnout was 81 percent, two points lower than in May.", "Turnout was 81 percent, down from 83 in May."],
    ["The mill employs 300 people, 40 more than in May.", "The mill employs 300 people, up from 260 in May."],
    ["Five people died at the ford, two children among them.", "Two children and three others died at the ford."],
    ["The herd lost 3 of its 30 animals.", "The herd lost a tenth of its 30 animals."],
  ] as const) {
    assert.deepEqual(kindsOf(one, other), [], `${one} / ${other}`);
    assert.deepEqual(kindsOf(other, one), [], `${other} / ${one}`);
  }
});
