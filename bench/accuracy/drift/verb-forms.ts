/** English verbs with their past and participle where an ending does not make them, and those that double a letter. Source: own compilation. */
const IRREGULAR =
  `arise arose arisen;bear bore borne;beat beat beaten;become became become;begin began begun;break broke broken;bring brought brought;build built built;
buy bought bought;catch caught caught;choose chose chosen;come came come;cut cut cut;deal dealt dealt;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;
fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;freeze froze frozen;
get got got;give gave given;go went gone;grow grew grown;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;keep kept kept;know knew known;
lay laid laid;lead led led;leave left left;lend lent lent;let let let;lie lay lain;lose lost lost;make made made;mean meant meant;meet met met;pay paid paid;put put put;
read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;
shoot shot shot;show showed shown;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;speak spoke spoken;spend spent spent;stand stood stood;
steal stole stolen;strike struck struck;swear swore sworn;swim swam swum;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;
throw threw thrown;understand understood understood;undertake undertook undertaken;wake woke woken;wear wore worn;win won won;withdraw withdrew withdrawn;withhold withheld withheld;
write wrote written;overcome overcame overcome;undergo underwent undergone;foresee foresaw foreseen`
    .split(";")
    .map((line) => line.trim().split(" "));
const DOUBLED =
  /(?:^[^aeiou]*[aeiou][bdgklmnprt]|occur|refer|prefer|confer|infer|admit|commit|permit|submit|omit|transmit|control|cancel|patrol|compel|expel|propel|rebel|travel|label|equip|regret|transfer|deter)$/;

/** Regular verbs of news, but those of report. */
const REGULAR =
  `abandon abolish accept accompany accuse achieve acquire act adopt advance affect agree allow announce answer appeal appear apply appoint approve arrest arrive ask assemble
attack attend attract award ban bar base belong block board borrow bomb boycott call cancel capture carry cause change charge check claim clash close collapse collect compete complete
condemn conduct confirm consider contain continue contribute control convict cooperate cover crash create cross cut damage deal declare decline defeat deliver demand depart depend
deploy deport design destroy detain develop die discover discuss display donate double drop earn elect employ enable end endorse enter escape establish evacuate examine exceed exchange
execute expect expel expire explode extend face fail file finance fine finish fire follow force form gain gather grant guarantee guard halt hand happen harm help hire hope identify
impose improve include increase inform injure inspect install intend interrupt invest investigate invite involve issue join jump kill land last launch leak lift live load lock lodge lower
manage march mark match measure move name negotiate notice obtain occur offer open operate oppose order organise organize own pass pause permit plan plant play pledge
possess postpone prepare present prevent produce promise propose prosecute protect prove provide publish pull punish purchase push question quit raise reach receive recognise recognize
recommend recover reduce refer refuse register reject release remain remove repair repeat replace request require rescue resign resolve resume return reveal review roll ruin
save schedule search seem seize select separate serve settle share shell shift sign spark spread start stay stop store strip suffer supply support surrender survive suspect suspend
target test touch trade train transfer travel treat trigger trust turn use vaccinate visit vote wait want warn watch welcome win work wound`
    .split(/\s+/u)
    .filter((base) => !IRREGULAR.some(([other]) => other === base));

const PAST: ReadonlyMap<string, string> = new Map(IRREGULAR.map(([base = "", past = ""]) => [base, past]));
/** Base of a past that is no participle, so that it is always a finite verb: "took". */
export const BASE_OF_PAST: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap(([base = "", past = "", participle = ""]) =>
    past === participle || past === base || past === "lay" ? [] : [[past, base]],
  ),
);

/** Base of the past of a regular verb, which may be its participle: "signed". */
export const BASE_OF_REGULAR: ReadonlyMap<string, string> = new Map(REGULAR.map((base) => [pastOf(base), base]));
/** Base of a verb's third person: "signs". */
export const BASE_OF_THIRD: ReadonlyMap<string, string> = new Map(
  [...REGULAR, ...IRREGULAR.flatMap(([base = ""]) => (base === "" ? [] : [base]))].map((base) => [thirdOf(base), base]),
);

/** "sign": "signed" */
export function pastOf(base: string): string {
  const irregular = PAST.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLED.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** "sign": "signs" */
export function thirdOf(base: string): string {
  if (base === "have") return "has";
  if (base === "go") return "goes";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}
