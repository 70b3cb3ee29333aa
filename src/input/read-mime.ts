import { type CivilDate, isCivilDate } from "../model/civil-date.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { parseFeedDate } from "./archives/parse-feed-date.ts";

/** What a browser's "webpage, single file" (MHTML) or a message holds: its page without images and other parts. */
export interface MimePage {
  readonly url: string | null;
  /** the day of the `Date` header, when the page was saved or the message sent */
  readonly captured: CivilDate | null;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

interface Entity {
  /** lower-case names */
  readonly headers: ReadonlyMap<string, string>;
  /** bytes as Latin-1 */
  readonly body: string;
}

/** Multiparts in one another that are opened. */
const MAX_DEPTH = 4;

/** Whether the first bytes are the header of a MIME message: a header field first, and the version and type among the fields. */
export function isMime(start: Uint8Array): boolean {
  const text = Buffer.from(start).toString("latin1");
  const header = text.slice(0, findBody(text).end);
  return /^[A-Za-z][\w-]{0,60}: ?/.test(text) && /^MIME-Version:/im.test(header) && /^Content-Type:/im.test(header);
}

/**
 * The first HTML part, else the first part of plain text; RFC 2045, 2046, 2557. Linear in the length.
 *
 * @throws OnrecordError I010 where there is neither
 */
export function readMime(bytes: Uint8Array): MimePage {
  const message = parseEntity(Buffer.from(bytes).toString("latin1"));
  const parts = listParts(message, 0);
  const part = ["text/html", "text/plain"]
    .map((type) => parts.find((each) => typeOf(each) === type))
    .find((found) => found !== undefined);
  if (part === undefined)
    throw new OnrecordError(
      "I010",
      "expected a saved page or message with a part of HTML or plain text, received none",
      "Save the page as HTML, or leave the file out.",
    );
  const address = message.headers.get("snapshot-content-location") ?? part.headers.get("content-location") ?? "";
  const day = parseFeedDate(message.headers.get("date") ?? "")?.slice(0, 10) ?? "";
  return {
    url: /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null,
    captured: isCivilDate(day) ? day : null,
    charset: findParameter(part, "charset"),
    bytes: decodeBody(part),
  };
}

function listParts(entity: Entity, depth: number): Entity[] {
  const boundary = typeOf(entity).startsWith("multipart/") ? findParameter(entity, "boundary") : null;
  if (boundary === null) return [entity];
  if (depth === MAX_DEPTH) return [];
  const [, ...pieces] = `\n${entity.body}`.split(`\n--${boundary}`);
  return pieces.filter((piece) => !piece.startsWith("--")).flatMap((piece) => listParts(parsePart(piece), depth + 1));
}

/** A part without the rest of its boundary's line before it and the line end before the next boundary. */
function parsePart(piece: string): Entity {
  return parseEntity(piece.slice(piece.indexOf("\n") + 1).replace(/\r$/, ""));
}

function parseEntity(text: string): Entity {
  const { end, start } = findBody(text);
  const lines = text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: text.slice(start) };
}

/** Where the header ends and the body starts: at the first empty line. */
function findBody(text: string): { readonly end: number; readonly start: number } {
  const blank = /\r?\n\r?\n/.exec(text);
  return blank === null
    ? { end: text.length, start: text.length }
    : { end: blank.index, start: blank.index + blank[0].length };
}

function typeOf({ headers }: Entity): string {
  return (headers.get("content-type") ?? "text/plain").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function findParameter({ headers }: Entity, name: string): string | null {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;]+))`, "i").exec(headers.get("content-type") ?? "");
  return found?.[1] ?? found?.[2] ?? null;
}

function decodeBody({ headers, body }: Entity): Buffer {
  const encoding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64");
  return Buffer.from(encoding === "quoted-printable" ? decodeQuotedPrintable(body) : body, "latin1");
}

function decodeQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]{0,80}\r?\n/g, "")
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
