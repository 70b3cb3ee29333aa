/**
 * Words for what one actor does to, says of or wants from another. Source: own compilation from news usage. Base forms of verbs and the
 * nouns made of them, compared by stem; words of report are listed apart.
 */
export const RELATIONS =
  `prevail triumph sued owed take enter compare trail import export occupy follow teach hide shelter report order promise brief lead phone owe extradite arrest sack dismiss contact approach inform notify appeal question visit treat examine mock isolate abandon abduct abuse acquire aid annex arm arrest assassinate assault assist attack avenge back ban beat besiege betray block blockade bomb
 boycott break breach bribe build buy capture challenge cheat clash combat compel confront conquer cooperate 
damage deceive defeat defend defy delay deliver deny depend deploy deprive destroy detain deter dispatch donate educate 
evacuate evict exclude execute expel export fail fight fund give grant harass harm help hire hit 
humiliate hurt import imprison influence injure insult intercept interfere interview intimidate invade investigate isolate join 
kick kidnap kill lend liberate lobby love marry meddle mediate mine mislead murder neglect negotiate nominate obey occupy offend
edge outplay outbid outvote overcome elect appoint urge invite thank greet pledge promise warn criticise criticize denounce chide
offer oppose oust outlaw overtake overthrow own pay persecute plot poison pressure prevent produce prosecute protect provide provoke
punish pursue raid recognise recognize release repay replace rescue resist retaliate return rob ruin rule sabotage sanction save seize
sell send shell shoot signal sink smuggle spy stab starve steal strike sue supply support surrender surround suspend target
threaten toppling torture train transfer trick trust try use veto victory violate aggression invasion vote win withdraw withhold worry wound`.split(
    /\s+/u,
  );

/** Nouns of action whose doer and target stand around them: "X's attack on Y", "the threat by X against Y". Source: own compilation. */
export const DEED_NOUNS =
  `accusation aggression aid allegation assault assistance attack blockade boycott claim complaint criticism defeat embargo help intervention
invasion lawsuit offer pressure raid sale sanction shelling strike supply support threat victory warning war denial rejection condemnation
invitation visit transfer delivery thanks order request demand blow suit violation export letter message note telegram gift loan payment
donation call appeal apology promise advice protection trust confidence grant fine arrest bombing bombardment killing murder kidnapping occupation
annexation siege rescue recognition expulsion extradition surrender guilt fault responsibility finger praise congratulations condolences complaint charge proposal protest ultimatum
rebuke insult compensation fire blame backing sympathy training handover debt`.split(/\s+/u);

/** Verbs by which the second named is the one who acts: "X received it from Y", "X lost to Y". Source: own compilation. */
export const RECEIVING =
  "receive get lose suffer hear learn buy purchase obtain accept inherit borrow import undergo await expect face deserve win enjoy have seek need want draw earn incur collect acquire succumb bow belong yield capitulate rent depend rely".split(
    " ",
  );

/** Nouns of action whose stem is not their verb's. Source: own compilation. */
export const DEED_VERBS: readonly (readonly [noun: string, verb: string])[] = [
  ["invasion", "invade"],
  ["criticism", "criticize"],
  ["complaint", "complain"],
  ["denial", "deny"],
  ["rejection", "reject"],
  ["delivery", "deliver"],
  ["sale", "sell"],
  ["lawsuit", "sued"],
  ["suit", "sued"],
  ["intervention", "intervene"],
  ["allegation", "allege"],
  ["accusation", "accuse"],
  ["violation", "violate"],
  ["blow", "strike"],
  ["request", "ask"],
  ["invitation", "invite"],
  ["protection", "protect"],
  ["annexation", "annex"],
  ["occupation", "occupy"],
  ["recognition", "recognise"],
  ["expulsion", "expel"],
  ["extradition", "extradite"],
  ["congratulations", "congratulate"],
  ["proposal", "propose"],
  ["apology", "apologise"],
  ["advice", "advise"],
  ["compensation", "compensate"],
  ["kidnapping", "kidnap"],
  ["letter", "write"],
  ["payment", "pay"],
  ["loan", "lend"],
  ["gift", "give"],
  ["handover", "hand"],
  ["debt", "owe"],
  ["backing", "back"],
  ["guilt", "blame"],
  ["fault", "blame"],
  ["responsibility", "blame"],
  ["finger", "blame"],
];

/** Verbs that say little beside their noun: "gave a warning", "lodged a complaint", "opened fire". Source: own compilation. */
export const LIGHT_VERBS =
  `give make issue launch carry mount level deliver send bring lodge file impose put raise direct wage stage conduct open hold extend offer express
voice address submit pay show provide lay laid place pin point shift heap`.split(/\s+/u);

/** Verbs whose loser stands behind "from": "took it from X". Source: own compilation. */
export const TAKING =
  "take seize annex steal grab wrest confiscate capture extort conquer snatch withhold demand ask request seek".split(
    " ",
  );

/** Verbs that tell a deed from the other side, with the verb that tells it from the doer's: "learned from X" is "X taught". Source: own compilation. */
export const CONVERSES: readonly (readonly [verb: string, other: string])[] = [
  ["receive", "give"],
  ["get", "give"],
  ["obtain", "give"],
  ["accept", "give"],
  ["inherit", "give"],
  ["collect", "give"],
  ["buy", "sell"],
  ["purchase", "sell"],
  ["import", "sell"],
  ["acquire", "sell"],
  ["borrow", "lend"],
  ["learn", "teach"],
  ["hear", "tell"],
  ["lose", "defeat"],
  ["suffer", "inflict"],
  ["trail", "lead"],
  ["precede", "succeed"],
  ["succumb", "defeat"],
  ["bow", "defeat"],
  ["yield", "defeat"],
  ["capitulate", "defeat"],
  ["belong", "own"],
  ["rent", "lend"],
];

/** Verbs by which a thing passes from one to another: whoever gives it in one wording sends, hands or sells it in another. Source: own compilation. */
export const PASSING =
  `give hand deliver send sell supply return transfer pay grant provide export lend donate extradite present surrender pass ship transmit forward convey
relay award allocate furnish issue bestow cede dispatch equip entrust assign bequeath contribute remit refund repay reimburse loan`.split(
    /\s+/u,
  );

/** Deeds that news tell by one verb or another, each row one deed with its doer and its target in the same places. Source: own compilation. Base forms. */
export const SAME_DEEDS: readonly (readonly string[])[] = [
  PASSING,
  "ask request appeal call urge petition beg implore plead press demand exhort invite",
  "accuse blame charge fault reproach denounce condemn criticise criticize indict",
  "beat defeat overcome outplay edge thrash rout trounce overpower vanquish conquer eliminate overtake outbid outvote upset prevail triumph",
  "attack strike hit shell bomb raid bombard assault target pound shoot assail invade storm",
  "arrest detain seize capture imprison jail apprehend",
  "tell inform notify brief advise warn alert",
  "help aid assist support back defend protect",
  "sue sued prosecute",
  "succeed replace supplant supersede oust",
  "lead head outpace",
  "own hold control possess",
  "kill murder assassinate slay",
  "dismiss sack fire expel oust remove",
  "praise thank congratulate commend welcome applaud",
].map((row) => (typeof row === "string" ? row.split(/\s+/u) : row));

/** Verbs and nouns by which somebody says that another did a thing, told by a clause with "that". Source: own compilation. */
export const ACCUSING = "accuse accusation charge allege allegation claim complain complaint".split(" ");

/** Verbs that hold somebody to be at fault before "to blame", "responsible", "accountable". */
export const HOLDING = "hold consider deem find see make".split(" ");
