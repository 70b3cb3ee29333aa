import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, test } from "node:test";

// The program as its user meets it: what it prints, what it returns, what it leaves behind.

const BIN = resolve(import.meta.dirname, "../../bin/onrecord.js");
const PAGE = `Depositary receives a note

VILNIUS, June 30 (Courier Wire) - Lithuania's Foreign Ministry said on Monday that the note had reached the depositary.

"The note was received on Friday," the ministry said in a statement.
`;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
  mkdirSync(join(folder, "pages"));
  mkdirSync(join(folder, "many"));
  for (let n = 0; n < 150; n++) write(`many/${n}.txt`, PAGE.replace("on Friday", `on day ${n}`));
  write("pages/a.txt", PAGE);
  write(
    "pages/b.txt",
    PAGE.replaceAll("Lithuania", "Estonia").replaceAll("VILNIUS", "TALLINN").replace("on Monday", "on Tuesday\r\n"),
  );
  write(
    "pages/c.html",
    "<!doctype html><html><head><title>A harbour bridge</title></head><body><article><h1>A harbour bridge</h1><p>The town council said the bridge would open in May after two years of work.</p><p>The mayor said that the old ferry would stop.</p></article></body></html>",
  );
  write("pages/manifest.tsv", "file\turl\tcaptured\na.txt\thttps://courier.example.org/a\t2025-06-30\n");
});
after(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

function run(...args: readonly string[]) {
  return runWith("", ...args);
}

function runWith(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    cwd: folder,
    input,
  });
  return { status, stdout, stderr, lines: stdout.trim().split("\n") };
}

test("reading again adds nothing, and the order of reading changes nothing in the export", () => {
  const files = ["pages/a.txt", "pages/b.txt", "pages/c.html"];
  const hashes = new Set<string>();
  for (const [index, order] of [files, [...files].reverse()].entries()) {
    const read = () => run("read", ...order, "--db", `order-${index}.db`, "--today", "2025-07-10", "--json");
    const first = JSON.parse(read().stdout);
    assert.deepEqual([first.pages, first.added, first.corpusDerived], [3, 3, true]);
    const again = JSON.parse(read().stdout);
    assert.deepEqual([again.pages, again.added, again.derivedAgain, again.unchanged], [3, 0, 0, 3]);
    assert.equal(again.corpusDerived, false);
    hashes.add(
      createHash("sha256")
        .update(run("export", "--db", `order-${index}.db`).stdout)
        .digest("hex"),
    );
  }
  assert.equal(hashes.size, 1);
});

test("what an older pipeline worked out is worked out again by the next read, named or not", () => {
  run("read", "pages", "--db", "old.db", "--today", "2025-07-10");
  const before = run("export", "--db", "old.db").stdout;
  const database = new DatabaseSync(join(folder, "old.db"));
  database.exec("update pages set derived_by = 'older'; delete from articles; delete from families");
  database.exec("update corpus set derived_by = '0.0.1/1/0123456789ab'");
  database.close();
  assert.match(run("families", "--db", "old.db").stderr, /another version .*\n {2}Run `onrecord read --db old\.db`/);
  const summary = JSON.parse(run("read", "--db", "old.db", "--today", "2025-07-10", "--json").stdout);
  assert.deepEqual([summary.pages, summary.added, summary.derivedAgain, summary.corpusDerived], [0, 0, 3, true]);
  assert.equal(run("export", "--db", "old.db").stdout, before);
  assert.equal(run("families", "--db", "old.db").stderr, "");
});

test("a database answers with tables, JSON and CSV, and makes the report", () => {
  assert.equal(run("read", "pages").status, 0);
  for (const command of ["sources", "families", "statements", "claims", "articles"]) {
    assert.doesNotThrow(() => JSON.parse(run(command, "--json").stdout), command);
  }
  assert.match(run("families").stdout, /^family +articles /);
  assert.match(run("families", "--csv").stdout, /^family,articles,origin/);
  const [statement] = JSON.parse(run("statements", "--state", "LTU", "--json").stdout);
  assert.equal(statement.speaker.states[0], "LTU");
  const { status, stdout } = run("report", "--out", "out.html");
  assert.equal(status, 0);
  assert.match(stdout, /^Report written to file:\/\/.+\/out\.html$/m);
});

