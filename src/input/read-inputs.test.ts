import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { civilDate } from "../model/civil-date.ts";
import { type InputOptions, readInputs } from "./read-inputs.ts";
import type { InputEvent } from "./read-source.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-input-"));
  mkdirSync(join(folder, "pages/sub"), { recursive: true });
  write("pages/b.txt", "A note reached the depositary.\r\n");
  write("pages/a.html", "<html><body><p>A note.</p></body></html>");
  write("pages/sub/c.txt", "Another note.");
  write("pages/README.md", "What these pages are.");
  write("pages/.hidden", "no page");
  write(
    "pages/manifest.tsv",
    "file\turl\tcaptured\nb.txt\thttps://courier.example.org/b\t2025-07-10\nsub/c.txt\tftp://x\tJuly\n",
  );
});
after(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

async function collect(inputs: readonly string[], options: InputOptions = {}) {
  const events: InputEvent[] = [];
  for await (const event of readInputs(inputs, options)) events.push(event);
  return {
    pages: events.flatMap((event) => (event.kind === "page" ? [event.page] : [])),
    problems: events.flatMap((event) => ("diagnostic" in event ? [event.diagnostic] : [])),
  };
}

test("a folder yields its pages in order of their paths, without hidden files, README and manifest", async () => {
  const { pages } = await collect([join(folder, "pages")]);
  assert.deepEqual(
    pages.map(({ doc, path, format }) => [doc, path, format]),
    [
      ["a", "a.html", "html"],
      ["b", "b.txt", "text"],
      ["sub/c", "sub/c.txt", "text"],
    ],
  );
});

test("a folder's manifest gives address and day of capture; a cell that cannot be used is told and left out", async () => {
  const { pages, problems } = await collect([join(folder, "pages")]);
  assert.deepEqual(
    pages.map(({ url, captured }) => [url, captured]),
    [
      [null, null],
      ["https://courier.example.org/b", "2025-07-10"],
      [null, null],
    ],
  );
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where.endsWith("manifest.tsv line 3")]),
    [
      ["I008", true],
      ["I008", true],
    ],
  );
});

test("a file named directly is known by its base name, also when its folder was named before", async () => {
  const { pages } = await collect([join(folder, "pages/sub/c.txt"), join(folder, "pages/sub")]);
  assert.deepEqual(
    pages.map(({ doc }) => doc),
    ["c"],
  );
});

test("a glob counts paths from its fixed part", async () => {
  const { pages } = await collect([join(folder, "pages/*/*.txt")]);
  assert.deepEqual(
    pages.map(({ doc }) => doc),
    ["sub/c"],
  );
});

test("two files of one name and different extension keep their documents apart", async () => {
  mkdirSync(join(folder, "twins"), { recursive: true });
  write("twins/a.html", "<html><body><p>A note.</p></body></html>");
  write("twins/a.txt", "A note.");
  const { pages } = await collect([join(folder, "twins")]);
  assert.deepEqual(
    pages.map(({ doc }) => doc),
    ["a", "a.txt"],
  );
});

test("files of one name from different folders keep their documents apart", async () => {
  for (const name of ["x", "y", "z"]) {
    mkdirSync(join(folder, name), { recursive: true });
    write(`${name}/same.txt`, `Note ${name}.`);
  }
  const { pages } = await collect(["x", "y", "z"].map((name) => join(folder, name, "same.txt")));
  assert.deepEqual(
    pages.map(({ doc }) => doc),
    ["same", "same.txt", join(folder, "z/same.txt")],
  );
});

test("one address for several pages is refused", async () => {
  await assert.rejects(
    collect([join(folder, "pages")], { url: "https://x.example.org/" }),
    /--url: expected one page, received 3/,
  );
});

test("address and day of capture can be given for one page", async () => {
  const captured = civilDate("2025-07-09");
  const { pages } = await collect([join(folder, "pages/sub/c.txt")], { url: "https://x.example.org/", captured });
  assert.deepEqual([pages[0]?.url, pages[0]?.captured], ["https://x.example.org/", captured]);
});

