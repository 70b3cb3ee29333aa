/** Forms that no ending rule brings to their base word. Source: own compilation of English irregular verbs, nouns and derivations met in news. */
const TABLE = `
arise arose arisen
bear bore borne born
beat beaten
become became
begin began begun beginning
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen choice
come came
cost
cut
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown flight
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown growth
hang hung
hear heard
hide hid hidden
hit
hold held
keep kept
know knew known knowledge
lay laid
lead led
learn learnt
leave left
lend lent
lie lain
light lit
lose lost loss losses
make made
mean meant
meet met meeting
overcome overcame
overtake overtook overtaken
pay paid payment
put
read
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said says
see saw seen
seek sought
sell sold sale sales
send sent
set
shake shook shaken
shoot shot shooting
show shown
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken speech
spend spent
split
spread
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
win won winner victory
withdraw withdrew withdrawn withdrawal withdrawals pullout
withhold withheld
withstand withstood
write wrote written
die died dies dying death deaths dead
destroy destruction
decide decision decisions
deny denial denials
defend defence defense defences defenses
deploy deployment
produce production producing
receive receipt
refuse refusal
respond response responses
sign signature signatures signing signed
accuse accusation accusations
allege allegation allegations allegedly
announce announcement announcements
believe belief
child children
man men
woman women
person people persons
foot feet
violate violation violations
comply compliance
conclude conclusion
destroy destructive
divide division
exit exits
extend extension
include inclusion
intend intention intentions intent
permit permission
persuade persuasion
prevent prevention
prohibit prohibition prohibitions
propose proposal proposals
provide provision
resign resignation
resolve resolution resolutions
restrict restriction
retaliate retaliation
stockpile stockpiles stockpiling stock stocks
suspend suspension
transfer transferred transferring
warn warning warnings
worse worst bad
better best good
agree agreed
decree decreed
disagree disagreed
foresee foresaw foreseen
free freed
guarantee guaranteed
mislead misled
outdo outdid outdone
oversee oversaw overseen
overthrow overthrew overthrown
rebuild rebuilt
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
`;

/** Word to base word; the base word maps to itself. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const forms = line.split(" ");
      const [base = ""] = forms;
      return forms.map((form): [string, string] => [form, base]);
    }),
);
