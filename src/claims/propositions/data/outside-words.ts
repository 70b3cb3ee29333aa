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

/** Words for doing as those did whose leaving was told before. */
export const FOLLOWING_WORDS = "suit step notice example follow next";