test("a page's id depends on its address and its bytes", async () => {
  const path = join(folder, "pages/sub/c.txt");
  const ids = new Set<string | undefined>();
  for (const url of ["https://x.example.org/", "https://y.example.org/", null])
    ids.add((await collect([path], { url })).pages[0]?.id);
  assert.equal(ids.size, 3);
  assert.equal((await collect([path])).pages[0]?.text, "Another note.");
});

test("an empty file, white space only and a binary are refused in words", async () => {
  const { pages, problems } = await collect([
    write("empty.txt", ""),
    write("white.txt", " \n\t"),
    write("scan.pdf", "%PDF-1.4 …"),
  ]);
  assert.deepEqual(pages, []);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["I003", "I003", "I004"],
  );
  assert.ok(problems.every(({ message, hint }) => /expected .+ received /.test(message) && hint !== ""));
});

test("a missing path and an empty folder are told", async () => {
  mkdirSync(join(folder, "nothing"), { recursive: true });
  const { problems } = await collect([join(folder, "absent"), join(folder, "nothing"), join(folder, "absent/*.txt")]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["I001", "I007", "I001"],
  );
});

test("a file that may not be read is told and the next one is read", { skip: process.getuid?.() === 0 }, async () => {
  const locked = write("locked.txt", "A note.");
  chmodSync(locked, 0);
  const { pages, problems } = await collect([locked, join(folder, "pages/sub/c.txt")]);
  assert.deepEqual([problems[0]?.code, pages.length], ["I002", 1]);
});

test("a page over the cap is refused whole, with both sizes; the cap is per page", async () => {
  const large = write("large.txt", "x".repeat(50_000_000));
  const { pages, problems } = await collect([large, join(folder, "pages/sub/c.txt")]);
  assert.equal(pages.length, 1);
  assert.equal(problems[0]?.code, "I005");
  assert.match(problems[0]?.message ?? "", /at most 5000000 bytes a page, received 50000000/);
  assert.equal((await collect([large], { maxBytes: 50_000_000 })).pages.length, 1);
});

test("a text in a charset other than the declared one is read and told", async () => {
  const { pages, problems } = await collect([
    write("charset.html", '<html><meta charset="iso-8859-1"><p>Kyïv</p><p>é</p></html>'),
  ]);
  assert.match(pages[0]?.text ?? "", /Kyïv/);
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [["I006", "info"]],
  );
});

test("what cannot be a path is told, and never the folder at hand", async () => {
  symlinkSync("loop", join(folder, "loop"));
  for (const input of ["", "a".repeat(5000), join(folder, "loop")]) {
    const { pages, problems } = await collect([input]);
    assert.deepEqual([pages.length, problems.map(({ code }) => code)], [0, ["I001"]], input.slice(0, 80));
  }
});

test("a folder in a folder that cannot be read is told, and the others are read", {
  skip: process.getuid?.() === 0 ? "the superuser reads everything" : false,
}, async () => {
  mkdirSync(join(folder, "partly/locked"), { recursive: true });
  write("partly/a.txt", "A note.");
  chmodSync(join(folder, "partly/locked"), 0);
  const { pages, problems } = await collect([join(folder, "partly")]);
  chmodSync(join(folder, "partly/locked"), 0o755);
  assert.deepEqual([pages.length, problems.map(({ code }) => code)], [1, ["I002"]]);
});

test("a page saved in one file is one page, under the name of the file, with the address that it tells", async () => {
  const head = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://courier.example.org/saved\n";
  const { pages } = await collect([write("saved.mht", `${head}\n<html><body><p>A note.</p></body></html>`)]);
  assert.deepEqual(
    pages.map(({ doc, url, format, text }) => [doc, url, format, text]),
    [["saved", "https://courier.example.org/saved", "html", "<html><body><p>A note.</p></body></html>"]],
  );
});