test("a correction shows as a person's, survives being worked out again and can be taken back; a page can be forgotten", () => {
  const db = ["--db", "corrected.db"];
  run("read", "pages", ...db);
  const [target] = JSON.parse(run("statements", ...db, "--state", "LTU", "--json").stdout);
  const find = () =>
    JSON.parse(run("statements", ...db, "--json").stdout).find(({ id }: { readonly id: string }) => id === target.id);
  const review = ["--reason", "the page says so", "--reviewer", "A. Reviewer", ...db];
  assert.equal(run("correct", "speaker", "absent#0/s0", "--state", "LVA", ...review).status, 2);
  assert.equal(run("correct", "speaker", target.id, ...review).status, 2, "a speaker is somebody");
  assert.equal(run("correct", "speaker", target.id, "--state", "Latvia", ...review, "--reason", "").status, 2);
  assert.equal(run("correct", "same-claim", "c-1", "c-1", ...review).status, 2);
  assert.equal(run("correct", "speaker", target.id, "--state", "Latvia", ...review).status, 0);
  const { speaker, by } = find();
  assert.deepEqual([speaker.states, by.kind], [["LVA"], "person"]);
  const database = new DatabaseSync(join(folder, "corrected.db"));
  database.exec("update pages set derived_by = 'older'");
  database.close();
  run("read", ...db);
  assert.deepEqual(find().speaker.states, ["LVA"]);
  const [{ id }] = JSON.parse(run("correct", "list", "--json", ...db).stdout);
  assert.equal(run("correct", "undo", "k-absent", ...db).status, 2);
  assert.equal(run("correct", "undo", id, ...db).status, 0);
  assert.deepEqual([find().speaker, find().by], [target.speaker, target.by], "taken back, it is as it was read");
  assert.equal(run("correct", "list", "--json", ...db).stdout, "[]\n");
  const forgotten = run("forget", "a.txt", "--json", ...db);
  assert.equal(forgotten.status, 0);
  assert.deepEqual(
    JSON.parse(forgotten.stdout).forgotten.map(({ path }: { path: string }) => path),
    ["a.txt"],
  );
  assert.equal(find(), undefined);
});

test("a disk that takes no more is told in words, and the next run goes on where it ended", {
  skip: process.platform === "win32",
}, () => {
  // A limit on the size of files does to a write what a full disk does.
  const limited = spawnSync(
    "bash",
    ["-c", `ulimit -f 200; exec "${process.execPath}" "${BIN}" read many --db small.db`],
    { encoding: "utf8", cwd: folder },
  );
  assert.equal(limited.status, 2);
  assert.match(limited.stderr, /\[D002\]\n {2}.*space on the disk/);
  assert.equal(run("read", "many", "--db", "small.db").status, 0);
  assert.match(run("sources", "--db", "small.db").stdout, /^150 pages/);
});

test("articles come one a line, and with --segments each plain-text page's runs cover its text", () => {
  const { status, lines } = run("articles", "pages", "--jsonl", "--segments");
  assert.equal(status, 0);
  const values = lines.map((line) => JSON.parse(line));
  const [article] = values;
  assert.deepEqual(Object.keys(article), [
    "id",
    "page",
    "index",
    "headline",
    "text",
    "language",
    "publisher",
    "bylines",
    "credit",
    "dateline",
    "published",
    "modified",
  ]);
  assert.deepEqual(article.page, { id: "a", path: "a.txt", url: "https://courier.example.org/a" });
  assert.equal(article.id, "a#0");
  const pages = values.filter(({ kind }) => kind === "page");
  assert.deepEqual(
    pages.map(({ page }) => page.id),
    ["a", "b"],
  );
  for (const { segments } of pages) {
    for (const { start, end, kind } of segments) assert.ok(start < end && /^[a-z]+$/.test(kind));
    assert.equal(segments[0].start, 0);
  }
});

