import assert from "node:assert/strict";
import { test } from "node:test";
import { toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";

const REPORT = [
  "VARNHOLM (Lowland Press) - A dam above the town of Varnholm will be emptied by half from Monday after divers found cracks in two of its nine piers, the water board said on Friday.",
  "About 1,800 people who live below the dam were told to be ready to leave within an hour.",
  "The cracks are up to four metres long and were found on October 12 during a check that takes place every five years.",
  '"There is no danger for anybody today, and we want it to stay that way," the board\'s chief engineer, Runa Halvik, told reporters.',
  "She said that the repair would take until June and cost some 46 million crowns.",
  "Farmers downstream fear that fields will be flooded when the water is let out.",
  'The mayor of Varnholm, Tore Lindaas, asked why the last check in 2019 had found nothing. "Cracks of four metres do not come overnight," he said.',
  "The firm that made that check, Stellan Survey, said it was looking through its records.",
  "The dam was built in 1961 and holds 70 million cubic metres.",
  "Power for 22,000 homes will have to be bought elsewhere while the turbines stand still.",
];
/** What an editor who had nothing else makes of it. */
const RETOLD = [
  "Half of the water behind Varnholm's ageing dam is to be let out, beginning on Monday.",
  "Two of the structure's nine piers are cracked, as divers discovered on October 12 in the course of an inspection that falls due every fifth year.",
  "Some of the cracks measure four metres.",
  "The 1,800 inhabitants of the valley below have been asked to keep a bag packed: should the siren go, they would have sixty minutes.",
  "For the moment nobody is at risk, says Runa Halvik, chief engineer of the water board, who reckons with work until June and a bill of 46 million crowns.",
  "On the farms along the river people worry about their fields.",
  "In the town hall they worry about something else: how could all this be missed in 2019? Mayor Tore Lindaas does not believe that such damage arises in a night.",
  "Stellan Survey, which had looked at the piers at the time, is going through its papers.",
  "The reservoir, which dates from 1961, takes 70 million cubic metres, and as long as its turbines rest, electricity for 22,000 households must come from somewhere else.",
];
/** A reporter of another paper, at the same press conference and in the town. */
const OWN = [
  "Engineers have ordered the reservoir above Varnholm to be drawn down after they found damage to the dam that none of the town's families had been told about for ten days.",
  "The water board called the press together at short notice on Friday and showed photographs of long dark lines in the concrete.",
  '"There is no danger for anybody today," said Runa Halvik, its chief engineer.',
  "At the bakery in Mill Street not everybody believed her.",
  "Ingrid Moe, 71, remembers the flood of 1987 and has put her photographs in the attic.",
  "The opposition in the county council wants to know when the governor was informed, and has called a sitting for Wednesday.",
  "A professor of hydraulic engineering, Per Aasen, told this paper that dams of that age ought to be looked at every year.",
  "Two villages further down have already closed their camping sites.",
  "The board expects the repair to last into the summer.",
  "Shares of the power company, which loses its turbines until then, fell by three per cent.",
];

function familiesOf(...texts: readonly (readonly string[])[]): number {
  const articles = texts.map((lines, index) => toArticle({ id: `page${index}`, text: lines.join("\n") }));
  return traceLineage(articles).value.families.length;
}

test("what an editor tells anew, in other words and partly in another order, is of the report's family", () => {
  assert.equal(familiesOf(REPORT, RETOLD), 1);
});

test("what another reporter wrote of the same press conference is a family of its own, beside either", () => {
  assert.equal(familiesOf(REPORT, OWN), 2);
  assert.equal(familiesOf(RETOLD, OWN), 2);
  assert.equal(familiesOf(REPORT, RETOLD, OWN), 2);
});
