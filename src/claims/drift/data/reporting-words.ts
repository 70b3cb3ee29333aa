/**
 * Words by which a text says that somebody said, wrote, thought or showed a thing. Source: own compilation from news usage,
 * ordered by sense. Base forms, compared by stem.
 */
export const REPORTING =
  `say tell state declare announce report claim assert allege add note remark comment explain argue maintain insist stress
emphasise emphasize underline underscore highlight point mention observe write tweet repost publish quote cite recall remind reveal disclose admit
acknowledge concede confess confirm deny dispute reject dismiss refute accuse blame charge criticise criticize condemn denounce complain lament warn caution
urge demand ask request appeal plead call advise recommend suggest promise pledge vow swear threaten predict forecast expect
estimate calculate believe think consider suppose assume guess suspect conclude indicate demonstrate
 reckon describe characterise characterize portray brief inform notify assure reassure guarantee testify answer reply
respond retort react reason reiterate repeat continue conclude summarise summarize brag praise thank welcome greet congratulate
apologise apologize regret contend counter rebut interrupt shout exclaim cry whisper mutter murmur sigh instruct
decree reportedly allegedly according account opinion view word statement interview briefing conference press comment remark message
announcement report claim allegation accusation denial speech address article blog post source version
 estimate forecast news conclusion belief conviction confidence realise realize
 hint imply speculate clarify specify elaborate name share detail outline relate narrate tell recount speak talk
discuss voice express convey communicate sum remember advertise invite encourage dissuade persuade attribute
 refer allude survey poll broadcast confess per via interpret judge analyse analyze 
stipulate propose note opine posit theorise theorize venture interject chime counsel lecture preach teach rumour rumor gossip
dub recognise recognize acclaim rebuke lambast scold reproach chide mock ridicule`.split(/\s+/u);

/** Words of report that, with a subject, certainly attribute what follows. Base forms, compared by stem. */
export const CERTAIN_REPORTING =
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write tweet admit acknowledge confirm warn believe think accord recall reveal mention point specify conclude indicate highlight inform clarify underline underscore maintain accuse condemn criticise criticize reply respond comment".split(
    " ",
  );

/** Words of report that stand for other things as often: they report where a statement is read by them. Base forms, compared by stem. */
export const AMBIGUOUS_REPORTING =
  `post address appeal account press version express talk charge describe repeat continue consider demonstrate discuss detail voice react
reason quote publish survey poll answer view express point remember release propose expect estimate forecast call ask request promise threaten
measure consider conference source interview article reveal contend conclude summarise summarize attribute refer offer invite encourage
demand calculate dispute challenge interpret judge teach guarantee realise realize recognise recognize confidence conviction name share`.split(
    /\s+/u,
  );

/** Words of report by what is done in saying so: one may be said for another of its line. Base forms, compared by stem. */
export const SPEECH_ACTS: readonly (readonly string[])[] = [
  "promise pledge vow swear guarantee assure assurance commit commitment undertake word",
  "propose proposal offer suggest suggestion recommend recommendation advise advice",
  "demand ask request call urge appeal plead petition invite",
  "deny denial reject rejection dismiss dispute refute rebut contradict disavow",
  "accuse accusation blame charge allege allegation suspect suspicion incriminate indict",
  "warn warning caution alert threaten threat",
  "order instruct instruction command decree direct",
  "criticise criticize criticism condemn condemnation denounce rebuke censure slam lambast deplore",
  "praise hail welcome thank congratulate applaud",
  "admit acknowledge concede confess grant",
  "forecast predict prediction expect expectation estimate project projection reckon calculate",
  "complain complaint protest object objection grievance lament",
  "fear afraid dread worry worried worries anxious apprehensive apprehension concern concerned alarmed",
  "hope hopeful optimistic optimism confident confidence",
  "believe belief convinced conviction certain sure persuaded",
  "declare declaration pronounce proclaim proclamation announce announcement",
  "maintain insist insistence hold contend stand stance position stick adamant",
].map((line) => line.split(" "));

/** Words by which a thing is told from hearsay, without who says so: "believed to", "allegedly". Base forms, compared by stem. */
export const HEARSAY =
  `allege suppose suspect suspicion believe think presume assume claim report rumour rumor say reportedly allegedly supposedly purportedly
ostensibly reputedly apparently presumably evidently seemingly`.split(/\s+/u);
