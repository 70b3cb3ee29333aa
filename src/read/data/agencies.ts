/** A news agency, and the forms in which a credit prints it. */
export interface Agency {
  readonly name: string;
  readonly forms: readonly string[];
  /** forms that end a report as a mark of their own ("REUTERS" after the last sentence) */
  readonly endMarks: readonly string[];
}

/** News agencies of the world. Source: the agencies' own names and signs, as listed by the alliances of news agencies (EANA, OANA) and printed in datelines. */
export const AGENCIES: readonly Agency[] = [
  {
    name: "Reuters",
    forms: [
      "Reuters",
      "REUTERS",
      "Рейтер",
      "Рейтерс",
      "Reuter",
      "Thomson Reuters",
      "路透社",
      "ロイター",
      "로이터",
      "رويترز",
    ],
    endMarks: ["REUTERS", "Reuters"],
  },
  {
    name: "AFP",
    forms: ["AFP", "Agence France-Presse", "Agence France Presse", "АФП", "France-Presse", "AFP News", "法新社"],
    endMarks: ["AFP"],
  },
  {
    name: "AP",
    forms: ["AP", "Associated Press", "The Associated Press", "AP News", "АП", "美联社"],
    endMarks: ["AP"],
  },
  { name: "TASS", forms: ["TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "塔斯社"], endMarks: ["TASS", "ТАСС"] },
  {
    name: "RIA Novosti",
    forms: ["RIA Novosti", "RIA", "РИА Новости", "РИА", "Sputnik", "Спутник", "俄新社"],
    endMarks: [],
  },
  {
    name: "Interfax",
    forms: ["Interfax", "INTERFAX.RU", "INTERFAX", "Интерфакс", "ИНТЕРФАКС"],
    endMarks: [],
  },
  {
    name: "Interfax-Ukraine",
    forms: ["Interfax-Ukraine", "Інтерфакс-Україна", "Интерфакс-Украина", "ІНТЕРФАКС-УКРАЇНА", "ИНТЕРФАКС-УКРАИНА"],
    endMarks: [],
  },
  { name: "Ukrinform", forms: ["Ukrinform", "Укрінформ", "Укринформ"], endMarks: [] },
  { name: "UNN", forms: ["UNN", "УНН"], endMarks: ["UNN"] },
  { name: "UNIAN", forms: ["UNIAN", "УНІАН", "УНИАН"], endMarks: [] },
  {
    name: "Xinhua",
    forms: ["Xinhua", "Xinhua News Agency", "Xinhua news agency", "新华社", "新華社"],
    endMarks: ["Xinhua"],
  },
  { name: "dpa", forms: ["dpa", "DPA", "Deutsche Presse-Agentur", "dpa-AFX"], endMarks: ["dpa", "DPA"] },
  { name: "EFE", forms: ["EFE", "Agencia EFE"], endMarks: ["EFE"] },
  { name: "Europa Press", forms: ["Europa Press", "EUROPA PRESS"], endMarks: [] },
  { name: "ANSA", forms: ["ANSA"], endMarks: ["ANSA", "(ANSA)"] },
  { name: "askanews", forms: ["askanews", "Askanews"], endMarks: [] },
  { name: "AGI", forms: ["AGI", "Agenzia Italia"], endMarks: ["AGI"] },
  { name: "Adnkronos", forms: ["Adnkronos", "ADNKRONOS"], endMarks: [] },
  { name: "Lusa", forms: ["Lusa", "LUSA", "Agência Lusa"], endMarks: ["Lusa"] },
  { name: "PAP", forms: ["PAP", "Polska Agencja Prasowa", "Polish Press Agency"], endMarks: ["PAP", "(PAP)"] },
  { name: "CTK", forms: ["CTK", "ČTK", "ČTK News Agency"], endMarks: ["ČTK"] },
  { name: "TASR", forms: ["TASR"], endMarks: ["TASR"] },
  { name: "SITA", forms: ["SITA"], endMarks: ["SITA"] },
  { name: "MTI", forms: ["MTI"], endMarks: ["MTI"] },
  { name: "Agerpres", forms: ["Agerpres", "AGERPRES"], endMarks: [] },
  { name: "BTA", forms: ["BTA", "БТА"], endMarks: ["BTA"] },
  { name: "Tanjug", forms: ["Tanjug", "Танјуг"], endMarks: ["Tanjug"] },
  { name: "Beta", forms: ["Beta", "BETA"], endMarks: [] },
  { name: "HINA", forms: ["HINA", "Hina"], endMarks: ["Hina", "(Hina)"] },
  { name: "BNS", forms: ["BNS", "Baltic News Service"], endMarks: ["BNS"] },
  { name: "ELTA", forms: ["ELTA"], endMarks: ["ELTA"] },
  { name: "LETA", forms: ["LETA"], endMarks: ["LETA"] },
  { name: "STT", forms: ["STT"], endMarks: ["STT"] },
  { name: "TT", forms: ["TT"], endMarks: [] },
  { name: "NTB", forms: ["NTB"], endMarks: ["NTB", "(NTB)", "(©NTB)"] },
  { name: "Ritzau", forms: ["Ritzau", "/ritzau/"], endMarks: ["/ritzau/"] },
  { name: "ANP", forms: ["ANP"], endMarks: ["ANP"] },
  { name: "Belga", forms: ["Belga", "BELGA"], endMarks: ["Belga"] },
  { name: "APA", forms: ["APA"], endMarks: ["(APA)"] },
  { name: "Keystone-SDA", forms: ["Keystone-SDA", "SDA", "ATS"], endMarks: [] },
  { name: "ANA", forms: ["ANA", "ANA-MPA", "AMNA", "ΑΠΕ-ΜΠΕ", "ΑΠΕ"], endMarks: ["- ANA"] },
  { name: "Anadolu", forms: ["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA"], endMarks: [] },
  { name: "Azertac", forms: ["Azertac", "AZERTAC"], endMarks: [] },
  { name: "BelTA", forms: ["BelTA", "БелТА", "БЕЛТА"], endMarks: ["-0-"] },
  { name: "Kyodo", forms: ["Kyodo", "Kyodo News", "共同"], endMarks: ["Kyodo"] },
  { name: "Jiji", forms: ["Jiji", "Jiji Press", "時事"], endMarks: [] },
  { name: "Yonhap", forms: ["Yonhap", "Yonhap News", "연합뉴스"], endMarks: ["Yonhap", "(Yonhap)"] },
  { name: "PTI", forms: ["PTI", "Press Trust of India"], endMarks: ["PTI"] },
  { name: "ANI", forms: ["ANI"], endMarks: ["ANI", "(ANI)"] },
  { name: "IANS", forms: ["IANS"], endMarks: ["IANS"] },
  { name: "APP", forms: ["APP", "Associated Press of Pakistan"], endMarks: ["APP"] },
  { name: "BSS", forms: ["BSS"], endMarks: ["BSS"] },
  { name: "Bernama", forms: ["Bernama", "BERNAMA"], endMarks: ["BERNAMA", "Bernama", "-- BERNAMA"] },
  { name: "Antara", forms: ["Antara", "ANTARA"], endMarks: [] },
  { name: "VNA", forms: ["VNA", "TTXVN"], endMarks: ["VNA"] },
  { name: "AKP", forms: ["AKP", "Agence Kampuchea Presse"], endMarks: ["AKP"] },
  { name: "TNA", forms: ["TNA"], endMarks: ["TNA"] },
  { name: "PNA", forms: ["PNA"], endMarks: ["(PNA)"] },
  { name: "CNA", forms: ["CNA", "中央社"], endMarks: [] },
  { name: "IRNA", forms: ["IRNA"], endMarks: ["IRNA"] },
  { name: "ISNA", forms: ["ISNA"], endMarks: [] },
  { name: "MENA", forms: ["MENA"], endMarks: [] },
  { name: "WAM", forms: ["WAM"], endMarks: ["WAM"] },
  { name: "QNA", forms: ["QNA"], endMarks: ["QNA", "(QNA)"] },
  { name: "SPA", forms: ["SPA"], endMarks: ["SPA", "-- SPA"] },
  { name: "KUNA", forms: ["KUNA"], endMarks: ["(end)"] },
  { name: "PA", forms: ["PA Media", "PA", "Press Association"], endMarks: [] },
  { name: "UPI", forms: ["UPI", "United Press International"], endMarks: ["UPI"] },
  { name: "Bloomberg", forms: ["Bloomberg", "BLOOMBERG"], endMarks: ["BLOOMBERG", "Bloomberg"] },
  { name: "The Canadian Press", forms: ["The Canadian Press", "Canadian Press"], endMarks: [] },
  { name: "AAP", forms: ["AAP"], endMarks: ["AAP"] },
  { name: "Prensa Latina", forms: ["Prensa Latina", "PL"], endMarks: [] },
  { name: "Télam", forms: ["Télam"], endMarks: [] },
  { name: "Agência Brasil", forms: ["Agência Brasil"], endMarks: [] },
  { name: "Nova", forms: ["Nova", "Agenzia Nova"], endMarks: ["(Nu)"] },
  { name: "GNA", forms: ["GNA", "Ghana News Agency"], endMarks: ["GNA"] },
  { name: "NAN", forms: ["NAN", "News Agency of Nigeria"], endMarks: ["(NAN)"] },
  { name: "Kenya News Agency", forms: ["Kenya News Agency"], endMarks: [] },
  { name: "Ethiopian News Agency", forms: ["Ethiopian News Agency"], endMarks: [] },
  { name: "SUNA", forms: ["SUNA", "Sudan News Agency"], endMarks: [] },
  { name: "SONNA", forms: ["SONNA"], endMarks: [] },
  { name: "ANGOP", forms: ["ANGOP", "Angop"], endMarks: [] },
  { name: "NAMPA", forms: ["NAMPA", "Nampa"], endMarks: ["NAMPA"] },
  { name: "BOPA", forms: ["BOPA"], endMarks: ["BOPA"] },
  { name: "ZANIS", forms: ["ZANIS"], endMarks: ["ZANIS"] },
  { name: "New Ziana", forms: ["New Ziana", "ZIANA"], endMarks: [] },
  { name: "PANA", forms: ["PANA", "PANAPRESS", "Panapress"], endMarks: [] },
  { name: "Algérie Presse Service", forms: ["Algérie Presse Service"], endMarks: [] },
  { name: "Agence de presse sénégalaise", forms: ["Agence de presse sénégalaise"], endMarks: [] },
  { name: "Maghreb Arabe Presse", forms: ["Maghreb Arabe Presse"], endMarks: [] },
  { name: "Tunis Afrique Presse", forms: ["Tunis Afrique Presse"], endMarks: [] },
  { name: "SANA", forms: ["SANA"], endMarks: [] },
  { name: "WAFA", forms: ["WAFA"], endMarks: [] },
  { name: "Jordan News Agency", forms: ["Jordan News Agency", "(Petra)"], endMarks: [] },
  { name: "Oman News Agency", forms: ["Oman News Agency"], endMarks: [] },
  { name: "Bahrain News Agency", forms: ["Bahrain News Agency"], endMarks: [] },
  { name: "Pajhwok", forms: ["Pajhwok", "Pajhwok Afghan News"], endMarks: [] },
  { name: "Bakhtar News Agency", forms: ["Bakhtar News Agency"], endMarks: [] },
  { name: "Tasnim", forms: ["Tasnim", "Tasnim News Agency"], endMarks: [] },
  { name: "Mehr News Agency", forms: ["Mehr News Agency", "MNA"], endMarks: [] },
  { name: "Kazinform", forms: ["Kazinform", "KAZINFORM", "Казинформ"], endMarks: [] },
  { name: "Kabar News Agency", forms: ["Kabar News Agency"], endMarks: [] },
  { name: "Khovar", forms: ["Khovar", "Ховар"], endMarks: [] },
  { name: "Armenpress", forms: ["Armenpress", "ARMENPRESS"], endMarks: [] },
  { name: "Interpressnews", forms: ["Interpressnews", "InterPressNews"], endMarks: [] },
  { name: "Montsame", forms: ["Montsame", "MONTSAME"], endMarks: [] },
  { name: "KCNA", forms: ["KCNA", "조선중앙통신"], endMarks: ["KCNA"] },
  { name: "Lao News Agency", forms: ["Lao News Agency"], endMarks: [] },
  { name: "UNB", forms: ["UNB", "United News of Bangladesh"], endMarks: ["UNB"] },
  { name: "United News of India", forms: ["United News of India"], endMarks: [] },
  { name: "Rastriya Samachar Samiti", forms: ["Rastriya Samachar Samiti"], endMarks: [] },
  { name: "SRNA", forms: ["SRNA", "Срна", "СРНА"], endMarks: [] },
  { name: "FENA", forms: ["FENA", "Fena"], endMarks: [] },
  { name: "Media Information Agency", forms: ["Media Information Agency", "МИА"], endMarks: [] },
  { name: "Makfax", forms: ["Makfax", "Макфакс"], endMarks: [] },
  { name: "STA", forms: ["STA", "Slovenska tiskovna agencija"], endMarks: ["STA"] },
  { name: "Mediafax", forms: ["Mediafax", "MEDIAFAX"], endMarks: [] },
  { name: "Moldpres", forms: ["Moldpres", "MOLDPRES"], endMarks: [] },
  { name: "Infotag", forms: ["Infotag"], endMarks: [] },
  { name: "RBC-Ukraine", forms: ["RBC-Ukraine", "РБК-Україна", "РБК-Украина"], endMarks: [] },
  { name: "LaPresse", forms: ["LaPresse"], endMarks: [] },
  { name: "epd", forms: ["epd", "Evangelischer Pressedienst"], endMarks: ["(epd)"] },
  { name: "SID", forms: ["SID", "Sport-Informations-Dienst"], endMarks: [] },
  { name: "AWP", forms: ["AWP", "awp"], endMarks: [] },
  { name: "Dow Jones", forms: ["Dow Jones Newswires"], endMarks: [] },
  { name: "Inter Press Service", forms: ["Inter Press Service"], endMarks: [] },
  { name: "CMC", forms: ["CMC", "Caribbean Media Corporation"], endMarks: [] },
  { name: "Andina", forms: ["ANDINA", "Agencia Andina"], endMarks: [] },
  { name: "Notimex", forms: ["Notimex", "NTX"], endMarks: [] },
  { name: "Agencia Boliviana de Información", forms: ["Agencia Boliviana de Información"], endMarks: [] },
  { name: "Agencia Cubana de Noticias", forms: ["Agencia Cubana de Noticias"], endMarks: [] },
  { name: "UrduPoint", forms: ["UrduPoint", "Pakistan Point News"], endMarks: [] },
];

/** The marks that end a report: each agency's own, and its name in capitals. */
export const END_MARKS: readonly string[] = [
  ...new Set(
    AGENCIES.flatMap(({ name, endMarks }) => (name.length >= 3 ? [...endMarks, name.toUpperCase()] : endMarks)),
  ),
].toSorted((a, b) => b.length - a.length);

/** Words before and behind an agency's name with which its desk signs. Source: bylines on the agencies' own sites. */
const DESKS_BEFORE = ["Redazione", "Redacción", "Redação", "Rédaction", "Redaktion"];
const DESKS_BEHIND = ["Staff", "Reporters", "Newsroom", "Redaktion", "Redazione"];

/** Every printed form of an agency, alone and as its desk signs ("Redazione ANSA", "Reuters Staff"), to its name. */
export const AGENCY_BY_FORM: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, forms, endMarks }) =>
    [...forms, ...endMarks, name.toUpperCase(), ...forms.flatMap(signOfDesk)].map((form): [string, string] => [
      form,
      name,
    ]),
  ),
);

