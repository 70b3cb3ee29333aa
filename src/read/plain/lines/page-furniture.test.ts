import assert from "node:assert/strict";
import { test } from "node:test";
import { isPageFurniture } from "./page-furniture.ts";

const FURNITURE = [
  "Advertisement",
  "РЕКЛАМА",
  "Copy link",
  "View this email in your browser",
  "12.4K views edited 10:14",
  "57 comments",
  "4 211 просмотров",
  "👍 412 🤬 96",
  "t.me/harbour_news",
  "Subscribe @harbour",
  "#Harbour#ferry #mines",
  "Tagged: harbour ferry mines",
  "If you noticed an error, highlight it and press Ctrl+Enter",
  "[ Harbour board delays the terminalOpens in new window ]",
  "Home › World › Europe › Harbour board delays the terminal",
  "© 2025 Example Courier. All rights reserved.",
  "© example-wire, ew:250701-930",
  "Copyright The Example Courier",
  "Copyright The Example Wire. All rights reserved.",
  "Copyright (c) 2019 Example Courier",
  "(c) 2023 Example Wire. Best viewed at 1024x768.",
  "Length: 203 words",
  "Use of materials is permitted with a link to the source only.",
  "cbr/ial/mba",
  "NNNN",
  "- ENDS -",
  "Notes to editors",
  "[2] The minutes of the council, 14th meeting",
  "Correction: The headline of this report gave another day.",
  "11/27/24, 8:03 AM Harbour board meets | Example Courier",
  "https://harbour.example/print/88417 2/3",
  "2.1K Reposts 318 Quotes 9.7K Likes",
  "Duration 2:41",
  "○ Yes",
  "Load-Date: March 2, 2019",
  "Correction: An earlier version of this report gave a wrong day.",
  "01:12",
  "Continued on page 7",
  "• From page A6",
  "The post Ferry sails again appeared first on Harbour Post.",
  "Il vous reste 81.4% de cet article à lire.",
  "People also ask",
  "Not included, change data exporting settings to download.",
];
const REPORT = [
  "3. Read the notice aloud.",
  "#1 The harbour of the north",
  "# fetch the branch",
  "Home size | Crew size | Time",
  "The copyright in the map belongs to the office.",
  "Copyright law is to change, lawmakers said.",
  "Copyright Office staff went home at noon on Monday.",
  "(c) Each State is to mark what it finds.",
  "Length: 30 cm",
  "57 comments were read out by the chairman of the board.",
  "Views of the harbour differ.",
  "It was over at 01:12.",
  "From page 6 on the report is blank.",
  "The post that he held for ten years first appeared on the list in May.",
  "He wrote that @harbour had asked him first.",
  "He said “go to the harbour / go home / go away” and left.",
];

test("lines that are furniture wherever they stand", () => {
  for (const line of FURNITURE) assert.ok(isPageFurniture(line), line);
});

test("lines of a report that hold their words", () => {
  for (const line of REPORT) assert.ok(!isPageFurniture(line), line);
});
