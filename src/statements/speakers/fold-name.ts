/** Cyrillic letters in Latin, as Ukrainian and Russian passports write them; Greek follows the same idea. */
const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "h",
  д: "d",
  е: "e",
  є: "ie",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
  ј: "i",
  љ: "l",
  њ: "n",
  ћ: "ch",
  ђ: "d",
  џ: "zh",
  α: "a",
  β: "v",
  γ: "h",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "t",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "ks",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "i",
  φ: "f",
  χ: "kh",
  ψ: "ps",
  ω: "o",
  č: "ch",
  š: "sh",
  ž: "zh",
  ř: "r",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  þ: "th",
  ð: "d",
  ı: "i",
  ż: "zh",
  ź: "z",
  ś: "s",
  ć: "ch",
  ş: "sh",
  ç: "ch",
  ğ: "h",
};

/** Spellings of one sound, longest first, and the letter that stands for them all in a key. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|szcz|shh/g, "s"],
  [/tsch|tch|cz/g, "h"],
  [/sch|sh|sz/g, "s"],
  [/zh|dzh|dj/g, "s"],
  [/kh|ch|gh|h|g/g, "h"],
  [/ck|c|q/g, "k"],
  [/ph|f/g, "p"],
  [/th/g, "t"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/tz|ts/g, "k"],
  [/z/g, "s"],
  [/[jy]/g, "i"],
  [/au|ou|oe/g, "o"],
  [/ae/g, "a"],
  [/ue/g, "u"],
  [/ie/g, "e"],
];

/**
 * A key that spellings and transliterations of one name share: case, diacritics and script are folded, and letters that romanisation
 * systems of different languages use for one sound become one ("kh" and "ch", "y", "j" and "i", "w" and "v", "sh", "sch" and "sz").
 *
 * The key tells names of one article apart, not names of the world: it also merges a few that differ.
 */
export function foldName(name: string): string {
  let key = "";
  for (const character of name.toLowerCase().normalize("NFC")) {
    key += LETTERS[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "");
  }
  key = key.replace(/[^a-z\s-]/g, "");
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  return key
    .replace(/pp?$/, "p")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/op$/, "ov")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** Whether two full names may be one person's: the last words agree, and the first ones where both have any. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  if (lastA === undefined || lastB === undefined || !isSameWord(lastA, lastB)) return false;
  const firstA = a.length > 1 ? a[0] : undefined;
  const firstB = b.length > 1 ? b[0] : undefined;
  return firstA === undefined || firstB === undefined || isSameWord(firstA, firstB) || isInitial(firstA, firstB);
}

function isSameWord(a: string, b: string): boolean {
  const keyA = foldName(a);
  return keyA !== "" ? keyA === foldName(b) : a.toLowerCase() === b.toLowerCase();
}

function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.replace(".", "").length === 1 && foldName(long).startsWith(foldName(short));
}
