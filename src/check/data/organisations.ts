import type { StateCode } from "../../model/state.ts";

/** A State's time in an organisation: YYYY-MM-DD, the second day not included; null while it lasts. */
export interface Membership {
  readonly state: StateCode;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Members of the organisations and regions that reports rank States in ("the last EU member to"), by the words that name them. Days of
 * accession as the organisations publish them; a region has no days. Own list.
 */
export const ORGANISATIONS: readonly { readonly words: RegExp; readonly members: readonly Membership[] }[] = [
  {
    words: /\b(?:EU|European Union|E\.U\.)(?![\p{L}\p{N}])/u,
    members: listMembers({
      "1958-01-01": "BEL DEU FRA ITA LUX NLD",
      "1973-01-01": "DNK IRL GBR:2020-02-01",
      "1981-01-01": "GRC",
      "1986-01-01": "ESP PRT",
      "1995-01-01": "AUT FIN SWE",
      "2004-05-01": "CYP CZE EST HUN LVA LTU MLT POL SVK SVN",
      "2007-01-01": "BGR ROU",
      "2013-07-01": "HRV",
    }),
  },
  {
    words: /\bNATO\b/,
    members: listMembers({
      "1949-08-24": "BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA",
      "1952-02-18": "GRC TUR",
      "1955-05-06": "DEU",
      "1982-05-30": "ESP",
      "1999-03-12": "CZE HUN POL",
      "2004-03-29": "BGR EST LVA LTU ROU SVK SVN",
      "2009-04-01": "ALB HRV",
      "2017-06-05": "MNE",
      "2020-03-27": "MKD",
      "2023-04-04": "FIN",
      "2024-03-07": "SWE",
    }),
  },
  { words: /\bBaltic\b/, members: listMembers({ "1900-01-01": "EST LVA LTU" }) },
  { words: /\bNordic\b/, members: listMembers({ "1900-01-01": "DNK FIN ISL NOR SWE" }) },
];

function listMembers(byDay: Readonly<Record<string, string>>): Membership[] {
  return Object.entries(byDay).flatMap(([from, states]) =>
    states.split(" ").map((written) => {
      const [state = "", to] = written.split(":");
      return { state: state as StateCode, from, to: to ?? null };
    }),
  );
}
