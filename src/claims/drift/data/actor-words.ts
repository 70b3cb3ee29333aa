/**
 * Nouns for those who act: people by what they do or are, and bodies of people. Source: own compilation. As written; plurals in "s" are found by
 * the singular.
 */
export const ACTOR_WORDS =
  `people person man men woman women child children boy girl youth teenager adult baby human citizen resident villager
tenant neighbour neighbor owner landlord buyer customer client consumer passenger driver pilot crew sailor fisherman farmer peasant herder shepherd
worker employee staff miner nurse doctor physician surgeon medic patient teacher pupil student schoolboy schoolgirl professor scientist expert
specialist engineer lawyer attorney judge jury prosecutor defendant plaintiff suspect accused convict prisoner inmate detainee hostage victim witness
thief robber burglar smuggler trafficker gang mafia murderer killer attacker gunman sniper bomber kidnapper rapist fraudster hacker police policeman
policewoman officer officers detective guard soldier troops army navy fleet force forces military militia militant fighter rebel insurgent guerrilla
terrorist mercenary commander general admiral colonel captain sergeant recruit veteran sapper diver firefighter rescuer volunteer refugee migrant
president minister premier chancellor senator governor mayor deputy lawmaker legislator politician candidate voter official diplomat ambassador envoy
consul delegate delegation spokesman spokeswoman spokesperson king queen prince princess emperor pope bishop priest monk cardinal rabbi imam leader
head chief chairman chairwoman director manager boss executive founder banker trader investor shareholder businessman businesswoman entrepreneur
journalist reporter correspondent editor blogger author writer poet actor actress singer musician artist painter presenter host fan spectator coach trainer
player footballer goalkeeper striker boxer wrestler champion rival opponent ally enemy athlete referee team club league federation union association
society organisation organization group party parliament congress senate government cabinet ministry department agency authority authorities administration
council board committee commission court tribunal parliamentarian embassy consulate mission company firm corporation bank airline operator manufacturer
supplier producer retailer newspaper broadcaster channel publisher regulator watchdog charity fund foundation institute university school hospital church
state country nation kingdom republic province region city town village side coalition alliance opposition bloc faction movement tribe clan family father
mother parent son daughter brother sister husband wife uncle aunt nephew cousin grandmother grandfather grandson widow friend colleague partner couple
astronaut cosmonaut tourist visitor guest pedestrian cyclist motorist dog cat bear wolf`.split(/\s+/u);
