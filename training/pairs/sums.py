"""Logistic decisions by a candidate's numbers, and what they find of the edits where so many of the unedited sentences alarm."""

import math
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression

from pair_reader import PASSAGES, is_unread, weighed_in, weight_of

ROUNDS = 3
# What of the reader's odds counts, each way: REACH of src/claims/drift/reader/pair-reader.ts.
REACH = 8.0
# The larger, the less the weights are held small.
STRENGTH_OF_FEATURES, STRENGTH_OF_SCORES = 0.5, 10.0


@dataclass
class Decision:
    """Log-odds: the bias and each number times its weight."""

    weights: np.ndarray
    bias: float

    def __call__(self, numbers):
        return float(np.dot(self.weights, numbers) + self.bias)


def by_features(one):
    return one["features"]


def by_scores(one):
    """What the features say, and the reader within its reach."""
    return [one["fitted"], max(-REACH, min(REACH, one["read"]))]


def fit(rows, numbers_of, strength):
    """A logistic decision; of an edited sentence the likeliest candidate counts."""
    decide = None
    for _ in range(ROUNDS):
        inputs, labels, weights = [], [], []
        for row in rows:
            some = weighed_in(row)
            if row["edit"] == "sought":
                some = sorted(some, key=lambda one: one["score"] if decide is None else decide(numbers_of(one)))[-1:]
            for one in some:
                inputs.append(numbers_of(one))
                labels.append(row["edit"] == "sought")
                weights.append(weight_of(row))
        model = LogisticRegression(C=strength, max_iter=3000).fit(inputs, labels, sample_weight=weights)
        decide = Decision(model.coef_[0], float(model.intercept_[0]))
    return decide


def is_unedited(row):
    return row["edit"] is None and row["part"] != PASSAGES


def best_of(row, name):
    return max((one[name] for one in weighed_in(row)), default=-math.inf)


def bound_of(rows, name, share):
    """The score above which so many of the unedited rows lie."""
    scores = sorted((best_of(row, name) for row in rows if is_unedited(row)), reverse=True)
    return scores[math.floor(share * len(scores))]


def put_scores(rows, name, decide, numbers_of):
    for row in rows:
        for one in weighed_in(row):
            one[name] = decide(numbers_of(one))


def put_sums(known, rows):
    """Puts into the candidates of rows what features fitted on the known rows say ("fitted"), and the sum of that and the reader ("both"), fitted on the unread parts but the row's own.

    The features' decision is what comes back.
    """
    decide = fit(known, by_features, STRENGTH_OF_FEATURES)
    put_scores(rows, "fitted", decide, by_features)
    for part in sorted({row["part"] for row in rows}):
        both = fit([row for row in rows if is_unread(row) and row["part"] != part], by_scores, STRENGTH_OF_SCORES)
        put_scores([row for row in rows if row["part"] == part], "both", both, by_scores)
    return decide
