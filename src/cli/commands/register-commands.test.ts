import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PACKAGE_ROOT } from "../../input/package-files.ts";
import { main } from "../main.ts";

/** Runs a command line in this process and keeps what it prints: twelve times as fast as starting one for each. */
async function run(...args: readonly string[]) {
  const printed = { stdout: "", stderr: "" };
  const { stdout, stderr } = process;
  const [writeOut, writeError] = [stdout.write, stderr.write];
  const listeners = stdout.listeners("error");
  const keep = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += text;
    return true;
  };
  stdout.write = keep("stdout") as typeof stdout.write;
  stderr.write = keep("stderr") as typeof stderr.write;
  try {
    return { status: await main(args), ...printed };
  } finally {
    stdout.write = writeOut;
    stderr.write = writeError;
    for (const listener of stdout.listeners("error")) {
      if (!listeners.includes(listener)) stdout.off("error", listener as () => void);
    }
    process.exitCode = 0;
  }
}

async function runJson(...args: readonly string[]) {
  const { status, stdout, stderr } = await run(...args, "--json");
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test("a State's status has the promised fields, by any usual name", async () => {
  const answer = await runJson("status", "Ukraine", "--treaty", "mine-ban-1997", "--on", "2026-02-03");
  assert.deepEqual(Object.keys(answer).slice(0, 7), ["state", "treaty", "on", "known", "bound", "since", "until"]);
  assert.deepEqual([answer.state, answer.bound, answer.since, answer.until], ["UKR", true, "2006-06-01", null]);
  assert.ok(Array.isArray(answer.steps) && typeof answer.derivation === "object");
});

test("the counts have the promised fields", async () => {
  const answer = await runJson("status", "--all", "--on", "2025-12-27", "--known", "2026-04-14");
  assert.deepEqual(answer.counts, { signatories: 133, parties: 163, bound: 163, withdrawalPending: 2 });
  assert.equal(answer.treaty, "mine-ban-1997");
});

test("a mistyped State or treaty gets suggestions, and no State at all is told", async () => {
  assert.match((await run("status", "Ukrane")).stderr, /U002\]\n {2}Did you mean Ukraine\?/);
  assert.match((await run("status", "Ukraine", "--treaty", "kyoto")).stderr, /U003\]\n {2}Give one of: att-2013/);
  assert.match((await run("status")).stderr, /no State was named \[U001\]/);
});

test("only what is recorded as missed is overdue, not a last day that passed in silence", async () => {
  const overdue = await runJson("deadlines", "--overdue", "--on", "2026-02-01");
  assert.deepEqual([...new Set(overdue.map(({ outcome }: { outcome: string }) => outcome))], ["recorded-missed"]);
  const { stdout } = await run("deadlines", "--overdue", "--state", "Zimbabwe", "--on", "2026-02-01");
  assert.match(stdout, /not listed, since a later extension or completion may lack from it/);
});

test("overdue duties, a comparison and a timeline are tables that scripts can read", async () => {
  const overdue = await runJson("deadlines", "--overdue", "--on", "2026-02-01");
  assert.ok(
    overdue.some(
      (duty: { state: string; duty: string }) => duty.state === "GRC" && duty.duty === "stockpile-destruction",
    ),
  );
  assert.equal((await runJson("compare", "RU", "UA", "--on", "2026-02-01")).length, 20);
  const steps = await runJson("timeline", "EST", "--treaty", "mine-ban");
  assert.equal(steps.at(-1).day, "2025-12-27");
});

test("a withdrawal is asked as a what-if, with and without the recorded conflict", async () => {
  const held = await runJson("whatif", "withdraw", "--state", "UKR", "--received", "2025-07-18");
  assert.deepEqual([held.effect.effective, held.after.bound, held.before.withdrawal], [null, true, null]);
  const free = await runJson("whatif", "withdraw", "--state", "UKR", "--received", "2025-07-18", "--conflict", "none");
  assert.equal(free.effect.effective, "2026-01-18");
  const ended = ["--conflict", "none", "--conflict", "2025-01-01..2026-05-05"];
  const later = await runJson("whatif", "withdraw", "--state", "UKR", "--received", "2025-07-18", ...ended);
  assert.equal(later.effect.effective, "2026-05-05");
  assert.match(
    (await run("whatif", "withdraw", "--state", "RUS", "--received", "2025-07-18")).stderr,
    /nothing to withdraw from/,
  );
});

