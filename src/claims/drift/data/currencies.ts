import { stemWord } from "../../stems.ts";

/** Stems of the names of currencies and their codes. Source: ISO 4217; own compilation of the forms. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  `dollar euro pound sterling ruble rouble yuan renminbi yen rupee taka franc crown krona krone koruna peso real rand lira zloty hryvnia forint leu lev
dong won baht ringgit rupiah kyat riel kip dinar dirham riyal rial shekel tenge som manat lari dram birr naira cedi shilling kwacha pula sol boliviano
guarani colon quetzal lempira cordoba bolivar usd eur gbp rub cny jpy inr chf uah`
    .split(/\s+/u)
    .map(stemWord),
);
