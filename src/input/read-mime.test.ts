import assert from "node:assert/strict";
import { test } from "node:test";
import { isMime, readMime } from "./read-mime.ts";

const SAVED = [
  "From: <Saved by Browser>",
  "Snapshot-Content-Location: https://courier.example.org/note",
  "Subject: A note",
  "Date: Wed, 20 Aug 2025 10:00:00 +0000",
  "MIME-Version: 1.0",
  "Content-Type: multipart/related;",
  '\ttype="text/html";',
  '\tboundary="----part--"',
  "",
  "",
  "------part--",
  "Content-Type: image/png",
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgo=",
  "------part--",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "Content-Location: https://courier.example.org/note",
  "",
  '<p class=3D"lead">The note arrived, the minis=',
  "try said: =E2=80=9CIt is here.=E2=80=9D</p>",
  "------part----",
  "",
].join("\r\n");

test("a page saved in one file is its HTML part, decoded, with the address and day of saving", () => {
  assert.ok(isMime(Buffer.from(SAVED)));
  const { bytes, ...rest } = readMime(Buffer.from(SAVED));
  assert.equal(Buffer.from(bytes).toString(), '<p class="lead">The note arrived, the ministry said: “It is here.”</p>');
  assert.deepEqual(rest, { url: "https://courier.example.org/note", captured: "2025-08-20", charset: "utf-8" });
});

test("of a message with alternatives the HTML is read, and of one without HTML the plain text", () => {
  const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`;
  const message = (...parts: readonly string[]) =>
    Buffer.from(`MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n${parts.join("")}--b--\n`);
  const plain = part("text/plain; charset=iso-8859-1", "A note.");
  assert.equal(
    Buffer.from(readMime(message(plain, part("text/html", "<p>A note.</p>"))).bytes).toString(),
    "<p>A note.</p>",
  );
  const { bytes, charset } = readMime(message(plain));
  assert.deepEqual([Buffer.from(bytes).toString(), charset], ["A note.", "iso-8859-1"]);
  assert.throws(() => readMime(message(part("image/png", "x"))), /received none/);
});

test("a report that begins like a header is none", () => {
  assert.ok(!isMime(Buffer.from("Correction: a note\n\nMIME-Version: 1.0\nContent-Type: text/html\n")));
  assert.ok(!isMime(Buffer.from("MIME is old.\nMIME-Version: 1.0\nContent-Type: text/html\n\nx")));
});

test("hostile messages are read in linear time", () => {
  const many = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${"--b\n".repeat(200_000)}`;
  assert.equal(readMime(Buffer.from(many)).bytes.length, 0);
  const equals = `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${"=".repeat(1_000_000)}`;
  assert.equal(readMime(Buffer.from(equals)).bytes.length, 1_000_000);
});
