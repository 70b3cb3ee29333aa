const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Words of a name that its acronym leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "de",
  "du",
  "des",
  "del",
  "della",
  "do",
  "da",
  "la",
  "le",
]);

/** Whether the letters are those that the words of a name begin with ("NP", "Northline Press"), or stand in brackets behind it ("Vistula Press Agency (VPA)"). */
export function isAcronymOf(acronym: string, name: string): boolean {
  if (!ACRONYM.test(acronym)) return false;
  const [, bare = name, given] = /^(.*\S)\s*\((\p{Lu}{2,6})\)$/u.exec(name.trim()) ?? [];
  if (given !== undefined) return given === acronym;
  const words = bare.split(/[\s-]+/u).filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  return words.length > 1 && words.map((word) => word.charAt(0).toUpperCase()).join("") === acronym;
}

/** Words that say what a service is and are left out where it is called one: "the agency Northline". */
const OF_THE_TRADE = /^(?:press|news|agency|wire|newswire|service|telegraph|information|bureau|media)$/u;

/** Whether a name is another one without the words at its end that say what it is: "Northline", "NORTHLINE PRESS". */
export function isShortFor(name: string, full: string): boolean {
  const [short, long] = [name, full].map((one) => one.trim().toLowerCase().split(/\s+/u));
  if (short === undefined || long === undefined || short.length >= long.length) return false;
  return long.every((word, index) => (index < short.length ? word === short[index] : OF_THE_TRADE.test(word)));
}

/** The one of these names that an acronym or a name cut short stands for; the name itself where it is none, or stands for none or for several of them. */
export function spellOut(name: string, names: readonly string[]): string {
  const full = names.filter((other) => isAcronymOf(name, other) || isShortFor(name, other));
  const different = new Set(full.map((other) => other.toLowerCase()));
  return different.size === 1 ? (full[0] ?? name) : name;
}
