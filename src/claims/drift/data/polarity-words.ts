/**
 * Words that deny by their meaning, so that another text may say the same with "not": "failed to", "lack". Source: own compilation after
 * the classes of grammars of English: adverbs of small degree and frequency, verbs and nouns of failing, refusing, preventing, ending, avoiding,
 * lacking and denying, adjectives of absence. Base forms; compared by stem.
 */
export const IMPLICIT_NEGATIVES =
  `absence absent abstain abstention avoid avoidance ban bar barren bereft block cancel cancellation
cease defy denial deny deprive desist deter devoid dismiss dispute disprove doubt doubtful dodge elude empty escape evade except exclude exclusion exempt
exemption fail failure false forbid forgo forget forswear hesitate hinder ignore illegal impossible impede inability incapable
inhibit instead insufficient lack minus neglect negate nil obstruct opposite oppose opposition omit
overlook preclude prevent prevention prohibit prohibition rare rarely rebuff rebut refute scarce shortage shun thwart
miss missing distract divert refrain refusal refuse reject rejection reluctance reluctant seldom shy skeptical sceptical unable unlikely unwilling
unless until void veto waive withhold zero without less inappropriate inadequate invalid incorrect innocent incomplete ineligible inactive
unnecessary needless unsupported unknown unclear uncertain uncommon undoubtedly unprecedented unavailable unsuccessful vain vainly wrong non silent silence lie untrue baseless unfounded groundless nonsense myth absurd fabrication fabricate fake`.split(
    /\s+/u,
  );

/**
 * Words of loss, end, smallness and ill, which answer a negator where the other text has not the denied word itself: "has not been heard", "fell
 * silent". Source: own compilation.
 */
export const LOOSE_NEGATIVES =
  `lose loss few little small scant slim low end stop fall lapse break collapse ruin spoil damage weak weaken bad badly worse poor poorly terrible dreadful awful
horrible hate detest dislike despise loathe abhor resent regret fear afraid difficult difficulty hard hardship problem trouble fault
error mistake mistaken false falsely wrongly lie mislead betray violate breach flout disregard vain useless pointless hopeless silent silence mute
secret hidden hide conceal leave quit abandon absentee odd lag shortfall gap vacant vacancy blank exhausted exhaustion tired wasted
waste deteriorate deterioration worsen worsening detrimental sever disrupt disruption ill sick suspend halt freeze postpone delay scrap skip drop costly expensive dangerous danger harmful harm threat`.split(
    /\s+/u,
  );

/** The same, of words whose other forms deny nothing ("go", "the decline"); compared as written. */
export const IMPLICIT_NEGATIVE_FORMS = [
  "gone",
  "declined",
  "declines",
  "declining",
  "nope",
  "hardly",
  "scarcely",
  "barely",
  "otherwise",
];

/**
 * Verbs that deny what they govern as certainly as "not" does: a copy that says it without one of them, or with its opposite, says the reverse.
 * Source: own compilation. Base forms, compared by stem; "to" where they must govern a verb.
 */
export const DENYING_VERBS: readonly (readonly [verb: string, next: string])[] = [
  ["fail", "to"],
  ["refuse", "to"],
  ["decline", "to"],
  ["neglect", "to"],
  ["unable", "to"],
  ["unwilling", "to"],
  ["deny", ""],
  ["reject", ""],
  ["refuse", ""],
  ["rule", "out"],
];

/** Verbs that say yes to a thing: the reverse of "rejected", "denied". Source: own compilation. Base forms, compared by stem. */
export const AFFIRMING =
  "accept approve adopt follow agree back support confirm admit acknowledge concede grant comply obey endorse welcome heed plan consider weigh".split(
    " ",
  );

/** Word sequences that deny: "has yet to sign", "who knows". */
export const IMPLICIT_NEGATIVE_PHRASES: readonly (readonly string[])[] = [
  "yet to",
  "who knows",
  "who cares",
  "anything but",
  "nowhere near",
  "free of",
  "free from",
  "short of",
  "out of the question",
  "ruled out",
  "rules out",
  "rule out",
  "ruling out",
  "turned down",
  "held off",
  "stays away",
  "stayed away",
  "too early",
  "remains to be",
  "other than",
  "far from",
  "first time",
  "for the first",
  "left open",
  "leaves open",
  "left unanswered",
  "remains open",
  "remained open",
  "kept from",
  "keeps from",
  "gave up",
  "given up",
  "stopped short",
  "stand in the way",
  "call off",
  "called off",
  "in place of",
  "except for",
  "rather than",
  "voted against",
  "voted down",
  "threw out",
  "thrown out",
  "said no",
  "no comment",
  "run out",
  "ran out",
  "runs out",
  "running out",
  "at a standstill",
].map((phrase) => phrase.split(" "));

