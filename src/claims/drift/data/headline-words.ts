/** Verbs by which a headline gives what it tells to somebody. Source: own compilation from news usage. Base forms, compared by stem. */
export const HEADLINE_CUES =
  `say tell claim allege warn find show suggest report announce confirm admit concede insist argue believe fear think predict forecast estimate state declare
note reveal deny vow pledge promise hear rule conclude add stress urge accuse complain hint indicate testify`.split(
    /\s+/u,
  );

/** Words that leave open whether the deed they govern will come: "considers buying", "asked to order". Source: own compilation. Base forms, compared by stem. */
export const OPENING_VERBS =
  `consider weigh mull contemplate explore ponder study discuss debate examine review eye ask urge call demand request propose suggest recommend advise beg plead
appeal threaten warn risk likely unlikely expect hope wish fear able possible possibility chance danger threat proposal recommendation suggestion invite
encourage press pressure possibly perhaps reportedly`.split(/\s+/u);

/** Words that make the deed they govern a plan or a decision. Source: own compilation. Base forms, compared by stem. */
export const PLANNING_VERBS =
  `plan intend want seek aim prepare try attempt agree decide vote approve promise pledge vow offer intention decision bid set ready due resolve schedule
announce`.split(/\s+/u);

/** Words that make what is told an accusation that nobody vouches for. Source: own compilation. Base forms, compared by stem. */
export const ACCUSING_WORDS =
  "accuse accusation blame allege allegation allegedly claim charge suspect suspicion denounce reportedly purportedly accuser".split(
    " ",
  );

/** Says that what is told is disputed or that nobody could confirm it. Source: own compilation. */
export const DISPUTING =
  /\b(?:den(?:y|ies|ied|ying)|denials?|disput(?:e|es|ed)|reject(?:s|ed)? (?:the|this|that|any|all|it|as)|dismiss(?:es|ed)|refut(?:e|es|ed)|absurd|baseless|groundless|unfounded|one-sided|slander|lies?|false|no knowledge|no evidence|nothing to do|(?:not|never) (?:been )?(?:immediately |independently )?(?:commented|answered|responded|replied|confirmed|verified|checked|able to (?:verify|confirm))|(?:could|can) not be|couldn['’]t be|did not (?:\w+ )?(?:comment|answer|reply|respond)|declined to comment|has not (?:\w+ )?(?:commented|replied|answered|responded)|independently (?:verify|confirm)|unverified|unconfirmed|said (?:that )?(?:it|he|she|they) had not|contradict(?:s|ed))\b/iu;
