import type { TreatyId } from "../../../model/treaty.ts";
import { type Lexicon, splitPhrase } from "./lexicon.ts";
import type { RawWord } from "./split-words.ts";
import { stemWord } from "./stem-word.ts";

/** What the words around a treaty noun say of which treaty it is. */
export interface Description {
  readonly treaty: TreatyId;
  /**
   * `names`: the words are a name in other words ("the pact banning X", "an X treaty"); `states`: they say what the treaty bans
   * ("the treaty bans X"), which is a claim that may be wrong, and tells which treaty is meant only where nothing else does
   */
  readonly how: "names" | "states";
}

/** A sentence's words with its lexicon. */
export interface Wording {
  readonly slice: string;
  readonly words: readonly RawWord[];
  readonly texts: readonly string[];
  readonly stems: readonly string[];
  readonly lexicon: Lexicon;
}

/** The noun ("treaty", "pact") that words may describe: its first word, how many it takes, and the treaties it may stand for. */
export interface Noun {
  readonly at: number;
  readonly length: number;
  readonly of: readonly TreatyId[];
}

/**
 * The treaty that words around a noun describe by what it covers: "the agreement that outlaws anti-personnel mines", "a treaty
 * against cluster bombs", "the chemical weapons accord". Null when nothing is said, or something that several treaties or none of
 * `noun.of` cover. Cost: constant.
 */
export function readDescribedTreaty(wording: Wording, noun: Noun): Description | null {
  if (isOtherDeal(wording, noun.at)) return null;
  const before = coveredBefore(wording, noun);
  if (before !== null) return { treaty: before, how: "names" };
  const link = readLink(wording, noun.at + noun.length);
  if (link === null) return null;
  const treaty = coveredBehind(wording, link, noun);
  return treaty === null ? null : { treaty, how: link.how };
}

/**
 * The treaties that a ban without the name of a treaty may be: "the ban on chemical weapons" and "the one on X" the one treaty whose
 * object it is (`named`), "the gas ban" those of whose object the word is the last. Null where it is none. Cost: constant.
 */
export function readBan(
  wording: Wording,
  at: number,
): { readonly of: readonly TreatyId[]; readonly named: boolean } | null {
  const { texts, lexicon } = wording;
  const lower = texts[at]?.toLowerCase() ?? "";
  const all = [...lexicon.vocabularies.keys()];
  // "the ban on X", "that older ban on X"
  const definite = [1, 2].some((back) => isDefinite(texts[at - back]));
  if (definite && BAN_LINKS.has(texts[at + 1]?.toLowerCase() ?? "")) {
    const treaty = coveredBehind(wording, { how: "names", next: at + 2, bans: true }, { at, length: 1, of: all });
    return treaty === null ? null : { of: [treaty], named: true };
  }
  if (lower === "one") return null;
  if (isThe(texts[at - 1]))
    return standsAlone(wording, at) ? { of: all.filter((id) => prohibits(lexicon, id)), named: false } : null;
  const before = lower === "ban" ? banBefore(wording, { at, length: 1, of: all }) : null;
  if (before !== null) return { of: [before], named: true };
  if (!isThe(texts[at - 2])) return null;
  const of = lexicon.treatiesByLastWord(wording.stems[at - 1] ?? "");
  return of.length === 0 ? null : { of, named: false };
}

/** "the ban": no word behind it says of what. */
function standsAlone({ slice, words, texts }: Wording, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || /[^ ]/.test(slice.slice(words[at]?.end ?? 0, next.start))) return true;
  const lower = texts[at + 1]?.toLowerCase() ?? "";
  return !BAN_LINKS.has(lower) && !/^(?:treaty|convention|pact|accord|agreement|that|which|imposed|order)$/.test(lower);
}

/** Whether the word may stand for a treaty as `readBan` reads it. */
export function isBanNoun(text: string): boolean {
  return BAN_NOUNS.has(text.toLowerCase());
}

const BAN_NOUNS = new Set(["ban", "prohibition", "one"]);
const BAN_LINKS = new Set(["on", "of", "against"]);

function isDefinite(text: string | undefined): boolean {
  return ["the", "that", "this"].includes(text?.toLowerCase() ?? "");
}

function isThe(text: string | undefined): boolean {
  return text?.toLowerCase() === "the";
}

