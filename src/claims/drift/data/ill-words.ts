/**
 * Words of harm, crime, blame, fear and disaster. They deny nothing, but a wording says them by a word of loss or end ("killed", "lost their lives"),
 * which then answers no negator; and denied they may be said by a word of good ("was not hurt", "is safe"). Source: own compilation from the
 * vocabulary of news. Base forms; compared by stem.
 */
export const ILL_WORDS =
  `abuse accident accuse accusation affliction aggravate aggression agony alarm allege ambush anger angry anguish annihilate anxiety anxious apprehension
arrest arson assassinate assault atrocity attack bankrupt bankruptcy batter beat bleed blame blast bleak blight blockade bomb brawl bribe bribery bruise brutal
burden burn burst bully calamity carnage casualty catastrophe charge chaos cheat clash coerce collide collision complain complaint condemn conflict confiscate
contaminate contamination contusion convict corpse corrupt corruption coup crack crash crime criminal crisis critic criticism crush cruel curse damage dead deadly
death debris debt deceit deceive decay defeat delinquent demise denounce deplete deplore deport depose depressed depression despair desperate
detain detention devastate devastation dictator die dilapidated dire dirty disappoint disaster discontent discredit disease disgrace dismay displace disqualify
disrepair distort distress disturb disturbance dock drought drown dread emergency enemy endanger epidemic erode erosion erroneous evacuate evict evil
execute exile exploit explode explosion extort extortion extremist famine fatal fear feud fight fine fire flee flood foe forbid forge frail fraud fright frighten
furious fury grave grief grievance grim guilt guilty gun hack harass hardship hate hijack hit hooligan horror hostage hostile hostility humiliate hunger
hurt hysteria illicit imprison incident indict indictment infect infection infringe infringement injure injury injustice insolvent insult invade invasion
jail jeopardise jeopardize kidnap kill leak leakage loot malice malign mar massacre menace mishap misuse mob molest mourn mourning murder nasty
negligence negligent nervous nightmare nuisance offence offend offense offender onslaught outrage overdose overpay overrun oversized panic peril perish persecute
perpetrator pillage plague plunder poach poison pollute pollution poverty prison prosecute prosecution punish punishment quarrel raid ransack ransom rape ravage rebel
reckless refugee resent retaliate retaliation revenge riot risk rob robbery rot rubble rupture ruthless sabotage sanction scandal scar scare scatter scream seize seizure
sentence shatter shoot shooting shoplift shot siege sink slap slaughter slay smash smear smuggle snag sorrow spill spy squander stab starve starvation steal
strike struck struggle sue suffer suffering suicide suspect swindle tear tension terror terrorist theft thief threaten torch torment torture toxic tragedy tragic trauma treason
trespass turmoil tyrant ugly undermine unrest upset usurp vandal victim victimise violence violent virus vulnerable war warn warning warfare weep wound wreck wreckage wrong
wrongdoing excessive crime overrun painful pain penalty expel crack`.split(/\s+/u);

/** Words that lay the fault for a deed on someone: they say that it was done and should not have been. Source: own compilation. */
export const REPROACHES =
  `blame fault guilt rebuke reproach criticise criticize criticism condemn denounce accuse chide scold censure reprimand deplore regret decry slam
lambast wrong error mistake wrongly mistaken responsible lament complain upbraid castigate`.split(/\s+/u);
