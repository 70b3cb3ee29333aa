/**
 * Words that deny by their meaning, so that another text may say the same with "not": "failed to", "lack". Source: own compilation after
 * the classes of grammars of English: adverbs of small degree and frequency, verbs and nouns of failing, refusing, preventing, ending, avoiding,
 * lacking and denying, adjectives of absence. Base forms; compared by stem.
 */
export const IMPLICIT_NEGATIVES =
  `absence absent abstain abstention avoid avoidance ban bar barely barren bereft block cancel cancellation
cease defy denial deny deprive desist deter devoid dismiss dispute disprove doubt doubtful dodge elude empty escape evade except exclude exclusion exempt
exemption fail failure false forbid forgo forget forswear hardly hesitate hinder ignore illegal impossible impede inability incapable
inhibit instead insufficient lack minus neglect negate nil obstruct opposite oppose opposition omit
overlook preclude prevent prevention prohibit prohibition rare rarely rebuff rebut refute scarce scarcely shortage shun thwart
miss missing distract divert refrain refusal refuse reject rejection reluctance reluctant seldom shy skeptical sceptical unable unlikely unwilling
unless until void veto waive withhold zero without less inappropriate inadequate invalid incorrect innocent incomplete ineligible inactive
unnecessary needless unsupported unknown unclear uncertain uncommon undoubtedly unprecedented unavailable unsuccessful vain vainly wrong`.split(
    /\s+/u,
  );

/**
 * Words of loss, end, smallness and ill, which answer a negator where the other text has not the denied word itself: "has not been heard", "fell
 * silent". Source: own compilation.
 */
export const LOOSE_NEGATIVES =
  `lose loss few little end stop fall lapse break collapse ruin spoil damage weak weaken bad badly worse poor poorly terrible dreadful awful
horrible hate detest dislike despise loathe abhor resent regret complain fear afraid difficult difficulty hard hardship problem trouble fault
error mistake mistaken false falsely wrongly lie mislead betray violate breach flout disregard vain useless pointless hopeless silent silence mute
secret hidden hide conceal leave quit abandon absentee odd lag shortfall gap vacant vacancy blank exhausted exhaustion tired wasted
waste`.split(/\s+/u);

/** The same, of words whose other forms deny nothing ("go", "the decline"); compared as written. */
export const IMPLICIT_NEGATIVE_FORMS = ["gone", "declined", "declines", "declining", "nope"];

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
  "remain stay keep continue retain preserve maintain unchanged steady stick still same hold persist stand stable constant".split(
    " ",
  );

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
  "not rule out",
  "not ruled out",
  "not exclude",
  "not excluded",
  "or not",
  "if not",
  "whether or no",
  "why not",
  "no wonder",
  "no matter",
  "no doubt",
  "no sooner",
  "no time",
  "no less",
  "nothing but",
  "none other",
  "not without",
  "never mind",
  "not to say",
  "as not",
].map((phrase) => phrase.split(" "));