test("attribute gives exactly one line a file, whatever the file, with offsets into the file", () => {
  const empty = write("empty.txt", "");
  const { status, lines } = run("attribute", "pages/a.txt", empty, "pages/b.txt", "--jsonl");
  assert.equal(status, 0);
  const values = lines.map((line) => JSON.parse(line));
  assert.deepEqual(
    values.map(({ doc }) => doc),
    ["a", "empty", "b"],
  );
  assert.deepEqual(values[1].attributions, []);
  const quote = values[0].attributions.find(({ kind }: { readonly kind: string }) => kind === "direct");
  assert.equal(PAGE.slice(...quote.content[0]), '"The note was received on Friday,"');
});

test("with --page, spans are those of the plain-text input all the same", () => {
  const { lines } = run("attribute", "pages/a.txt", "--page", "--jsonl");
  const { attributions } = JSON.parse(lines[0] ?? "");
  const quote = attributions.find(({ kind }: { readonly kind: string }) => kind === "direct");
  assert.equal(PAGE.slice(...quote.content[0]), '"The note was received on Friday,"');
});

test("standard input is a page", () => {
  const { status, lines } = runWith(PAGE, "articles", "-", "--jsonl", "--captured", "2025-06-30");
  assert.equal(status, 0);
  assert.equal(JSON.parse(lines[0] ?? "").page.path, "-");
});

test("links come before families, and families name their members", () => {
  const { status, lines } = run("lineage", "pages", "--jsonl");
  assert.equal(status, 0);
  const kinds = lines.map((line) => JSON.parse(line).kind);
  assert.deepEqual(kinds, [...kinds].sort().reverse());
  const families = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === "family");
  assert.deepEqual(families.flatMap(({ members }) => members).sort(), ["a#0", "b#0", "c#0"]);
});

