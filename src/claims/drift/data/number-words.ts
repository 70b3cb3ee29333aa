/** English number words and their values. Source: own compilation. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["hundreds", 100],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["milliard", 1e9],
  ["milliards", 1e9],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["wan", 1e4],
  ["myriad", 1e4],
  ["mio", 1e6],
  ["mrd", 1e9],
  ["mlrd", 1e9],
  ["mld", 1e9],
  ["trillions", 1e12],
  ["quadrillion", 1e15],
  ["trillion", 1e12],
  ["tln", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth`
    .split(/\s+/u)
    .map((word, index): [string, number] => [word, index + 1]),
  ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, "ieth"), value]),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Words that may stand for a number another text writes out, and never count as changed by themselves. */
export const LOOSE_NUMBERS: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ["one", [1]],
  ["a", [1]],
  ["an", [1]],
  ["single", [1]],
  ["sole", [1]],
  ["once", [1]],
  ["another", [1]],
  ["both", [2]],
  ["pair", [2]],
  ["couple", [2]],
  ["twice", [2]],
  ["double", [2]],
  ["doubled", [2]],
  ["duo", [2]],
  ["trio", [3]],
  ["triple", [3]],
  ["tripled", [3]],
  ["thrice", [3]],
  ["dozen", [12]],
  ["score", [20]],
  ["half", [0.5, 50, 30, 2, 6]],
  ["halves", [2, 0.5]],
  ["halved", [0.5, 50, 2]],
  ["halving", [0.5, 50, 2]],
  ["doubles", [2]],
  ["doubling", [2]],
  ["triples", [3]],
  ["tripling", [3]],
  ["quadrupled", [4]],
  ["threefold", [3]],
  ["fourfold", [4]],
  ["quarter", [0.25, 25, 15, 4, 3]],
  ["midnight", [-1, 0, 12, 24]],
  ["noon", [-721, 12]],
  ["midday", [-721, 12]],
  ["tenfold", [10]],
  ["twofold", [2]],
]);

/** Sizes of numbers that are told no closer; "several" and "a few" before the singular say the same. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozens", 10],
  ["tens", 10],
  ["scores", 10],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["milliards", 1e9],
  ["lakhs", 1e5],
  ["crores", 1e7],
  ["trillions", 1e12],
]);

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 1],
  ["springtime", 1],
  ["summer", 2],
  ["summertime", 2],
  ["autumn", 3],
  ["winter", 4],
  ["wintertime", 4],
]);

/** Parts of a day; the night is left out, as it takes from the evening and from the morning. */
export const DAYPARTS: ReadonlyMap<string, number> = new Map([
  ["morning", 1],
  ["afternoon", 2],
  ["evening", 3],
]);

/** What "next" and "last" tell by its place beside the present one. */
export const PERIODS: ReadonlyMap<string, number> = new Map([
  ["week", 1],
  ["month", 2],
  ["quarter", 3],
  ["year", 4],
  ["decade", 5],
  ["century", 6],
]);

/** Roman numerals as they stand after a ruler, a war or a party congress; single letters are left out. */
export const ROMANS: ReadonlyMap<string, number> = new Map(
  "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"
    .split(" ")
    .map((numeral): [string, number] => [numeral, romanValue(numeral)]),
);

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...numeral].reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[numeral.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);
}

/** Words that tell how many times as much something is. */
export const FACTORS: ReadonlyMap<string, number> = new Map<string, number>([
  ...["twice", "double", "doubled", "doubles", "doubling", "twofold"].map((word): [string, number] => [word, 2]),
  ...["thrice", "triple", "tripled", "triples", "tripling", "treble", "trebled", "trebling", "threefold"].map(
    (word): [string, number] => [word, 3],
  ),
  ...["quadruple", "quadrupled", "quadrupling", "fourfold"].map((word): [string, number] => [word, 4]),
  ...["quintupled", "fivefold"].map((word): [string, number] => [word, 5]),
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["hundredfold", 100],
]);
