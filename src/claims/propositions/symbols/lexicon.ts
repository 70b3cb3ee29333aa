import type { TreatyId, Vocabulary } from "../../../model/treaty.ts";
import { ACT_WORDS } from "../data/act-words.ts";
import { DUTY_WORDS, GENERAL_NORM_WORDS, NORM_WORDS } from "../data/norm-words.ts";
import { TRIGGER_WORDS, type Trigger } from "../data/trigger-words.ts";
import { stemWord } from "./stem-word.ts";

/** What a phrase of the lexicon means where it stands. */
export type Tag =
  | { readonly kind: "trigger"; readonly trigger: Trigger }
  | { readonly kind: "treaty-name"; readonly treaty: TreatyId }
  /** `specific`: the phrase itself holds a word of the treaty's domain ("ban on landmines") */
  | { readonly kind: "context-name"; readonly treaty: TreatyId; readonly specific: boolean }
  | { readonly kind: "domain-word"; readonly treaty: TreatyId }
  | { readonly kind: "act"; readonly treaty: TreatyId; readonly act: string }
  | { readonly kind: "object"; readonly treaty: TreatyId; readonly object: string; readonly covered: boolean }
  | { readonly kind: "not-the-treaty"; readonly treaty: TreatyId; readonly name: string }
  | { readonly kind: "meeting"; readonly treaty: TreatyId; readonly meeting: string };

/** A tag with the number of words its phrase takes. */
export interface Hit {
  readonly tag: Tag;
  readonly length: number;
}

const NO_HITS: readonly Hit[] = [];

interface Node {
  readonly next: Map<string, Node>;
  readonly tags: { readonly tag: Tag; readonly form: Form }[];
}

/**
 * What a phrase's words must be beyond their stems: an acronym ("ATT", "MPs") only in its own letters, a participle of a name
 * ("treaty banning landmines") no finite verb, and what "the treaty" may be called a noun: "according to" is no accord.
 */
interface Form {
  readonly exact: string | null;
  readonly participles: readonly number[];
  readonly noun: boolean;
}

/** A norm, duty, figure or class of a treaty, its words as stems. */
export interface NormWords {
  readonly treaty: TreatyId;
  readonly kind: "norm" | "duty" | "figure" | "class";
  readonly name: string;
  /** the first is what is asked for, allowed or barred; `@keep` is a concept of `data/rule-concepts.ts` */
  readonly stems: readonly string[];
  /** those that must be missing */
  readonly without: readonly string[];
  /** the treaty has no clause on it: that there is such a thing is wrong, however it is said */
  readonly lacking: boolean;
}

/** The words of all treaties and of the triggers, in one trie by stem. Looking up costs the phrase's length, not the lexicon's. */
export class Lexicon {
  readonly #root: Node = { next: new Map(), tags: [] };
  readonly #byLastWord = new Map<string, TreatyId[]>();
  /** the norms, duties, figures and classes of each treaty: all stems of one entry must stand in the sentence */
  readonly norms: ReadonlyMap<TreatyId, readonly NormWords[]>;
  readonly vocabularies: ReadonlyMap<TreatyId, Vocabulary>;

  constructor(vocabularies: readonly Vocabulary[]) {
    this.vocabularies = new Map(vocabularies.map((vocabulary) => [vocabulary.treaty, vocabulary]));
    for (const trigger of Object.keys(TRIGGER_WORDS) as Trigger[])
      for (const phrase of TRIGGER_WORDS[trigger]) this.#add(phrase, { kind: "trigger", trigger });
    for (const vocabulary of vocabularies) this.#addVocabulary(vocabulary);
    this.norms = new Map(vocabularies.map((vocabulary) => [vocabulary.treaty, findNormWords(vocabulary)]));
  }

  /** The treaties of whose objects the word is the last of several ("gas" of "poison gas"). */
  treatiesByLastWord(stem: string): readonly TreatyId[] {
    return this.#byLastWord.get(stem) ?? [];
  }

  /** Every phrase that starts at a word, longest first. `words` are the sentence's words in order, `stems` theirs. */
  hitsAt(words: readonly string[], stems: readonly string[], at: number): readonly Hit[] {
    let node: Node | undefined = this.#root;
    if (!node.next.has(stems[at] ?? "")) return NO_HITS;
    const hits: Hit[] = [];
    for (let index = at; index < words.length; index++) {
      node = node.next.get(stems[index] ?? "");
      if (node === undefined) break;
      for (const { tag, form } of node.tags) {
        if (form.exact !== null && words.slice(at, index + 1).join(" ") !== form.exact) continue;
        if (form.participles.some((offset) => !/ing$/i.test(words[at + offset] ?? ""))) continue;
        if (form.noun && /(ing|ed)$/i.test(words[index] ?? "")) continue;
        hits.push({ tag, length: index + 1 - at });
      }
    }
    return hits.reverse();
  }

