"""Writes the teacher's tag probabilities for training articles and the articles of WCXB dev.

  python label_texts.py --work WORK --encoder FOLDER --teacher teacher.pt --out WORK/soft.pkl --minutes 13 [--seed 0]

PolNeAR comes first, in a random order, then the articles of WCXB that report speech, those with most of it first, then the copies of
vary_texts.py, until the minutes are over.
"""

import argparse
import os
import pickle
import re
import time

import numpy as np
import torch

from batches import cut_runs, make_batches
from tagger_crf import COUNT
from teacher import Teacher, collate
from word_pieces import WordPieces
from work_folder import first_annotators, load_corpus, load_varied

AT_A_TIME = 20
SPEECH = re.compile(r"\b(said|says|told|according to|announced|added|stated)\b")
# Of a text's positions: pages of advice and shop talk, where nobody says anything, teach nothing.
LEAST_SPEECH = 0.001


def speech_rate(document):
    return len(SPEECH.findall(document["text"])) / len(document["cols"][0])


def choose_order(corpus, varied, rng):
    train = first_annotators(corpus["train"])
    rng.shuffle(train)
    telling = [document for document in corpus["unlabelled"] if speech_rate(document) > LEAST_SPEECH]
    return train + sorted(telling, key=speech_rate, reverse=True) + varied


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--encoder", "--teacher", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--minutes", type=float, default=13)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rng = np.random.RandomState(options.seed)
    pieces = WordPieces(options.encoder)
    model = Teacher(options.encoder, pieces)
    model.load_state_dict(torch.load(options.teacher))
    model.eval()
    order = choose_order(load_corpus(options.work), load_varied(options.work), rng)
    soft, began = {}, time.time()
    for at in range(0, len(order), AT_A_TIME):
        documents = order[at : at + AT_A_TIME]
        for document in documents:
            document["pieces"] = pieces.encode(document)
        labels = [np.zeros((len(document["pieces"]), COUNT), np.float16) for document in documents]
        with torch.no_grad():
            for batch in make_batches(cut_runs(documents, rng, 220), rng, 2400):
                inputs = collate(documents, batch)
                emissions = model.emissions(*inputs)
                mask = torch.arange(emissions.shape[1])[None] < inputs[-1][:, None]
                odds = model.crf.log_marginals(emissions, mask)[0].exp().numpy()
                for row, (index, begin, end) in enumerate(batch):
                    labels[index][begin:end] = odds[row, : end - begin]
        soft.update((document["doc"], label) for document, label in zip(documents, labels))
        if at % (10 * AT_A_TIME) == 0 or at + AT_A_TIME >= len(order):
            pickle.dump(soft, open(options.out + ".part", "wb"))
            os.replace(options.out + ".part", options.out)
        if (time.time() - began) / 60 > options.minutes:
            break
    pickle.dump(soft, open(options.out, "wb"))
    print(len(soft), "articles labelled")


if __name__ == "__main__":
    main()
