import type { State } from "../../../src/model/state.ts";
import type { Gazetteer } from "../../../src/text/gazetteer.ts";
import { capitalise, type EditContext, escapePattern, type SentenceEdit } from "./sentence-edit.ts";

/** What one actor does to another, so that the reverse says something else; "met", "played", "talks between" are left out. */
const DEEDS: readonly (readonly [base: string, third: string, past: string, participle: string])[] = [
  ...regular(
    `accuse blame attack urge condemn defeat support invite invade criticize criticise threaten warn ask help inform replace thank praise
     arrest detain punish order reject request recognize hire sue bomb strike shell kill rob injure rescue save overtake outplay sanction
     address contact join challenge pressure fine fire appoint question interview visit protect train fund finance target denounce
     charge suspect notify poison follow accept promise offer welcome dismiss oppose congratulate advise beg order instruct examine treat
     stop chase stab deceive mock insult offend marry persuade convince assure remind sign release present award evacuate expel kick push
     surpass replace reassure pursue divorce abandon love adore admire hate envy trust`,
  ),
  ["ban", "bans", "banned", "banned"],
  ["tell", "tells", "told", "told"],
  ["beat", "beats", "beat", "beaten"],
  ["give", "gives", "gave", "given"],
  ["send", "sends", "sent", "sent"],
  ["sell", "sells", "sold", "sold"],
  ["shoot", "shoots", "shot", "shot"],
  ["hit", "hits", "hit", "hit"],
  ["lend", "lends", "lent", "lent"],
  ["pay", "pays", "paid", "paid"],
  ["supply", "supplies", "supplied", "supplied"],
];
const ADVERB = "(?:(?:[a-z]+ly|also|again|once|twice|already|earlier|later|previously) )?";
const PEOPLE =
  "president|minister|chancellor|senator|governor|mayor|deputy|deputies|official|officials|diplomat|diplomats|ambassador|envoy|politician|leader|leaders|head|director|manager|coach|trainer|player|players|footballer|footballers|singer|actor|actress|artist|presenter|journalist|journalists|reporter|blogger|lawyer|lawyers|judge|judges|prosecutor|prosecutors|investigator|investigators|detectives|policeman|policemen|officer|officers|soldier|soldiers|fighters|militants|sailors|doctor|doctors|physicians|nurse|nurses|patient|patients|scientist|scientists|researchers|experts|expert|teacher|teachers|student|students|schoolboy|schoolchildren|driver|drivers|passenger|passengers|pilot|pilots|resident|residents|neighbor|neighbors|neighbour|neighbours|woman|women|man|men|girl|boy|child|children|mother|father|son|daughter|wife|husband|parents|victim|victims|suspect|attacker|criminals|thief|kidnapper|fans|citizens|tourists|employees|workers|owner|buyers|customers|athlete|athletes|boxer|champion|astronauts|cosmonauts";
const BODIES =
  "authorities|government|army|military|forces|troops|side|ministry|police|team|club|parliament|embassy|delegation|intelligence|leadership|court|committee|commission|company|companies|bank|banks|party|opposition|union|federation|administration|department|service|agency|council|regulator|holding|corporation|family|crew|country|countries|city|region|federation";
const NAME = "(?:U\\.S\\.|US|UK|EU|USA|NATO|\\p{Lu}[\\p{L}-]+)";
const LEAD = "(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any) )?";
const NAMED = `(?:[Tt]he )?(?:(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Ss]enator|[Gg]overnor|[Ss]inger|[Aa]ctor|[Cc]oach|[Jj]ournalist|[Bb]logger) )?${NAME}(?: ${NAME}){0,2}`;
const COMMON = `${LEAD}(?:(?!(?:on|in|at|of|for|with|by|from|to|and|or|but|that|as|the|his|her|its|their|is|was|were|are|has|have|had|also)\\b)[\\p{L}-]+ ){0,2}(?:${PEOPLE}|${BODIES})(?: of (?:the )?${NAME}(?: ${NAME})?)?(?: ${NAME}(?: ${NAME})?)?`;
const ACTOR = `(?:${COMMON}|${NAMED})`;
const BEFORE =
  '(?<=^|, |: |; |[“"(]|\\b(?:that|if|when|because|after|as|while|but|where|how|why|before|since|unless|although|whether|said|says|believes|today|yesterday|recently|earlier|also|meanwhile|now|then) )';