  #addVocabulary(vocabulary: Vocabulary): void {
    const treaty = vocabulary.treaty;
    for (const name of vocabulary.names) this.#add(name, { kind: "treaty-name", treaty });
    for (const name of vocabulary.contextNames) {
      const specific = vocabulary.context.some((word) => name.includes(word));
      this.#add(name.replace(/^(the|this) /u, ""), { kind: "context-name", treaty, specific });
    }
    for (const word of vocabulary.context) this.#add(word, { kind: "domain-word", treaty });
    for (const [act, { words }] of Object.entries(vocabulary.acts))
      for (const word of [...words, ...(ACT_WORDS[act] ?? [])]) this.#add(word, { kind: "act", treaty, act });
    for (const { name, words, covered } of vocabulary.objects)
      for (const word of words) {
        this.#add(word, { kind: "object", treaty, object: name, covered });
        const parts = splitPhrase(word).map(stemWord);
        const last = parts.at(-1);
        if (covered && parts.length > 1 && last !== undefined) this.#addLastWord(last, treaty);
      }
    for (const { name, words } of vocabulary.notTheTreaty)
      for (const word of words) this.#add(word, { kind: "not-the-treaty", treaty, name });
    for (const { kind, words } of vocabulary.meetings)
      for (const word of words) this.#add(word, { kind: "meeting", treaty, meeting: kind });
  }

  #addLastWord(stem: string, treaty: TreatyId): void {
    const known = this.#byLastWord.get(stem) ?? [];
    if (!known.includes(treaty)) this.#byLastWord.set(stem, [...known, treaty]);
  }

  #add(phrase: string, tag: Tag): void {
    const words = splitPhrase(phrase);
    let node = this.#root;
    for (const word of words) {
      const stem = stemWord(word);
      const next: Node = node.next.get(stem) ?? { next: new Map(), tags: [] };
      node.next.set(stem, next);
      node = next;
    }
    if (node === this.#root) return;
    // An acronym ("ATT", "MPs") is one only in its own letters.
    const exact = words.length <= 2 && /[A-Z]{2}/.test(phrase) ? words.join(" ") : null;
    const participles =
      tag.kind === "treaty-name" ? words.flatMap((word, index) => (/ing$/.test(word) ? [index] : [])) : [];
    if (!node.tags.some((known) => JSON.stringify(known.tag) === JSON.stringify(tag)))
      node.tags.push({ tag, form: { exact, participles, noun: tag.kind === "context-name" } });
  }
}

/** A treaty's norms, duties, figures and classes, and those that hold for every treaty; words that all treaties share stand in `data/norm-words.ts`. */
function findNormWords({ treaty, norms, duties, figures, classes }: Vocabulary): NormWords[] {
  const tokenised = (kind: NormWords["kind"], name: string, words: readonly string[], lacking = false): NormWords[] =>
    words.map((entry) => {
      const tokens = entry.split(" ");
      const [wanted, unwanted] = [
        tokens.filter((token) => !token.startsWith("!")),
        tokens.filter((token) => token.startsWith("!")),
      ];
      return {
        treaty,
        kind,
        name,
        stems: wanted.flatMap(toStems),
        without: unwanted.flatMap((token) => toStems(token.slice(1))),
        lacking,
      };
    });
  return [
    ...norms.flatMap(({ name, words, status }) =>
      tokenised("norm", name, [...words, ...(NORM_WORDS[name] ?? [])], LACKING.has(status)),
    ),
    ...Object.entries(GENERAL_NORM_WORDS).flatMap(([name, words]) =>
      tokenised("norm", name, words, GENERALLY_LACKING.has(name)),
    ),
    ...Object.entries(duties).flatMap(([name, { words }]) =>
      tokenised("duty", name, [...words, ...(DUTY_WORDS[name] ?? [])]),
    ),
    ...figures.flatMap(({ name, counts }) => tokenised("figure", name, counts)),
    ...classes.flatMap(({ name, words }) => tokenised("class", name, words)),
  ];
}

const GENERALLY_LACKING: ReadonlySet<string> = new Set([
  "withdrawal-consent",
  "rejoining-consent",
  "joining-consent",
  "withdrawal-price",
  "signatories-bound",
  "suspension",
  "use-in-war",
]);
const LACKING: ReadonlySet<string> = new Set(["absent", "none", "silent"]);

function toStems(token: string): string[] {
  return token.startsWith("@") ? [token] : splitPhrase(token).map(stemWord);
}

const cache = new WeakMap<readonly Vocabulary[], Lexicon>();

/** The lexicon of these vocabularies; built once for the same array. */
export function compileLexicon(vocabularies: readonly Vocabulary[]): Lexicon {
  const known = cache.get(vocabularies);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(vocabularies);
  cache.set(vocabularies, lexicon);
  return lexicon;
}

/** Words of a phrase as the symbols of a sentence have them: hyphens split, punctuation falls away. */
export function splitPhrase(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
