"""Says what a pair reader adds to the decisions that ship, on parts of which no word was read and which it was not trained on.

  python measure_pairs.py --pairs PAIRS.jsonl --encoder MINILM --reader PAIRS.pt

For each kind the share of edits found where so many of the unedited sentences alarm: by the features alone (logistic, fitted on the read parts), by the reader
alone, and by both (logistic on the two scores, fitted on the other unread parts). Of the written pairs those with an edit are shown at the same bounds.
"""

import argparse
import math

import torch
from sklearn.linear_model import LogisticRegression

from pair_reader import KINDS, PASSAGES, PairReader, Pieces, is_trained_on, is_unread, read_rows, score_all, weighed_in, weight_of

SHARES = [0.001, 0.002, 0.004, 0.006, 0.008, 0.01, 0.015]
ROUNDS = 3


def fit(rows, read, strength):
    """Logistic weights; of an edited sentence the likeliest candidate counts. `read` gives a candidate's numbers."""
    model, score = None, lambda one: one["score"]
    for _ in range(ROUNDS):
        inputs, labels, weights = [], [], []
        for row in rows:
            some = weighed_in(row)
            if row["edit"] == "sought":
                some = sorted(some, key=score)[-1:]
            for one in some:
                inputs.append(read(one))
                labels.append(row["edit"] == "sought")
                weights.append(weight_of(row))
        model = LogisticRegression(C=strength, max_iter=3000).fit(inputs, labels, sample_weight=weights)
        score = lambda one, model=model: float(model.decision_function([read(one)])[0])
    return score


def found(rows, score, wanted):
    """Shares of the wanted rows above the bounds over which lie SHARES of the unedited ones."""
    best = lambda row: max((score(one) for one in weighed_in(row)), default=-math.inf)
    unedited = sorted((best(row) for row in rows if row["edit"] is None and row["part"] != PASSAGES), reverse=True)
    edited = [best(row) for row in rows if wanted(row)]
    bounds = [unedited[math.floor(share * len(unedited))] for share in SHARES]
    return [sum(one > bound for one in edited) / max(1, len(edited)) for bound in bounds], len(edited)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", required=True, nargs="+")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--reader", required=True)
    args = parser.parse_args()
    rows = list(read_rows(args.pairs))
    reader = PairReader(args.encoder)
    reader.load_state_dict(torch.load(args.reader))
    unknown = [one for row in rows if not is_trained_on(row) for one in weighed_in(row)]
    for one, score in zip(unknown, score_all(reader, Pieces(args.encoder), unknown)):
        one["read"] = score
    for kind in KINDS:
        own = [row for row in rows if row["kind"] == kind]
        known, test = [row for row in own if is_trained_on(row)], [row for row in own if not is_trained_on(row)]
        by_features = fit(known, lambda one: one["features"], 0.5)
        for row in test:
            for one in weighed_in(row):
                one["fitted"] = by_features(one)
        for part in sorted({row["part"] for row in test}):
            both = fit([row for row in test if is_unread(row) and row["part"] != part], lambda one: [one["fitted"], one["read"]], 10.0)
            for row in test:
                if row["part"] == part:
                    for one in weighed_in(row):
                        one["both"] = both(one)
        told = sorted({(row["source"], row["change"]) for row in test if row["edit"] == "sought"})
        unedited = sum(row["edit"] is None and row["part"] != PASSAGES for row in test)
        print(f"{kind}: edits found where of {unedited} unedited sentences {', '.join(f'{100 * share:g} %' for share in SHARES)} alarm")
        for source, change in told:
            for by in ("fitted", "read", "both"):
                wanted = lambda row: row["edit"] == "sought" and (row["source"], row["change"]) == (source, change)
                shares, count = found(test, lambda one: one[by], wanted)
                print(f"  {source} {change} ({count}), {by}: {' '.join(f'{share:.3f}' for share in shares)}")


if __name__ == "__main__":
    main()
