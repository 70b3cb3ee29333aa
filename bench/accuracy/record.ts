// Accuracy of the register against what sources print.
//   node --conditions=source bench/accuracy/record.ts
// The data is found as test/acceptance finds it. "no oracle" where no source prints a State's day of entry into force.
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { loadRegister } from "../../src/record/record.ts";
import { findDataFolder } from "../../test/acceptance/data-folder.ts";
import {
  type Comparison,
  compareCounts,
  compareDeadlines,
  compareGlobal,
  compareStates,
  compareWithdrawals,
  TABLES,
} from "./record-oracles.ts";

const folder = findDataFolder();
if (folder === null) {
  console.log("the evaluation data is absent: nothing was measured");
  process.exit(0);
}
const { value: register } = loadRegister(readTreatyFiles());
const disagreements: Comparison[] = [];

console.log("treaty                    in force, printed  computed      per State: agree / printed");
for (const treaty of Object.keys(TABLES)) {
  const global = compareGlobal(register, treaty);
  const states = compareStates(register, treaty, folder);
  disagreements.push(
    ...[global, ...states].filter(({ agrees }) => !agrees).map((found) => ({ ...found, of: `${treaty} ${found.of}` })),
  );
  const perState =
    states.length === 0 ? "no oracle" : `${states.filter(({ agrees }) => agrees).length} / ${states.length}`;
  console.log(`${treaty.padEnd(24)}  ${global.printed.padEnd(17)}  ${global.computed.padEnd(12)}  ${perState}`);
}
for (const { id, coverage } of register.treaties) {
  if (coverage === "events-only")
    console.log(`${id.padEnd(24)}  no oracle: acts listed only, the day in force is the recorded one`);
}
for (const [name, rows] of [
  ["withdrawals", compareWithdrawals(register, folder)],
  ["deadlines", compareDeadlines(register, folder)],
  ["counts (parties/bound/pending)", compareCounts(register, folder)],
] as const) {
  console.log(`\n${name}: ${rows.filter(({ agrees }) => agrees).length} of ${rows.length}`);
  disagreements.push(...rows.filter(({ agrees }) => !agrees).map((found) => ({ ...found, of: `${name} ${found.of}` })));
}
console.log(`\n${disagreements.length} disagreements`);
for (const { of, printed, computed, reason } of disagreements) {
  console.log(`  ${of}: printed ${printed}, computed ${computed}${reason === "" ? "" : `; ${reason}`}`);
}
