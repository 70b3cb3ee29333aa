/** First bytes of formats that are neither text nor HTML, whatever their name says. */
const MAGIC: readonly (readonly [name: string, start: string])[] = [
  ["a PDF document", "%PDF-"],
  ["a PNG image", "\x89PNG"],
  ["a JPEG image", "\xff\xd8\xff"],
  ["a GIF image", "GIF8"],
  ["a WebP image or other RIFF file", "RIFF"],
  ["a SQLite database", "SQLite format 3\0"],
  ["a program", "\x7fELF"],
  ["a program", "MZ\x90"],
  ["an old Office document", "\xd0\xcf\x11\xe0"],
  ["an audio file", "ID3"],
  ["an audio file", "OggS"],
  ["a bzip2 archive", "BZh"],
  ["an xz archive", "\xfd7zXZ"],
  ["a 7-Zip archive", "7z\xbc\xaf"],
  ["a RAR archive", "Rar!"],
  ["a font", "wOF"],
];
/** Bytes looked at: enough to tell, whatever the size. */
const SAMPLE = 65_536;
/** Above this share of control characters the bytes are no text; real pages with stray NULs lie far below. */
const MAX_CONTROL_SHARE = 0.02;

/** What kind of binary the bytes are, in words, or null when they look like text. UTF-16 is for the decoder to tell. */
export function findBinaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known = MAGIC.find(([, magic]) => start.startsWith(magic));
  if (known !== undefined) return known[0];
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++;
  return control > sample.length * MAX_CONTROL_SHARE ? "binary data" : null;
}

const HTML_START =
  /^\s*(?:<!--|<\?xml|<!doctype\s+html|<(?:html|head|body|article|main|section|div|meta|title|script|p|h1)[\s>/])/i;
const HTML_TAG =
  /<\/?(?:html|head|body|div|p|a|span|h[1-6]|article|section|ul|li|br|img|script|table)(?:\s[^<>]{0,200})?\/?>/gi;
/** A text that talks about markup has a tag or two; a fragment of a page has many. */
const MIN_TAGS = 8;

/** Whether decoded characters are HTML or plain text, by content alone: names and media types lie. */
export function detectFormat(text: string): "html" | "text" {
  const sample = text.slice(0, SAMPLE);
  const tags = sample.match(HTML_TAG)?.length ?? 0;
  if (HTML_START.test(sample)) return tags > 0 ? "html" : "text";
  return tags >= MIN_TAGS ? "html" : "text";
}
