import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAtLine } from "./look-at-line.ts";

const LOOKS = {
  teaser: [
    "READ MORE: What happens to the stockpiles that were destroyed?",
    "ALSO READ - Harbour board delays the terminal",
  ],
  caption: [
    "The office beside the lake on Monday. REUTERS/Ana Ruiz",
    "The office beside the lake. Example Wire/Ana Ruiz",
    "The office beside the lake | Photo Credit: AP",
    "Getty Images The office beside the lake",
    "The office beside the lake on June 3, 2025. (AP Photo/Ana Ruiz)",
    "A boat hangs from a tree. (Viewer photo)",
    "A boat near the harbour. [Isthmus Daily]",
    "A boat near the harbour. [AFP]",
    "The office stands 4km from the lake. Photograph: Ana Ruiz",
    "Figure 1: Ships in the harbour, 1975–2025",
    "Abb. 2 – Schiffe im Hafen",
  ],
  date: [
    "Friday 9 May 2025 10:14 BST | Ana Ruiz in Geneva",
    "08.05.2025",
    "Harbour NewsAna Ruiz10.7.2025 14:26Updated 10.7. 18:03",
  ],
  promo: ["We use cookies to give you the best experience on our site.", "You have 2 free articles left this month."],
  "furniture-label": [
    "https://harbour.example/world/a-notice",
    "URL Source: https://harbour.example/world/a-notice",
    "Reading time: 3 mins",
    "WhatsApp Telegram Print",
    "Home | World | Business | Sport",
  ],
  short: ["A building beside a lake under grey clouds", "Politics of the harbour"],
  prose: [
    "Figure 4 shows how many ships came in the year before.",
    "GENEVA: The office said on Monday that it had been told.",
    "The law (with a photo) was sent to all of them on Monday.",
    "The order came from the ministry of defence and/or the army.",
    "The court said that sites which use cookies must ask.",
  ],
} as const;

for (const [look, lines] of Object.entries(LOOKS))
  test(`lines that look like ${look}`, () => {
    for (const line of lines) assert.equal(lookAtLine(line), look, line);
  });
