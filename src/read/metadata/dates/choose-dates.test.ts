import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPage } from "../../../../test/build/page.ts";
import { printPartialDate } from "../../../model/civil-date.ts";
import { readPage } from "../../read.ts";

/** What a page's date lines give: `head` goes into its head, `above` and `line` about its headline, `tail` behind its last paragraph. */
function readDates(page: {
  readonly head?: string;
  readonly above?: string;
  readonly line?: string;
  readonly tail?: string;
  readonly url?: string;
  readonly lang?: string;
}): { readonly published: string | null; readonly modified: string | null; readonly rule: string | null } {
  const text = `<!doctype html><html lang="${page.lang ?? "en"}"><head><title>Office counts the notices</title>${page.head ?? ""}</head><body>
<main><article>${page.above ?? ""}<h1>Office counts the notices</h1>${page.line ?? ""}
<p>The office said that it had received four notices since the spring, and that each had been sent on to every State that is bound.</p>
<p>A notice takes effect after the period that the text sets, the office added, and nothing in a notice can make that period shorter.</p>
<p>Lawyers who follow the matter expect the list to grow before the autumn, when the next meeting of the parties is to be held.</p>
<p>Several ministries asked for the list in writing, and the office said that it would send one to each mission by the end of the week.</p>
<p>The list names the States, the days of receipt and the days on which each notice is to take effect, and it gives no reasons.</p>
<p>A spokesman for the mission that asked first said that its government would study the list before it made any statement of its own.</p>
</article>${page.tail ?? ""}</main></body></html>`;
  const [article] = readPage(buildPage(text, { path: "page.html", url: page.url ?? null, format: "html" }), {
    pageKey: "page",
    maxNodes: 20_000,
    maxDepth: 512,
  }).value.articles;
  const { published, modified } = article ?? { published: null, modified: null };
  return {
    published: published && printPartialDate(published.date),
    modified: modified && printPartialDate(modified.date),
    rule: published?.by.name.replace("read/", "") ?? null,
  };
}

const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Office counts the notices", ...fields })}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

test("the names that news systems give the day of publication are read, however they are spelt", () => {
  for (const name of [
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "publish-date",
    "publish_date",
    "PubDate",
    "DC.date.issued",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "published",
  ])
    assert.equal(readDates({ head: meta(name, "2025-07-09T08:30:00+02:00") }).published, "2025-07-09", name);
});

test("a day written for machines is a day: digits alone, seconds and milliseconds since 1970", () => {
  for (const value of ["20250709", "20250709T0830Z", "1752050000", "1752050000000"])
    assert.equal(readDates({ head: meta("pubdate", value) }).published, "2025-07-09", value);
  assert.equal(readDates({ head: meta("pubdate", "20251399") }).published, null);
});

test("publication and last change are kept apart", () => {
  const head = jsonLd({ datePublished: "2025-07-09", dateModified: "2025-07-12" });
  assert.deepEqual(readDates({ head }), { published: "2025-07-09", modified: "2025-07-12", rule: "json-ld" });
  const line = "<p>9 July 2025 | Updated 12 July 2025</p>";
  assert.deepEqual(readDates({ line }), {
    published: "2025-07-09",
    modified: "2025-07-12",
    rule: "date-near-headline",
  });
});

test("a shown day that the head gives as the last change is not the day of publication where the page labels a change", () => {
  const head = jsonLd({ datePublished: "2025-07-09T09:00:00Z", dateModified: "2025-09-30T23:30:00Z" });
  const label = "<div>Updated: 30 September 2025</div>";
  for (const line of ["<div>30 September 2025</div>", "<div>1 October 2025</div>"]) {
    assert.equal(readDates({ head, line: label + line }).published, "2025-07-09", line);
    assert.equal(readDates({ head, line }).published, line.includes("October") ? "2025-10-01" : "2025-09-30", line);
  }
});

test("a page that shows its last change alone beside its headline is dated by it; one at its foot or in its head dates nothing", () => {
  assert.deepEqual(readDates({ line: "<div><div>Updated on</div><div>9 July 2025</div></div>" }), {
    published: "2025-07-09",
    modified: "2025-07-09",
    rule: "last-change-alone",
  });
  assert.deepEqual(readDates({ head: meta("article:modified_time", "2025-07-09") }), {
    published: null,
    modified: "2025-07-09",
    rule: null,
  });
  assert.deepEqual(readDates({ tail: "<div>Last updated: 9 July 2025</div>" }), {
    published: null,
    modified: "2025-07-09",
    rule: null,
  });
});