test("an accession and a conflict are asked the same way", async () => {
  const acceded = await runJson("whatif", "accede", "--state", "US", "--deposited", "2026-11-10");
  assert.equal(acceded.after.since, "2027-05-01");
  const conflict = await runJson(
    "whatif",
    "conflict",
    "--state",
    "Poland",
    "--from",
    "2025-12-01",
    "--on",
    "2026-03-01",
  );
  assert.deepEqual([conflict.before.bound, conflict.after.bound], [false, true]);
});

test("an answer and an entry explain themselves", async () => {
  assert.match(
    (await run("explain", "mine-ban-1997/EST@2025-12-27~2026-04-14")).stdout,
    /2025-12-27 <- Art\. 20\(3\) of mine-ban-1997 \(W1\)/,
  );
  const [duty] = await runJson("deadlines", "--state", "UKR", "--on", "2026-01-01");
  assert.match((await run("explain", duty.id)).stdout, /^initial-report of Ukraine/);
  assert.match((await run("explain", "mine-ban-1997/UKR/clearance@2026-01-01")).stdout, /2033-12-01/);
  assert.match((await run("explain", "mine-ban-1997/E125")).stdout, /"kind": "national-step"/);
});

test("changes are told apart in law and in knowledge", async () => {
  const { law, knowledge } = await runJson(
    "changes",
    "--since",
    "2025-06-26",
    "--on",
    "2025-07-03",
    "--known",
    "2025-07-03",
    "--treaty",
    "mine-ban",
  );
  assert.ok(law.some((step: { entry: string }) => step.entry === "mine-ban-1997/EST/withdrawal"));
  assert.ok(knowledge.some((step: { recorded: string }) => step.recorded === "2025-07-03"));
});

test("a treaty shows its rules and provisions, and every treaty is listed", async () => {
  const { stdout } = await run("treaty", "Ottawa Convention");
  assert.match(stdout, /Withdrawal \(W1, Art\. 20\(3\)\): 6 months after receipt/);
  assert.match((await run("treaty")).stdout, /seabed-1971/);
});

test("a status table is compared, and applied as rows of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    cpSync(join(PACKAGE_ROOT, "treaties"), folder, { recursive: true });
    const page = join(folder, "page.csv");
    writeFileSync(page, 'Participant,Signature,"Ratification, Accession(a)"\nNepal,,5 May 2026 a\n');
    const args = ["record", "import", page, "--treaty", "mine-ban-1997", "--treaties", folder, "--known", "2026-06-01"];
    assert.match((await run(...args)).stdout, /1 new, 0 changed, 0 conflicting, \d+ gone/);
    assert.equal((await run(...args, "--apply")).status, 0);
    const ask = ["status", "Nepal", "--treaties", folder, "--on", "2026-12-01"];
    assert.equal((await runJson(...ask, "--known", "2026-06-01")).bound, true);
    assert.equal((await runJson(...ask, "--known", "2026-05-31")).party, false);
    assert.match((await run(...args, "--apply")).stdout, /Nothing to add/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a faulty row is reported, and refused with --strict", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    cpSync(join(PACKAGE_ROOT, "treaties"), folder, { recursive: true });
    writeFileSync(
      join(folder, "conflicts.csv"),
      "kind,states,from,source,confidence\narmed-conflict,UKR,2022-02-30,test,high\n",
    );
    const lenient = await run("status", "Norway", "--treaties", folder);
    assert.equal(lenient.status, 0);
    assert.match(lenient.stderr, /conflicts\.csv line 2, column from: expected .* received 2022-02-30 \[R002\]/);
    assert.equal((await run("status", "Norway", "--treaties", folder, "--strict")).status, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
