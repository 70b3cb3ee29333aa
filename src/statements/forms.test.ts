import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ArticleId } from "../model/article.ts";
import { type CivilDate, printPartialDate } from "../model/civil-date.ts";
import { sliceSpans } from "../model/span.ts";
import { State } from "../model/state.ts";
import type { AttributionRelation } from "../model/statement.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { type AttributionModel, attribute, parseAttributionModel } from "./attribute.ts";

// Every form of reported speech that broke naive readers on real pages, in sentences of our own; `requirement` names the finding.

interface Expected {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly kind?: string;
  readonly stance?: string;
  readonly negative?: boolean;
  readonly states?: readonly string[];
  readonly name?: string;
  readonly role?: string;
  readonly addressee?: string;
  readonly relay?: readonly string[];
  readonly carriedOver?: boolean;
  readonly nested?: boolean;
  readonly madeOn?: string | null;
}

interface Form {
  readonly name: string;
  readonly requirement: string;
  readonly text: string;
  readonly published?: CivilDate;
  readonly expect: readonly Expected[];
  /** nothing else may be read */
  readonly alone?: true;
}

const forms = JSON.parse(readFileSync(new URL("./fixtures/forms.json", import.meta.url), "utf8")) as Form[];
const weights = readFileSync(new URL("../../models/attribution/model.bin", import.meta.url));
const gazetteer = new Gazetteer(
  [
    { code: "NOR", iso2: "NO", name: "Norway", capitals: ["Oslo"], demonyms: ["Norwegian", "Norwegians"] },
    { code: "CHL", iso2: "CL", name: "Chile", capitals: ["Santiago"], demonyms: ["Chilean", "Chileans"] },
    { code: "PER", iso2: "PE", name: "Peru", capitals: ["Lima"], demonyms: ["Peruvian", "Peruvians"] },
  ].map((row) =>
    State.parse({ ...row, names: [], metonyms: [], from: null, to: null, standing: "un-member", source: "test" }),
  ),
);

for (const [reader, attributionModel] of [
  ["rules alone", null],
  ["tagger and rules", parseAttributionModel(weights)],
] as const) {
  for (const form of forms) {
    test(`${form.requirement}, ${form.name} (${reader})`, () => {
      const found = [...readForm(form, attributionModel)];
      for (const wanted of form.expect) {
        const at = found.findIndex((statement) => holds(form.text, statement, wanted));
        assert.ok(
          at >= 0,
          `${JSON.stringify(wanted)}\nnot among\n${found.map((each) => describe(form.text, each)).join("\n")}`,
        );
        found.splice(at, 1);
      }
      if (form.alone) assert.deepEqual(found, []);
    });
  }
}

function readForm(form: Form, attributionModel: AttributionModel | null): readonly AttributionRelation[] {
  const published =
    form.published === undefined
      ? null
      : {
          text: form.published,
          date: { kind: "day", day: form.published } as const,
          instant: null,
          base: null,
          evidence: [],
          by: { kind: "rule", name: "test", version: "1" } as const,
        };
  return attribute(
    { id: ArticleId.parse("form#0"), text: form.text, language: "en", published, dateline: null, credits: [] },
    { gazetteer, captured: null, attributionModel },
  ).value;
}

/** Content must agree to the character; source and cue may be wider or narrower, for the tagger was taught other habits there. */
function holds(text: string, statement: AttributionRelation, wanted: Expected): boolean {
  const { speaker } = statement;
  const checks: readonly boolean[] = [
    sliceSpans(text, statement.content, "|") === wanted.content.join("|"),
    touches(sliceSpans(text, statement.cue), wanted.cue),
    touches(sliceSpans(text, statement.source), wanted.source),
    wanted.kind === undefined || statement.kind === wanted.kind,
    wanted.stance === undefined || statement.stance === wanted.stance,
    statement.negative === (wanted.negative ?? false),
    wanted.states === undefined || wanted.states.join() === speaker?.states.join(),
    wanted.name === undefined || speaker?.name === wanted.name,
    wanted.role === undefined || speaker?.role?.includes(wanted.role) === true,
    wanted.addressee === undefined || JSON.stringify(statement.addressee).includes(wanted.addressee),
    wanted.relay === undefined || statement.relay.map(({ name }) => name).join() === wanted.relay.join(),
    wanted.carriedOver === undefined || statement.carriedOver === wanted.carriedOver,
    wanted.nested === undefined || (statement.nestedIn !== null) === wanted.nested,
    wanted.madeOn === undefined ||
      (statement.madeOn === null ? null : printPartialDate(statement.madeOn.date)) === wanted.madeOn,
  ];
  return checks.every((check) => check);
}

function touches(found: string, wanted: string): boolean {
  return wanted === ""
    ? true
    : found.toLowerCase().includes(wanted.toLowerCase()) ||
        (found !== "" && wanted.toLowerCase().includes(found.toLowerCase()));
}

function describe(text: string, statement: AttributionRelation): string {
  const { source, cue, content, kind, stance, negative, speaker, addressee, relay, carriedOver, nestedIn, madeOn, by } =
    statement;
  const spans = [source, cue, content].map((list) => sliceSpans(text, list, "|")).join(" / ");
  return `${spans} ${JSON.stringify({ kind, stance, negative, speaker, addressee: addressee?.name, relay: relay.length, carriedOver, nestedIn, madeOn, by: by.name })}`;
}
