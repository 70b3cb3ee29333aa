import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from "node:zlib";
import { readInputs } from "../read-inputs.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-archives-"));
});
after(() => rmSync(folder, { recursive: true }));

async function collect(name: string, content: string | Uint8Array, maxBytes?: number) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const pages = [];
  const problems = [];
  for await (const event of readInputs([path], maxBytes === undefined ? {} : { maxBytes })) {
    if (event.kind === "page") pages.push(event.page);
    else if (event.kind === "refused" || event.kind === "noted") problems.push(event.diagnostic);
  }
  return { pages, problems };
}

const RSS = `<?xml version="1.0" encoding="windows-1252"?>
<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Harbour Courier</title><link>https://courier.example.org/</link><language>en</language>
<item><title>Depositary receives a note &amp;amp; a map</title><link>https://courier.example.org/1</link>
<pubDate>Wed, 09 Jul 2025 08:05:00 +0200</pubDate><author>desk@example.org (A. Writer)</author>
<description>Short.</description><content:encoded><![CDATA[<p>The note arrived on Wednesday at the caf\xe9.</p>]]></content:encoded></item>
<item><title>Second</title><guid>https://courier.example.org/2</guid><description>Only a summary &b; here.</description></item>
</channel></rss>`;

test("a feed's entries become pages with their fields, in the feed's charset, and declared entities are not expanded", async () => {
  const { pages, problems } = await collect("feed.xml", Buffer.from(RSS, "latin1"));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    pages.map(({ doc, url, format }) => [doc, url, format]),
    [
      ["feed/0", "https://courier.example.org/1", "html"],
      ["feed/1", "https://courier.example.org/2", "html"],
    ],
  );
  assert.match(
    pages[0]?.text ?? "",
    /<h1>Depositary receives a note &amp; a map<\/h1>\n<p>The note arrived on Wednesday at the café\.<\/p>/,
  );
  assert.match(
    pages[0]?.text ?? "",
    /"datePublished":"2025-07-09T08:05:00\+02:00","author":\[\{"@type":"Person","name":"A\. Writer"\}\],"publisher":\{"@type":"Organization","name":"The Harbour Courier"\}/,
  );
  assert.doesNotMatch(pages[1]?.text ?? "", /aaaa/);
});