/** Letters of an agency's name that small letters in brackets may stand for: "(ansa)", "(dpa)". */
const MIN_SMALL = 3;

/** The agencies whose signs are capitals, by these in small letters. */
const AGENCY_BY_SMALL_FORM: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, forms }) =>
    forms
      .filter((form) => form.length >= MIN_SMALL && /^[\p{Lu}-]+$/u.test(form))
      .map((form): [string, string] => [form.toLowerCase(), name]),
  ),
);
const SMALL_IN_BRACKETS = /\((\p{Ll}{2,9}(?: ?[/,] ?\p{Ll}{2,9}){0,3})\)$/u;

/** The agency that small letters in brackets at a text's end name ("(ansa)", "(pap/afp)"), in the text's offsets without the brackets; null where they name none. */
export function findSmallAgency(text: string): { readonly agency: string; readonly start: number } | null {
  if (!text.endsWith(")")) return null;
  const match = SMALL_IN_BRACKETS.exec(text.slice(-MAX_SMALL));
  const names = match?.[1]?.split(/ ?[/,] ?/u) ?? [];
  const agencies = names.map((name) => AGENCY_BY_SMALL_FORM.get(name) ?? AGENCY_BY_FORM.get(name));
  const [agency] = agencies;
  if (match?.[1] === undefined || agency === undefined || agencies.some((found) => found === undefined)) return null;
  return { agency, start: text.length - 1 - match[1].length };
}

/** Such brackets are no longer. */
const MAX_SMALL = 50;

function signOfDesk(form: string): string[] {
  return [...DESKS_BEFORE.map((desk) => `${desk} ${form}`), ...DESKS_BEHIND.map((desk) => `${form} ${desk}`)];
}
