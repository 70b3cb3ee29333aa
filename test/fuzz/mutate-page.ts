import { SeededRandom } from "../build/seeded-random.ts";
import { FLOOD_PIECES } from "./flood-pieces.ts";

/** What is thrown at the reader: bytes as a file has them, or text that no decoder gives (lone surrogates, NULs). */
export type Mutant =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string; readonly format: "text" | "html" };

const MOST_CHANGES = 6;
const LONGEST_CUT = 400;
const MOST_REPEATS = 200;
/** mutants stay near the size of their base, so that a run reads many of them */
const LONGEST_MUTANT = 60_000;

/** The mutant of this number: the same at every call and on every machine, so that a finding can be made again by its number. */
export function mutatePage(bases: readonly string[], seed: number, number: number): Mutant {
  const random = new SeededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  let text = random.pick(bases) ?? "";
  for (let change = random.below(MOST_CHANGES); change >= 0; change--) text = changeText(text, bases, random);
  text = text.slice(0, LONGEST_MUTANT);
  if (random.below(4) === 0) return { kind: "text", text, format: random.below(2) === 0 ? "html" : "text" };
  const bytes = new TextEncoder().encode(text);
  if (random.below(3) === 0) changeBytes(bytes, random);
  return { kind: "bytes", bytes };
}

/** The changes that a page suffers on its way, and those that an attacker makes. */
function changeText(text: string, bases: readonly string[], random: SeededRandom): string {
  const at = random.below(text.length + 1);
  const length = random.below(LONGEST_CUT);
  const piece = text.slice(at, at + length);
  const elsewhere = random.below(text.length + 1);
  switch (random.below(12)) {
    case 0: // cut out
      return text.slice(0, at) + text.slice(at + length);
    case 1: // doubled elsewhere
      return text.slice(0, elsewhere) + piece + text.slice(elsewhere);
    case 2: // broken off
      return text.slice(0, at);
    case 3: // begun late
      return text.slice(at);
    case 4: {
      // run into another page
      const other = random.pick(bases) ?? "";
      return text.slice(0, at) + other.slice(random.below(other.length + 1));
    }
    case 5: // flooded
      return (
        text.slice(0, at) + (random.pick(FLOOD_PIECES) ?? "").repeat(1 + random.below(MOST_REPEATS)) + text.slice(at)
      );
    case 6: // one character, anything
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + random.below(2));
    case 7: {
      // lines in another order
      const lines = text.split("\n");
      const moved = lines.splice(random.below(lines.length), 1 + random.below(3));
      lines.splice(random.below(lines.length + 1), 0, ...moved);
      return lines.join("\n");
    }
    case 8: // line ends of another machine, or none
      return text.replaceAll("\n", random.pick(["\r\n", "\r", " ", "\n\n", "\u2028"]) ?? "");
    case 9: // a tag opened or closed where it should not be
      return text.slice(0, at) + (random.pick(STRAY_TAGS) ?? "") + text.slice(at);
    case 10: // a quotation mark or a bracket lost or turned
      return (
        text.slice(0, at) + text.slice(at).replace(/["“”«»()<>]/u, random.pick(["", '"', "”", "«", ">", "("]) ?? "")
      );
    default: // numbers changed
      return text.slice(0, at) + text.slice(at).replace(/\d+/u, String(random.below(1_000_000)));
  }
}

const STRAY_TAGS: readonly string[] = [
  "<div>",
  "</div>",
  "</p>",
  "<p",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<style>",
  "<title>",
  "<![CDATA[",
  "<svg>",
  "<template>",
  "<noscript>",
  "</body>",
  "<table><td>",
  "<a href='",
  "&#x110000;",
  "&#0;",
  "&notin",
  "<article>",
  '<time datetime="2025-13-45T99:99">',
  '<meta charset="utf-7">',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":',
];

/** Bits turned and runs overwritten: what a broken transfer or a wrong charset leaves. */
function changeBytes(bytes: Uint8Array, random: SeededRandom): void {
  if (bytes.length === 0) return;
  for (let change = random.below(20); change >= 0; change--) {
    const at = random.below(bytes.length);
    if (random.below(4) === 0) bytes.fill(random.below(256), at, at + random.below(40));
    else bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
}