test("an Atom entry with markup as elements keeps its markup", async () => {
  const { pages } = await collect(
    "atom.xml",
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Notices</title><author><name>Desk</name></author>
<entry><title type="html">A &lt;b&gt;note&lt;/b&gt;</title><link rel="self" href="https://x.example.org/self"/><link href="https://x.example.org/note"/>
<published>2025-07-09T06:00:00Z</published><author><name>B. Writer</name><email>b@example.org</email></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It said “no” &amp; left.</p></div></content></entry></feed>`,
  );
  assert.equal(pages[0]?.url, "https://x.example.org/note");
  assert.match(pages[0]?.text ?? "", /<html lang="en">.*<title>A note<\/title>/s);
  assert.match(pages[0]?.text ?? "", /<p>It said “no” &amp; left\.<\/p>/);
  assert.match(pages[0]?.text ?? "", /"name":"B\. Writer"/);
});

test("articles in JSON come one a line, with the names that crawlers give their fields", async () => {
  const lines = [
    {
      title: "A note",
      maintext: "First line.\nSecond < line.",
      date_publish: "2025-07-09 08:00:00",
      authors: ["A. Writer"],
      url: "https://x.example.org/1",
      date_download: "2025-07-10 01:02:03",
      language: "en",
      source_domain: "x.example.org",
    },
    "{ broken",
    { headline: "Nothing to read" },
    { url: "https://x.example.org/2", html: "<html><body><p>As crawled.</p></body></html>" },
  ];
  const { pages, problems } = await collect(
    "crawl.jsonl",
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  assert.deepEqual(
    pages.map(({ doc, url, captured }) => [doc, url, captured]),
    [
      ["crawl/0", "https://x.example.org/1", "2025-07-10"],
      ["crawl/3", "https://x.example.org/2", null],
    ],
  );
  assert.match(pages[0]?.text ?? "", /<p>First line\.<\/p>\n<p>Second &lt; line\.<\/p>/);
  assert.equal(pages[1]?.text, "<html><body><p>As crawled.</p></body></html>");
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where.replace(/.* line/, "line")]),
    [
      ["I010", "line 2"],
      ["I010", "line 3"],
    ],
  );
});

test("a JSON Feed, an array and a single object are read whole", async () => {
  const item = {
    id: "https://x.example.org/1",
    title: "A note",
    content_html: "<p>It arrived.</p>",
    date_published: "2025-07-09T06:00:00Z",
  };
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Notices", items: [item] };
  for (const [name, value] of [
    ["a.json", feed],
    ["b.json", [item]],
    ["c.json", item],
  ] as const) {
    const { pages } = await collect(name, JSON.stringify(value, null, 2));
    assert.deepEqual(
      pages.map(({ url }) => url),
      ["https://x.example.org/1"],
      name,
    );
    const { pages: onOneLine } = await collect(name, JSON.stringify(value));
    assert.equal(onOneLine[0]?.text, pages[0]?.text);
  }
});

test("the answer of a news service or a search engine holds articles", async () => {
  const article = {
    source: { id: null, name: "The Example Post" },
    author: "A. Writer",
    title: "A note",
    url: "https://x.example.org/1",
    publishedAt: "2025-07-09T06:00:00Z",
    content: "It arrived.",
  };
  for (const value of [
    { status: "ok", totalResults: 1, articles: [article] },
    { response: { status: "ok", results: [article] } },
    { took: 3, hits: { total: 1, hits: [{ _id: "1", _source: article }] } },
  ])
    for (const indent of [0, 2]) {
      const { pages, problems } = await collect("answer.json", JSON.stringify(value, null, indent));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        pages.map(({ url }) => url),
        ["https://x.example.org/1"],
      );
      assert.match(pages[0]?.text ?? "", /The Example Post/);
      assert.match(pages[0]?.text ?? "", /2025-07-09/);
    }
});

test("a text that begins as JSON does is read as the text that its name says", async () => {
  const text = '{"status":"ok","articles":[\n-- record 0 --\ntitle: A note\nIt arrived.\n';
  const { pages, problems } = await collect("dump.txt", text);
  assert.deepEqual([pages.map((page) => page.text), problems], [[text], []]);
  const refused = await collect("dump.json", text);
  assert.deepEqual(
    refused.problems.map(({ code }) => code),
    ["I010"],
  );
});

function warcRecord(type: string, headers: Readonly<Record<string, string>>, body: Uint8Array): Buffer {
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), body, Buffer.from("\r\n\r\n")]);
}

function answer(status: string, headers: readonly string[], body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n")), body]);
}

function warc(): Buffer[] {
  const at = (url: string) => ({
    "WARC-Target-URI": url,
    "WARC-Date": "2025-07-10T04:05:06Z",
    "Content-Type": "application/http; msgtype=response",
  });
  const html = Buffer.from("<html><body><p>Crawled.</p></body></html>");
  const chunked = Buffer.concat([
    Buffer.from("5\r\n"),
    html.subarray(0, 5),
    Buffer.from(`\r\n${(html.length - 5).toString(16)}\r\n`),
    html.subarray(5),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  return [
    warcRecord("warcinfo", {}, Buffer.from("software: test")),
    warcRecord(
      "response",
      at("https://x.example.org/plain"),
      answer("200 OK", ["Content-Type: text/html; charset=utf-8"], html),
    ),
    warcRecord("request", at("https://x.example.org/plain"), Buffer.from("GET / HTTP/1.1\r\n\r\n")),
    warcRecord(
      "response",
      at("https://x.example.org/gone"),
      answer("404 Not Found", ["Content-Type: text/html"], html),
    ),
    warcRecord(
      "response",
      at("https://x.example.org/image"),
      answer("200 OK", ["Content-Type: image/png"], Buffer.from([1, 2, 3])),
    ),
    warcRecord(
      "response",
      at("https://x.example.org/gzip"),
      answer(
        "200 OK",
        ["Content-Type: text/html", "Content-Encoding: gzip", "Transfer-Encoding: chunked"],
        gzipSync(html),
      ),
    ),
    warcRecord(
      "response",
      at("https://x.example.org/chunked"),
      answer("200 OK", ["Content-Type: text/html", "Transfer-Encoding: chunked"], chunked),
    ),
    warcRecord(
      "response",
      at("https://x.example.org/large"),
      answer("200 OK", ["Content-Type: text/html"], Buffer.alloc(300_000, "<p>x</p>")),
    ),
    warcRecord(
      "conversion",
      { ...at("https://x.example.org/text"), "Content-Type": "text/plain" },
      Buffer.from("A note arrived."),
    ),
  ];
}

const WARC_PAGES = ["plain", "gzip", "chunked", "text"].map((name) => [`https://x.example.org/${name}`, "2025-07-10"]);

test("a WARC file yields the pages that servers answered with, plain, chunked or compressed, and the day of the crawl", async () => {
  const { pages, problems } = await collect("crawl.warc", Buffer.concat(warc()), 200_000);
  assert.deepEqual(
    pages.map(({ url, captured }) => [url, captured]),
    WARC_PAGES,
  );
  assert.ok(pages.slice(0, 3).every(({ text }) => text === "<html><body><p>Crawled.</p></body></html>"));
  assert.deepEqual(
    problems.map(({ code, where }) => [code, where]),
    [["I005", "https://x.example.org/large"]],
  );
});

test("a WARC file of gzip members is one archive, and its cap is per page", async () => {
  const { pages } = await collect("crawl.warc.gz", Buffer.concat(warc().map((record) => gzipSync(record))), 200_000);
  assert.deepEqual(
    pages.map(({ url, captured }) => [url, captured]),
    WARC_PAGES,
  );
});

test("a WARC file that is cut off gives what is whole and a diagnostic", async () => {
  const whole = Buffer.concat(warc().slice(0, 2));
  const { pages, problems } = await collect(
    "cut.warc",
    Buffer.concat([whole, warc()[5]?.subarray(0, 250) ?? Buffer.alloc(0)]),
  );
  assert.deepEqual([pages.length, problems.map(({ code }) => code)], [1, ["I010"]]);
});

function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\x05\x06"), end]);
}

test("a WACZ file yields the pages of the WARC files in it", async () => {
  const archive = zip({
    "datapackage.json": Buffer.from("{}"),
    "archive/data.warc.gz": Buffer.concat(warc().map((record) => gzipSync(record))),
  });
  const { pages } = await collect("crawl.wacz", archive);
  assert.deepEqual(
    pages.slice(0, 2).map(({ doc, url }) => [doc, url]),
    [
      ["crawl/0", "https://x.example.org/plain"],
      ["crawl/1", "https://x.example.org/gzip"],
    ],
  );
});

test("JSON that holds no articles is left after some entries, and one article keeps all", async () => {
  const line = '{"kind":"page"}\n';
  const left = await collect("other.jsonl", line.repeat(1000));
  assert.deepEqual([left.pages.length, left.problems.length], [0, 21]);
  const kept = await collect("mixed.jsonl", `{"text":"A note."}\n${line.repeat(100)}{"text":"Another."}\n`);
  assert.deepEqual([kept.pages.length, kept.problems.length], [2, 100]);
});

test("a zip archive without WARC files, or a damaged one, is told, and a document by its kind", async () => {
  const [office] = (await collect("note.docx", zip({ "word/document.xml": Buffer.from("<w/>") }))).problems;
  assert.match(`${office?.code} ${office?.message}`, /^I004 .+ received a Word document$/);
  assert.deepEqual(
    (await collect("other.zip", zip({ "a.txt": Buffer.from("a") }))).problems.map(({ code }) => code),
    ["I010"],
  );
  assert.deepEqual(
    (await collect("cut.wacz", zip({ "archive/a.warc": Buffer.from("a") }).subarray(0, 60))).problems.map(
      ({ code }) => code,
    ),
    ["I010"],
  );
});

test("a compressed page is the page, and its document's name has neither extension", async () => {
  const text = "A note arrived.\r\n";
  for (const [name, bytes] of [
    ["note.txt.gz", gzipSync(text)],
    ["note.txt.zst", zstdCompressSync(text)],
  ] as const) {
    const { pages } = await collect(name, bytes);
    assert.deepEqual(
      pages.map((page) => [page.doc, page.text]),
      [["note", text]],
    );
  }
});

test("a decompression bomb, nested layers and damaged data are refused in words", async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  assert.deepEqual(
    (await collect("bomb.gz", bomb, 100_000_000)).problems.map(({ code }) => code),
    ["I011"],
  );
  const nested = [1, 2, 3, 4].reduce((bytes) => gzipSync(bytes), Buffer.from("A note."));
  assert.deepEqual(
    (await collect("nested.gz", nested)).problems.map(({ code }) => code),
    ["I011"],
  );
  assert.deepEqual(
    (await collect("cut.gz", gzipSync("A note arrived. ".repeat(100)).subarray(0, 30))).problems.map(
      ({ code }) => code,
    ),
    ["I010"],
  );
});
