/**
 * Nouns for those who act: people by what they do or are, and bodies of people. Source: own compilation, and nouns of persons and bodies met in
 * the tagged texts of WordNet 3.1 (see LICENSES/WordNet.txt). As written; plurals in "s" are found by
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
god fellow community member comrade jew kid lieutenant college labor public crowd fool american companion congregation guy hero institution
lady petitioner reader liberal secretary personnel catholic composer papa bastard negro christ cop historian observer protestant salesman
brigade holmes sir slave southerner stockholder civilization mexican conference folk linguist philosopher psychologist representative white
catcher plato stranger troop adam employer foe lord quack settlement applicant clergyman german infantry maid musketry rider rousseau
criminal mob private profession redcoat speaker squad amateur cast collector communist orchestra patrol posse proprietor shakespeare
antagonist apprentice camper christian dead dealer denomination investigator leaders mate relative russian settler taxpayer trooper analyst
architect clerk colony corporal cowboy educator eve gentleman halfback listener lover outfit pastor reb republican servant theologian
therapist administrator angel ballplayer bodybuilder bourbon carpenter claimant conductor convention critic dancer fellowship household
maker marksman martyr merchant performer platoon preacher registrant rookie scholar utility voltaire assistant associate blind buddy cavalry
competitor cook donor follower foreigner hunter jesus messenger monster planter potter propagandist sheriff skirmisher trustee yank academy
assassin babe bureaucracy corps crossroads distributor dragon elite flock graduate hollywood horseman junior mama nazi novelist occupant
positivist quarterback receptionist runner saint sportsman stravinsky successor sweetheart ward archbishop chemist commissioner contractor
coroner counsel cubism democrat divinity englishman ensemble frenchman genius grocer gymnast hostess housewife immigrant instructor
interpreter jap laborer lad legislature magician mamma marshal minority neutralist partnership pianist prey professional rancher reactionary
reserves ruler scot soloist southpaw sovereign survivor swiss teamster telegrapher traditionalist virgin witch yankee aide alignment
appointee aristotle assemblage bearer brigadier bureau comedian compulsive counselor countryman coward creator cult deacon decorator demon
developer drunk economist fiend freak ghoul grownup guardian guide gunner idiot inhabitant inspector jimdandy lifter lunkhead lyricist
maniac manpower miss mistress napoleon northerner offspring ordinary outfielder oyabun patron patronne peer picket planner playwright
predecessor prophet psychiatrist rifleman shortstop sinner sophomore sponsor statesman stepmother superintendent traitor user utopian waiter
watercolorist youngster adherent ancestry anthropologist apothecary aristocracy attendant bandit banshee boatswain bride british buddha bum
busboy caller cartoonist chieftain chosen committeeman concessionaire congressman conservative consultant contemporary convert craftsman
crook dad darling defender dentist designer dictatorship doorman duffer dweller eccentric egotist elder escort experimenter explorer fella
freshman gangster gardener generalist granny heir herpetologist hitler homesteader horde hypocrite individualist infant intellectual jackass
janitor jerk jimhickey knight lecturer madman maiden martian masseur missionary mover native newcomer nun onlooker overnighter parish
passerby patrolman peddler phantom physicist picasso pimp pirate playmate plumber puncher pursuer racketeer rally regime researcher roman
romantic rustler saleslady schoolmate sculptor senior sioux skeptic slugger sonny soviets spouse spy squire stoic straggler subjectivist
subordinate supervisor technician throng trapper traveler treasurer tyranny villain warrior whore workman abbot abolitionist academic
adulterer advocate aggressor alien anabaptist ancestor anglican antecedent apache arianist assessor assignee assyrian auxiliary bachelor
backer banquet baptist bartender battalion batter believer beneficiary besieger bevy blackmailer blonde booker bootlegger brute buff
bunkmate cadre captive cattleman cavalryman celebrant chambermaid chiropractor choir chorine civilian clergy clown commando commentator
concierge confidant connoisseur contributor controller conveyor coquette courtier cream cultist cuss daddy damned deaf decedent deity
dependent deportee devotee diabetic disabled dramatist drunkard earthman european executioner executor feast flautist florist foreman
forerunner fraternity freeman fullback gadfly geologist girlfriend goddess golfer goner gourmet grandma headmaster hegel helper heroine
highwayman hitter hive householder huckster hulk humorist hurler idealist idler illustrator imbecile incarnation incompetent infantryman
instrumentality interviewer invader irish irishman italian japanese jesuit jeweler johnny judaism juror lawman layman lefty letterman liar
lineage loon loser lucifer machinist major majors mary mechanic midshipman milquetoast minor modern mommy monarch monstrosity mourner
national nemesis newsboy newsman nobility nymph nymphomaniac oldster orderly outcast outsider overachiever pardner parson pathologist
patriot pedigree pioneer plainclothesman platonist populace porter portwatcher posseman prick promoter recipient reunion rigger sage savage
seaman seminary sicilian slob soldiery songwriter soprano sorority sprinter squadron stiff storyteller suburbanite sufferer superior
supernatural surveyor swarm symposium syndicate teammate texan tiger tormentor tory troupe tudor tumbler twirler underachiever valet vendor
violinist wigmaker wingman winner wizard wordsworth wretch yokel aborigine accomplice accountant acolyte admirer adolescent adonis
adventurer adversary advisor aeon aeschylus aged alabaman alabamian alderman amorist anarchist apologist apparition appraiser archaeologist
archangel artilleryman artisan aspirant atheist babylonian baffled ballerina balletomane balzac barbarian barkeep barnburner basileus
bastion bather beadle beadsman beatnik beau beggar beginner belle bellhop belshazzar bidder biologist biophysicist biter blacksmith bloke
bluestocking bobbysoxer bodyguard bogey bolshevik bondsman booby borrower bourgeoisie briber bricklayer bridegroom broker brokerage buddhist
buffoon bugler bully bullyboy bunter bushwhacker businessmen butler caesar californian caliph campmate capitalist captor caretaker carload
caterer cautious caveman celebrity champ chap charlatan chela choirboy christendom chump churchgoer churchman classicist classifier
classmate cleric clientele clique cobbler coleridge collaborator collective collegian colonial coloratura columnist combo comer commie
commoner compatriot conclave confederate confessor confidante confrere conqueror conspirator constable contemporaries contestant contingent
contralto coon coordinator cosigner courier cowhand cowpuncher crackpot crafter cripple crofter crone crony culprit custodian cyclades cynic
dadaism dairyman dame dane dante darwin deadhead dean deceased demagogue demander demimonde demonstrator depositor dervish descendant
descendent desperate despoiler detractor devisee diagnostician dignitary disciple discomfited dissenter divine don doomed draper dreamer
drinker dropout drover drummer duelist duke dullard dwarf dynasty earl egghead elector electrotherapist elizabethan embodiment engraver
enrollee entertainer enthusiast epicure equal ethiopian evangelist evildoer existentialist exporter extern fairy faker fanatic fantasist
felon fielder fieldhand filipino finn fisher fishmonger fishwife fixer flapper fledgling floridian folks forefather foursome freewheeler
freud fugitive gagwriter gallant gambler gamin geneticist genie gentry geographer georgian giver gladiator glutton gnome goldsmith gop
gospeler governess grammarian grandchild grandparent graybeard groom grower gunslinger guru gynecologist hack hamlet handyman hater hawker
headsman healer hearer hellion herald heretic highness highschool hijacker hillbilly homebound homefolk homosexual hood hotelman hotshot
housebreaker humanist hun ideologist ignoramus imp impressionist incubus infielder informant ingroup inquisitor instrumentalist intermediary
interne intruder invalid inventor ironworker israeli jamaican janissary jansenist jockey joker judiciary jurist kindergarten kipling korean
krauthead labour lackey laggard landowner lasher learner lecher legatee legion libertine librarian lightweight lincoln linebacker lineman
litigant logger londoner longshoreman lorelei lost louisianan loyalist luminary lummox madam magistrate mailman maimed malfeasant manservant
mantrap marine matriarch matron mercer mermaid metis minstrel misanthrope misogynist mocker moderate moneymaker monologist monsieur moralist
mortician moses moviegoer muscleman muse mutant mutineer namesake naprapath nationality naturopath navigator neoromanticism neptune neurotic
newspaperman newton niece nobody noncom nonconformist nondriver notable occidental offender ogress operagoer orator organizer orphan outlaw
pagan pander paranoiac parishioner participant patroller pensioner perfectionist personage personification pessimist pharmacist
philanthropist phony phylum pilgrim piper pistoleer pixie plasterer pop poseur pow practitioner presbyterian primate pro processor procurer
proletariat prometheus promulgator proponent prostitute protagonist protege prowler psychopath psychopomp publicist puke pundit punk punster
pursued purveyor quaker questioner rabble racine racist ragamuffin rajah rascal realist rearguard recluse redheader regular reich
religionist repairman reprobate retreated reveller reverend reviewer rhetorician roarer rogue roofer roosevelt rotc roughneck rowdy ruck
ruffian safebreaker salesgirl saracen satirist saver savior schizophrenic scholastic schoolmarm schoolmaster schoolmistress scotchman
scoundrel scout seafarer secessionist sect secularist seeker seer segregationist selectman seminarian sentimentalist sentinel sentry sharer
sheepman shopkeeper shopper sick signore sipper sis skunk slain sleeper sleepwalker social socialist sociologist soothsayer sophisticate
sportswoman stager stalin starlet statistician stepchild steward stockbroker storekeeper strategist stupid stylist subcommittee sucker
sudanese suitor sultan supporter swami swashbuckler swede symbolist tackle tailback taxidriver tease teetotaler theatregoer theorist thinker
thoreau toter townsman tractarian tradesman tragedian trainman tramp traveller troll troubleshooter trumpeter tutor twin tyrant ubermensch
unconfessed undergraduate underling undersecretary undertaker underworld unfortunate uninitiate unitarian urchin vandal vanguard vaquero vet
vicar victor viewer virginian virtuoso vocalist voyager wag waitress wanderer watcher watchmaker watchman wearer westerner whale whig whiz
wholesaler widower wildcatter windbag wingback wisenheimer woodcarver worshipper wounded zionist zombie agent negotiator deserter rector
haulier paratrooper raider looter rioter protester marcher activist campaigner lobbyist auditor examiner deminer peacekeeper mediator
arbitrator emissary attache councillor separatist nationalist islamist jihadist extremist radical tycoon oligarch financier lender creditor
debtor insurer importer shipper carrier railway brewer miller weaver mason electrician programmer botanist astronomer abductor militiaman
airman cadet conscript cartel weekly station municipality garrison convoy boat ship submarine frigate warship`.split(
    /\s+/u,
  );
