import assert from "node:assert/strict";
import { test } from "node:test";
import type { Unit } from "../../unit.ts";
import { readUnits } from "../lines/read-units.ts";
import { chooseHeadline } from "./choose-headline.ts";

const REPORT = [
  "The harbour office in Port Estuary will close its northern quay for two years, it told the shipping companies in a letter on Monday.",
  "Ferries will leave from the southern quay, where the harbour office is to build a second bridge for passengers before the autumn.",
  "The companies had asked for a delay until the season is over, which the harbour office refused.",
];

function choose(lines: readonly string[], repeated: number | null = null): string | null {
  const { units }: { units: readonly Unit[] } = readUnits({ text: [...lines, ...REPORT].join("\n") }, 1_000, null);
  const at = chooseHeadline(units, null, units.length, repeated);
  return at === null ? null : (units[at]?.text ?? null);
}

test("a menu in one line, a language switch and a search field are no headlines", () => {
  for (const menu of [
    "HOME NEWS WORLD OPINION LIFESTYLE VIDEO CONTACT US",
    "Startseite Politik Wirtschaft Sport Regionales Ratgeber Abo",
    "Главная Новости Политика Экономика Видео О проекте",
    "Search the Harbour Courier site",
    "EN | DE | FR | Easy read",
  ])
    assert.equal(
      choose([menu, "Northern quay to close for two years", "12 May 2025, 10:20"]),
      "Northern quay to close for two years",
    );
});

test("of a headline and the standfirst that the page prints twice the first is the headline", () => {
  const standfirst = "Harbour office refuses a delay that shipping companies had asked for";
  assert.equal(
    choose(["News", "Ferries lose their northern quay for two years", standfirst, standfirst, "12 May 2025"], 3),
    "Ferries lose their northern quay for two years",
  );
});

test("a trail of sections, a ticker of other matter and a caption are passed over", () => {
  assert.equal(
    choose([
      "Breaking: Fire at the oil depot under control, governor says",
      "Home » News » Northern quay to close for two years",
      "Northern quay to close for two years",
      "Ana Ruiz",
      "Ferries wait at the northern quay. [Harbour Courier]",
    ]),
    "Northern quay to close for two years",
  );
});

test("an entry of a menu that comes again with its neighbours is none", () => {
  const menu = ["Harbour Office", "Quay and Ferries", "Shipping Companies", "Passengers"];
  assert.equal(
    choose([...menu, "Ferries to leave from the south", "By Ana Ruiz", ...menu]),
    "Ferries to leave from the south",
  );
});

test("nothing is chosen where no line says what the report says", () => {
  assert.equal(choose(["Sign in", "Your cart"]), null);
});

test("a running head, a body's name, a slogan over the menu and an account are no headlines, a quotation may be", () => {
  for (const line of [
    "HARBOUR BULLETIN          Vol. 9 No. 4 · May 2025",
    "Quayside Institute for Harbour and Ferry Studies",
    "Write to the harbour office and its companies: @quayside_bot",
  ])
    assert.equal(
      choose([line, "Northern quay to close for two years", "By Ana Ruiz"]),
      "Northern quay to close for two years",
      line,
    );
  assert.equal(
    choose([
      "Your morning in three minutes",
      "News / Letters / Tides / Shop",
      '"We lost a quay. We got a letter."',
      "9 October 2025",
    ]),
    '"We lost a quay. We got a letter."',
  );
});

test("those who wrote, where they are and what, a picture's line and a remark on an old report are no headlines", () => {
  for (const line of [
    "Ana Ruiz in Port Estuary and Tom Sample in Harbour City",
    "Ana Ruiz, Harbour Office Spokesperson",
    "The northern quay of the harbour office in Port Estuary on Monday. (Ana Ruiz/The Harbour Ledger)",
    "This article is more than 3 months old",
  ])
    assert.equal(choose(["Ferries lose their quay", line, "12 May 2025"]), "Ferries lose their quay", line);
});

test("behind a headline what the line model takes for the report is its sub-heading, though it says more of the report", () => {
  const lines = ["Northern quay closes", "Harbour office and shipping companies", ...REPORT];
  const { units }: { units: readonly Unit[] } = readUnits({ text: lines.join("\n") }, 1_000, null);
  const body = REPORT.map(() => "body" as const);
  const by = (first: "headline" | "other"): number | null =>
    chooseHeadline(units, [first, "body", ...body], units.length, null);
  assert.equal(by("other"), 1);
  assert.equal(by("headline"), 0);
});

test("a headline may speak of a newsletter", () => {
  const lines = ["How the harbour office writes a weekly newsletter", ...REPORT];
  const { units }: { units: readonly Unit[] } = readUnits({ text: lines.join("\n") }, 1_000, null);
  assert.equal(units[0]?.look, "promo");
  assert.equal(chooseHeadline(units, ["headline", "body", "body", "body"], units.length, null), 0);
});

test("a letter's sender and a paper's dated line are no headlines, its subject is one where nothing else is", () => {
  const headline = "Northern quay to close for two years";
  assert.equal(choose(["From: Harbour Courier <desk@harbour.example>", headline]), headline);
  assert.equal(choose(["HARBOUR PRESS / PORT ESTUARY, May 12 2025 (HP)", headline]), headline);
  assert.equal(choose([headline, "Q: Why does the harbour office close the northern quay for two years?"]), headline);
});
