import { isAscii, isUtf8 } from "node:buffer";
import { getEncoding } from "encoding-sniffer";
import iconv from "iconv-lite";

/** Decoded characters, and how they were obtained. */
export interface DecodedText {
  /** without byte order mark, line ends kept */
  readonly text: string;
  /** WHATWG label of the charset that was used */
  readonly charset: string;
  /** charset that the bytes or the transport declare, when it is not the one used */
  readonly contradicts: string | null;
  /** replacement characters put in for bytes that fit no character */
  readonly replaced: number;
}

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Bytes looked at to guess; a page shows its alphabet in its first screen. */
const SAMPLE = 65_536;

/**
 * The characters of a page's bytes.
 *
 * In this order: byte order mark; NULs that give away UTF-16; well-formed UTF-8 with at least one character beyond ASCII (no
 * other charset produces that by chance, so it outranks a contrary declaration); the declared charset (transport,
 * then `meta` or XML declaration); a guess between the Cyrillic and the Western single-byte charsets. Linear.
 */
export function decodeBytes(bytes: Uint8Array, transport: string | null): DecodedText {
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(mark[0], bytes.subarray(mark[1].length), null);
  const wide = findWideCharset(bytes);
  if (wide !== null) return decodeAs(wide, bytes, null);
  const declared = findDeclaredCharset(bytes, transport);
  if (isAscii(bytes)) return decodeAs(declared?.startsWith("iso-2022") ? declared : "utf-8", bytes, null);
  if (isUtf8(bytes)) return decodeAs("utf-8", bytes, declared === "utf-8" ? null : declared);
  const guess = declared === null || declared === "utf-8" ? guessLegacyCharset(bytes) : declared;
  // A UTF-8 page with a few broken bytes stays UTF-8: its other characters are right.
  if (hasUtf8Sequences(bytes)) return decodeAs("utf-8", bytes, null);
  return decodeAs(guess, bytes, declared === guess ? null : declared);
}

function decodeAs(charset: string, bytes: Uint8Array, contradicts: string | null): DecodedText {
  const text = iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false })
    .toWellFormed();
  return { text, charset, contradicts, replaced: charset === "utf-8" && isUtf8(bytes) ? 0 : countReplaced(text) };
}

function findDeclaredCharset(bytes: Uint8Array, transport: string | null): string | null {
  // A charset that the sniffer accepts as its default and that no page declares.
  const unknown = "x-user-defined";
  const found = getEncoding(bytes.subarray(0, 4096), {
    defaultEncoding: unknown,
    ...(transport === null ? {} : { transportLayerEncodingLabel: transport }),
  }).toLowerCase();
  return found === unknown || !iconv.encodingExists(found) ? null : found;
}

/** UTF-16 without a mark: in text of European languages every other byte is NUL. */
function findWideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  if (size < 8) return null;
  const nulls = [0, 0];
  for (let index = 0; index < size; index++) if (bytes[index] === 0) nulls[index & 1] = (nulls[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls.map((count) => count / (size / 2));
  if (odd > 0.4 && even < 0.05) return "utf-16le";
  return even > 0.4 && odd < 0.05 ? "utf-16be" : null;
}

/** More well-formed sequences of several bytes than stray high bytes. */
function hasUtf8Sequences(bytes: Uint8Array): boolean {
  let good = 0;
  let stray = 0;
  for (let index = 0; index < Math.min(bytes.length, SAMPLE); ) {
    const byte = bytes[index] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const tail = bytes.subarray(index + 1, index + length);
    if (length > 1 && tail.length === length - 1 && tail.every((next) => (next & 0xc0) === 0x80)) {
      good++;
      index += length;
    } else {
      if (byte > 0x7f) stray++;
      index++;
    }
  }
  return good > stray;
}

/** Cyrillic text is mostly high bytes and Western text hardly ever; KOI8-R has its small letters where windows-1251 has capitals. */
function guessLegacyCharset(bytes: Uint8Array): string {
  let high = 0;
  let letters = 0;
  let upperHalf = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xe0) upperHalf++;
    if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  if (high < letters * 0.5) return "windows-1252";
  return upperHalf > high / 2 ? "windows-1251" : "koi8-r";
}

function countReplaced(text: string): number {
  let count = 0;
  for (let index = text.indexOf("\ufffd"); index >= 0; index = text.indexOf("\ufffd", index + 1)) count++;
  return count;
}
