/**
 * Verbs and nouns that give what is told to somebody, by the frame in which they do so. Source: own compilation from English grammar and
 * news usage. Base forms, compared by stem.
 */

/** Verbs of saying, thinking, showing and feeling that a clause with "that" or "how" may follow; what follows is the subject's word. */
export const ASSERTING =
  `say tell state declare announce report claim assert allege note remark explain argue insist stress emphasise emphasize underline
underscore maintain contend describe recount relate recall narrate testify depose swear attest estimate calculate reckon predict forecast
foresee expect anticipate fear worry hope dread suspect suppose presume assume guess doubt believe think feel consider judge deem find hold
conclude infer deduce determine establish reveal disclose confess admit acknowledge concede grant confirm warn caution alert advise
complain grumble lament bemoan protest object boast brag joke quip hint imply insinuate suggest intimate indicate signal show
demonstrate prove write tweet post blog comment observe opine reply answer respond retort counter add repeat reiterate inform brief notify
assure reassure promise pledge vow threaten theorise theorize speculate hypothesise postulate maintain mention specify clarify affirm aver avow profess proclaim pronounce express voice evaluate remind confide posit`.split(
    /\s+/u,
  );

/** Verbs of {@link ASSERTING} that do other things too where no clause with "that" or "how" follows: "showed no reaction". */
export const CLAUSE_ONLY =
  `show find hold feel promise vow hope fear expect doubt determine establish demonstrate prove signal threaten post blog grant
answer object protest advise repeat worry hold guess depose add dread alert brief inform notify`.split(/\s+/u);

/** Verbs that give a thing a name in the subject's eyes: "call it an outrage". */
export const NAMING =
  "call label brand dub term deem consider describe denounce decry deride criticise criticize".split(" ");

/** Verbs that do so with "as": "regard it as a gift". */
export const NAMING_AS =
  `regard view see perceive portray characterise characterize depict present paint cast treat condemn hail praise dismiss reject
interpret rate class classify judge slam blast ridicule recognise recognize value`.split(/\s+/u);

/** Nouns for a saying or thought, told by a clause with "that" or owned by who says it. */
export const SAYINGS =
  `charge claim allegation accusation assertion contention statement declaration announcement assurance insistence admission
confession acknowledgement confirmation denial complaint warning suggestion insinuation rumour rumor report theory hypothesis thesis
belief conviction opinion view suspicion assumption presumption supposition impression feeling expectation prediction forecast prognosis
estimate estimation assessment judgement judgment verdict conclusion argument fear worry hope testimony explanation remark comment promise
pledge words reservation caveat proviso observation objection`.split(/\s+/u);

/** Nouns that stand behind "in": "in her opinion", "in the assessment of the fund". */
export const STANDPOINTS =
  `opinion view words assessment estimation estimate judgement judgment eyes account analysis reading interpretation version
telling description belief conviction mind perspective evaluation appraisal understanding phrase formula formulation wording terms
finding findings conclusion verdict contention claim assertion submission calculation reckoning forecast prediction portrayal depiction
presentation statement announcement expression saying experience testimony opinion`.split(/\s+/u);

/** Nouns by which a clause is somebody's word where they are what it was: "was the answer that he gave", "is the mayor's defence". */
export const ANSWERS =
  `answer reply response reaction defence defense plea ground grounds reason reasons reasoning justification explanation message word words
position stance line view opinion argument verdict finding judgement judgment conclusion comment description account version charge claim
complaint warning request demand hope fear wish advice proposal offer promise assurance estimate forecast prediction excuse`.split(
    /\s+/u,
  );

/** Nouns that stand behind "by": "by the account of the growers", "by their own admission". */
export const RECKONINGS =
  `account reckoning estimate estimation calculation computation count tally assessment judgement judgment version telling admission
testimony reading measure opinion view word words statement statements information data figures report reports message messages version
telling confession assertion claim assessment description saying expression`.split(/\s+/u);

/** What somebody found out and wrote down; with a verb of showing it speaks for those who made it. */
export const INQUIRIES =
  `survey study poll report inquiry enquiry investigation probe audit analysis assessment evaluation review examination research test
experiment paper article document letter memo memorandum leak census count autopsy observation measurement calculation model simulation
testimony questionnaire finding`.split(/\s+/u);

/** What an inquiry does: "a survey puts the loss at", "tests have shown". */
export const SHOWING =
  `show find put suggest indicate reveal conclude prove demonstrate confirm establish say claim state warn estimate report
note describe detail point speak blame see predict forecast expect argue hold disclose uncover record document list`.split(
    /\s+/u,
  );

/** Sums and texts that tell what they hold: where one is named as who says so, another noun for it stands for it. */
export const RECORDS =
  `figure figures data number numbers statistic statistics count tally total result results reckoning calculation estimate census poll
survey study report inquiry probe audit analysis review assessment research test record ledger log register list index bulletin
communique statement release document paper file text letter memo memorandum note article draft bill law act decree regulation directive
proposal plan agreement contract deal treaty accord protocol clause rule ruling verdict judgment judgement sentence indictment
complaint lawsuit petition forecast projection schedule timetable programme program budget`.split(/\s+/u);