test("what JSON-LD says of the web page dates no report, but tells when a shown day is read the wrong way round", () => {
  const head = jsonLd({ "@type": ["WebPage", "FAQPage"], datePublished: "2025-07-04", dateModified: "2025-07-12" });
  assert.deepEqual(readDates({ head }), { published: null, modified: "2025-07-12", rule: null });
  assert.equal(readDates({ head, line: "<div>04/07/2025</div>", lang: "en-US" }).published, "2025-07-04");
});

test("days of opinions, answers and listed pages that JSON-LD names are not the page's", () => {
  const other = { "@type": "Review", datePublished: "2025-05-01", author: { "@type": "Person", name: "Jane Doe" } };
  for (const fields of [
    { "@type": "Product", review: [other] },
    { "@type": "Blog", blogPost: [{ ...other, "@type": "BlogPosting" }] },
    { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: { ...other, "@type": "NewsArticle" } }] },
  ])
    assert.equal(readDates({ head: jsonLd(fields) }).published, null, fields["@type"]);
  assert.equal(readDates({ head: jsonLd({ datePublished: "2025-07-09", review: [other] }) }).published, "2025-07-09");
});

test("a day that leads to its archive, or stands in a long line of particulars, is the page's", () => {
  const archive = `<ul><li class="icon-list-item" itemprop="datePublished"><a href="/2025/07/09/"><span>9 July 2025</span></a></li></ul>`;
  assert.equal(readDates({ line: archive }).published, "2025-07-09");
  const line = `<p class="post-meta">Published: 9 July 2025 · Modified: 12 July 2025 by Jane Doe · Offices, Notices, States · This page may hold paid links · 0 comments</p>`;
  assert.deepEqual(readDates({ line }), {
    published: "2025-07-09",
    modified: "2025-07-12",
    rule: "date-near-headline",
  });
});

test("a label in the line above a time element is its label", () => {
  const line = `<div><div>Date last reviewed:</div><div><time datetime="2025-07-12T12:00:00Z">12 July 2025</time></div></div>`;
  assert.equal(readDates({ line: `<p>9 July 2025</p>${line}` }).published, "2025-07-09");
});

test("a time element gives the day that it prints, not the day of UTC in its attribute", () => {
  const line = `<time datetime="2025-07-10T02:13:00Z">July 9, 2025</time>`;
  assert.equal(readDates({ line }).published, "2025-07-09");
  assert.equal(readDates({ line: `<time datetime="2025-07-09T20:13:00Z">3 hours ago</time>` }).published, "2025-07-09");
});

test("a label before a date says which it is, in many languages", () => {
  for (const [published, modified] of [
    ["Published: 9 July 2025", "Last updated: 12 July 2025"],
    ["Veröffentlicht am 9. Juli 2025", "Aktualisiert am 12. Juli 2025"],
    ["Publié le 9 juillet 2025", "Mis à jour le 12 juillet 2025"],
    ["Publicado el 9 de julio de 2025", "Actualizado el 12 de julio de 2025"],
    ["Pubblicato il 9 luglio 2025", "Aggiornato il 12 luglio 2025"],
    ["Опубликовано 9 июля 2025", "Обновлено 12 июля 2025"],
    ["Опубліковано 9 липня 2025", "Оновлено 12 липня 2025"],
    ["Opublikowano 9 lipca 2025", "Zaktualizowano 12 lipca 2025"],
    ["Yayınlanma: 9 Temmuz 2025", "Güncelleme: 12 Temmuz 2025"],
    ["发布 2025年7月9日", "更新 2025年7月12日"],
  ])
    assert.deepEqual(
      readDates({ line: `<div>${modified}</div><div>${published}</div>` }),
      { published: "2025-07-09", modified: "2025-07-12", rule: "date-near-headline" },
      published,
    );
});

