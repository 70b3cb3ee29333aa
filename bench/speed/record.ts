// Speed of the register: cold load, answers with derivations, a table of the world.
//   node --conditions=source bench/speed/record.ts
// Wall and CPU milliseconds; the CPU figure is the one to compare on a machine that does other work.
import { loadavg } from "node:os";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { addDays, civilDate } from "../../src/model/civil-date.ts";
import { loadRegister } from "../../src/record/record.ts";

function measure<Value>(name: string, run: () => Value): Value {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = run();
  const used = process.cpuUsage(cpu);
  const wall = performance.now() - start;
  console.log(
    `${name.padEnd(52)} ${wall.toFixed(0).padStart(6)} ms wall ${((used.user + used.system) / 1000).toFixed(0).padStart(6)} ms CPU`,
  );
  return value;
}

console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
const files = readTreatyFiles();
const { value: register } = measure("load all treaties (cold)", () => loadRegister(files));
measure("load all treaties (again)", () => loadRegister(files));
const treaties = register.treaties.map(({ id }) => id);
const states = register.states.map(({ code }) => code);
const first = civilDate("1998-01-01");
const clockOf = (index: number) => {
  const on = addDays(first, (index * 37) % 10_000);
  return { on, known: addDays(on, index % 900) };
};
const ask = (count: number): number => {
  let bound = 0;
  for (let index = 0; index < count; index++) {
    const treaty = treaties[index % treaties.length];
    const state = states[(index * 13) % states.length];
    if (treaty !== undefined && state !== undefined && register.status(treaty, state, clockOf(index)).bound) bound += 1;
  }
  return bound;
};
measure("10,000 statuses with derivation and steps (cold)", () => ask(10_000));
measure("10,000 statuses with derivation and steps (again)", () => ask(10_000));
measure("10,000 boundOn", () => {
  for (let index = 0; index < 10_000; index++) {
    const treaty = treaties[index % treaties.length];
    const state = states[(index * 13) % states.length];
    if (treaty !== undefined && state !== undefined) register.boundOn(treaty, state, clockOf(index));
  }
});
measure("a table of the world, one treaty, a new day", () => {
  const clock = { on: civilDate("2013-07-07"), known: civilDate("2026-04-14") };
  return states.map((state) => register.status("mine-ban-1997" as (typeof treaties)[number], state, clock));
});
measure("counts of all 20 treaties on a new day", () => {
  const clock = { on: civilDate("2014-07-07"), known: civilDate("2026-04-14") };
  return treaties.map((treaty) => register.counts(treaty, clock));
});
