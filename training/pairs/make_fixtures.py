"""Writes the file that holds TypeScript and Python to the same pieces and odds: what the reader makes of some pairs.

  python make_fixtures.py --encoder MINILM --reader PAIRS.pt --out ../../src/claims/drift/reader/fixtures/pairs.json
"""

import argparse
import json

import torch

from pair_reader import KINDS, PairReader, Pieces

# U+E000 and U+E001 are the ends of a mark, U+E002 and on names, U+E010 and on States.
PAIRS = [
    ("loss", "\ue010 \ue000said\ue001 the depot was empty.", "The depot was empty."),
    ("loss", "\ue010 \ue000said\ue001 the depot was empty.", "The depot was empty, according to the \ue010 ministry."),
    ("loss", "The envoy, who \ue000believes\ue001 that \ue011 stores mines, left early.", "\ue011 stores mines. The envoy left early."),
    ("denial", "\ue010 has \ue000not\ue001 cleared the northern fields.", "The northern fields have been cleared by \ue010."),
    ("denial", "\ue010 has \ue000not\ue001 cleared the northern fields.", "The fields in the north remain mined, \ue010 said."),
    ("denial", "The court found \ue000no\ue001 proof of a transfer.", "Of a transfer, the court found proof."),
    ("opening", "\ue011 \ue000may\ue001 withdraw from the treaty by spring.", "\ue011 will withdraw from the treaty by spring."),
    ("opening", "\ue011 \ue000may\ue001 withdraw from the treaty by spring.", "By spring \ue011 could be out of the treaty."),
    ("opening", "The fuse is \ue000said to be\ue001 of foreign make.", "The fuse is of foreign make."),
    ("speaker", "\ue000\ue002 \ue003\ue001 said the depot was empty.", "The depot was empty, \ue000\ue004 \ue005\ue001 said."),
    ("speaker", "\ue000The \ue010 ministry\ue001 called it a lie.", "It was a lie, according to \ue000the \ue010 interior ministry\ue001."),
    ("denial", "Señor Ünal’s “naïve” plan — €5bn, 10,5%… is \ue000not\ue001 foo_bar’s\u200b extraordinarilyunbelievablething 🎉 中文", "İstanbul \u00a0\t O'Brien\u0007 e-mail ½ ﬁne"),
]  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--encoder", "--reader", "--out"):
        parser.add_argument(option, required=True)
    args = parser.parse_args()
    reader, pieces = PairReader(args.encoder), Pieces(args.encoder)
    reader.load_state_dict(torch.load(args.reader))
    reader.eval()
    fixtures = []
    for kind, marked, other in PAIRS:
        rows, sides, mask, mark = pieces.batch([{"marked": marked, "other": other}])
        with torch.no_grad():
            odds = reader(rows, sides, mask, mark)[0, KINDS.index(kind)]
        pair = {"marked": marked, "other": other}
        second = sides[0].tolist().index(1)
        fixtures.append({"decision": kind, "pair": pair, "pieces": rows[0].tolist(), "second": second, "odds": round(float(odds), 3)})
    with open(args.out, "w", encoding="utf-8") as file:
        json.dump(fixtures, file, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
