/**
 * Words and phrases of opposite sense by which a copy says the reverse of one thing; "~" stands before a word of which any form counts. Pairs that
 * are one deed told from two ends ("won", "lost"; "bought", "sold") are none. Source: own compilation from the vocabulary of news and law.
 */
export const OPPOSITE_DEEDS: readonly (readonly [some: string, others: string])[] = [
  // treaties and laws
  [
    "~ratify, ~accede, acceded to, joined, joins, joining, signed up to, became a party to",
    "withdrew from, withdraws from, withdraw from, withdrawn from, withdrawing from, withdrawal from, pulled out of, pulls out of, pulling out of, pull out of, quit, quits, quitting, left, leaves, leaving, exit from, exited",
  ],
  [
    "~lift, lifted, ~repeal, revoked, abolished, scrapped, eased",
    "imposed, imposes, imposing, reimposed, ~uphold, upholding, maintains, maintained, extended, tightened, introduced",
  ],
  ["upheld, ~uphold, confirmed", "overturned, quashed, struck down, annulled, reversed, overruled"],
  ["extended, renewed, prolonged", "terminated, cancelled, canceled, shortened, curtailed"],
  [
    "banned, ~prohibit, forbidden, ~forbid, barred, vetoed",
    "allowed, ~permit, ~legalise, ~legalize, authorised, authorized",
  ],
  [
    "complied with, honoured, honored, respected, abided by, observed",
    "violated, breached, flouted, broke, disregarded, infringed",
  ],
  ["destroyed, scrapped, dismantled", "retained, kept, preserved, stockpiled"],
  ["illegal, unlawful", "legal, lawful"],
  ["invalid, void", "valid"],
  ["incompatible with", "compatible with, in line with, no harm to"],
  // courts
  ["acquitted, exonerated, innocent", "convicted, guilty, sentenced"],
  ["arrested, detained, jailed, imprisoned", "released, freed, set free"],
  // consent
  [
    "were against, was against, are against, is against, voted against",
    "in favour of, in favor of, voted for, ~support",
  ],
  [
    "dismissed, rejected, turned down, threw out, thrown out, voted down, rebuffed",
    "granted, ~accept, ~approve, upheld, adopted, passed, endorsed",
  ],
  ["refused, refuses, declined", "agreed, agrees, consented"],
  ["~oppose, ~resist", "~support, ~back, ~favour, ~favor, ~endorse"],
  ["~deny", "~confirm, ~admit, ~acknowledge"],
  [
    "praised, welcomed, hailed, applauded, commended",
    "criticised, criticized, condemned, denounced, deplored, lamented",
  ],
  ["excluded", "included"],
  // course of things
  [
    "rose, risen, rises, rising, increased, increases, grew, grown, climbed, soared, jumped, surged",
    "fell, fallen, falls, falling, dropped, decreased, decreases, declined, shrank, plunged, slumped, tumbled, sank",
  ],
  ["raised, expanded, boosted, doubled, tripled", "cut, reduced, lowered, slashed, halved, trimmed"],
  ["strengthened, improved", "weakened, worsened, deteriorated"],
  ["opened, reopened, opens, reopens", "closed, shut, closes, shuts"],
  [
    "began, begun, begins, started, starts, launched, resumed, resumes",
    "ended, ends, stopped, stops, halted, suspended, ceased, called off, cancelled, canceled, abandoned",
  ],
  ["appointed, hired, reinstated", "sacked, fired, ousted, removed, dismissed"],
  ["survived", "died, killed, perished"],
  ["published, disclosed, revealed, released", "concealed, hid, hidden, withheld, suppressed, kept secret"],
  ["succeeded, success", "failed, failure"],
  // what is so
  ["impossible to, unable to, not able to", "able to, in a position to, possible to"],
  ["unsafe, dangerous", "safe, harmless"],
  ["unaware of", "aware of"],
  ["majority", "minority"],
  ["true", "false, untrue"],
];