const AFTER =
  '(?=[.,;:!?)”"]|$| (?:of|for|to|in|on|with|that (?:the|a|he|she|it|they|we|\\p{Lu}[\\p{L}-]+)|after|over|by|at|from|about|against|because|if|when|as|during|this|last|before|again|more|without|not|is|was|will|-|–|—|\\()\\b| [-–—(])';

const STRUCTURES: readonly { readonly pattern: RegExp; readonly agrees: boolean }[] = [
  { pattern: join(`(?:has|have) ${ADVERB}(?:${forms(3)})`), agrees: true },
  {
    pattern: join(
      `(?:had|will|may|could|would|should|might|can|must|did not|would not|will not) ${ADVERB}(?:have )?(?:${forms(0)}|${forms(3)})`,
    ),
    agrees: false,
  },
  { pattern: join(`${ADVERB}(?:${forms(2)})`), agrees: false },
  { pattern: join(`${ADVERB}(?:${forms(0)}|${forms(1)})`), agrees: true },
  { pattern: join(`(?:was|were|is|are|has been|have been) ${ADVERB}(?:${forms(3)}) by`), agrees: true },
  { pattern: join(`(?:had been|will be|could be|may be|can be|being) ${ADVERB}(?:${forms(3)}) by`), agrees: false },
  // "Peru will supply arms to Chad"
  {
    pattern: join(
      `(?:has |have |had |will |would )?(?:${["send", "sell", "give", "supply", "lend", "deliver", "transfer", "hand", "provide"].map((verb) => `${verb}(?:s|ed)?`).join("|")}|sent|sold|gave|supplied|supplies|lent) [^.,;]{3,40}? to`,
    ),
    agrees: true,
  },
  // "Peru's attack on Chad", "accusations by Peru against Chad"
  {
    pattern: join(
      "['’]s? (?:new |latest |recent |possible |alleged )?(?:attacks?|invasion|accusations?|complaint|lawsuit|victory|criticism|threats?|sanctions|strikes?|war|claims|aggression|pressure) (?:on|of|against|over|to)",
      "",
    ),
    agrees: false,
  },
];

/** Actor and patient of one verb or noun of action, exchanged. */
export const EXCHANGED: readonly SentenceEdit[] = [
  ...STRUCTURES.map(({ pattern, agrees }) => exchange(pattern, agrees)),
  exchangeInvasion,
];

function join(middle: string, gap = " "): RegExp {
  return new RegExp(`${BEFORE}(${ACTOR})${gap}(${middle}) (${ACTOR})${AFTER}`, "u");
}

function exchange(pattern: RegExp, agrees: boolean): SentenceEdit {
  return (sentence, { origin, gazetteer }) => {
    const match = pattern.exec(sentence);
    const [whole, first, middle, second] = match ?? [];
    if (match === null || whole === undefined || first === undefined || middle === undefined || second === undefined)
      return null;
    if (![first, second].every((actor) => isActor(actor, gazetteer) && standsIn(actor, origin, gazetteer))) return null;
    if (sameActor(first, second, gazetteer)) return null;
    if (agrees && isPlural(first) !== isPlural(second)) return null;
    const start = match.index === 0;
    const [a, b] = [
      start ? capitalise(second) : second,
      /^\p{Lu}\p{Ll}* \p{Ll}/u.test(first) && start ? decapitalise(first) : first,
    ];
    const gap = middle.startsWith("'") || middle.startsWith("’") ? "" : " ";
    return `${sentence.slice(0, match.index)}${a}${gap}${middle} ${b}${sentence.slice(match.index + whole.length)}`;
  };
}

