/**
 * Nouns by which a text calls a speaker by role or body, in groups of those that may be other words for one speaker. Two speakers whose nouns
 * are in no group together are two. Source: own compilation from news usage.
 */
export const SPEAKER_GROUPS: readonly string[] = [
  // press
  "publication article material interview",
  "newspaper paper publication portal agency channel magazine website site outlet media press daily weekly tabloid broadcaster station television radio network journal journalist reporter correspondent columnist editor edition author blogger newsroom interviewer presenter host",
  // police
  "police policeman policewoman officer investigator investigation detective inspector sheriff constable cop patrol militia force precinct department command headquarters authority official service spokesman office enforcement bureau unit ministry",
  // prosecution
  "prosecutor prosecution accusation side attorney investigator investigation committee authority official office spokesman service",
  "court judge tribunal justice magistrate jury bench chamber spokesman office",
  "lawyer attorney counsel advocate jurist expert scholar solicitor barrister defender defence defense team representative spokesman side",
  "defendant suspect accused convict prisoner inmate detainee criminal offender perpetrator attacker killer shooter gunman",
  "criminal offender perpetrator attacker fraudster scammer swindler thief robber burglar culprit intruder hacker suspect",
  // medicine
  "doctor physician medic surgeon specialist therapist psychiatrist psychologist psychotherapist paediatrician pediatrician cardiologist oncologist neurologist dermatologist nutritionist dietitian gynecologist virologist immunologist epidemiologist infectiologist pharmacologist scientist researcher expert professor academician hospital clinic healthcare nurse paramedic study research hospital department official spokesman service practitioner professional",
  // science
  "scientist researcher research study scholar academic academician academy professor lecturer expert specialist analyst institute university laboratory centre center team group historian biologist chemist physicist geologist seismologist volcanologist ecologist zoologist botanist astronomer archaeologist archeologist anthropologist sociologist pollster engineer linguist demographer psychologist author climatologist meteorologist",
  "analyst economist scholar academic expert specialist strategist trader broker banker investor bank institute researcher observer commentator pundit market consultant forecaster scientist professor",
  "expert observer pundit commentator analyst specialist diplomat scientist politician",
  "forecaster meteorologist weatherman climatologist synoptic expert specialist scientist service centre center bureau hydrometeorologist",
  // the State
  "ministry minister secretary department official authority government administration cabinet office state country diplomat spokesman agency chief service bureau leadership politician statesman kremlin body inspectorate representative watchdog directorate premier prime",
  "president leader head chancellor premier prime kremlin government administration office spokesman statesman politician cabinet leadership palace state country authority presidency official",
  "governor mayor head administration official authority hall council city region municipality government spokesman office politician mayoralty prefect prefecture governorate burgomaster leader district deputy",
  "parliament deputy senator lawmaker legislator parliamentarian mp congressman congresswoman politician speaker chairman assembly duma rada senate congress house committee commission council party faction politician official legislature leader representative chamber bundestag",
  "ambassador embassy envoy diplomat delegate delegation representative mission negotiator mediator consul consulate emissary attache official spokesman commissioner rapporteur ministry secretary side",
  "opposition critic opponent activist politician party leader candidate dissident campaigner movement challenger protester demonstrator bloc coalition faction alliance member",
  "party politician leader candidate faction deputy liberal conservative socialist green democrat republican member chairman bloc coalition alliance movement lawmaker senator",
  "regulator supervisor watchdog authority agency commission inspectorate body bank service official office committee auditor chamber ombudsman commissioner bureau board department",
  // business
  "company utility waterworks undertaking bank club corporation firm developer manufacturer carmaker operator airline carrier employer owner business industry producer supplier retailer shop store manager director management board group concern holding chief boss head executive representative spokesman enterprise maker vendor publisher studio developer founder entrepreneur businessman contractor shareholder distributor brand startup office service provider plant factory",
  "bank lender fund regulator economist governor board creditor office spokesman institution",
  "sponsor investor shareholder owner businessman financier donor patron company",
  "trader merchant seller dealer vendor shopkeeper businessman smuggler importer exporter house wholesaler",
  // work
  "union worker employee staff federation association trade labour labor striker member leader representative confederation guild",
  "nurse staff medic worker employee paramedic carer hospital personnel",
  "miner worker employee staff crew",
  "teacher school staff educator tutor lecturer headmaster principal worker employee professor university college director",
  "driver trucker haulier motorist chauffeur carrier worker employee motorcyclist biker",
  "pilot captain crew airline airport carrier stewardess steward sailor mate skipper navigator",
  "passenger traveller traveler tourist holidaymaker visitor guest witness holidaymaker customer",
  "farmer peasant villager shepherd herder grower fisherman hunter resident owner agrarian",
  "deminer sapper engineer expert specialist team worker",
  // people
  "resident national native witness neighbour neighbor villager citizen people inhabitant bystander eyewitness townspeople homeowner tenant passerby onlooker hiker walker survivor owner man woman protester crowd viewer user subscriber follower commenter",
  "victim survivor patient injured relative applicant plaintiff complainant",
  "relative family friend colleague",
  "parent father relative family",
  "parent mother relative family",
  "child son schoolboy boy relative",
  "child daughter schoolgirl girl relative",
  "husband spouse partner widower relative fiance",
  "wife spouse partner widow relative fiancee",
  "brother sibling relative",
  "sister sibling relative",
  "uncle aunt cousin nephew niece grandmother grandfather relative family",
  "guide mountaineer climber alpinist hiker instructor rescuer",
  "student pupil schoolboy schoolgirl undergraduate graduate teenager youth classmate child applicant",
  "customer client buyer consumer shopper tenant user",
  "migrant refugee asylum evacuee exile",
  "voter elector respondent citizen participant people poll participant player",
  // sport, arts, church, crown
  "athlete player coach trainer club team federation league captain goalkeeper referee manager rider champion footballer striker defender midfielder forward boxer wrestler fighter skater skier swimmer runner biathlete tennis sportsman sportswoman medallist medalist driver racer mentor specialist fan agent commentator",
  "actor actress singer artist musician star performer comedian celebrity rapper dancer model director producer writer composer playwright painter poet author showman presenter host blogger influencer artiste entertainer frontman vocalist soloist band group designer photographer filmmaker screenwriter",
  "pope pontiff vatican bishop archbishop cardinal priest patriarch church metropolitan cleric clergyman imam rabbi mufti monk diocese preacher theologian",
  "king queen emperor sultan monarch prince princess palace crown emir sheikh duke duchess court",
  // arms
  "rebel separatist insurgent militant fighter guerrilla terrorist movement group militia paramilitary force extremist jihadist gunman warlord commander leader spokesman",
  "army military peacekeeper soldier serviceman general troops commander navy fleet admiral colonel captain major lieutenant sergeant marshal force air staff command headquarters officer veteran garrison brigade regiment unit spokesman ministry corps pilot sailor marine intelligence side",
  "guard customs border coast officer service patrol spokesman agency official",
  "intelligence spy service agency official officer secret",
  "firefighter fireman fire brigade rescuer emergency service ministry department lifeguard diver official spokesman",
  // bodies of many
  "service office centre center agency administration department bureau directorate inspectorate system institute authority ministry committee management headquarters",
  "organisation organization charity foundation association campaign campaigner activist group watchdog monitor ngo coalition network defender volunteer society fund cross agency alliance movement worker federation ecologist environmentalist",
  "organisation organization union alliance commission council assembly secretariat secretary agency mission bloc body chief head official spokesman committee convoy depositary representative",
  "depositary secretariat secretary organisation organization nations",
  "observer monitor inspector verifier supervisor mission team delegation peacekeeper",
  "signatory party member state country",
];

