import { BYLINE_PREFIXES } from "./byline-prefixes.ts";
import { TEASER_PREFIXES } from "./labels.ts";
import { parseList } from "./parse-list.ts";

/** Openings of a caption, as patterns in lower case. Source: our own reading of captions. */
const CAPTION_OPENERS: readonly string[] = [
  ...["photo", "photos", "image", "picture", "pic", "file photo", "foto", "bild", "fotos", "imagen", "imagem", "video"],
  ...["caption", "фото", "зображення", "zdjęcie", "fot\\.", "foto:", "kuva", "bilde", "illustration", "abbildung"],
  ...["screenshot", "infographic", "grafik", "źródło", "getty images", "shutterstock", "copyright", "©"],
];

/** Openings of a line that says whose a report is, as patterns in lower case. Source: our own reading of credit lines. */
const CREDIT_OPENERS: readonly string[] = [
  ...["reporting by", "additional reporting", "editing by", "writing by", "with agency inputs", "compiled by"],
  ...["with (?:inputs|input|files|reporting) from", "source\\s?:", "sources\\s?:", "источник\\s?:", "джерело\\s?:"],
  ...["quelle\\s?:", "fuente\\s?:", "fonte\\s?:", "źródło\\s?:", "read the (?:full|original) (?:article|story)"],
  ...[
    "mit (?:agentur)?material",
    "avec (?:les agences|agences)",
    "con informaci[oó]n de",
    "com informações d",
    "con agenzie",
  ],
  ...["по материалам", "за матеріалами", "z materiałów"],
  ...["read more (?:in|at)", "originally published", "first published (?:on|in|by)"],
  "this (?:article|story) (?:was )?(?:first|originally)",
];

export const CAPTION_OPENER = new RegExp(
  `^(?:${CAPTION_OPENERS.join("|")})(?:\\s+(?:by|credit|courtesy|von|por|par|di|from))?\\s*[:/|©]`,
  "iu",
);
export const CREDIT_OPENER = new RegExp(`^\\(?(?:${CREDIT_OPENERS.join("|")})`, "iu");
/** A mark, number or letter that opens an item of a list. */
export const LIST_MARK = /^(?:[•*▪●◦‣·–—-]|\d{1,2}[.)]|[a-z][.)])\s/u;

/** What a line may open with, a bit each. */
export const OPENS = { listMark: 1, caption: 2, credit: 4, byline: 8, teaser: 16 } as const;

const EVERYTHING = 31;
/** Characters in steps of 32, in which large and small letters of ASCII are one. */
const STEPS = 32;
/** Per pair of a line's first two characters. */
const BY_OPENING = new Uint8Array(STEPS * STEPS);
for (const first of "*-(0123456789") {
  const bit = first === "(" ? OPENS.credit : OPENS.listMark;
  for (let second = 0; second < STEPS; second++) mark(first + String.fromCharCode(second), bit);
}
for (const letter of "abcdefghijklmnopqrstuvwxyz") for (const end of ".)") mark(letter + end, OPENS.listMark);
for (const opener of CAPTION_OPENERS) mark(opener, OPENS.caption);
for (const opener of CREDIT_OPENERS) mark(opener, OPENS.credit);
for (const opener of BYLINE_PREFIXES) mark(opener, OPENS.byline);
for (const opener of TEASER_PREFIXES) mark(opener, OPENS.teaser);

function mark(opener: string, bit: number): void {
  const at = stepOf(opener.charCodeAt(0), opener.charCodeAt(1));
  BY_OPENING[at] = (BY_OPENING[at] ?? 0) | bit;
}

function stepOf(first: number, second: number): number {
  return (first & (STEPS - 1)) * STEPS + (second & (STEPS - 1));
}

/**
 * The bits of {@link OPENS} that a line's first two characters leave possible: nine lines in ten are asked nothing more. Beyond ASCII
 * everything is possible.
 */
export function mayOpenWith(text: string): number {
  if (text.length < 2) return EVERYTHING;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return first < 128 && second < 128 ? (BY_OPENING[stepOf(first, second)] ?? 0) : EVERYTHING;
}

/** Words before the number of a figure or table. Source: our own reading. */
export const FIGURE_WORDS: readonly string[] = parseList(`
  fig | figure | figures | table | chart | graph | map | diagram | abb | abbildung | grafik | tabelle | karte | schaubild | graphique | tableau | carte
  figura | tabla | cuadro | gráfico | grafico | mapa | tabella | quadro | tabela | rys | rysunek | wykres | рис | рисунок | таблица | график | карта | таблиця | графік | figuur | tabel | grafiek | figur | tabell | diagramm | kuva | taulukko | εικόνα | πίνακας | şekil | tablo
`);