test("bad inputs are each told in words and the other pages are read", () => {
  const bad = [
    write("nothing.txt", ""),
    write("scan.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
    write("huge.txt", "word ".repeat(10_000_000)),
    write("charset.txt", Uint8Array.from([...Buffer.from("caf\u00e9 – na\u00efve"), 0xff, 0xfe])),
    join(folder, "absent"),
  ];
  const { status, stderr, stdout } = run("read", ...bad, "pages/a.txt", "--db", "bad.db", "--json");
  assert.equal(status, 0);
  for (const code of ["I003", "I004", "I005", "I006", "I001"])
    assert.match(stderr, new RegExp(`\\[${code}\\]\n  \\S`), code);
  assert.match(stderr, /huge\.txt: expected at most 5000000 bytes a page, received 50000000/);
  const { pages, refused } = JSON.parse(stdout);
  assert.deepEqual([pages, refused], [2, 4]);
});

test("a page without an article is told, and counts as read", () => {
  const { status, stderr } = run(
    "read",
    write("menu.html", "<html><body><nav><a href=/a>Home</a> <a href=/b>News</a></nav></body></html>"),
    "--db",
    "menu.db",
  );
  assert.equal(status, 0);
  assert.match(stderr, /menu\.html: .+\[P00[12]\]/);
});

test("when no page can be read the exit code is 2", () => {
  assert.equal(run("read", join(folder, "absent"), "--db", "none.db").status, 2);
  assert.equal(run("articles", join(folder, "absent"), "--jsonl").status, 2);
  mkdirSync(join(folder, "hollow"), { recursive: true });
  const { status, stderr, stdout } = run("read", "hollow", "--db", "none.db");
  assert.equal(status, 2);
  assert.match(stderr, /\[I007\]/);
  assert.match(stdout, /0 pages read: .+; 1 refused\.\nThere is nothing to keep: none\.db was not made\.\n/);
  assert.equal(run("read", "--db", "none.db").status, 2, "there is nothing to complete");
  assert.ok(!existsSync(join(folder, "none.db")));
});

test("an unreadable file is told", {
  skip: process.getuid?.() === 0 ? "the superuser reads everything" : false,
}, () => {
  const locked = write("locked.txt", PAGE);
  spawnSync("chmod", ["000", locked]);
  const { status, stderr } = run("read", locked, "pages/a.txt", "--db", "locked.db");
  assert.equal(status, 0);
  assert.match(stderr, /locked\.txt: .+\[I002\]/);
});

test("Ctrl-C ends a run with a consistent database and says what was done; the next run completes it", async () => {
  const reading = spawn(process.execPath, [BIN, "read", "many", "--db", "many.db", "--today", "2025-07-10"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let warned = "";
  reading.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  reading.stderr.setEncoding("utf8").on("data", (text: string) => {
    warned += text;
  });
  // The database appears once work begins.
  while (!existsSync(join(folder, "many.db-wal"))) await new Promise((next) => setTimeout(next, 20));
  reading.kill("SIGINT");
  const status = await new Promise((closed) => reading.on("close", closed));
  assert.equal(status, 130, "a script does not go on as if all were done");
  assert.match(said, /^Interrupted: \d+ pages? read/);
  assert.match(said, /run the same command again to go on/);
  assert.equal(warned, "", "what to do is told once");
  const { added, corpusDerived } = JSON.parse(
    run("read", "many", "--db", "many.db", "--json", "--today", "2025-07-10").stdout,
  );
  assert.ok(added <= 150 && corpusDerived);
  assert.match(run("sources", "--db", "many.db").stdout, /^150 pages/);
});

test("a State is named as anybody would name it, in questions to the database too", () => {
  run("read", "pages", "--db", "names.db", "--today", "2025-07-10");
  const ask = (state: string) => run("statements", "--db", "names.db", "--state", state, "--json");
  const found = JSON.parse(ask("Lithuania").stdout);
  assert.notDeepEqual(found, []);
  assert.deepEqual(found, JSON.parse(ask("LTU").stdout));
  const { status, stderr } = ask("Lithuenia");
  assert.equal(status, 2);
  assert.match(stderr, /Did you mean Lithuania/);
});

test("a question to a database without pages says that it has none", () => {
  run("read", "pages/a.txt", "--db", "bare.db");
  run("forget", "a.txt", "--db", "bare.db");
  assert.match(run("claims", "--db", "bare.db").stderr, /holds no pages yet/);
});

test("what is no status table is refused, and not found to agree with the register", () => {
  write("no-table.txt", "No table is here.");
  const { status, stdout, stderr } = run("record", "import", "no-table.txt", "--treaty", "mine-ban-1997");
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.match(stderr, /expected a table .+\[R001\]/);
});

test("a claim without words is a mistake of usage, and a mistake below a command names the command below", () => {
  assert.match(run("check", "--claim", " ").stderr, /\[U001\]/);
  assert.match(run("check", "Latvia left the treaty").stderr, /\[U001\]\n {2}.*--claim/);
  assert.match(run("whatif", "withdraw").stderr, /onrecord whatif withdraw --help/);
});

test("a file that cannot be read or written is a mistake of usage, and no database is written over", () => {
  run("read", "pages", "--db", "kept.db");
  const attempts = [
    ["read", "pages/a.txt", "--manifest", "pages", "--db", "kept.db"],
    ["record", "import", "pages", "--treaty", "mine-ban-1997"],
    ["status", "Poland", "--treaties", "pages/a.txt"],
    ["export", "--db", "kept.db", "--out", join("absent", "out.jsonl")],
    ["report", "--db", "kept.db", "--out", join("absent", "out.html")],
    ["export", "--db", "kept.db", "--out", "kept.db"],
  ];
  for (const args of attempts) {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    assert.match(stderr, /\[(?:I002|R007|U005)\]/, args.join(" "));
  }
  assert.match(run("sources", "--db", "kept.db").stdout, /^3 pages/);
});

test("checked claims are exported as reviews of schema.org, in the name of somebody", () => {
  const claim = "Russia is not a party to the Ottawa Convention, Norway's foreign ministry said on Monday.";
  writeFileSync(join(folder, "claim.txt"), `Who is bound\n\n${claim} ${"The talks go on. ".repeat(20)}\n`);
  run("read", "claim.txt", "--db", "reviews.db", "--today", "2025-07-10");
  const ask = (...more: string[]) => run("export", "--db", "reviews.db", "--as", "claim-review", ...more);
  const { status, stdout } = ask("--reviewer", "Example Courier", "--report", "https://courier.example.org/r.html");
  assert.equal(status, 0);
  const reviews = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.ok(reviews.length > 0);
  for (const review of reviews) {
    assert.equal(review["@type"], "ClaimReview");
    assert.match(review.url, /^https:\/\/courier\.example\.org\/r\.html#claim-/);
    assert.ok(review.claimReviewed !== "" && review.reviewRating.ratingExplanation !== "");
  }
  const unnamed = ask();
  assert.deepEqual([unnamed.status, unnamed.stdout], [2, ""]);
  assert.match(unnamed.stderr, /--reviewer .*Courier/);
});

test("what is written to a file is told in words or as JSON", () => {
  run("read", "pages", "--db", "told.db");
  const { stdout } = run("export", "--db", "told.db", "--out", "told.jsonl", "--json");
  const lines = readFileSync(join(folder, "told.jsonl"), "utf8").trim().split("\n");
  assert.deepEqual(JSON.parse(stdout), { db: "told.db", out: "told.jsonl", lines: lines.length });
  assert.match(
    run("export", "--db", "told.db", "--out", "told.jsonl").stdout,
    /^\d+ lines written to told\.jsonl\.\n$/,
  );
  const demo = JSON.parse(run("demo", "--db", "demo.db", "--out", "demo.html", "--json").stdout);
  assert.ok(demo.pages > 10 && demo.verdicts.conflicts > 0 && demo.report.endsWith("/demo.html"));
});

test("treaties, articles and folders go by any of their names, and what is not there is told", () => {
  run("read", "pages", "--db", "by-name.db");
  const treaties = resolve(import.meta.dirname, "../../treaties");
  for (const options of [
    ["--treaties", `${treaties}/`],
    ["--treaty", "Ottawa"],
    ["--treaty", "the landmine treaty"],
  ])
    assert.equal(run("status", "Poland", ...options).status, 0, options.join(" "));
  assert.match(run("status", "Poland", "--treaty", "nuclear").stderr, /Give one of: ctbt-1996, .+npt-1968/);
  const ids = (article: string): string[] =>
    JSON.parse(run("statements", "--db", "by-name.db", "--article", article, "--json").stdout).map(
      ({ id }: { readonly id: string }) => id,
    );
  assert.ok(ids("b").length > 0);
  assert.deepEqual(ids("b.txt#0"), ids("b"));
  for (const args of [
    ["statements", "--article", "absent"],
    ["claims", "--treaty", "absent"],
    ["claims", "--kind", "absent"],
    ["diff", "a", "a.txt"],
    ["read", "pages/a.txt", "--url", "courier.example.org"],
  ])
    assert.equal(run(...args, "--db", "by-name.db").status, 2, args.join(" "));
});

test("diff says what the changes did to the report", () => {
  const pages = ["wire-report.html", "rewrite-with-drift.html"].map((name) =>
    resolve(import.meta.dirname, "../../examples", name),
  );
  const { stdout, status } = run("diff", ...pages);
  assert.equal(status, 0);
  assert.match(stdout, /^What that did to the report:$/m);
  assert.match(stdout, /^ {2}number or date changed: .*“six months”.*“three months”/m);
  const { drift } = JSON.parse(run("diff", ...pages, "--json").stdout) as { drift: { kind: string }[] };
  assert.ok(drift.some(({ kind }) => kind === "negation-changed"));
});
