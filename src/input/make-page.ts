import { createHash } from "node:crypto";
import type { Diagnostic, DiagnosticCode, StageResult } from "../model/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectFormat, findBinaryKind } from "./detect-format.ts";
import type { PageBytes } from "./page-bytes.ts";

/** Largest page that is read unless `--max-bytes` says otherwise, in bytes after decompression. */
export const DEFAULT_MAX_BYTES = 5_000_000;

/** The page that the bytes hold, or null with the diagnostic that says why not. A page over the cap is refused, never cut. */
export function makePage(input: PageBytes, maxBytes: number): StageResult<Page | null> {
  const { doc, path, url, captured, bytes } = input;
  if (bytes.length === 0)
    return refuse("I003", path, "expected a page, received 0 bytes", "Leave the file out, or obtain the page again.");
  if (bytes.length > maxBytes) return { value: null, diagnostics: [tooLarge(path, bytes.length, maxBytes)] };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decodeBytes(bytes, input.charset);
  const binary = decoded.charset.startsWith("utf-16") ? null : findBinaryKind(bytes);
  if (binary !== null)
    return refuse(
      "I004",
      path,
      `expected HTML or plain text, received ${binary}`,
      "Export the document as text or HTML, or leave it out.",
    );
  if (decoded.text.trim() === "")
    return refuse(
      "I003",
      path,
      "expected a page, received white space only",
      "Leave the file out, or obtain the page again.",
    );
  const page: Page = {
    id: createHash("sha256")
      .update(`${url ?? doc}\n${sha256}`)
      .digest("hex")
      .slice(0, 16),
    doc,
    path,
    url,
    captured,
    sha256,
    format: detectFormat(decoded.text),
    text: decoded.text,
  };
  return { value: page, diagnostics: describeCharset(path, decoded) };
}

/** The refusal of a page over the byte cap, in words. */
export function tooLarge(path: string, bytes: number, maxBytes: number): Diagnostic {
  return diagnose(
    "I005",
    path,
    `expected at most ${maxBytes} bytes a page, received ${bytes === Number.POSITIVE_INFINITY ? "more" : bytes}; the page was refused, not cut`,
    "If the page is meant to be so large, raise --max-bytes.",
  );
}

/** An error about an input, where the position inside the file is not known. */
export function diagnose(code: DiagnosticCode, where: string, message: string, hint: string): Diagnostic {
  return { code, severity: "error", where, span: null, message, hint };
}

function refuse(code: DiagnosticCode, where: string, message: string, hint: string): StageResult<null> {
  return { value: null, diagnostics: [diagnose(code, where, message, hint)] };
}

function describeCharset(path: string, decoded: ReturnType<typeof decodeBytes>): Diagnostic[] {
  const { charset, contradicts, replaced } = decoded;
  if (contradicts === null && replaced === 0) return [];
  const message =
    contradicts === null
      ? `expected ${charset}, received bytes that do not fit it: ${replaced} replacement characters were put in`
      : `declares ${contradicts}, but the bytes are ${charset} and were read as such`;
  return [
    {
      ...diagnose("I006", path, message, "If names look wrong, convert the file to UTF-8 and read it again."),
      severity: contradicts === null ? "warning" : "info",
    },
  ];
}
