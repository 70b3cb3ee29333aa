/** Words of what no register holds: plans, opinions, and what is done to weapons. Own lists, compared by stem. */

/** What is meant, hoped or promised to be done, or said to be coming. */
export const PLAN_WORDS =
  "plan intend intention intent want wish hope promise pledge vow expect consider weigh mull propose prepare aim seek await foresee schedule reckon trust confident";

/** Auxiliaries of what is to come. */
export const COMING_WORDS = "will would shall";

/** What a person holds of a thing, for words that stand for that person's mind and not for a deed. */
export const OPINION_WORDS =
  "believe think feel doubt fear regret worry suspect glad happy proud ashamed sorry angry sad relieved betrayed convinced sceptical skeptical trust confident confidence reckon criticise opinion view survey poll mistake wrong shame pity";

/** What is said to have been charged, where it is rejected. */
export const CHARGE_WORDS = "charge allegation accusation claim";

/** Ways of putting a weapon to use that are also said of much else. */
export const HANDLING_WORDS =
  "drop fire mine find step leave strew seed rig bury place hide discover load test declare";

/** What disarmament is about, whatever the treaty. */
export const MATTER_WORDS = "destroy destruction weapon disarm disarmament stock stockpile deadline deminer minefield";

/** Saying, thinking and holding, of what is said by somebody. */
export const REPORTING_WORDS =
  "say tell claim argue insist maintain allege accuse warn fear hope expect predict believe think consider suggest hint suspect doubt estimate reckon judge complain blame assert contend concede admit assume trust rumour rumor repeat underline stress deny worry feel explain boast disagree speculate imply wonder foresee";

/** Verbs of saying as they are, since their stem is also that of a common word. */
export const REPORTING_FORMS = "noted stated added adds";

/** Giving a thing a name or a number: "called it a mistake", "puts the stock at a million". */
export const CALLING_WORDS = "call describe regard praise criticise criticize deplore condemn denounce oppose voice";

/** Adverbs by which a report is somebody's. */
export const ATTRIBUTING_WORDS = "reportedly allegedly supposedly apparently purportedly";

/** "in my view", "in the opinion of". */
export const VIEW_WORDS = "view opinion experience judgement judgment eyes estimate";

/** What a treaty on arms is about where somebody speaks of it: its text, its duties, what is done with weapons. */
export const REPORTED_MATTER_WORDS = `${MATTER_WORDS} clause obligation duty limit compliance comply breach violate violation violator request extension exit suspension precedent commitment text document agreement convention pact accord treaty ban protocol prohibition inspection inspector verification verify clear clearance demining demine disarm device explosive arsenal warhead missile shell bomb launcher supplier shipment delivery regime step decision cluster submunition round production produce manufacture stigma stigmatise taboo`;

/** Being hurt, and being cared for. */
export const CASUALTY_WORDS =
  "kill injure wound casualty victim maim die hospital patient limb leg prosthetic refugee flee evacuate";

/** Who may do as another did. */
export const FOLLOWER_WORDS = "government capital country state nation neighbour other member party ally ten";

/** Words for doing as those did whose leaving was told before. */
export const FOLLOWING_WORDS = "suit step notice example follow next tempt";
