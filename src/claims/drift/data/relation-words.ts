/**
 * Words for what one actor does to, says of or wants from another. Source: own compilation from news usage. Base forms of verbs and the
 * nouns made of them, compared by stem; words of report are listed apart.
 */
export const RELATIONS =
  `abandon abduct abuse acquire aid annex arm arrest assassinate assault assist attack avenge back ban beat besiege betray block blockade bomb
border boycott break breach bribe build buy capture challenge cheat clash combat compel confront conquer control cooperate copy cross cut
damage deceive defeat defend defy delay deliver deny depend deploy deprive destroy detain deter dispatch donate drive educate employ end enter
evacuate evict exclude execute expel export fail favour fight fire follow force free fund give grant harass harm help hire hit hold host
humiliate hurt ignore import imprison influence injure insult intercept interfere interview intimidate invade investigate isolate join keep
kick kidnap kill lay lead leave lend liberate lobby lose love marry meddle mediate meet mine mislead murder neglect negotiate nominate obey occupy offend
offer oppose oust outlaw overtake overthrow own pay persecute plant plot poison pressure prevent produce prosecute protect provide provoke
punish pursue raid receive recognise recognize release repay replace rescue resist retaliate return rob ruin rule sabotage sanction save seize
sell send shell shoot signal sign sink smuggle spy stab stage starve steal strike sue supply support surrender surround suspend take target
threaten toppling torture trade train transfer trick trust try use veto victory violate visit vote win withdraw withhold worry wound`.split(
    /\s+/u,
  );