/** Of several treaties those made in the year beside the noun ("the 1997 treaty", "the treaty of 1997"), by the years that end their names. */
export function ofYear(wording: Wording, noun: Noun): readonly TreatyId[] {
  const end = noun.at + noun.length;
  const behind = ["of", "from"].includes(wording.texts[end]?.toLowerCase() ?? "") ? [end + 1] : [];
  // "in 1997, the convention" says when
  const before = isThe(wording.texts[noun.at - 1]) ? [] : [noun.at - 1, noun.at - 2];
  const written = [...before, ...behind]
    .map((at) => wording.texts[at] ?? "")
    .find((text) => /^(?:19|20)\d\d$/.test(text));
  if (written === undefined) return noun.of;
  const made = noun.of.filter((treaty) => treaty.endsWith(`-${written}`));
  return made.length > 0 ? made : noun.of;
}

/** "the 1997 treaty that bans them": it prohibits what is not said here. */
export function isToldToBan(wording: Wording, noun: Noun): boolean {
  return readLink(wording, noun.at + noun.length)?.bans === true;
}

/** "a peace agreement", "a new treaty", "a draft convention": not one that is in force already. */
function isOtherDeal({ texts }: Wording, at: number): boolean {
  return texts.slice(Math.max(0, at - 3), at).some((text) => OTHER_DEALS.has(text.toLowerCase()));
}

/** "the draft agreement", "the peace treaty": another one, whatever stands before it. */
export function isOtherSort({ texts }: Wording, at: number): boolean {
  return OTHER_SORTS.has(texts[at - 1]?.toLowerCase() ?? "");
}

const OTHER_SORTS = new Set(
  "draft proposed peace trade ceasefire truce security defence defense partnership cooperation border minerals loan".split(
    " ",
  ),
);

const OTHER_DEALS = new Set(
  "any no new future draft proposed peace trade ceasefire truce security defence defense partnership bilateral cooperation border minerals loan local regional similar another".split(
    " ",
  ),
);

/** The treaty whose object stands just before the noun: "cluster munitions treaty", "landmine ban accord". */
function coveredBefore(wording: Wording, noun: Noun): TreatyId | null {
  const end = bansAt(wording, noun.at - 1) ? noun.at - 1 : noun.at;
  for (let at = Math.max(0, end - 4); at < end; at++) {
    const found = objectsAt(wording, at).filter(
      ({ treaty, covered, length }) =>
        covered && noun.of.includes(treaty) && at + length === end && isTelling(wording, at, length),
    );
    const treaty = onlyOne(found.map((hit) => hit.treaty));
    if (treaty !== null) return treaty;
  }
  return null;
}

/** "mine convention" names its object; "arms treaty" and "weapons accord" do not. */
function isTelling({ texts }: Wording, at: number, length: number): boolean {
  const first = texts[at] ?? "";
  return length > 1 || !isVagueObject(first) || /^mines?$/i.test(first);
}

/** "the nuclear weapons ban": the treaty that is named after banning what stands before. */
function banBefore(wording: Wording, noun: Noun): TreatyId | null {
  for (let at = Math.max(0, noun.at - 3); at < noun.at; at++) {
    const found = coveredAt(wording, at, noun).filter(({ length }) => length > 1 && at + length === noun.at);
    const banning = found.map(({ treaty }) => treaty).filter((treaty) => prohibits(wording.lexicon, treaty));
    if (banning.length > 0) return onlyOne(banning) ?? onlyOne(namedAfterBan(wording, at, noun.at - at, banning));
  }
  return null;
}

/** The words by which a noun is tied to what its treaty covers. */
interface Link {
  readonly how: Description["how"];
  /** index of the first word behind it */
  readonly next: number;
  /** "bans", "outlawing": only a treaty that prohibits can be meant */
  readonly bans: boolean;
}

function readLink(wording: Wording, at: number): Link | null {
  const { slice, words } = wording;
  const first = words[at];
  if (first === undefined || !/^,? $/.test(slice.slice(words[at - 1]?.end ?? 0, first.start))) return null;
  const lower = first.text.toLowerCase();
  if (lower === "on" || lower === "against") return { how: "names", next: at + 1, bans: false };
  if (bansAt(wording, at)) return { how: /ing$/i.test(lower) ? "names" : "states", next: at + 1, bans: true };
  const relative = lower === "that" || lower === "which" || lower === "to";
  return relative && bansAt(wording, at + 1) ? { how: "names", next: at + 2, bans: true } : null;
}

