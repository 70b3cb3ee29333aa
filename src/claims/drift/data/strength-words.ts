/** How firmly words hold a thing. Source: own compilation. Base forms, compared by stem unless the comment says as written. */

/** Say that a thing may be so and no more. */
export const POSSIBLE =
  "may might could possible possibly perhaps maybe potentially reportedly allegedly purportedly supposedly probably likely presumably apparently".split(
    " ",
  );

/** Any of these answers for a possibility in another wording. */
export const HEDGES =
  `may might could can cannot would should possible possibly possibility perhaps maybe potential potentially reportedly allegedly
alleged purported purportedly supposed supposedly suppose probable probably probability likely unlikely likelihood presumably presume apparently
apparent arguably conceivably ostensibly seem appear expect expectation prediction projection anticipate anticipation suspect suspicion suggest assume assumption believe think opinion estimate chance risk threat
threaten hope fear doubt doubtful if unless whether able unable ability capable capability opportunity allow permit let enable option uncertain
unclear unconfirmed rumour rumor speculate speculation claim allege guess imagine must ought perceive intend intention plan propose
tend face seemingly evidently conceivable hypothetical theoretically theoretical sometimes often prone liable susceptible
manage forecast predict prediction want wish try attempt`.split(/\s+/u);

/** Say that a thing may be so, in any wording; nothing firm stands beside one of these. */
export const STRICT_HEDGES =
  "may might could can possible possibly perhaps maybe potentially probably likely allegedly reportedly supposedly presumably apparently seemingly purportedly evidently arguably conceivably ostensibly seem appear able".split(
    " ",
  );

/** Words for something still planned, and for something settled. */
export const PLANNED = "plan intend intention consider propose recommend mull contemplate want wish".split(" ");
export const SETTLED = "decide order approve begin start sign resolve agree".split(" ");

/** Stages of a decision, from thought to deed; a word before the deed sets its stage. */
export const STAGES: readonly (readonly string[])[] = [
  "consider mull weigh discuss study debate contemplate explore ponder".split(" "),
  "recommend propose suggest urge advise ask request demand".split(" "),
  "plan intend announce pledge promise promised threaten prepare aim intention declare announcement".split(" "),
  "decide approve vote agree adopt resolve order sign ratify decision approval".split(" "),
];

/** Words that leave a deed undone or reported, so that a bare past tense in another wording is no hardening. */
export const UNDONE =
  `consider mull weigh discuss study debate contemplate explore ponder recommend propose suggest urge advise ask request demand call plan
intend announce pledge promise promised threaten prepare aim intention declare announcement decide approve vote agree adopt resolve order sign ratify decision
approval begin start launch commence commenced initiate want wish hope seek try tried attempt will would shall going be may might could can should must if expect
offer ready set due about willing able refuse fail say tell report claim according statement future upcoming soon tomorrow next let invite
allow permit help force need`.split(/\s+/u);

/** Words of report that vouch little, and those that vouch much. */
export const WEAK_REPORT =
  "claim allege suggest suspect believe speculate hint imply purport assume maintain assert contend accuse accusation allegation".split(
    " ",
  );
export const STRONG_REPORT = "confirm prove establish demonstrate admit acknowledge concede verify confess".split(" ");
/** Answer for a strong word of report in another wording. */
export const VOUCHING =
  `confirm confirmation prove proof establish demonstrate admit admission acknowledge acknowledgement concede verify verification
confess confession recognise recognize show evidence find reveal certify corroborate validate attest support accept agree own grant testify evident
approve identify determine conclude detect discover pinpoint authenticate guarantee assure certain sure convince reaffirm affirm endorse note point realise realize plead reflect`.split(
    /\s+/u,
  );

/** Inability, and unwillingness that it may be hardened into. */
export const UNABLE = "cannot can't couldn't unable impossible".split(" ");
export const UNWILLING = "refuse reject decline unwilling refusal".split(" ");

/** Verbs by which somebody holds a thing without knowing it; beside the thing itself, held by the same one, they are a change. */
export const BELIEF = "believe think assume presume suppose suspect guess reckon seem appear".split(" ");

