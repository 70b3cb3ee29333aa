import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildPage } from "../../test/build/page.ts";
import type { Article } from "../model/article.ts";
import { parseBlockModel, readPage } from "./read.ts";

const blockModel = parseBlockModel(readFileSync(new URL("../../models/blocks/model.json", import.meta.url), "utf8"));
const CAPS = { pageKey: "page", maxNodes: 20_000, maxDepth: 512, blockModel };

const OPENING = [
  "The harbour office said on Monday that it had received the fourth notice since the spring, and that it had been sent on to every State.",
  "A notice takes effect after the period that the text sets, the office added, and nothing in it can make that period any shorter than it is.",
  "Lawyers who follow the matter expect the list to grow before the autumn, when the next meeting of the parties is to be held in the old hall.",
];
const LAST =
  "The list names the States and the days of receipt, and it gives no reasons for any of the notices, a clerk of the office said.";

interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly last?: string;
  readonly tail?: string;
  readonly foot?: string;
}

function flagsOf({ head = "", top = "", last = LAST, tail = "", foot = "" }: Parts): Article["flags"] {
  const html = `<!doctype html><html lang="en"><head><title>Office counts the notices | Example Courier</title>${head}</head><body>
<header><a href="/">Example Courier</a>${top}</header><main><article><h1>Office counts the notices</h1><p class="byline">By Ines Example</p>
${[...OPENING, last].map((text) => `<p>${text}</p>`).join("\n")}${tail}</article></main><footer>${foot}<p>© Example Courier</p></footer></body></html>`;
  const { articles } = readPage(buildPage(html, { format: "html" }), CAPS).value;
  assert.equal(articles.length, 1);
  assert.ok(articles[0]?.text.startsWith(OPENING.join("\n")), articles[0]?.text);
  return articles[0]?.flags ?? [];
}

const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Office counts the notices", ...fields })}</script>`;

test("a page behind a pay wall says so in its head or in a line behind its opening", () => {
  const walls: Record<string, Parts> = {
    "JSON-LD": { head: jsonLd({ isAccessibleForFree: false }) },
    "JSON-LD, as a string, with the paid part": {
      head: jsonLd({
        isAccessibleForFree: "False",
        hasPart: { "@type": "WebPageElement", isAccessibleForFree: "False", cssSelector: ".paid" },
      }),
    },
    "a tier in the head": { head: '<meta property="article:content_tier" content="locked">' },
    "a box behind the opening": {
      tail: '<div class="paywall"><h3>Subscribe to continue reading</h3><a href="/offers">See our offers</a></div>',
    },
    "a box known by its class": {
      tail: '<div class="paywall subscribe"><p>Subscribe to read the full story</p></div>',
    },
    "a line of the report's own column": { tail: "<p>This article is for subscribers. Log in to read it in full.</p>" },
    German: { tail: '<div class="offer"><p>Jetzt abonnieren, um weiterzulesen</p></div>' },
    French: { tail: '<div class="offer"><p>Article réservé aux abonnés. Abonnez-vous dès 1 €</p></div>' },
    Spanish: { tail: "<section><p>Contenido exclusivo para suscriptores: suscríbete ahora</p></section>" },
    Russian: { tail: '<div class="access"><p>Полный текст доступно подписчикам. Подпишитесь на издание</p></div>' },
  };
  for (const [form, parts] of Object.entries(walls)) assert.deepEqual(flagsOf(parts), ["paywalled"], form);
});

test("a free page is not behind a pay wall because its site sells subscriptions", () => {
  const free: Record<string, Parts> = {
    "a link in the header": {
      top: '<div class="user">Already a subscriber? <a href="/login">Log in to read</a></div>',
    },
    "a line in the footer": { foot: "<p>Already a subscriber? Sign in to read our archive.</p>" },
    "JSON-LD that says so": { head: jsonLd({ isAccessibleForFree: true }) },
    "JSON-LD that says so, as a string": { head: jsonLd({ isAccessibleForFree: "True" }) },
    "a metered tier": { head: '<meta property="article:content_tier" content="metered">' },
    "a newsletter box": { tail: '<aside class="newsletter"><p>Sign up for our free morning briefing.</p></aside>' },
    "subscribers in a sentence": {
      last: "The gas company said that it would write to all subscribers to explain what the notices mean for them this winter.",
    },
  };
  for (const [form, parts] of Object.entries(free)) assert.deepEqual(flagsOf(parts), [], form);
});

test("a text that was cut off ends in the middle of a sentence, or with the marks of a cut", () => {
  for (const last of [
    "The list names the States and the days of receipt, and it gives no reasons for any of the notices, a clerk of the office said, who has kept it since the day the text came into fo",
    "The list names the States and the days of receipt, and it gives no reasons for any of the notices, a clerk of the office said, who has kept it since the day the text came into",
    "The list names the States and the days of receipt, and it gives no reasons for any…",
    "The list names the States and the days of receipt, and it gives no reasons for ...",
    "The list names the States and the days of receipt, and it gives no reasons […]",
    "The list names the States and the days of receipt, and it gives no reasons [+2345 chars]",
    "The clerk, who has kept the list for eleven years and has never yet been asked by a mission why a State was on it and another was not, was asked for a reason at the door and said:",
  ])
    assert.deepEqual(flagsOf({ last }), ["truncated"], last);
});

test("a text that ends as a report does was not cut off", () => {
  for (const last of [
    LAST,
    "“The list names the States and the days of receipt, and it gives no reasons for any of them,” the clerk of the office said (see above).",
    "The clerk was asked for a reason: “There is none in the list, and there will be none in the next one, as long as I keep it.”",
    "Correspondence to the clerk who keeps the list at the office by the old harbour",
    "What will become of the list when the clerk retires in the spring, and who will keep it from then on?",
    "The list names the States and the days of receipt, and it gives no reasons for any of the notices. REUTERS",
  ])
    assert.deepEqual(flagsOf({ last }), [], last);
});

test("a paid page whose opening is cut off in a sentence is both", () => {
  const last = "The list names the States and the days of receipt, and it gives no reasons for any...";
  const tail = '<div class="gate"><p>To continue reading, subscribe now</p></div>';
  assert.deepEqual(flagsOf({ last, tail }), ["truncated", "paywalled"]);
});

test("plain text carries the same flags", () => {
  const read = (...tail: string[]): Article["flags"] =>
    readPage(
      buildPage(["Office counts the notices", "By Ines Example", ...OPENING, ...tail].join("\n"), { format: "text" }),
      CAPS,
    ).value.articles[0]?.flags ?? [];
  assert.deepEqual(read(LAST), []);
  assert.deepEqual(
    read("The list names the States and the days of receipt, and it gives no reasons for any of the not"),
    ["truncated"],
  );
  assert.deepEqual(read(LAST, "Subscribe to continue reading"), ["paywalled"]);
});
