"""Writes copies of the training articles in which words are exchanged for words of like use: more texts for the teacher to label.

  python vary_texts.py --work WORK --names countries.json --copies 2 --seed 0

Each copy exchanges a share of its words, which is drawn anew for each article, for one of the nearest words by the first vectors of
the vocabulary (GloVe). The commonest words stay, and so do names of States, numbers and marks. WORK/varied.pkl holds the copies.
"""

import argparse
import pickle

import numpy as np

from corpus import SPECIAL
from features import featurize, form
from state_names import load_names
from tokenize_text import Names, tokens
from work_folder import first_annotators, load_corpus, load_vocabulary

NEIGHBOURS = 8
# So many of the commonest words of the articles are never exchanged: words of grammar.
KEPT_WORDS = 120
SHARES = (0.1, 0.35)
# Exchanged though they are common: the cue that most attributions have.
ALSO = {"said": 0.4, "says": 0.4}
ROWS_AT_A_TIME = 2000


def find_neighbours(vectors, usable):
    """The nearest words of each usable row, among the usable."""
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-8)
    unit[~usable] = 0
    nearest = np.zeros((len(vectors), NEIGHBOURS), np.int32)
    for at in range(0, len(vectors), ROWS_AT_A_TIME):
        likeness = unit[at : at + ROWS_AT_A_TIME] @ unit.T
        rows = np.arange(len(likeness))
        likeness[rows, at + rows] = -1
        nearest[at : at + ROWS_AT_A_TIME] = np.argpartition(-likeness, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
    return nearest


def write_like(word, model):
    """The word with the capitals of another."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if model[0].isupper() else word


def vary(text, names, vocabulary, words, nearest, rng):
    share = rng.uniform(*SHARES)
    found, _ = tokens(text, names)
    pieces, last = [], 0
    for begin, end, kind in found:
        written = text[begin:end]
        row = vocabulary.get(form(written), 0) if kind is None and written.isalpha() else 0
        chance = ALSO.get(words[row], share)
        if nearest[row, 0] == nearest[row, 1] or rng.rand() >= chance:
            continue
        pieces += [text[last:begin], write_like(words[nearest[row, rng.randint(NEIGHBOURS)]], written)]
        last = end
    return "".join(pieces) + text[last:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--names"):
        parser.add_argument(option, required=True)
    parser.add_argument("--copies", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = np.random.RandomState(options.seed)
    corpus, vocabulary = load_corpus(options.work), load_vocabulary(options.work)
    words, names = list(vocabulary), Names(load_names(options.names))
    vectors = np.load(f"{options.work}/vectors.npy")
    counts = np.zeros(len(words), int)
    for document in corpus["train"]:
        for of in document["cols"][1]:
            counts[vocabulary.get(of, 0)] += 1
    usable = np.array([word.isalpha() for word in words])
    usable[: len(SPECIAL)] = False
    usable[[row for row in np.argsort(-counts)[:KEPT_WORDS] if words[row] not in ALSO]] = False
    nearest = find_neighbours(vectors, usable)
    nearest[~usable] = 0
    varied = []
    for copy in range(options.copies):
        for document in first_annotators(corpus["train"]):
            text = vary(document["text"], names, vocabulary, words, nearest, rng)
            varied.append({"doc": f"varied{copy}/{document['doc']}", "text": text, "cols": featurize(text, names)})
        print(copy, len(varied), sum(len(document["cols"][0]) for document in varied), flush=True)
    pickle.dump(varied, open(f"{options.work}/varied.pkl", "wb"))


if __name__ == "__main__":
    main()
