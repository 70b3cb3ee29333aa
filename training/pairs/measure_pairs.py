"""Says what a pair reader adds to the features, on parts of which no word was read and which it was not trained on.

  python measure_pairs.py --pairs PAIRS.jsonl --encoder MINILM --reader PAIRS.pt

For each decision the share of edits found where so many of the unedited sentences alarm: by the features alone (logistic, fitted on the read parts), by the
reader alone, and by both (logistic on the two scores, fitted on the other unread parts). Of the written pairs those with an edit are shown at the same bounds.
"""

import argparse

import torch

from pair_reader import KINDS, PairReader, Pieces, is_trained_on, read_rows, score_all, weighed_in
from sums import best_of, bound_of, is_unedited, put_sums

SHARES = [0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.015]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", required=True, nargs="+")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--reader", required=True)
    args = parser.parse_args()
    rows = list(read_rows(args.pairs))
    reader = PairReader(args.encoder)
    reader.load_state_dict(torch.load(args.reader))
    put_reader_scores(reader, Pieces(args.encoder), [row for row in rows if not is_trained_on(row)])
    for kind in KINDS:
        own = [row for row in rows if row["kind"] == kind]
        known, test = [row for row in own if is_trained_on(row)], [row for row in own if not is_trained_on(row)]
        put_sums(known, test)
        print(f"{kind}: edits found where of {sum(map(is_unedited, test))} unedited sentences {', '.join(f'{100 * share:g} %' for share in SHARES)} alarm")
        for source, change in sorted({(row["source"], row["change"]) for row in test if row["edit"] == "sought"}):
            edited = [row for row in test if row["edit"] == "sought" and (row["source"], row["change"]) == (source, change)]
            for name in ("fitted", "read", "both"):
                bounds = [bound_of(test, name, share) for share in SHARES]
                shares = [sum(best_of(row, name) > bound for row in edited) / len(edited) for bound in bounds]
                print(f"  {source} {change} ({len(edited)}), {name}: {' '.join(f'{share:.3f}' for share in shares)}")


def put_reader_scores(reader, pieces, rows):
    """Puts into each candidate what the reader says of it ("read")."""
    candidates = [one for row in rows for one in weighed_in(row)]
    for one, score in zip(candidates, score_all(reader, pieces, candidates)):
        one["read"] = score


if __name__ == "__main__":
    main()
