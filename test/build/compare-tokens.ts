import { Tokenizer } from "htmlparser2";
import { HtmlTokenizer, type TokenSink } from "../../src/read/scan/html-tokenizer.ts";
import { ATTRIBUTE } from "../../src/read/scan/kept-attributes.ts";
import { TAG } from "../../src/read/scan/tags.ts";
import { IGNORE_TOKENS } from "./ignore-tokens.ts";

const TAGS = new Map<string, number>(
  Object.entries(TAG).filter(([, number]) => number !== TAG.other && number !== TAG.unknownBlock),
);
const ATTRIBUTES = new Map<string, number>(Object.entries(ATTRIBUTE));

/** The first token of a page that our tokenizer reads otherwise than htmlparser2's, in words; null where they agree to the end. */
export function findTokenDifference(html: string): string | null {
  const ours = readOurs(html);
  const theirs = readTheirs(html);
  const at = theirs.findIndex((token, index) => token !== ours[index]);
  if (at >= 0 || ours.length !== theirs.length)
    return `token ${at}: ${ours[at < 0 ? theirs.length : at]}, htmlparser2: ${theirs[at]}`;
  return null;
}

function readOurs(html: string): string[] {
  const tokens: string[] = [];
  const sink: TokenSink = {
    text: (start, end) => void tokens.push(`text ${start}-${end}`),
    startTag: (tag, nameEnd) => void tokens.push(`start ${tag} to ${nameEnd}`),
    attribute: (attribute, start, end) => void tokens.push(`attribute ${attribute} ${start}-${end}`),
    endStartTag: (isSelfClosed) => void tokens.push(isSelfClosed ? "/>" : ">"),
    endTag: (tag, start, end) => void tokens.push(`end ${tag} ${start}-${end}`),
  };
  new HtmlTokenizer(html, sink).read();
  return tokens;
}

function readTheirs(html: string): string[] {
  const tokens: string[] = [];
  let attribute = -1;
  let value: string | null = null;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...IGNORE_TOKENS,
      ontext: (start, end) => {
        // htmlparser2 12.0.0 gives -1 for what it holds when a page ends inside a tag ("</p x").
        if (start >= 0) tokens.push(`text ${start}-${end}`);
      },
      onopentagname: (start, end) => void tokens.push(`start ${tagOf(html, start, end)} to ${end}`),
      onattribname: (start, end) => {
        attribute = ATTRIBUTES.get(lowerAscii(html.slice(start, end))) ?? -1;
        value = null;
      },
      onattribdata: (start, end) => {
        value = `${start}-${end}`;
      },
      onattribend: (_quote, end) => void tokens.push(`attribute ${attribute} ${value ?? `${end}-${end}`}`),
      onopentagend: () => void tokens.push(">"),
      onselfclosingtag: () => void tokens.push("/>"),
      onclosetag: (start, end) => void tokens.push(`end ${tagOf(html, start, end)} ${start}-${end}`),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

function tagOf(html: string, start: number, end: number): number {
  const name = html.slice(start, Math.min(end, start + 40));
  return TAGS.get(lowerAscii(name)) ?? (name.includes("-") ? TAG.unknownBlock : TAG.other);
}

/** HTML's names are the same in large and small letters of ASCII; "K", the sign of the kelvin, is none of them. */
function lowerAscii(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
