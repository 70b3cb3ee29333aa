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
astronaut cosmonaut tourist visitor guest pedestrian cyclist motorist dog cat bear wolf
contractor agent mate clerk negotiator deserter cook scout rector haulier storekeeper paratrooper sponsor settler raider looter rioter
protester demonstrator marcher activist campaigner lobbyist inspector auditor investigator examiner surveyor peacekeeper mediator arbitrator
emissary attache councillor alderman separatist loyalist nationalist islamist jihadist extremist radical moderate liberal conservative
democrat republican socialist communist cleric nun deacon preacher widower orphan heir tycoon oligarch financier lender creditor debtor
insurer broker wholesaler exporter importer shipper carrier railway mason carpenter plumber electrician mechanic technician programmer
developer designer architect botanist biologist chemist physicist astronomer geologist linguist archaeologist economist sociologist
psychologist historian captor abductor militiaman airman seaman gunner marine cadet conscript commando syndicate cartel mob crowd weekly
station municipality garrison battalion squadron platoon patrol regiment brigade division lieutenant major marshal corporal private
guardsman bodyguard watchman sultan duke earl baron count emir sheikh shah tsar monarch regent viceroy secretary treasurer councilor
magistrate justice barrister solicitor advocate counsel notary bailiff sheriff constable ranger warden jailer custodian fugitive outlaw
bandit pirate gangster mobster thug hooligan vandal arsonist swindler forger blackmailer briber informer informant whistleblower spy mole
traitor collaborator accomplice culprit offender perpetrator assailant intruder aggressor invader occupier conqueror liberator defender
protector patron benefactor donor recipient beneficiary applicant petitioner claimant appellant litigant respondent complainant signatory
observer monitor bystander onlooker passerby eyewitness survivor casualty sufferer invalid amputee pensioner retiree immigrant emigrant
exile colonist native newcomer stranger foreigner compatriot countryman townsman islander nomad bedouin highlander landowner grower planter
winegrower dairyman rancher cowboy gardener lumberjack forester trapper gamekeeper angler whaler docker porter courier postman mailman
messenger chauffeur conductor trucker motorcyclist rider jockey skier climber mountaineer hiker baker butcher grocer brewer tailor cobbler
shoemaker weaver potter smith blacksmith jeweller watchmaker locksmith barber hairdresser waiter waitress bartender chef innkeeper hotelier
shopkeeper shopper salesman saleswoman dealer peddler vendor distributor auctioneer collector accountant bookkeeper cashier teller typist
receptionist dispatcher controller supervisor foreman overseer administrator bureaucrat functionary commissioner commissar comptroller
ombudsman rapporteur interpreter translator adviser advisor consultant counsellor tutor lecturer scholar academic dean headmaster
headmistress schoolteacher instructor trainee apprentice intern graduate undergraduate freshman paramedic midwife dentist pharmacist
pathologist psychiatrist therapist virologist epidemiologist vet veterinarian carer caretaker novelist playwright dramatist essayist
columnist critic reviewer publicist biographer composer pianist violinist guitarist drummer dancer ballerina choreographer filmmaker
cameraman photographer sculptor illustrator cartoonist comedian clown magician juggler rapper vocalist soloist band orchestra choir ensemble
troupe celebrity star idol influencer streamer anchor moderator batsman bowler pitcher catcher sprinter runner jumper swimmer rower skater
fencer judoka gymnast archer midfielder forward winger teammate squad lineup contestant competitor winner loser underdog favourite
challenger titleholder umpire organiser organizer promoter cofounder inventor innovator pioneer builder stakeholder subsidiary conglomerate
consortium monopoly startup brand chain supermarket refinery plant utility shipyard mill brokerage bookmaker carmaker drugmaker presidency
legislature assembly chamber caucus junta regime monarchy dynasty commune parish diocese congregation monastery sect cult brotherhood guild
cooperative collective trust thinktank academy college faculty laboratory observatory leadership command headquarters personnel workforce
management directorate inspectorate registry secretariat bureau taskforce household kin relative ancestor descendant twin sibling stepfather
stepmother stepson stepdaughter godfather fiance fiancee bride groom spouse bachelor toddler infant newborn teen adolescent youngster elder
senior junior successor predecessor substitute supporter backer follower adherent disciple devotee believer sceptic dissenter dissident
reformer revolutionary anarchist mutineer nominee appointee incumbent contender frontrunner elector constituent canvasser strategist
pollster captive parolee evacuee deportee`.split(/\s+/u);
