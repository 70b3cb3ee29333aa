import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { type InputEvent, readSource } from "./read-source.ts";

/** More of them once, by hand or nightly: ONRECORD_FUZZ_RUNS=100000. */
const RUNS = Number(process.env.ONRECORD_FUZZ_RUNS ?? 150);

const HTML = "<html><body><p>A note arrived.</p></body></html>";
const WARC = ["response", "resource"]
  .map((type) => {
    const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<html\r\n0\r\n\r\n`;
    return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://x.example.org/\r\nContent-Type: ${type === "response" ? "application/http" : "text/html"}\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\n\r\n`;
  })
  .join("");
const FEED = `<?xml version="1.0" encoding="utf-8"?><rss><channel><title>T</title><item><title>A</title><link>https://x.example.org/a</link><description><![CDATA[<p>One.</p>]]></description></item></channel></rss>`;
const LINES = `${JSON.stringify({ title: "A", maintext: "One.", url: "https://x.example.org/a", authors: ["B"] })}\n${JSON.stringify({ html: HTML })}\n`;
const SAMPLES = [
  HTML,
  WARC,
  FEED,
  LINES,
  JSON.stringify({ items: [{ title: "A", content_html: "<p>One.</p>" }] }, null, 1),
].map((text) => Buffer.from(text));
const SEEDS = [
  ...SAMPLES,
  ...SAMPLES.map((bytes) => gzipSync(bytes)),
  ...SAMPLES.map((bytes) => zstdCompressSync(bytes)),
];

async function read(bytes: Uint8Array, chunk = 16): Promise<InputEvent[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunk) yield bytes.subarray(start, start + chunk);
  }
  const events: InputEvent[] = [];
  const source = { doc: "x", path: "x", url: null, captured: null, charset: null, stream: stream(), file: null };
  for await (const event of readSource(source, 10_000)) events.push(event);
  return events;
}

/** Whatever came in, something comes out, and a page is well-formed text. */
function check(events: readonly InputEvent[]): void {
  assert.ok(events.length > 0);
  for (const event of events) {
    if (event.kind === "page") assert.ok(event.page.text.isWellFormed() && event.page.text.trim() !== "");
    else if ("diagnostic" in event) assert.ok(event.diagnostic.message !== "" && event.diagnostic.hint !== "");
  }
}

test("every prefix of every kind of archive is read or told", async () => {
  for (const seed of SEEDS)
    for (let end = 0; end < seed.length; end += 1 + (seed.length >> 6)) check(await read(seed.subarray(0, end)));
});

test(`${RUNS} mutations of every kind of archive are read or told`, async () => {
  const edit = fc.record({ at: fc.nat(2000), drop: fc.nat(8), insert: fc.uint8Array({ maxLength: 8 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(SEEDS.length - 1),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 64 }),
      async (which, edits, chunk) => {
        let bytes = SEEDS[which] ?? Buffer.alloc(0);
        for (const { at, drop, insert } of edits) {
          const start = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + drop)]);
        }
        check(await read(bytes, chunk));
      },
    ),
    { numRuns: RUNS },
  );
});

test("the size of the chunks in which a source arrives changes nothing", async () => {
  for (const seed of SEEDS) {
    const whole = await read(seed, seed.length);
    for (const chunk of [1, 7, 1000]) assert.deepEqual(await read(seed, chunk), whole);
  }
});

const HOSTILE_BODIES = {
  "deep nesting": "<b>".repeat(300_000),
  "many attributes": `<b ${Array.from({ length: 200_000 }, (_, n) => `a${n}=1 `).join("")}>`,
  "many entities": "&lt;".repeat(300_000),
  "unended character data": "<![CDATA[".repeat(100_000),
  "unended tags": "<b ".repeat(300_000),
  "unended comments": "<!--".repeat(300_000),
  "closing tags": "</b>".repeat(300_000),
};

for (const [name, body] of Object.entries(HOSTILE_BODIES)) {
  test(`a feed with ${name} is told without delay`, async () => {
    const feed = `<rss><channel><item><title>A</title><description>${body}</description></item></channel></rss>`;
    check(await read(Buffer.from(feed), 65_536));
  });
}