test("numbers on both sides of a slash are read by the page's other dates, its region or its head, else left open", () => {
  const line = "<div>04/07/2025</div>";
  assert.equal(readDates({ line, tail: "<footer><div>Posted 23/06/2025</div></footer>" }).published, "2025-07-04");
  assert.equal(readDates({ line, lang: "de" }).published, "2025-07-04");
  assert.equal(readDates({ line, lang: "en-US" }).published, "2025-04-07");
  const head = jsonLd({ datePublished: "2025-07-04" });
  assert.equal(readDates({ line, head, lang: "en-US" }).published, "2025-07-04");
  assert.equal(readDates({ line }).published, null);
});

test("a labelled date at the end of a page counts, one of a list of other pages does not", () => {
  assert.equal(readDates({ tail: "<div><p>Published</p><p>9 July 2025</p></div>" }).published, "2025-07-09");
  const tail = `<div><p>Published 9 July 2025</p><p>Published 1 May 2025</p><p>Published 2 May 2025</p></div>`;
  assert.equal(readDates({ tail }).published, null);
});

test("the day of first publication outweighs a later one that the page shows", () => {
  const tail = "<p>This article was originally published on 26 September 2019 at 4:12pm but has been updated.</p>";
  assert.equal(readDates({ line: "<p>30 September 2022</p>", tail }).published, "2019-09-26");
  const elsewhere = "<p>This article was originally published by Example Wire on 26 September 2019.</p>";
  assert.equal(readDates({ line: "<p>30 September 2022</p>", tail: elsewhere }).published, "2022-09-30");
});

test("an address dates a page that does not date itself, and settles which of two days is its own", () => {
  const url = "https://news.example.org/2025/07/09/office-counts-the-notices";
  assert.deepEqual(readDates({ url }), { published: "2025-07-09", modified: null, rule: "url-date" });
  assert.equal(readDates({ url: "https://news.example.org/2025/jul/09/notices" }).published, "2025-07-09");
  const head = meta("article:published_time", "2025-07-09");
  assert.equal(readDates({ url, head, line: "<ul><li>2025-08-09 corrected</li></ul>" }).published, "2025-07-09");
  for (const [path, published] of [
    ["2025/07/notices/", "2025-07-09"],
    ["2025/notices/", "2025-07-09"],
    ["2026/notices/", "2026-03-04"],
    ["notices/", "2026-03-04"],
  ] as const)
    assert.equal(
      readDates({ url: `https://news.example.org/${path}`, head, line: "<div>4 March 2026</div>" }).published,
      published,
      path,
    );
});

test("dates of comments, of the copyright line and of other pages' boxes are not the page's", () => {
  const tail = `<section class="comments"><h3>Comments</h3><div class="comment"><time datetime="2025-07-20">20 July 2025</time><p>Good report.</p></div></section>
<aside class="related"><h3>Related</h3><a href="/a">Ferry board meets</a><time datetime="2025-05-01">1 May 2025</time></aside><footer>© 2024 Example Courier</footer>`;
  assert.deepEqual(readDates({ tail }), { published: null, modified: null, rule: null });
});

test("the day of an offer, of a gathering or of a member is not the page's", () => {
  for (const line of [
    "<p>Expires 9 July 2025</p>",
    "<p>Valid until: 9 July 2025</p>",
    "<p>Joined: Jul 9, 2025</p>",
    "<p>Gültig bis 9. Juli 2025</p>",
    "<p>23 replies, last post by tomas Jul 9, 2025</p>",
    "<p>Meeting of the parties, 9–12 July 2025</p>",
    "<p>DATE: 2025-07-09 - 2025-07-12</p>",
    "<p>9 July 2025 to 12 July 2025</p>",
    "<p>Day of the sea, July 9–12, 2025</p>",
  ])
    assert.deepEqual(readDates({ line }), { published: null, modified: null, rule: null }, line);
});

test("a day under the headline counts before one above it, and a day before a month or a day without a year", () => {
  const line = "<p>9 July 2025</p>";
  const above = (html: string) => readDates({ above: html, line }).published;
  assert.equal(above("<div>Tuesday, 15 July 2025</div>"), "2025-07-09");
  assert.equal(above("<div>09 Jul</div>"), "2025-07-09");
  assert.equal(above(`<div class="latest"><p>15 July 2025</p><p><a href="/b">Board meets</a></p></div>`), "2025-07-09");
  assert.equal(readDates({ line: "<div><a href='/tour'>The tour of October 2026</a></div>" }).published, null);
});

