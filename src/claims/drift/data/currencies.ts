import { stemWord } from "../../stems.ts";

/** Stems of the names of currencies and their codes. Source: ISO 4217; own compilation of the forms. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `dollar euro pound sterling ruble rouble yuan renminbi yen rupee taka franc crown krona krone koruna peso real rand lira zloty hryvnia forint leu lev
dong won baht ringgit rupiah kyat riel kip dinar dirham riyal rial shekel tenge som manat lari dram birr naira cedi shilling kwacha pula sol boliviano
guarani colon quetzal lempira cordoba bolivar usd eur gbp rub cny jpy inr chf uah`
    .split(/\s+/u)
    .map(stemWord),
);

/** What a currency is called, by the stems of its names, its code and its sign: a dollar of any country is a dollar, a crown a crown. Source: own compilation. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: "dollar usd $",
    euro: "euro eur €",
    pound: "pound sterling gbp £",
    rouble: "ruble rouble rub ₽",
    yuan: "yuan renminbi rmb cny",
    yen: "yen jpy",
    rupee: "rupee inr",
    franc: "franc chf",
    crown: "crown krona krone koruna kronor kroner korun",
    zloty: "zloty pln",
    hryvnia: "hryvnia uah",
    lira: "lira",
    peso: "peso",
    rand: "rand zar",
    won: "won krw",
    shekel: "shekel",
    rial: "rial riyal",
    dirham: "dirham",
    dinar: "dinar",
    tenge: "tenge",
    forint: "forint huf",
    naira: "naira",
    shilling: "shilling",
    rupiah: "rupiah",
    baht: "baht",
  }).flatMap(([name, forms]) => forms.split(" ").map((form): [string, string] => [stemWord(form), name])),
);
