/** What a word may hold more or less firmly: that a thing is so, that it will be done, that it has to be done, that somebody did it, that it is not wanted. */
export const SCALES = ["truth", "plan", "duty", "guilt", "stance"] as const;

/**
 * Words and phrases that say how firmly a thing is held, each on one of five scales.
 *
 * A phrase is words in a row: as written, or, behind "~", any form of the word; "!" stands for a negator. Source: own compilation after the
 * chapters of grammars of English on modal verbs, modal adverbs, adjectives and nouns, and verbs of thought, speech, intention and command.
 */
export interface ForceWords {
  readonly scale: (typeof SCALES)[number];
  /** grows with firmness; a plain statement stands between the levels 2 and 4 of "truth" */
  readonly level: number;
  /** somebody thinks or claims it, so that another word of report may say the same */
  readonly held: boolean;
  /** says in every sense that the thing may not be so: a wording without it, and without another such word, is firmer */
  readonly plain: boolean;
  readonly phrases: readonly string[];
}

export const FORCE_WORDS: readonly ForceWords[] = [
  {
    scale: "truth",
    level: 1,
    held: false,
    plain: true,
    phrases:
      split(`perhaps; maybe; possibly; conceivably; hypothetically; possible that; ~conceivable that; thinkable that; ~imaginable that; ! ~rule out that; ! be ruled out; ! been ruled out;
! ~exclude that; ! be excluded; ! been excluded; not out of the question; unclear whether; unclear if; uncertain whether; questionable whether; doubtful whether;
could possibly; may possibly; might possibly; may perhaps; might perhaps; could perhaps; could potentially; may potentially;
might potentially; may well; could well; might well; the possibility that; a possibility that; a chance that; might; may have been; is possible; are possible; was possible; were possible; remains possible; remain possible; remained possible; seems possible; seemed possible; still possible;
would be possible; may be that; might be that; could be that; can be that`),
  },
  {
    scale: "truth",
    level: 2,
    held: false,
    plain: true,
    phrases:
      split(`probably; likely; likely to; presumably; apparently; seemingly; arguably; ostensibly; in all likelihood; in all probability; looks set; looks as if;
looks as though; presumed;  expected to; seems to; seem to; seemed to; appears to; appear to;
appeared to; most likely; very likely; probable;
is awaited; are awaited; to be expected; as far as can be seen; as far as is known; so far as is known; to all appearances; by all appearances; by all accounts; is expected; are expected; was expected; were expected;
one expects; is forecast to; are forecast to; was forecast to; were forecast to; is predicted to; are predicted to; was predicted to; were predicted to; is projected to; are projected to; was projected to;
were projected to; is anticipated; are anticipated; was anticipated; were anticipated; is tipped to; are tipped to; was tipped to; were tipped to; is calculated that; is estimated that; was estimated that; as is expected`),
  },
  {
    scale: "truth",
    level: 2,
    held: true,
    plain: true,
    phrases:
      split(`allegedly; reportedly; purportedly; supposedly; alleged; purported; reputedly; unconfirmed; rumoured; rumored; said to have; said to be;
reported to have; rumoured to; understood to; suspected of; suspected to; suspected; is accused of; are accused of; was accused of; were accused of; been accused of; stands accused of;
on suspicion of; alleged to; is alleged; was alleged; are alleged; is asserted; it is claimed; is said to; are said to; was said to; were said to; been said to; it is believed; it is thought; it is suspected;
it is assumed; it is supposed that; it is understood; it is rumoured; it was believed; it was thought; it was suspected; it was alleged; it was claimed; is believed that; is thought that; is supposed that; one believes; one assumes; one supposes; one suspects; one thinks; as is supposed; as is believed; as is thought; as is assumed; as is suspected; as is claimed; as is asserted; as is alleged; by some accounts; by one account; by several accounts; according to rumours; thought to; believed to; assumed to; presumed to; feared to; has it that`),
  },
  {
    scale: "truth",
    level: 1,
    held: false,
    plain: false,
    phrases:
      split(`may; might; could; perhaps; maybe; possibly; conceivably; potentially; hypothetically; theoretically; in theory; possible that;
possible for; ~conceivable; ~imaginable; thinkable; ~possibility; ~chance that; ~chance of; ~danger that; ~danger of; ~risk that; ~risk of; ! ~rule out;
! be ruled out; ! been ruled out; ! ~exclude; ! be excluded; ! been excluded; not out of the question; ~speculate; ~speculation; ~wonder whether;
~wonder if; unclear whether; unclear if; uncertain whether; questionable whether; doubtful whether; open question; remains open; ~hypothesis;
~theory that; whether; investigate; investigates; investigated; investigating; investigation into; investigations into; investigation of;
under investigation; ~inquiry into; ~enquiry into; ~probe into; probes; probed; probing; looking into; looks into; looked into; in danger of; there is talk; there was talk; a possible; the possible; of possible; with possible; into possible; a potential; the potential;
room for; scope for; ~prospect of; ~prospect that; potential for; potential to; ~odds; on the cards; in the offing; up in the air; ~threaten to; ~threat of`),
  },
  {
    scale: "truth",
    level: 2,
    held: false,
    plain: false,
    phrases:
      split(`probably; likely; presumably; apparently; seemingly; arguably; ostensibly; in all likelihood; in all probability; ~seem; ~appear to; ~appear that;
is foreseen; was foreseen; are foreseen; were foreseen; is calculated; was calculated; ~look like; ~look as if; ~look as though; looks set; ~suggest; ~suggestion; ~indicate; ~indication; ~hint; ~clue; sign that; signs that; sign of; signs of; ~point to;
~imply; ~suspicion; ~expect; due in; due on; due by; due next; due this; awaited; ~expectation; ~probability; ~likelihood; ~impression; prone to; on course to; on track to; at risk of; ~forecast; ~predict;
~prediction; ~projected to; as if; as though; ~probable`),
  },
  {
    scale: "truth",
    level: 2,
    held: true,
    plain: false,
    phrases:
      split(`allegedly; reportedly; purportedly; supposedly; ~allege; ~allegation; purported; presumed; reputed; reputedly; putative; so called; would be; said to;
thought to; reported to; it is said; it is reported; they report; as is reported; as is said; rumoured; rumored; ~rumour; ~rumor; feared; unconfirmed; understood to; ~claim that; ~claim to; ~claim; claimed; ~accuse; ~accusation; charged; charges that; ~charge with; ~indict; ~indictment;
~believe; ~belief; ~think that; ~think; ~assume; ~assumption; ~presume; ~suppose; ~suspect; ~guess; ~reckon; ~conjecture; ~surmise; ~surmised; ~feel that; ~fear that; ~fear;
~doubt; in the opinion of; in the view of; in his view; in her view; in their view; in its view; ~opinion that; ~estimate; ~contend; ~deem; ~insinuate; ~assert; ~reproach; ~blame; ~denounce; ~condemn; ~criticise; ~criticize`),
  },
  {
    scale: "truth",
    level: 3.5,
    held: false,
    plain: false,
    phrases: split(
      `~find that; ~conclude that; ~reveal; ~show that; ~determine; ~discover that; evident that; ~conclude; ~evidence that; ~evidence of; ~trace`,
    ),
  },
  {
    scale: "truth",
    level: 4,
    held: false,
    plain: false,
    phrases:
      split(`certainly; for certain; certain that; certain to; is certain; are certain; was certain; were certain; certainty; surely; sure to; sure that; for sure; definite;
definitely; undoubtedly; doubtless; no doubt; no doubts; beyond doubt; beyond any doubt; beyond dispute; without doubt; without a doubt; without question;
beyond question; unquestionably; unquestionable; indisputable; indisputably; undisputed; undeniable; undeniably; irrefutable; irrefutably; incontrovertible;
conclusive; conclusively; inevitable; inevitably; unavoidable; ~prove; proven; ~proof; ~establish that; ~establish how; ~establish who; been established;
was established; is established; have established; has established; ~confirm; ~confirmation; ~verify; ~demonstrate; ~ascertain; ~know that; is known; the fact
that; clear that; bound to; ~guarantee; ~convinced that; unmistakable; unmistakably; unequivocally; categorically; ~certify; ~corroborate; ~authenticate; overwhelming evidence; clear
evidence; ample evidence; conclusive evidence; hard evidence; strong evidence;
clearly; evidently; obviously; plainly; manifestly; unambiguously`),
  },
  {
    scale: "plan",
    level: 1,
    held: false,
    plain: false,
    phrases:
      split(`~consider; ~mull; ~weigh; ~study; ~discuss; ~debate; ~ponder; ~explore; ~contemplate; thinking of; thinking about; ~toy with; ~look into; ~looking at;
 ~flirt with; in talks on; in talks to; under consideration; under discussion; under review; on the table; ~idea of; ~consideration; open to; ~discussion;
not ruling out; ~welcome the idea; ~sound out`),
  },
  {
    scale: "plan",
    level: 2,
    held: false,
    plain: false,
    phrases:
      split(`~propose; ~recommend; ~want to; ~hope to; ~hope that; ~hope for; ~wish to; ~wish; would like; ~aim to; ~aim for; ~aspire; ~seek to; ~seek; ~try to; ~tried to; ~attempt to; ~attempt;
~strive; keen to; eager to; ready to; willing to; prepared to; ~offer to; ~push for; ~lobby; ~advocate; close to;
~near; ~approach; on the verge of; on the brink of; negotiate; negotiates; negotiated; negotiating; ~draft; would consider; interested in; ~apply to; ~ask to; in principle; ~agree in principle; ~approve in principle; ~proposal; ~recommendation; ~ambition; ~bid to`),
  },
  {
    scale: "plan",
    level: 3,
    held: false,
    plain: false,
    phrases:
      split(`~plan; ~intend; ~prepare; ~preparation; scheduled; due to; set to; about to; going to; poised to; ~announce; ~pledge; ~promise; ~promised; ~vow; ~threaten; ~commit; ~undertake to; will; shall; 'll;
is to; are to; was to; were to`),
  },
  {
    scale: "plan",
    level: 4,
    held: false,
    plain: false,
    phrases:
      split(`~decide; ~resolve; ~agree; ~approve; ~adopt; ~vote to; ~vote for; ~ratify; ~opt to; ~opt for; go ahead; green light; ~decision; ~finalise; ~finalize; ~settle on;
~choose to; made up its mind; made up their minds`),
  },
  {
    scale: "plan",
    level: 5,
    held: false,
    plain: false,
    phrases: split(
      `began; begun; started; launched; commenced; under way; underway; reached; struck; signed; concluded; binding; clinched; sealed; come to; came to; completed; implemented; introduced`,
    ),
  },
  {
    scale: "duty",
    level: 0.5,
    held: false,
    plain: false,
    phrases: split(
      `~allow; ~permit; free to; optional; voluntary; voluntarily; entitled to; at liberty to; up to them; right to`,
    ),
  },
  {
    scale: "duty",
    level: 1,
    held: false,
    plain: false,
    phrases: split(
      `~suggest; ~suggestion; ~propose; ~recommend; ~recommendation; ~advise; ~advice; ~invite; ~invitation; ~encourage; ~encouragement; where possible; if possible; ~guideline`,
    ),
  },
  {
    scale: "duty",
    level: 2,
    held: false,
    plain: false,
    phrases: split(
      `~ask; ~request; ~urge; ~appeal to; ~call on; ~call upon; should; ought; ~plead; ~beg; ~hope; ~expect; ~want`,
    ),
  },
  {
    scale: "duty",
    level: 2.7,
    held: false,
    plain: false,
    phrases: split(
      `must; have to; has to; had to; having to; need to; needs to; needed to; requires that; require that; required that; ~demand; ~insist on; ~insist that`,
    ),
  },
  {
    scale: "duty",
    level: 3.2,
    held: false,
    plain: false,
    phrases:
      split(`~require; ~requirement; ~oblige; ~obligation; obligatory; mandatory; compulsory; binding; ~compel; ~force to; forced; a duty; the duty; his duty; her duty; its duty; their duty; our duty; duty to; duty bound; ~order; ~instruct; ~command; ~decree; ~dictate; ~ultimatum;
~ban; ~prohibit; ~forbid; ~outlaw`),
  },
  {
    scale: "guilt",
    level: 1,
    held: false,
    plain: false,
    phrases: split(
      "suspected; ~suspect; ~suspicion; alleged; ~accuse; accused; ~charge; charged with; indicted; ~indictment; defendant; on trial; presumed",
    ),
  },
  {
    scale: "guilt",
    level: 3,
    held: false,
    plain: false,
    phrases: split("convicted; ~conviction; guilty; ~sentence; ~sentenced; condemned; proven; confessed"),
  },
  {
    scale: "stance",
    level: 1,
    held: false,
    plain: false,
    phrases:
      split(`~voice doubt; ~express doubt; ~doubt about; ~doubt; ~concern; ~reservation; questioned; questioning; called into question; sceptical; skeptical; ~scepticism; ~skepticism; wary; hesitant; ~hesitation;
uneasy; ~misgiving`),
  },
  {
    scale: "stance",
    level: 3,
    held: false,
    plain: false,
    phrases: split(
      "~reject; ~rejection; ~veto; ~condemn; ~condemnation; ~denounce; ~refuse; ~refusal; ~repudiate; voted down; turned down; threw out",
    ),
  },
];

function split(list: string): string[] {
  return list.split(";").map((phrase) => phrase.trim().replace(/\s+/gu, " "));
}
