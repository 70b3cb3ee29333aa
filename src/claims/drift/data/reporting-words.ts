/**
 * Words by which a text says that somebody said, wrote, thought or showed a thing. Source: own compilation from news usage,
 * ordered by sense. Base forms, compared by stem.
 */
export const REPORTING =
  `say tell state declare announce report claim assert allege add note remark comment explain argue maintain insist stress
emphasise emphasize underline underscore highlight point mention observe write tweet post repost publish quote cite recall remind reveal disclose admit
acknowledge concede confirm deny dispute reject dismiss refute accuse blame charge criticise criticize condemn denounce complain lament warn caution
urge demand ask request appeal plead call advise recommend suggest propose offer promise pledge vow swear threaten predict forecast expect
estimate calculate believe think consider feel suppose assume guess suspect doubt fear hope wish want plan intend conclude find show indicate demonstrate
prove reckon view regard describe characterise characterize portray label term name brief inform notify assure reassure guarantee testify answer reply
respond retort react joke quip reason reiterate repeat continue conclude summarise summarize share boast brag praise thank welcome greet congratulate
apologise apologize regret agree disagree accept contend counter rebut interrupt shout exclaim cry whisper mutter murmur sigh order instruct
decree rule read go reportedly allegedly according account opinion view word statement interview briefing conference press comment remark message
announcement report claim allegation accusation denial speech address letter article column blog channel post video source version
assessment estimate calculation forecast conclusion belief conviction confidence certain sure convince aware understand know learn hear see realise realize
decide determine hint imply speculate clarify specify elaborate detail outline present introduce list relate narrate tell recount speak talk
discuss voice express convey communicate transmit broadcast air sum perceive sense dream remember advertise invite encourage dissuade persuade attribute
credit refer allude evidence data record document study research survey poll per via judge interpret reflect analyse analyze appreciate
stipulate provide propose require note opine posit theorise theorize venture interject chime counsel lecture preach teach rumour rumor gossip
dub hail acclaim blast slam lash attack rebuke lambast scold reproach chide mock ridicule`.split(/\s+/u);

/** Words of report that, with a subject, certainly attribute what follows. Base forms, compared by stem. */
export const CERTAIN_REPORTING =
  "say tell state declare announce report claim assert allege add note remark explain argue insist stress emphasise emphasize write tweet admit acknowledge confirm warn believe think accord recall reveal mention point".split(
    " ",
  );