test("times of one class on several days are a list's, and date the page only beside its headline", () => {
  const time = (day: number): string =>
    `<div><time class="day" datetime="2025-07-0${day}">${day} July 2025</time><h3><a href="/${day}">Board meets again</a></h3></div>`;
  const tail = `<footer>${time(1)}${time(2)}${time(3)}${time(4)}</footer>`;
  assert.equal(readDates({ tail }).published, null);
  const line = `<time class="day" datetime="2025-07-09">9 July 2025</time>`;
  assert.equal(readDates({ line, tail }).published, "2025-07-09");
});

test("a time element that prints its month alone names no day, unless its attribute knows the hour", () => {
  assert.equal(readDates({ line: `<time datetime="2025-07-09T12:00:00Z">July 2025</time>` }).published, "2025-07");
  assert.equal(readDates({ line: `<time datetime="2025-07-09T16:35:52Z">July 2025</time>` }).published, "2025-07-09");
});

test("microdata in a box of related pages is theirs", () => {
  const tail = `<aside class="related"><a href="/a">Ferry board meets</a><time itemprop="datePublished" datetime="2025-05-01">1 May</time></aside>`;
  assert.equal(readDates({ tail }).published, null);
});

test("the first page of a site is a report of a day only where its JSON-LD says so", () => {
  const head = meta("article:published_time", "2025-07-09");
  for (const url of [
    "https://example.org",
    "https://example.org/",
    "https://example.org/en/",
    "https://example.org/index.html?a=1",
  ])
    assert.equal(readDates({ url, head, line: "<p>15 July 2025</p>" }).published, null, url);
  assert.equal(
    readDates({ url: "https://example.org/", head: jsonLd({ datePublished: "2025-07-09" }) }).published,
    "2025-07-09",
  );
  assert.equal(readDates({ url: "https://example.org/notices", head }).published, "2025-07-09");
});

test("of several days beside the headline the one that the head declares is the page's own", () => {
  const head = jsonLd({ datePublished: "2025-07-09" });
  const line = "<div>Preprint of <time>4 April 2025</time></div><div>Published on <time>9 July 2025</time></div>";
  assert.equal(readDates({ head, line }).published, "2025-07-09");
  assert.equal(readDates({ line: `<div>Redeem by 12.31.23</div>${line}` }).published, "2025-04-04");
});

test("a day and month that the address tells the other way round are read as the address does", () => {
  const url = "https://example.org/blog/2025/october/03/office-counts-the-notices/";
  assert.equal(readDates({ line: "<div>03/10/2025</div>", url }).published, "2025-10-03");
});

test("dates in the sections of a page that Open Graph calls one article do not make articles of them", () => {
  const section = (title: string): string =>
    `<h2>${title}</h2><p>October 2025</p>${"<p>The office will hold a course for new staff of the missions, and it has asked each of them to name two people who can take part in it.</p>".repeat(4)}`;
  const page = (head: string): string =>
    `<html lang="en"><head><title>Letter of the office</title>${head}</head><body><h1>Letter of the office</h1><p>By Ana Ruiz</p><p>9 July 2025</p>
<p>The office sends its letter to the missions every month, and this one tells them of two courses and of the notices that came in.</p>
${section("A course in spring")}${section("A course in autumn")}</body></html>`;
  const read = (head: string) =>
    readPage(buildPage(page(head), { path: "page.html", format: "html" }), {
      pageKey: "page",
      maxNodes: 20_000,
      maxDepth: 512,
    }).value.articles;
  const [letter, ...more] = read(meta("og:type", "article") + meta("og:title", "Letter of the office"));
  assert.deepEqual(more, []);
  assert.equal(letter?.headline?.value, "Letter of the office");
  assert.equal(letter?.published && printPartialDate(letter.published.date), "2025-07-09");
  assert.notEqual(read("").length, 1);
});

test("a line of nothing but a date and a time beside the headline is the day of the page", () => {
  for (const line of ["09.07.2025", "09.07.25 | 10:20", "2025.07.09", "09.07.2025. 10:20"])
    assert.equal(readDates({ line: `<p>${line}</p>`, lang: "de" }).published, "2025-07-09", line);
});

