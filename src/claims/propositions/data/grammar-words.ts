import type { Trigger } from "./trigger-words.ts";

/** Words that open a new clause where they stand inside a sentence. Own lists. */
export const BREAKING_WORDS = new Set(
  "but while whereas although though because if unless when which who whom whose where whether so nor".split(" "),
);

/** Auxiliaries and finite forms that show that a verb group starts. */
export const VERB_STARTS = new Set(
  (
    "is are was were be been has have had will would shall should can could may might must do does did never not " +
    "left withdrew quit became began took came made sent sold kept held gave laid said says announced joins joined " +
    "signs ratifies accedes deposits leaves remains bans prohibits forbids outlaws bars takes becomes enters requires obliges " +
    "allows permits plans intends wants uses denies denied rejects accuses"
  ).split(" "),
);

export const PREPOSITIONS = new Set(
  "of from to in by with against for on like unlike than toward towards into over under between among including except at via near inside across".split(
    " ",
  ),
);

/** Institutions whose act is a national step of their State. */
export const INSTITUTION_WORDS: ReadonlySet<Trigger> = new Set<Trigger>(["parliament", "government", "president"]);

export const NEGATIONS = new Set(
  "not no never nowhere neither nor without cannot can't won't hasn't haven't isn't aren't wasn't weren't didn't doesn't don't hadn't wouldn't couldn't shouldn't hardly".split(
    " ",
  ),
);

export const POSSIBLE = new Set("may might could can possibly perhaps maybe likely potentially".split(" "));
export const FUTURE = new Set("will would shall 'll going set due expected".split(" "));
export const PLANNED_STEMS = new Set(
  "plan intend intention want wish expect aim prepar consider weigh mul propos hop pledg vow seek".split(" "),
);

/** Words before which the object of a verb ends: "joined together", "left without a word". */
export const ENDS_OBJECT = new Set(
  "with at and or but after before because since until while as when if once during despite amid following without not more than over today yesterday again back year years months decade decades month weeks days so too also due is was has were are will would yet only altogether either together jointly simultaneously alike start outset beginning now late long well shortly soon even early dates dated came comes fell falls goes follows followed happened occurred".split(
    " ",
  ),
);