/** "the Peruvian invasion of Chad": adjective and name change places, each in its form. */
function exchangeInvasion(sentence: string, { origin, gazetteer }: EditContext): string | null {
  const match = new RegExp(
    `\\b(\\p{Lu}[\\p{L}-]+) ((?:military |armed |possible |alleged )?(?:attacks?|invasion|accusations?|threats?|sanctions|strikes?|aggression|intervention|pressure|aid|supplies|arms supplies) (?:on|of|against|to|in)) (\\p{Lu}[\\p{L}-]+)${AFTER}`,
    "u",
  ).exec(sentence);
  const [whole, adjective, noun, name] = match ?? [];
  if (match === null || whole === undefined || adjective === undefined || noun === undefined || name === undefined)
    return null;
  const agent = stateOf(adjective, "demonym", gazetteer);
  const patient = stateOf(name, "name", gazetteer);
  const form = patient?.demonyms.find((demonym) => !demonym.endsWith("s"));
  if (agent === null || patient === null || form === undefined || agent === patient) return null;
  if (![agent, patient].every(({ code }) => gazetteer.findMentions(origin).some(({ state }) => state === code)))
    return null;
  return sentence.replace(whole, `${form} ${noun} ${agent.name}`);
}

function stateOf(written: string, kind: string, gazetteer: Gazetteer): State | null {
  const [mention] = gazetteer.findMentions(written);
  return mention === undefined || mention.kind !== kind ? null : gazetteer.findByCode(mention.state);
}

function isActor(actor: string, gazetteer: Gazetteer): boolean {
  const bare = actor.replace(/^[Tt]he /, "");
  if (
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|He|She|It|They|We|I|This|That|What|Who|As|But|And|Also|Earlier|According|Internet|Telegram|Instagram|Twitter|YouTube)\b/.test(
      bare,
    )
  )
    return false;
  const mentions = gazetteer.findMentions(bare);
  // An adjective alone ("Russian") is half of a name.
  return !mentions.some(({ kind, span }) => kind === "demonym" && span.end === bare.length && !/s$/.test(bare));
}

/** Whether the origin names the actor too, by its last word or by any name of its State. */
function standsIn(actor: string, origin: string, gazetteer: Gazetteer): boolean {
  const last = /[\p{L}-]+$/u.exec(actor)?.[0] ?? actor;
  if (new RegExp(`(?<!\\p{L})${escapePattern(last)}(?!\\p{L})`, "u").test(origin)) return true;
  const [mention] = gazetteer.findMentions(actor);
  return mention !== undefined && gazetteer.findMentions(origin).some(({ state }) => state === mention.state);
}

function sameActor(a: string, b: string, gazetteer: Gazetteer): boolean {
  const [first, second] = [gazetteer.findMentions(a)[0]?.state, gazetteer.findMentions(b)[0]?.state];
  return a === b || a.includes(b) || b.includes(a) || (first !== undefined && first === second);
}

function isPlural(actor: string): boolean {
  const head = new RegExp(`\\b(?:${PEOPLE}|${BODIES})\\b`).exec(actor)?.[0];
  return /^(?:police|military|women|men|children)$/.test(head ?? "") || /(?<!s)s$/.test(head ?? actor);
}

/** "The police" inside a sentence; a State's adjective keeps its capital. */
function decapitalise(actor: string): string {
  return actor.replace(/^(?:The|An?|His|Her|Their|Its|Two|Three|Some|Many) /, (lead) => lead.toLowerCase());
}

function forms(index: 0 | 1 | 2 | 3): string {
  return DEEDS.map((deed) => deed[index]).join("|");
}

function regular(bases: string): [string, string, string, string][] {
  return bases
    .trim()
    .split(/\s+/)
    .map((base) => {
      const past = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
      const third = /(?:s|sh|ch|x)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      return [base, third, past, past];
    });
}
