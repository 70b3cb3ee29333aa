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
unless void veto waive withhold zero without inappropriate inadequate invalid incorrect innocent incomplete ineligible inactive
unnecessary needless unsupported unknown unclear uncertain uncommon undoubtedly unprecedented unavailable unsuccessful vain vainly wrong innocence non silent silence lie untrue baseless unfounded groundless nonsense myth absurd fabrication fabricate fake
anonymous anonymity acquit acquittal exonerate exoneration asymptomatic amnesty`.split(/\s+/u);

/**
 * More words that say that a deed was not done, or that a thing is not so or not there: verbs with a negative implication (of leaving undone, keeping
 * from, disowning, contradicting), and their adjectives and nouns. Source: own compilation after the classes of implicative verbs. Base forms; compared by stem.
 */
export const NEGATIVE_IMPLICATIVES =
  `disregard conceal disavow disavowal disclaim disown renounce renunciation relinquish recant retract retraction boycott spurn snub skip quit
discontinue gainsay contradict contradiction belie debunk dispel discount contest resist disallow dissuade discourage deprivation rescind ignorant ignorance oblivious
unawares disbelief mistrust disinclined averse aversion loath foil frustrate stymie forfeit shelve stifle intact static motionless stationary dormant vacant
speechless wordless lifeless sole stranger hush inaction inert impunity impasse nonexistent nonexistence embargo moratorium taboo disobey defy breach renege backtrack
flout evasion evasive elusive abeyance dearth paucity deficit nullify invalidate annul quash overturn repudiate repudiation abnegate
secret secrecy secretly hide hidden postpone defer deferral cease standstill suspend suspension abandon abandonment lapse expire expiry`.split(
    /\s+/u,
  );

/**
 * Those of them that govern a deed or a thing which they deny: "unable to find", "a lack of", "refused to". They stand for the negator itself, the others
 * for a negator and its word together. Source: own compilation. Base forms; compared by stem.
 */
export const DENYING_OPERATORS =
  `fail failure unable inability incapable impossible impossibility refuse refusal decline neglect omit omission avoid avoidance refrain abstain deny denial reject rejection
lack absence absent without unwilling unwillingness reluctant reluctance prevent preclude forget unlikely improbable doubt doubtful too instead rather far yet hardly scarcely
barely rarely seldom never forbid prohibit exclude dispute disagree devoid spare untrue false unless missing minus against from keep non
stop cease end halt quit discontinue few little scarce short shortage insufficient inadequate`.split(/\s+/u);

/**
 * Words of loss, end, smallness and ill, which answer a negator where the other text has not the denied word itself: "has not been heard", "fell
 * silent". Source: own compilation.
 */
export const LOOSE_NEGATIVES =
  `lose loss few little small scant slim low end stop fall lapse break collapse ruin spoil weak weaken bad badly worse poor poorly terrible dreadful awful
horrible hate detest dislike despise loathe abhor resent regret afraid difficult difficulty hardship problem trouble fault
error mistake mistaken false falsely wrongly lie mislead betray violate breach flout disregard vain useless pointless hopeless silent silence mute quiet
secret hidden hide conceal quit abandon absentee lag shortfall gap vacant vacancy blank exhausted exhaustion tired wasted
waste deteriorate deterioration worsen worsening detrimental sever disrupt disruption ill sick suspend halt freeze postpone delay scrap skip drop expensive dangerous danger harmful harm threat
destroy destruction demolish dismantle eliminate eradicate abolish abolition annul annulment revoke rescind repeal terminate termination withdraw withdrawal cut cutback reduce reduction decline decrease
diminish shrink dwindle vanish disappear missing dissolve evaporate wipe remove removal delete erase strip rid expel oust sack 
interrupt interruption stall deadlock impasse stalemate standstill strand stuck trap bottleneck outstanding pending overdue unpaid owe
withhold refrain resist objection protest boycott dispute contradict rebuke rebuff spurn snub dismissive ridicule criticise criticize
different differ difference differently unlike contrary opposite 
beyond outside exceed limit restrict restriction constrain curb ceiling suppress silence censor withstand
vague obscure mystery riddle puzzle remain neutral hollow void dry empty idle absent scarcity dearth deficit minus
too exempt immune slow reluctant hesitate malfunction defect defective deficient flaw flawed faulty stubborn balk baulk bluff fiction invention fabrication hoax bogus fake sham forge forgery counterfeit pretend`.split(
    /\s+/u,
  );

/** The same, of words whose other forms deny nothing ("go", "the decline"); compared as written. */
export const DENYING_FORMS = [
  "declined",
  "declines",
  "declining",
  "nope",
  "outside",
  "beyond",
  "outsider",
  "outsiders",
  "notwithstanding",
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

/** Words of loss, end and absence by one of their forms alone: "is gone", "was left"; compared as written. */
export const LOOSE_FORMS =
  "gone closed shut closure late spared spare sparing short free freed hard odd foreign beaten too few little hardly scarcely barely".split(
    " ",
  );

/** Adjectives and verbs with a prefix that denies, other than "un"; in most words those letters deny nothing ("inform", "discover"). Source: own compilation. */
export const DENIED_WORDS =
  `inability inaccurate inactive inadequate inadmissible inappropriate incapable incomplete incorrect indirect ineffective inefficient ineligible
inexperienced informal insecure insufficient invalid invisible involuntary inconclusive inconsistent immature immoral impatient imperfect impossible
improbable improper illegal illegitimate illegible irregular irrelevant irresponsible irreversible disagree disallow disapprove dishonest disloyal
disobey disqualify dissatisfied distrust dislike disable discontinue disconnected`.split(/\s+/u);

/** Words that begin like one that denies, or share its stem, and deny nothing. Source: own compilation. */
export const NO_DENIALS =
  `involve involved involves involving involvement involuntary independent independence independently income incomes incoming incorporate incorporated
disaster disasters disastrous disclose disclosed disclosure discloses distinct distinction distinguish impact impacts illustrate illustrated severe severely expense expenses
disposal dispose disposed impart uncle uncles unanimous unanimously unit units invest invested investment investments inventory inventor invent event
include includes included including inclusive increase individual industry final finals valid clearly clears cleared clearing clearance safely freely
freed shortly lately hardware openly opened opening opens opener remains remainder remaining releases dispatch distance distances unveil unveiled unveils unfold unfolded unleash
unleashed preventive preventative unload unloaded unlock unlocked unearth unearthed unrest unionist indeed nevertheless nonetheless several regardless bless divert diverted
inform informs informed informing information informant informants informative fabric fabrics quite ride rides riding ridden rider riders hat hats mutation mutations retrace retracing
shame ashamed irrigation irrigate irritation dispensary disburse disbursed disperse dispersed disseminate disseminated dissemination discreet discreetly discharge discharged
dissimulated dissident dissidents immunise immunised immunize immunized immunisation immunization terminal terminals unanimity unzip unzipped laggard disabled disability irrespective
understand understood`.split(/\s+/u);
