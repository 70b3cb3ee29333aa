import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTreatyFiles } from "../../../input/package-files.ts";
import { parsePartialDate, printPartialDate } from "../../../model/civil-date.ts";
import type { PropositionContent } from "../../../model/proposition.ts";
import { loadRegister } from "../../../record/record.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { readClaim } from "../read-propositions.ts";

const { value: register } = loadRegister(readTreatyFiles());
const options = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: null,
};

/** What a sentence of 20 December 2025 was read to say, one line a State (or event). */
function read(text: string): string[] {
  const claim = { text, claimant: null, madeOn: parsePartialDate("2025-12-20"), treaty: "mine-ban-1997" };
  return readClaim(claim, options).value.flatMap(({ content, negated }) => print(content, negated));
}

function print(content: PropositionContent, negated: boolean): string[] {
  const not = negated ? "not " : "";
  const day = (date: Parameters<typeof printPartialDate>[0] | null): string =>
    date === null ? "-" : (printPartialDate(date) ?? "?");
  switch (content.kind) {
    case "party-status":
      return [`${content.state} ${content.status} ${day(content.since)}`];
    case "treaty-action":
      return [`${content.state} ${not}${content.action} ${day(content.date)}`];
    case "treaty-date":
      return [`${content.event} ${day(content.date)}`];
    case "withdrawal-step": {
      const votes = content.votes === null ? "" : ` ${content.votes.inFavour}-${content.votes.against}`;
      return content.states.map((state) => `${state} ${not}${content.step} ${day(content.date)}${votes}`);
    }
    default:
      return [content.kind];
  }
}

describe("respectively", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      "Jordan and Qatar have both been bound by the convention since 1999 and 1999 respectively.",
      "JOR bound 1999",
      "QAT bound 1999",
    ],
    ["Chad and Niger signed it in 1998 and 1997, respectively.", "TCD signature 1998", "NER signature 1997"],
    [
      "The treaty was ratified by Kenya, Togo and Mali on 23 January 2001, 9 March 2000 and 2 June 1998 respectively.",
      "KEN ratification 2001-01-23",
      "TGO ratification 2000-03-09",
      "MLI ratification 1998-06-02",
    ],
    [
      "Malta signed and ratified the treaty in 1997 and 2001 respectively.",
      "MLT signature 1997",
      "MLT ratification 2001",
    ],
    [
      "The treaty was adopted and entered into force in 1997 and 1999 respectively.",
      "adoption 1997",
      "entry-into-force 1999",
    ],
    [
      "The parliaments of Lithuania and Estonia voted to leave the treaty by 107 votes to 0 and 81 to 1 respectively.",
      "LTU parliament - 107-0",
      "EST parliament - 81-1",
    ],
    [
      "Latvia and Finland deposited their instruments of withdrawal on 27 June and 10 July 2025 respectively.",
      "LVA deposited 2025-06-27",
      "FIN deposited 2025-07-10",
    ],
    [
      "The withdrawals of Finland and Poland take effect on 10 January and 20 February respectively.",
      "FIN in-effect 2026-01-10",
      "POL in-effect 2026-02-20",
    ],
    [
      "Chad, Niger and Mali signed it in 1998 and 1997 respectively.",
      "TCD signature ?",
      "NER signature ?",
      "MLI signature ?",
    ],
    ["The Baltic states joined in 2003, 2004 and 2005 respectively.", "EST joined ?", "LVA joined ?", "LTU joined ?"],
  ];
  for (const [text, ...wanted] of cases) it(text, () => assert.deepEqual(read(text), wanted));
});

describe("a withdrawal that takes effect", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ["Finland's withdrawal takes effect on 10 January.", "FIN in-effect 2026-01-10"],
    ["The withdrawal of Poland takes effect on 20 February, the UN notification says.", "POL in-effect 2026-02-20"],
    ["Latvia's withdrawal took effect on 10 January.", "LVA in-effect 2025-01-10"],
  ];
  for (const [text, ...wanted] of cases) it(text, () => assert.deepEqual(read(text), wanted));
});

describe("rows that leave out what they share", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      "The withdrawals of the three Baltic states take effect on 27 December, Finland's on 10 January 2026 and Poland's on 20 February.",
      "EST in-effect 2025-12-27",
      "LVA in-effect 2025-12-27",
      "LTU in-effect 2025-12-27",
      "FIN in-effect 2026-01-10",
      "POL in-effect 2026-02-20",
    ],
    [
      "The withdrawal of Latvia takes effect on 27 December; that of Finland on 10 January.",
      "LVA in-effect 2025-12-27",
      "FIN in-effect 2026-01-10",
    ],
    [
      "Latvia deposited its instrument of withdrawal on 27 June, followed by Finland on 10 July and Poland in August.",
      "LVA deposited 2025-06-27",
      "FIN deposited 2025-07-10",
      "POL deposited 2025-08",
    ],
    [
      "Lithuania's parliament voted to leave the treaty by 107 votes to 0, Estonia's by 81 to 1.",
      "LTU parliament - 107-0",
      "EST parliament - 81-1",
    ],
    [
      "The treaty entered into force for Finland in 2012, for Latvia in 2006 and for Estonia in 2004.",
      "FIN entry-into-force 2012",
      "LVA entry-into-force 2006",
      "EST entry-into-force 2004",
    ],
    ["Chad has been bound by the treaty since 1999, Togo since 2000.", "TCD bound 1999", "TGO bound 2000"],
    [
      "Latvia's withdrawal takes effect on 27 December, with Finland's following in January.",
      "LVA in-effect 2025-12-27",
      "FIN in-effect 2026-01",
    ],
    [
      "Finland and Poland joined the treaty in 2012, the former in January and the latter in December.",
      "FIN joined 2012",
      "POL joined 2012",
      "FIN joined 2012-01",
      "POL joined 2012-12",
    ],
    ["Kenya's envoy met Togo's in 1999, Mali's in 2000.", ""],
    [
      "The Ottawa Convention was adopted in 1997, the Convention on Cluster Munitions in 2008.",
      "adoption 1997",
      "adoption 2008",
    ],
    [
      "Mali acceded to the Ottawa Convention in 1998 and to the Convention on Cluster Munitions in 2010.",
      "MLI accession 1998",
      "MLI accession 2010",
    ],
    [
      "Latvia and Estonia never signed and came in by accession, the Estonians in 2004, the Latvians the year after.",
      "LVA not signature -",
      "EST not signature -",
      "LVA accession -",
      "EST accession -",
      "EST accession 2004",
      "LVA accession 2005",
    ],
  ];
  for (const [text, ...wanted] of cases) it(text, () => assert.deepEqual(read(text), wanted.filter(Boolean)));
});

describe("several treaties named together", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ["Chad is party to both the Ottawa and Oslo conventions.", "TCD party -", "TCD party -"],
    ["Togo has joined neither the Ottawa nor the Oslo convention.", "TGO not joined -", "TGO not joined -"],
    ["Kenya has not signed the Mine Ban Treaty or the Oslo convention.", "KEN not signature -", "KEN not signature -"],
    ["Niger left neither the Mine Ban Treaty nor the Arms Trade Treaty.", "NER not in-effect -", "NER not in-effect -"],
    [
      "The Ottawa Convention and the Convention on Cluster Munitions entered into force in 1999 and 2010.",
      "entry-into-force 1999",
      "entry-into-force 2010",
    ],
  ];
  for (const [text, ...wanted] of cases) it(text, () => assert.deepEqual(read(text), wanted));
});