/** Words that stand where "no", "nobody" or "never" would deny: "fairer than any", "the first who ever". */
export const ANY_WORDS = "any anyone anybody anything anywhere ever".split(" ");

/** Words for an end, which answer "no longer". */
export const ENDINGS =
  "end stop cease halt expire finish complete disappear quit former formerly lapse vanish abandon drop discontinue terminate lose previously once".split(
    " ",
  );

/** Words for what goes on as it was, which answer a change that is denied ("were not cut"). */
export const STAYING =
  "remain stay keep continue retain preserve maintain unchanged steady stick persist stand stable constant".split(" ");

/** Adjectives and verbs with a prefix that denies, other than "un"; in most words those letters deny nothing ("inform", "discover"). Source: own compilation. */
export const DENIED_WORDS =
  `inability inaccurate inactive inadequate inadmissible inappropriate incapable incomplete incorrect indirect ineffective inefficient ineligible
inexperienced informal insecure insufficient invalid invisible involuntary inconclusive inconsistent immature immoral impatient imperfect impossible
improbable improper illegal illegitimate illegible irregular irrelevant irresponsible irreversible disagree disallow disapprove dishonest disloyal
disobey disqualify dissatisfied distrust dislike disable discontinue disconnected`.split(/\s+/u);

/** Opposites beside those of WordNet by which news say the same as with "not". Source: own compilation. */
export const OWN_OPPOSITES: readonly (readonly [string, string])[] = [
  ["survive", "kill"],
  ["survive", "die"],
  ["survive", "lose"],
  ["survive", "perish"],
  ["survive", "fatal"],
  ["leave", "stay"],
  ["leave", "remain"],
  ["run", "still"],
  ["found", "miss"],
  ["pass", "fail"],
  ["attend", "absent"],
  ["attend", "miss"],
  ["open", "shut"],
  ["full", "empty"],
  ["win", "lose"],
  ["allow", "ban"],
  ["accept", "reject"],
];

/** Prefixes that deny: "unharmed" for "not harmed". */
export const NEGATIVE_PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non", "mis"] as const;

/** Word sequences in which a negator denies nothing of the sentence. */
export const EMPTY_NEGATIONS: readonly (readonly string[])[] = [
  "not only",
  "not just",
  "not merely",
  "not simply",
  "not solely",
  "not least",
  "not to mention",
  "not the only",
  "not rule out",
  "not ruled out",
  "not ruling out",
  "not be ruled out",
  "not been ruled out",
  "not be excluded",
  "not exclude",
  "not excluded",
  "or not",
  "if not",
  "whether or no",
  "why not",
  "no wonder",
  "no matter",
  "no doubt",
  "not doubt",
  "not help but",
  "could not help",
  "not long ago",
  "not long after",
  "not long before",
  "no sooner",
  "in no time",
  "no less",
  "nothing but",
  "none other",
  "not without",
  "never mind",
  "not to say",
  "as not",
].map((phrase) => phrase.split(" "));

/**
 * Words and phrases of opposite sense by which a copy says the reverse of one thing; "~" stands before a word of which any form counts. Other
 * opposites of a language ("rise", "fall") tell a change of something, which has kinds of its own. Source: own compilation.
 */
export const CONTRASTS: readonly (readonly [some: string, others: string])[] = [
  [
    "were against, was against, are against, is against, voted against",
    "in favour of, in favor of, voted for, ~support",
  ],
  ["dismissed, rejected, turned down, threw out", "granted, ~accept, ~approve, upheld"],
  ["~lift, lifted, ~repeal", "~uphold, upholding, maintains, maintained, extended"],
  ["~deny", "~confirm, ~admit, ~acknowledge"],
  ["refused, refuses, declined", "agreed, agrees, consented"],
  ["banned, ~prohibit, forbidden, ~forbid", "allowed, ~permit, ~legalise, ~legalize"],
  ["impossible to, unable to, not able to", "able to, in a position to, possible to"],
  ["incompatible with", "compatible with, in line with, no harm to"],
  ["acquitted", "convicted"],
  ["invalid, void", "valid"],
  ["illegal, unlawful", "legal, lawful"],
  ["unsafe", "safe"],
  ["~oppose, ~resist", "~support, ~back, ~favour, ~favor"],
  ["excluded", "included"],
  ["unaware of", "aware of"],
];
