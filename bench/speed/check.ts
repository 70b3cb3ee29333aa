// Speed of reading propositions and of checking them, on one core: sentences and propositions a second.
//   node --conditions=source bench/speed/check.ts [--rounds 5]
// The text is our own claims, put into one article of growing length, so that anything above linear shows. CPU time is counted.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkPropositions } from "../../src/check/check.ts";
import { readPropositions } from "../../src/claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { civilDate } from "../../src/model/civil-date.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { buildArticle } from "../../test/build/corpus.ts";

const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: civilDate("2025-09-01"),
};
const claims = readFileSync(resolve(import.meta.dirname, "../../src/check/fixtures/claims.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => `${line.split("|")[1]?.replace(/\.$/, "")}.`);
for (let round = 1; round <= Number(options.rounds); round++) {
  const sentences = claims.length * 2 ** (round - 1);
  const text = Array.from({ length: 2 ** (round - 1) }, () => claims.join("\n")).join("\n");
  const began = secondsOfCpu();
  const propositions = readPropositions(buildArticle("bench#0", text), [], tools).value;
  const read = secondsOfCpu();
  const findings = checkPropositions(propositions, register, { known: null, today: civilDate("2025-09-01") }).value;
  const ended = secondsOfCpu();
  const rate = (count: number, seconds: number): string => Math.round(count / seconds).toLocaleString("en");
  console.log(
    `${sentences} sentences: read ${rate(sentences, read - began)}/s, ${propositions.length} propositions checked ${rate(findings.length, ended - read)}/s, both ${rate(sentences, ended - began)} sentences/s`,
  );
}

function secondsOfCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