function bansAt({ lexicon, texts, stems }: Wording, at: number): boolean {
  if (at < 0 || at >= texts.length) return false;
  return lexicon.hitsAt(texts, stems, at).some(({ tag }) => tag.kind === "trigger" && tag.trigger === "ban");
}

/** The one treaty whose object stands within a few words behind the link, before the phrase ends. */
function coveredBehind(wording: Wording, link: Link, noun: Noun): TreatyId | null {
  const { slice, words, lexicon } = wording;
  for (let at = link.next; at < Math.min(words.length, link.next + REACH); ) {
    const word = words[at];
    if (word === undefined || PHRASE_ENDS.has(word.text.toLowerCase())) return null;
    if (/[.;:()—–]/u.test(slice.slice(words[at - 1]?.end ?? 0, word.start))) return null;
    const found = coveredAt(wording, at, noun);
    const covering = found.map((hit) => hit.treaty);
    if (covering.length > 0 && !link.bans) return onlyOne(covering);
    if (covering.length > 0) {
      const banning = covering.filter((treaty) => prohibits(lexicon, treaty));
      return onlyOne(banning) ?? onlyOne(namedAfterBan(wording, at, found[0]?.length ?? 1, banning));
    }
    at += Math.max(1, ...objectsAt(wording, at).map(({ length }) => length));
  }
  return null;
}

/** Words behind a link among which the object is looked for: "the use, stockpiling, production and transfer of all X". */
const REACH = 12;

const PHRASE_ENDS = new Set("but while because after before since until said says who whose when where".split(" "));

/** Of treaties that ban the same those whose own name says so: "Treaty banning X", "X ban", where the others mention it among more. */
function namedAfterBan(wording: Wording, at: number, length: number, of: readonly TreatyId[]): TreatyId[] {
  const object = wording.stems.slice(at, at + length);
  const namesOf = (treaty: TreatyId): readonly string[] => wording.lexicon.vocabularies.get(treaty)?.names ?? [];
  return of.filter((treaty) => namesOf(treaty).some((name) => bansBeside(wording.lexicon, splitPhrase(name), object)));
}

function bansBeside(lexicon: Lexicon, texts: readonly string[], object: readonly string[]): boolean {
  const stems = texts.map(stemWord);
  const from = stems.findIndex((_, index) => object.every((stem, offset) => stems[index + offset] === stem));
  const link = BAN_LINKS.has(texts[from - 1] ?? "") ? from - 2 : from - 1;
  const bans = (index: number): boolean =>
    isBanNoun(texts[index] ?? "") || bansAt({ slice: "", words: [], texts, stems, lexicon }, index);
  return from >= 0 && (bans(link) || bans(from + object.length));
}

/** The longest objects that start at a word, with the treaties of the noun that cover them. */
function coveredAt(wording: Wording, at: number, noun: Noun): ObjectHit[] {
  return objectsAt(wording, at).filter(
    ({ treaty, covered, length }) => covered && noun.of.includes(treaty) && isTelling(wording, at, length),
  );
}

interface ObjectHit {
  readonly treaty: TreatyId;
  readonly covered: boolean;
  readonly length: number;
}

function objectsAt({ lexicon, texts, stems }: Wording, at: number): ObjectHit[] {
  const found = lexicon
    .hitsAt(texts, stems, at)
    .flatMap(({ tag, length }) =>
      tag.kind === "object" ? [{ treaty: tag.treaty, covered: tag.covered, length }] : [],
    );
  // "anti-personnel mine" is what it says, and no "anti-personnel" beside
  return found.filter(({ length }) => length === found[0]?.length);
}

/** "mine", "weapon", "arms": words that alone are most often something else. */
export function isVagueObject(word: string): boolean {
  return /^(mines?|weapons?|arms|devices?|munitions?|such|these|the)$/i.test(word);
}

function prohibits(lexicon: Lexicon, treaty: TreatyId): boolean {
  const acts = lexicon.vocabularies.get(treaty)?.acts ?? {};
  return Object.values(acts).some(({ standing }) => standing === "prohibited");
}

function onlyOne(treaties: readonly TreatyId[]): TreatyId | null {
  const [first, ...rest] = new Set(treaties);
  return first !== undefined && rest.length === 0 ? first : null;
}
