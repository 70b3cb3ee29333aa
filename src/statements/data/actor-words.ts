/**
 * Nouns that tell what kind of actor a noun phrase names. Own compilation from the vocabulary of government, law, the military and the
 * press; lower case, singular. None of them names a State or a person.
 */

/** Offices and roles that one person holds. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  president minister premier chancellor king queen prince princess emperor sultan emir pope patriarch ayatollah monarch
  spokesman spokeswoman spokesperson spokesmen spox speaker secretary undersecretary under-secretary ambassador envoy diplomat consul attaché
  representative delegate commissioner commissar governor mayor senator congressman congresswoman lawmaker legislator deputy mp mep parliamentarian
  councillor councilor chair chairman chairwoman chairperson head chief director director-general leader co-leader boss
  commander general colonel major captain commodore corporal superintendent agent auditor registrar lieutenant admiral marshal brigadier sergeant officer soldier fighter veteran
  official aide adviser advisor counsel lawyer attorney prosecutor judge justice magistrate ombudsman ombudswoman inspector investigator detective
  expert analyst researcher professor scholar scientist economist historian campaigner activist advocate expert specialist
  colleague counterpart predecessor successor
  coordinator manager founder co-founder owner ceo cfo executive editor journalist reporter correspondent author writer columnist blogger photographer
  candidate nominee politician statesman dissident negotiator mediator rapporteur observer witness victim survivor resident villager farmer doctor nurse surgeon
  teacher student worker volunteer deminer sapper pilot driver mother father son daughter brother sister wife husband widow neighbour neighbor friend
  politician vice-president vice-chancellor protester demonstrator insider source person man woman archbishop bishop priest imam rabbi`);

/** Forms of address and rank that stand before a name. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt adm brig hon rev st
  mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. brig. hon. rev. pres. pres`);

/** Bodies that speak as one. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  ministry ministries office department agency bureau service services directorate administration government cabinet council committee commission
  parliament senate congress assembly duma rada knesset bundestag bundesrat seimas saeima riigikogu sejm eduskunta storting riksdag folketing diet house chamber legislature
  court tribunal prosecutor's authority authorities army navy force forces military police guard command staff prosecution wing
  party faction coalition bloc alliance union federation confederation league association organisation organization society institute institution foundation
  group company corporation firm bank fund university college school academy centre center network campaign movement
  embassy consulate mission delegation secretariat presidency regime junta kremlin
  newspaper magazine broadcaster channel station outlet website newsroom publication tabloid daily weekly
  international watch news times post herald tribune nations monitor house ngo charity watchdog think-tank tank observatory initiative trust church synod team unit body rezort
  forum consortium taskforce hospital panel brigade corps board registry museum library collective caucus guild syndicate cooperative`);

/** News agencies and outlets that pass on what others said, lower case. */
export const AGENCIES: ReadonlySet<string> = words(`
  reuters afp ap tass itar-tass ria interfax xinhua dpa efe ansa apa bloomberg cnn bbc cnbc aljazeera kyodo yonhap anadolu upi pap mti tasr čtk ctk bta
  belta unian ukrinform unn interfax-ukraine suspilne meduza axios politico guardian ert ana-mpa stt ntb ritzau tt lusa agerpres hina srna tanjug baltnews bns leta elta delfi err`);

/** Bodies of several States, by the names they go by, lower case. */
export const INTERNATIONAL_BODIES: ReadonlySet<string> = words(`
  nato eu un osce europol interpol icrc unicef unhcr unmas undp iaea opcw ohchr ecowas asean au oas g7 g20 brics unesco who wto imf ecb icc icj icbl hrw gichd apec opec`);

/** Things that carry words: a text, a sign, a study. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  statement report study survey poll document decree law bill resolution treaty convention agreement article letter memo memorandum
  communique communiqué declaration placard banner sign poster notice note text post tweet message email e-mail filing lawsuit complaint indictment affidavit transcript
  book memoir editorial column headline release paper review plan constitution protocol press-release website page data figures research findings results index`);

/** People spoken of as a group, without names. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  critics opponents supporters officials lawmakers legislators deputies mps meps senators diplomats analysts experts observers campaigners activists
  advocates residents locals protesters demonstrators voters people citizens many some others few sources reports media journalists reporters
  leaders ministers allies countries states nations governments authorities members parties signatories delegates victims survivors soldiers troops commanders
  investigators prosecutors police scientists researchers economists historians lawyers groups organisations organizations agencies sides both
  witnesses veterans workers families parents students doctors farmers villagers aides advisers advisors spokespeople representatives envoys ambassadors users commentators rivals`);

/** Who holds no office of the State any more, or stands against its government. */
export const OUT_OF_OFFICE: ReadonlySet<string> = words(`
  former ex ex- retired ousted exiled deposed sacked opposition oppositional oppositionist dissident rebel rebels separatist separatists insurgent insurgents breakaway`);

/** Whoever is of one, in whatever office, speaks for it and for no State. */
export const COMPANIES: ReadonlySet<string> = words(`
  company companies firm firms corporation chain chains manufacturer retailer airline utility supermarket insurer brewery shipyard refinery plc gmbh ltd inc`);

/** Nouns for people, companies and associations that speak for themselves, whatever State they are of. */
export const PRIVATE_NOUNS: ReadonlySet<string> = words(`
  company firm corporation chain maker producer manufacturer retailer airline utility operator carrier supermarket bank insurer broker brewer
  newspaper magazine broadcaster channel station outlet website tabloid daily weekly blog
  group club union federation association league society cooperative syndicate guild charity ngo campaign movement network foundation church party
  university college school institute institution academy think-tank hospital museum orchestra
  analyst expert researcher professor scholar scientist economist historian campaigner activist advocate lawyer journalist editor reporter correspondent
  author writer columnist blogger photographer dissident witness victim survivor resident villager farmer fisherman doctor nurse surgeon teacher student worker
  volunteer driver businessman businesswoman trader merchant citizen tourist protester demonstrator voter refugee family mother father son daughter brother sister
  wife husband widow neighbour neighbor friend man woman child people critic observer commentator candidate politician owner fan player coach singer actor artist`);

/** Pronouns that stand for a speaker, by what they may stand for. Gender is not looked at: translations get it wrong. */
export const PRONOUNS: Readonly<Record<string, "person" | "thing" | "several" | "relative" | "first">> = {
  he: "person",
  she: "person",
  his: "person",
  her: "person",
  him: "person",
  them: "several",
  it: "thing",
  its: "thing",
  they: "several",
  their: "several",
  both: "several",
  himself: "person",
  herself: "person",
  itself: "thing",
  themselves: "several",
  who: "relative",
  which: "relative",
  that: "relative",
  i: "first",
  we: "first",
  me: "first",
  us: "first",
  you: "first",
};

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
