/** Verbs by which a headline gives what it tells to somebody. Source: own compilation from news usage. Base forms, compared by stem. */
export const HEADLINE_CUES =
  `say tell claim allege warn find show suggest report announce confirm admit concede insist argue believe fear think predict forecast estimate state declare
note reveal deny vow pledge promise hear rule conclude add stress urge accuse complain hint indicate testify`.split(
    /\s+/u,
  );

/** Words that leave open whether the deed they govern will come: "considers buying", "asked to order". Source: own compilation. Base forms, compared by stem. */
export const OPENING_VERBS =
  `consider weigh mull contemplate explore ponder study discuss debate examine review eye ask urge call demand request propose suggest recommend advise beg plead
appeal threaten warn risk unlikely hope wish fear able possible possibility chance danger threat proposal recommendation suggestion invite
encourage press pressure possibly perhaps reportedly near nearer close closer seek`.split(/\s+/u);

/** Those of them that have a deed as their object: "weighs a ban". */
export const WEIGHING_VERBS =
  "consider weigh mull contemplate explore ponder study discuss debate examine review eye seek urge demand request propose threaten".split(
    " ",
  );

/** Words that make the deed they govern a plan or a decision. Source: own compilation. Base forms, compared by stem. */
export const PLANNING_VERBS =
  `plan intend want aim prepare try attempt agree decide vote approve promise pledge vow offer intention decision bid set ready due likely expect schedule
announce`.split(/\s+/u);

/** Words that make what is told an accusation that nobody vouches for. Source: own compilation. Base forms, compared by stem. */
export const ACCUSING_WORDS =
  "accuse accusation blame allege allegation allegedly claim charge suspect suspicion denounce reportedly purportedly accuser".split(
    " ",
  );

/** Says that what is told is disputed or that nobody could confirm it. Source: own compilation. */
export const DISPUTING =
  /\b(?:den(?:y|ies|ied|ying)|denials?|disput(?:e|es|ed)|reject(?:s|ed)? (?:the|this|that|any|all|it|as)|dismiss(?:es|ed)|refut(?:e|es|ed)|absurd|baseless|groundless|unfounded|one-sided|slander|lies?|false|no knowledge|no evidence|nothing to do|(?:not|never) (?:been )?(?:immediately |independently )?(?:commented|answered|responded|replied|confirmed|verified|checked|able to (?:verify|confirm))|(?:could|can) not be|couldn['’]t be|did not (?:\w+ )?(?:comment|answer|reply|respond)|declined to comment|has not (?:\w+ )?(?:commented|replied|answered|responded)|independently (?:verify|confirm)|unverified|unconfirmed|said (?:that )?(?:it|he|she|they) had not|contradict(?:s|ed))\b/iu;

/**
 * What a headline tells the outcome by, and the opposite outcome, in the form of `OPPOSITE_DEEDS`. Wider than in a text, whose sentences tell of several things.
 * Source: own compilation.
 */
export const OUTCOMES: readonly (readonly [some: string, others: string])[] = [
  [
    "~reject, ~dismiss, ~block, ~veto, ~oppose, turn down, turns down, turned down, throw out, throws out, thrown out, vote down, votes down, voted down",
    "~accept, ~approve, ~adopt, ~back, ~endorse, ~pass, ~grant, ~welcome, ~support",
  ],
  ["~acquit, ~clear, not guilty", "~convict, ~sentence, ~jail, guilty"],
  [
    "call off, calls off, called off, ~cancel, ~suspend, ~halt, ~scrap",
    "go on, goes on, went on, go ahead, goes ahead, went ahead, ~begin, ~start, ~launch, ~resume, ~restart",
  ],
  ["~ban, ~outlaw, ~prohibit, ~forbid, ~bar", "~allow, ~permit, ~legalise, ~legalize"],
  ["~rise, ~climb, ~jump, ~soar, ~surge", "~fall, ~drop, ~decrease, ~decline, ~shrink, ~slump, ~plunge, ~sink"],
  ["~raise, ~increase, ~boost, ~double", "~cut, ~reduce, ~lower, ~slash, ~halve"],
  ["~join, ~accede, ~enter", "~leave, ~quit, ~withdraw, ~exit, pull out, pulls out, pulled out"],
  ["~open, ~reopen", "~close, ~shut"],
  ["~release, ~free", "~jail, ~arrest, ~detain"],
  ["~confirm, ~admit, ~acknowledge, ~concede", "~deny"],
  ["~lift, ~ease, ~relax", "~impose, ~tighten"],
  ["~keep, ~retain", "~scrap, ~abolish"],
  ["~meet", "~miss"],
  ["~succeed", "~fail"],
  ["~strengthen", "~weaken"],
  ["unsafe, dangerous", "safe"],
  ["illegal, unlawful", "legal, lawful"],
];

/** Verbs by which a thing is done that a noun tells: "signs a contract", "hands in notice of withdrawal". Source: own compilation. Base forms, compared by stem. */
export const CARRYING_VERBS =
  "sign hand give submit deposit file lodge reach strike seal close make open begin launch start impose order introduce complete finish hold win secure announce adopt approve".split(
    " ",
  );

/** Short verbs that headlines take for longer ones: each line tells one deed. Source: own compilation. Base forms, compared by stem. */
export const SAME_DEEDS: readonly string[] = [
  "leave quit exit withdraw abandon ditch renounce denounce",
  "join accede enter ratify",
  "ban outlaw prohibit forbid bar",
  "buy purchase acquire",
  "cut reduce slash trim lower axe",
  "raise increase boost hike lift",
  "close shut",
  "jail imprison",
  "sack fire dismiss oust",
  "back support endorse",
  "probe investigate",
  "hit strike",
  "kill slay",
  "hurt injure wound",
  "free release liberate",
  "halt stop suspend end",
  "seize capture grab",
  "agree settle",
  "scrap abolish cancel",
  "destroy wreck raze",
  "shell bombard bomb",
  "give hand deliver provide send donate supply",
  "name appoint",
  "quiz question interrogate",
];
