import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { decodeBytes } from "./decode-bytes.ts";

const SENTENCE = "Naïve Übersetzung – “Kyïv’s note” reached Genève.";
const RUSSIAN = "Министерство иностранных дел получило ноту в среду.";

test("a byte order mark decides, and is not part of the text", () => {
  for (const charset of ["utf-8", "utf-16le", "utf-16be"]) {
    const decoded = decodeBytes(iconv.encode(SENTENCE, charset, { addBOM: true }), null);
    assert.deepEqual([decoded.text, decoded.charset], [SENTENCE, charset]);
  }
});

test("UTF-16 without a mark is known by its NULs", () => {
  assert.equal(
    decodeBytes(iconv.encode("Plain words of a page.", "utf-16le", { addBOM: false }), null).charset,
    "utf-16le",
  );
});

test("line ends are kept", () => {
  assert.equal(decodeBytes(Buffer.from("one\r\ntwo\rthree\n"), null).text, "one\r\ntwo\rthree\n");
});

test("the charset that a page declares in its markup is used", () => {
  const html = `<html><head><meta charset="windows-1251"></head><body>${RUSSIAN}</body></html>`;
  const decoded = decodeBytes(iconv.encode(html, "windows-1251"), null);
  assert.equal(decoded.text, html);
  assert.equal(decoded.contradicts, null);
});

test("the transport's charset outranks the markup's", () => {
  const html = `<meta charset="iso-8859-1">${RUSSIAN}`;
  assert.equal(decodeBytes(iconv.encode(html, "koi8-r"), "koi8-r").text, html);
});

test("well-formed UTF-8 outranks a contrary declaration, and the contradiction is told", () => {
  const html = `<meta charset="iso-8859-1">${SENTENCE}`;
  const decoded = decodeBytes(Buffer.from(html), null);
  assert.equal(decoded.text, html);
  assert.equal(decoded.contradicts, "windows-1252");
});

test("a text without any declaration is guessed among the single-byte charsets", () => {
  assert.equal(decodeBytes(iconv.encode(RUSSIAN, "windows-1251"), null).text, RUSSIAN);
  assert.equal(decodeBytes(iconv.encode(RUSSIAN, "koi8-r"), null).text, RUSSIAN);
  assert.equal(decodeBytes(iconv.encode("Genève, a déclaré", "windows-1252"), null).text, "Genève, a déclaré");
});

test("a UTF-8 page with a broken byte keeps its other characters and counts the replaced one", () => {
  const bytes = Buffer.concat([Buffer.from("naïve – façade "), Buffer.from([0xff]), Buffer.from(" é")]);
  const decoded = decodeBytes(bytes, null);
  assert.equal(decoded.text, "naïve – façade \ufffd é");
  assert.equal(decoded.replaced, 1);
});

test("a lone surrogate becomes one replacement character, so that offsets hold and the text can be stored", () => {
  const { text } = decodeBytes(Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]), null);
  assert.equal(text, "A\ufffdB");
});
