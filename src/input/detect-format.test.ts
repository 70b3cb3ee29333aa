import assert from "node:assert/strict";
import { test } from "node:test";
import { detectFormat, findBinaryKind } from "./detect-format.ts";

test("documents and fragments are HTML, whatever their name", () => {
  assert.equal(detectFormat("<!DOCTYPE html><html><body><p>A note.</p></body></html>"), "html");
  assert.equal(detectFormat("\n<!-- saved -->\n<html><p>A note.</p>"), "html");
  assert.equal(detectFormat(`Menu${"<p>A note arrived.</p>\n".repeat(8)}`), "html");
});

test("text that mentions a tag, or uses angle brackets, is text", () => {
  assert.equal(detectFormat("Write <br> for a line break. A < B and C > D."), "text");
  assert.equal(detectFormat("A headline\n\nThe ministry said so."), "text");
});

test("binary data is named", () => {
  assert.equal(findBinaryKind(Buffer.from("%PDF-1.7 …")), "a PDF document");
  assert.equal(findBinaryKind(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), "a PNG image");
  assert.equal(findBinaryKind(Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) & 0xff)), "binary data");
});

test("a page with stray NULs is a page", () => {
  assert.equal(findBinaryKind(Buffer.from(`${"A ministry said so. ".repeat(50)}\0${"More words. ".repeat(50)}`)), null);
});

test("a megabyte of hostile angle brackets is told apart in linear time", () => {
  assert.equal(detectFormat("<".repeat(1_000_000)), "text");
  assert.equal(detectFormat(`<p ${" ".repeat(1_000_000)}`), "text");
  assert.equal(detectFormat("<div ".repeat(200_000)), "text");
});
