/**
 * News agencies with the names they go by in credits and sentences, and the hosts of their own sites. Source: the agencies' own sites and
 * style of credit, compiled by us.
 *
 * `ambiguous` names are also words or other institutions: they count only inside a credit's punctuation ("(AP)", "/ANA/").
 */
export interface Agency {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ambiguous: readonly string[];
  readonly hosts: readonly string[];
}

/** Every agency, in no order that matters. */
export const AGENCIES: readonly Agency[] = [
  agency("Reuters", ["Thomson Reuters"], [], ["reuters.com"]),
  agency("AFP", ["Agence France-Presse", "Agence France Presse"], [], ["afp.com"]),
  agency("AP", ["Associated Press"], ["AP"], ["apnews.com", "ap.org"]),
  agency("TASS", ["ITAR-TASS", "Itar Tass", "ТАСС"], [], ["tass.com", "tass.ru"]),
  agency("RIA Novosti", ["RIA", "РИА Новости"], [], ["ria.ru"]),
  agency("Interfax", ["Интерфакс"], [], ["interfax.com", "interfax.ru"]),
  agency("Interfax-Ukraine", ["Інтерфакс-Україна", "Интерфакс-Украина"], [], ["interfax.com.ua"]),
  agency("Ukrinform", ["Укрінформ", "Укринформ"], [], ["ukrinform.net", "ukrinform.ua"]),
  agency("UNN", ["УНН", "Ukrainian National News"], [], ["unn.ua"]),
  agency("UNIAN", ["УНИАН", "УНІАН"], [], ["unian.info", "unian.net", "unian.ua"]),
  agency("Xinhua", ["Xinhua News Agency"], [], ["news.cn", "xinhuanet.com"]),
  agency("dpa", ["Deutsche Presse-Agentur"], ["dpa", "DPA"], ["dpa.com", "dpa-international.com"]),
  agency("EFE", ["Agencia EFE"], ["EFE"], ["efe.com"]),
  agency("ANSA", [], ["ANSA"], ["ansa.it"]),
  agency("askanews", ["Askanews"], [], ["askanews.it"]),
  agency("Anadolu", ["Anadolu Agency", "Anadolu Ajansı"], ["AA"], ["aa.com.tr"]),
  agency("ANI", ["Asian News International"], ["ANI"], ["aninews.in"]),
  agency("PTI", ["Press Trust of India"], ["PTI"], ["ptinews.com"]),
  agency("IANS", ["Indo-Asian News Service"], [], ["ians.in"]),
  agency("APP", ["Associated Press of Pakistan"], ["APP"], ["app.com.pk"]),
  agency("Kyodo", ["Kyodo News"], [], ["kyodonews.net"]),
  agency("Yonhap", ["Yonhap News Agency"], [], ["yna.co.kr"]),
  agency("BNS", ["Baltic News Service"], ["BNS"], ["bns.lt", "bns.ee"]),
  agency("LETA", [], ["LETA"], ["leta.lv"]),
  agency("ELTA", [], ["ELTA"], ["elta.lt"]),
  agency("STT", ["Suomen Tietotoimisto"], ["STT"], ["stt.fi"]),
  agency("PAP", ["Polish Press Agency", "Polska Agencja Prasowa"], ["PAP"], ["pap.pl"]),
  agency("CTK", ["ČTK", "Czech News Agency"], [], ["ctk.cz", "ceskenoviny.cz"]),
  agency("TASR", [], ["TASR"], ["tasr.sk"]),
  agency("SITA", [], ["SITA"], ["sita.sk"]),
  agency("MTI", [], ["MTI"], ["mti.hu"]),
  agency("Agerpres", ["AGERPRES"], [], ["agerpres.ro"]),
  agency("Tanjug", ["Танјуг"], [], ["tanjug.rs"]),
  agency("BTA", ["Bulgarian News Agency"], ["BTA"], ["bta.bg"]),
  agency("ANA-MPA", ["Athens News Agency", "Athens-Macedonian News Agency"], ["ANA", "AMNA"], ["amna.gr"]),
  agency("BelTA", ["БЕЛТА"], [], ["belta.by"]),
  agency("Report", ["Report News Agency", "Report.az"], ["Report"], ["report.az"]),
  agency("Azertac", ["AZERTAC", "Azertag"], [], ["azertag.az"]),
  agency("KCNA", ["Korean Central News Agency"], [], ["kcna.kp"]),
  agency("IRNA", ["Islamic Republic News Agency"], [], ["irna.ir"]),
  agency("Antara", ["Antara News"], [], ["antaranews.com"]),
  agency("Bernama", [], [], ["bernama.com"]),
  agency("VNA", ["Vietnam News Agency"], ["VNA"], ["vietnamplus.vn"]),
  agency("SPA", ["Saudi Press Agency"], ["SPA"], ["spa.gov.sa"]),
  agency("WAM", ["Emirates News Agency"], ["WAM"], ["wam.ae"]),
  agency("MENA", ["Middle East News Agency"], ["MENA"], []),
  agency("Lusa", [], ["LUSA", "Lusa"], ["lusa.pt"]),
  agency("Belga", ["Belga News Agency"], ["Belga"], ["belganewsagency.eu"]),
  agency("ANP", ["Algemeen Nederlands Persbureau"], ["ANP"], ["anp.nl"]),
  agency("NTB", [], ["NTB"], ["ntb.no"]),
  agency("TT", ["Tidningarnas Telegrambyrå"], ["TT"], ["tt.se"]),
  agency("Ritzau", [], ["Ritzau"], ["ritzau.dk"]),
  agency("UPI", ["United Press International"], ["UPI"], ["upi.com"]),
  agency("Bloomberg", ["Bloomberg News"], [], ["bloomberg.com"]),
  agency("PA", ["Press Association", "PA Media"], ["PA"], ["pa.media"]),
  agency("AAP", ["Australian Associated Press"], ["AAP"], ["aap.com.au"]),
  agency("Canadian Press", ["The Canadian Press"], [], ["thecanadianpress.com"]),
  agency("UN News", [], [], ["news.un.org"]),
];

function agency(
  name: string,
  aliases: readonly string[],
  ambiguous: readonly string[],
  hosts: readonly string[],
): Agency {
  return { name, aliases: ambiguous.includes(name) ? aliases : [name, ...aliases], ambiguous, hosts };
}