/** Permission, which "may" and "can" say as well as doubt. */
export const PERMITTED =
  "entitle authorise authorize permission permit allow let enable empower eligible grant deadline clearance lawful legal legally legitimate admissible permissible passage access".split(
    " ",
  );

/** Words that permit before "to" alone: "free to leave", "the power to fine". */
export const PERMITTED_TO =
  "right rights free power powers clear cleared opportunity liberty leave position possibility open available".split(
    " ",
  );

/**
 * Hedges that may say the same, by what they are about: one that another of its row answers has nothing left to say of a third hedge beside it. Source:
 * own compilation after the chapters of grammars of English on modality.
 */
export const HEDGES_ABOUT = {
  risk: split(
    `risk danger endanger jeopardise jeopardize jeopardy threat threaten peril imperil perilous hazard hazardous menace vulnerable expose dangerous unsafe face punishable`,
  ),
  ability: split(
    `can cannot can't could couldn't able unable capable incapable ability inability capability capacity enable disable possible impossible manage opportunity won't wouldn't`,
  ),
  belief: split(
    `believe belief think thought assume assumption presume presumption suppose supposition reckon guess opinion view feel consider deem hold regard conviction presumed supposed impression`,
  ),
  expectation: split(
    `expect expectation expected anticipate anticipation forecast predict prediction project projection foresee await awaited due should outlook estimate likely unlikely improbable schedule await`,
  ),
  accusation: split(
    "suspect suspicion accuse accusation charge indict indictment allege alleged allegation claim blame fault ascribe attribute impute",
  ),
  intention: split("intend intention plan propose proposal aim want wish seek try attempt mean goal consider offer"),
  duty: split("must ought should need oblige obligation require demand"),
  permission: split("permit permission allow let enable ban prohibit forbid right entitle authorise authorize"),
  fear: split("hope fear wish dread worry concern"),
  assertion: split(
    "assert assertion contend contention maintain insist declare declaration state statement claim affirm say",
  ),
  doubt: split("doubt question uncertain unclear doubtful"),
  appearance: split("seem appear look impression"),
  talk: split("speculate speculation rumour rumor guess gossip talk discuss discussion consider consideration"),
  estimate: split("estimate assess assessment reckon calculate put count judge"),
  tendency: split("tend prone liable susceptible"),
  condition: split("if whether unless provided"),
} as const;

function split(row: string): string[] {
  return row.split(/\s+/u);
}

/** Past tenses that no ending shows, of verbs for deeds. */
export const IRREGULAR_PASTS =
  `withdrew left quit joined struck went came began broke built bought brought chose cut dealt drew drove fell fought found flew gave got grew held kept led lost made met paid ran rose saw sent shot showed spent stole took threw won wrote became said told knew thought felt heard stood sat lay put set hit hurt shut slept spoke swore taught tore wore wound bore bled bred burnt caught clung crept dug fed fled flung forbade forgot forgave froze hid leant learnt lent lit meant overcame overtook rang read rode rang sang sank shook shrank slid sowed spilt split spread sprang stuck stung swam swept swung understood undertook woke underwent`.split(
    /\s+/u,
  );

/** Irregular participles that are no past form as well: behind "has" or "was" they tell of what was done. Own compilation. */
export const IRREGULAR_PARTICIPLES =
  `withdrawn laid taken given begun driven fallen flown grown known risen seen shown stolen thrown worn written spoken sworn torn broken chosen drawn
eaten forbidden forgotten forgiven frozen hidden ridden rung sung sunk shaken shrunk swum undergone undertaken overtaken gone done come become run
born beaten bitten blown proven sown woken woven undone redrawn rewritten`.split(/\s+/u);

/** Words that share a stem with one of these lists and are no form of it: "plane" with "plan", "not" with "note", "resolution", a paper, with "resolve". */
export const STEM_ALIKES =
  `not management manager managers unlike plane planes like likes liked liking likeness author authors initial initials initially really reality final finals finally appliance
appliances nearly provenance reserve reserves reserved valid expectedly orderly orders promising probes considerable considerably resolution resolutions`.split(
    /\s+/u,
  );
