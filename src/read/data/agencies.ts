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
    forms: [
      "Interfax",
      "INTERFAX.RU",
      "INTERFAX",
      "Интерфакс",
      "Interfax-Ukraine",
      "Інтерфакс-Україна",
      "Интерфакс-Украина",
      "ІНТЕРФАКС-УКРАЇНА",
      "ИНТЕРФАКС-УКРАИНА",
      "ИНТЕРФАКС",
    ],
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

function signOfDesk(form: string): string[] {
  return [...DESKS_BEFORE.map((desk) => `${desk} ${form}`), ...DESKS_BEHIND.map((desk) => `${form} ${desk}`)];
}
