/**
 * Words for what one actor does to, says of or wants from another. Source: own compilation from news usage. Base forms of verbs and the
 * nouns made of them, compared by stem; words of report are listed apart.
 */
export const RELATIONS =
  `contact approach inform notify appeal question visit treat examine mock isolate abandon abduct abuse acquire aid annex arm arrest assassinate assault assist attack avenge back ban beat besiege betray block blockade bomb
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
invitation visit transfer delivery thanks order request demand blow suit violation export`.split(/\s+/u);

/** Verbs by which the second named is the one who acts: "X received it from Y", "X lost to Y". Source: own compilation. */
export const RECEIVING =
  "receive get lose suffer hear learn buy purchase obtain accept inherit borrow import undergo await expect face deserve win enjoy have seek need want".split(
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
];
