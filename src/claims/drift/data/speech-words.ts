/**
 * Words of any part of speech by which a text may tell that somebody says, writes, thinks, wants, judges, reckons or feels a thing. Wider than the words of
 * report: one of them beside what is told, which nothing else answers, is a hint that it is given to somebody, no more. Source: own compilation from English
 * grammar and news usage, ordered by sense. Base forms, compared by stem.
 */
export const SPEECH = `
say tell speak talk state utter voice express communicate convey relate narrate recount pronounce articulate formulate phrase word put mention remark note observe comment
add continue stress emphasise emphasize underline underscore highlight point repeat reiterate recall remind specify clarify explain elaborate detail outline describe
inform notify brief advise apprise acquaint report announce declare proclaim publish release issue disclose reveal divulge unveil leak circulate spread broadcast air
write post tweet blog print publish sign pen compose message text cable wire email phone call telephone
ask request inquire enquire query question demand urge appeal plead beg call exhort press petition solicit invite summon propose suggest recommend counsel advise
order instruct command direct decree rule stipulate require oblige forbid prohibit ban allow permit authorise authorize
answer reply respond retort react counter rejoin rebut
claim assert affirm allege contend maintain insist argue hold purport profess avow aver attest testify swear vouch certify depose submit plead
confirm corroborate verify validate substantiate acknowledge admit concede confess own grant recognise recognize accept
deny reject dismiss dispute refute rebut contradict gainsay disavow disown decline refuse repudiate disclaim spurn
accuse charge blame allege suspect incriminate inculpate culpate indict impute attribute ascribe reproach fault implicate denounce
criticise criticize condemn deplore decry slam blast lambast censure rebuke reprimand chide scold castigate berate attack bemoan lament complain protest object grumble moan
praise hail welcome laud applaud commend congratulate thank greet salute salute honour honor celebrate
warn caution alert threaten menace fear dread worry hope wish want desire trust expect anticipate await
promise pledge vow undertake commit guarantee assure reassure ensure offer
predict forecast foresee foretell project prophesy prognosticate envisage envision presage augur
estimate calculate compute reckon count tally number put place date value rate assess evaluate gauge measure judge deem consider regard view see find think believe suppose
assume presume guess surmise conjecture speculate theorise theorize hypothesise hypothesize imagine conclude infer deduce gather understand feel sense realise realize know learn hear
show demonstrate indicate prove establish suggest imply hint signal insinuate intimate testify evidence document record register
call name term dub label brand style designate characterise characterize portray depict present paint qualify class classify
joke quip boast brag mock ridicule deride scoff jeer sneer
quote cite refer allude paraphrase source credit
discuss debate negotiate confer consult deliberate address lecture preach
agree disagree concur consent assent approve endorse back support oppose favour favor advocate champion
regret apologise apologize mourn rue
statement declaration announcement pronouncement proclamation communication communique message release bulletin report account version telling story narrative description
remark comment observation note mention word words phrase utterance speech address talk lecture sermon interview briefing conference
claim assertion affirmation allegation contention accusation charge reproach complaint protest objection criticism rebuke
admission confession acknowledgement acknowledgment concession confirmation denial rejection refusal refutation disclaimer
opinion view viewpoint standpoint position stance line perspective judgement judgment assessment evaluation estimate estimation appraisal reckoning calculation tally count data figures
belief conviction certainty confidence trust faith doubt suspicion assumption presumption supposition hypothesis theory thesis idea notion impression feeling expectation hope fear worry concern
conclusion finding result outcome verdict ruling interpretation reading understanding explanation argument reasoning justification
prediction forecast prognosis projection outlook warning threat promise pledge vow assurance commitment guarantee
proposal suggestion recommendation advice demand request appeal call plea petition question query answer reply response reaction
testimony evidence deposition affidavit memo memorandum letter note document paper file record transcript article
rumour rumor gossip hearsay tip leak quote quotation saying slogan
accord according mouth lips eyes voice
spokesman spokeswoman spokesperson
sure certain convinced persuaded confident adamant sceptical skeptical doubtful hopeful optimistic pessimistic aware afraid worried concerned anxious angry indignant outraged astonished
guilt guilty fault responsible responsibility onus
`
  .split(/\s+/u)
  .filter((word) => word !== "");