/** Nouns that say little without whom they belong to: "the head of the mission", "a ministry spokesman". */
export const BELONGING =
  `head chief leader director chairman chairwoman chair spokesman spokeswoman spokesperson representative member deputy office service team group
staff employee official source speaker adviser advisor aide assistant boss manager executive secretary part number majority minority side wing press
officer worker author delegation department people circle circles`.split(/\s+/u);

/** Those of {@link BELONGING} that say nothing of themselves. */
export const HOLLOW =
  "people circle circles head chief leader chair chairman chairwoman director representative member deputy source aide assistant adviser advisor part number majority minority side spokesman spokeswoman spokesperson author".split(
    " ",
  );

/** Nouns for persons of any role: "a man who had travelled with him" may be whoever did. */
export const ANYBODY =
  "man woman person people individual boy girl youth teenager teen youngster adult lady gentleman guy fellow native national".split(
    " ",
  );

/** Texts and studies, which speak for who made them. */
export const DOCUMENTS =
  `survey poll study report statement letter article document note release memorandum memo paper analysis review assessment audit inquiry
investigation petition appeal message post tweet book bulletin census filing research data`.split(/\s+/u);

/** Fields of government, words of one field together; two ministers of different fields are two. */
export const FIELDS: readonly string[] = [
  "foreign external diplomacy",
  "defence defense military war",
  "interior internal police home",
  "finance financial treasury",
  "economy economic trade commerce industry",
  "health healthcare",
  "justice",
  "education science",
  "energy",
  "agriculture agricultural food farming",
  "culture cultural",
  "transport transportation",
  "environment environmental ecology climate",
  "digital communications",
  "emergency emergencies",
  "labour labor social",
  "prime",
];

/** Organisations by their names, names of one together, with a word for what they are. */
export const NAMED_BODIES: readonly { readonly names: readonly string[]; readonly like: string }[] = [
  { names: ["united nations", "un", "u.n"], like: "nations" },
  { names: ["unicef"], like: "agency" },
  { names: ["unhcr"], like: "agency" },
  { names: ["unesco"], like: "agency" },
  { names: ["world health organization", "world health organisation"], like: "organisation" },
  { names: ["iaea", "international atomic energy agency"], like: "agency" },
  { names: ["red cross", "icrc"], like: "charity" },
  { names: ["red crescent"], like: "charity" },
  { names: ["nato", "north atlantic"], like: "alliance" },
  { names: ["european union", "eu"], like: "bloc" },
  { names: ["european commission"], like: "commission" },
  { names: ["european parliament"], like: "parliament" },
  { names: ["european council"], like: "council" },
  { names: ["council of europe"], like: "council" },
  { names: ["osce"], like: "organisation" },
  { names: ["african union"], like: "bloc" },
  { names: ["arab league"], like: "bloc" },
  { names: ["world bank"], like: "lender" },
  { names: ["imf", "international monetary fund"], like: "lender" },
  { names: ["amnesty"], like: "charity" },
  { names: ["human rights watch"], like: "charity" },
  { names: ["greenpeace"], like: "charity" },
  { names: ["doctors without borders", "msf"], like: "charity" },
  { names: ["group of seven", "g7", "g-7"], like: "bloc" },
  { names: ["group of twenty", "g20", "g-20"], like: "bloc" },
  { names: ["opec"], like: "organisation" },
  { names: ["asean"], like: "bloc" },
  { names: ["brics"], like: "bloc" },
  { names: ["csto"], like: "alliance" },
  { names: ["interpol"], like: "agency" },
  { names: ["europol"], like: "agency" },
  { names: ["hamas"], like: "rebel" },
  { names: ["hezbollah"], like: "rebel" },
  { names: ["taliban"], like: "rebel" },
];
