"""What the steps of the training share: the work folder that corpus.py fills."""

import json
import os
import pickle

import torch


def load_corpus(work):
    return pickle.load(open(f"{work}/corpus.pkl", "rb"))


def load_varied(work):
    """The copies that vary_texts.py makes, where it was run."""
    path = f"{work}/varied.pkl"
    return pickle.load(open(path, "rb")) if os.path.exists(path) else []


def load_vocabulary(work):
    return {word: row for row, word in enumerate(json.load(open(f"{work}/vocabulary.json")))}


def encode_columns(document, vocabulary):
    """[word, suffix, prefix, shape, quote] of an article as one tensor."""
    _, forms, suffix, prefix, shape, quote = document["cols"]
    return torch.tensor([[vocabulary.get(form, 0) for form in forms], suffix, prefix, shape, quote])


def first_annotators(documents):
    """One of each article, where several people annotated it."""
    seen, kept = set(), []
    for document in documents:
        name = document["doc"].split("#")[0]
        if name not in seen:
            seen.add(name)
            kept.append(document)
    return kept