test("a line below the report with which a page says of itself when it was put there dates it", () => {
  for (const [lang, line] of [
    [
      "en",
      'This entry was posted on Wednesday, July 9th, 2025 at 10:20 am and is filed under <a href="/c">News</a>. You can follow any responses.',
    ],
    ["de", "Dieser Beitrag wurde am Mittwoch, 09. Juli 2025 um 10:20 Uhr veröffentlicht und unter Aktuelles abgelegt."],
    ["de", 'Geschrieben von <a href="/a">Erika Muster</a> am 9. Juli 2025 um 10:20'],
    ["de", "Eingestellt am 09.07.2025 von der Redaktion"],
    ["fr", 'Cet article a été publié dans <a href="/c">Actualités</a> le <a href="/p">9 juillet 2025</a>.'],
    ["es", 'Esta entrada fue publicada en <a href="/c">Noticias</a> el <a href="/p">9 julio, 2025</a>.'],
  ] as const) {
    const found = readDates({ tail: `<p><small>${line}</small></p>`, lang });
    assert.deepEqual([found.published, found.rule], ["2025-07-09", "own-line"], line);
  }
  const list = ["9 July 2025", "12 July 2025"].map((day) => `<p>Posted by Jane Doe on ${day} in News</p>`).join("");
  assert.equal(readDates({ tail: list }).published, null);
});

test("a sentence below the report that says when its page was last edited gives the last change alone", () => {
  const { published, modified } = readDates({ tail: "<div>This page was last edited on 9 July 2025, at 10:20.</div>" });
  assert.deepEqual([published, modified], [null, "2025-07-09"]);
});

test("the day of a dateline dates a report that shows no other", () => {
  for (const dateline of ["GENEVA, 9 July 2025 – ", "Geneva, July 9, 2025 /Example Newswire/ -- "]) {
    const found = readDates({
      line: `<p>${dateline}The office said that it had received four notices since the spring.</p>`,
    });
    assert.deepEqual([found.published, found.rule], ["2025-07-09", "dateline-day"], dateline);
  }
  const dated = readDates({
    line: "<p>10 July 2025</p><p>GENEVA, 9 July 2025 – The office said that it had received four notices since the spring.</p>",
  });
  assert.equal(dated.published, "2025-07-10");
});

test("properties of microdata and RDFa are read on elements of any name, but not in boxes of other pages", () => {
  const marked = (name: string): string => `<span ${name} content="2025-07-09T10:20:00+02:00">Wednesday</span>`;
  for (const name of ['itemprop="datePublished"', 'property="dc:date dc:created"', 'property="schema:datePublished"'])
    assert.equal(readDates({ line: marked(name) }).published, "2025-07-09", name);
  assert.equal(readDates({ line: marked('itemprop="dateModified"') }).modified, "2025-07-09");
  const box = `<div class="related-posts">${marked('itemprop="datePublished"')}</div>`;
  assert.equal(readDates({ tail: box }).published, null);
});

test("JSON-LD is read in spite of a comma behind its last entry, and between the marks of a script", () => {
  const object = '{"@type":"NewsArticle","headline":"Office counts the notices","datePublished":"2025-07-09",}';
  for (const text of [object, `//<![CDATA[\n${object}\n//]]>`, `<!-- ${object} -->`])
    assert.equal(
      readDates({ head: `<script type="application/ld+json">${text}</script>` }).published,
      "2025-07-09",
      text,
    );
});

test("what a page calls today is no day of its report", () => {
  assert.equal(readDates({ above: "<p>Today is Wednesday, 9 July 2025</p>" }).published, null);
});

test("the parts of a date in blocks of their own are one date, as on a sheet of a calendar", () => {
  for (const parts of [
    ["9", "Juli", "2025"],
    ["09", "Jul", "2025"],
    ["09", "Jul 2025"],
  ]) {
    const above = `<div class="date">${parts.map((part) => `<div>${part}</div>`).join("")}</div>`;
    assert.equal(readDates({ above, lang: "de" }).published, "2025-07-09", parts.join("|"));
  }
});

const card = (day: string): string =>
  `<div><h4><a href="/other">Two more offices count their notices</a></h4><p>${day}</p></div>`;
const lists = {
  "a list with the day behind a link": `<aside><h3>Most read</h3><ul><li><a href="/other">Two more offices count their notices</a> <span>30 June 2025</span></li></ul></aside>`,
  "cards with a heading": `<div><h3>More stories</h3>${card("30 June 2025")}${card("1 July 2025")}</div>`,
  "cards with a time element": `<div><h3>More stories</h3>${card('<time datetime="2025-06-30">30 June 2025</time>')}</div>`,
  "a link around headline and day": `<a href="/other"><div>30 June 2025</div><div>Ports reopen</div></a>`,
};

test("the day of a card beside a report is not the report's, above its headline or behind its last paragraph", () => {
  const head = jsonLd({ datePublished: "2025-07-09" });
  for (const [name, list] of Object.entries(lists)) {
    assert.equal(readDates({ tail: list }).published, null, name);
    assert.equal(readDates({ above: list }).published, null, name);
    assert.equal(readDates({ head, above: list }).published, "2025-07-09", name);
    assert.equal(readDates({ line: "<p>9 July 2025</p>", above: list }).published, "2025-07-09", name);
  }
});

test("a day beside a link stays the report's: of a section, its author, its label, or the headline itself", () => {
  for (const above of [
    `<div><div><a href="/s">News and reports from the office</a></div><div>9 July 2025</div></div>`,
    `<div><a href="/" class="crumb">Home</a><div><a href="/x">Office counts the notices</a></div><div>9 July 2025</div></div>`,
  ])
    assert.equal(readDates({ above }).published, "2025-07-09", above);
  const tail = `<aside><div><h3>Published</h3><p>9 July 2025</p></div><div><a href="/p">The programme of the office</a></div></aside>`;
  assert.equal(readDates({ tail }).published, "2025-07-09");
});

test("the clock in a site's header tells the day of the visit", () => {
  const read = (html: string): string | null => {
    const [article] = readPage(buildPage(html, { path: "page.html", url: null, format: "html" }), {
      pageKey: "page",
      maxNodes: 20_000,
      maxDepth: 512,
    }).value.articles;
    return article?.published == null ? null : printPartialDate(article.published.date);
  };
  const report = `<h1>Office counts the notices</h1><p>The office said that it had received four notices since the spring, and that each had been sent on to every State that is bound.</p><p>A notice takes effect after the period that the text sets, the office added, and nothing in a notice can make that period shorter.</p>`;
  const clock = "<p>Monday, 24 November 2025</p>";
  const nav = `<nav><a href="/news">News</a> <a href="/law">Law</a></nav>`;
  assert.equal(read(`<body><header>${clock}${nav}</header><main>${report}</main></body>`), null);
  assert.equal(read(`<body><div><header>${nav}${clock}</header><div>${report}</div></div></body>`), null);
  assert.equal(read(`<body><div class="topbar">${clock}</div><main>${report}</main></body>`), null);
  assert.equal(read(`<body><main><article><header>${clock}</header>${report}</article></main></body>`), "2025-11-24");
  assert.equal(read(`<body>${clock}${report}</body>`), "2025-11-24");
});

test("an element of any name gives an instant, but not a passage put in", () => {
  const instant = (tag: string): string =>
    `<p>Ana Ruiz, <${tag} datetime="2025-07-09T08:30:00Z">2 days ago</${tag}></p>`;
  assert.equal(readDates({ line: instant("relative-time") }).published, "2025-07-09");
  assert.notEqual(readDates({ line: instant("ins") }).published, "2025-07-09");
});

test("JSON-LD gives a day as a number, as an object with a type, and as systems print it", () => {
  for (const datePublished of [
    1_752_050_000_000,
    { "@type": "Date", "@value": "2025-07-09" },
    "Wed Jul 09 08:30:00 UTC 2025",
    "Wed Jul 09 08:30:00 +0000 2025",
    "7/9/2025 8:30:00 AM",
  ])
    assert.equal(readDates({ head: jsonLd({ datePublished }), lang: "" }).published, "2025-07-09", `${datePublished}`);
  assert.equal(readDates({ head: jsonLd({ datePublished: "7/9/2025 18:30" }), lang: "" }).published, null);
});

test("an address dates a page by numbers without a zero, behind a letter, and with its time of day", () => {
  for (const path of ["news/2025/7/9/office", "art/t20250709_12.html", "v/20250709083000", "2025/0709/office"])
    assert.equal(readDates({ url: `https://example.org/${path}` }).published, "2025-07-09", path);
  for (const path of ["v/20250709990000", "2025/7/99/office", "issue/2025/7/9"])
    assert.equal(readDates({ url: `https://example.org/${path}` }).published, null, path);
});
