"""Trains the linker: which cue a content belongs to, which source a cue has.

  python train_linker.py --work WORK --tagger s2.pt --out linker.json --seed 3

It learns from gold runs of every training article and from runs that the tagger finds in some, its scores disturbed, so
that it meets errors like those in articles that the tagger never saw.
"""

import argparse
import json

import numpy as np
import torch
from torch import nn

from features import LAB, fragments, spans_of
from pairs import FEATURES, PairReader
from student import Student
from work_folder import encode_columns, load_corpus, load_vocabulary

HIDDEN, EPOCHS, BATCH = 24, 14, 128


class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(FEATURES, HIDDEN), nn.Linear(HIDDEN, 1)

    def forward(self, features):
        return self.b(torch.relu(self.a(features)))[..., 0]


def runs_of(document, tags):
    """Runs of each label; none crosses the start of a paragraph."""
    inside = [0 if token is None else tag for tag, token in zip(tags, document["cols"][0])]
    runs = {label: [] for label in LAB}
    for label, first, last in spans_of(inside):
        runs[label].append((first, last))
    return runs


def owners(document, runs):
    """For each run the gold attributions that it overlaps with its own label."""
    tokens, found = document["cols"][0], {}
    for label in LAB:
        pieces = [
            (piece, index)
            for index, attribution in enumerate(document["attrs"])
            for piece in fragments(document["text"], attribution[label])
        ]
        found[label] = [
            {index for (b, e), index in pieces if b < tokens[last - 1][1] and tokens[first][0] < e}
            for first, last in runs[label]
        ]
    return found


def examples(document, tags, is_gold):
    """([candidate features], [indices of right ones]) for contents and for cues."""
    runs = runs_of(document, tags)
    own, reader = owners(document, runs), PairReader(document["cols"])
    contents, cues = [], []
    for run, attributions in zip(runs["content"], own["content"]):
        choices = reader.candidates(run, runs["cue"], runs, False)
        right = [at for at, (cue, _) in enumerate(choices) if cue >= 0 and own["cue"][cue] & attributions]
        if right or is_gold:
            contents.append(([features for _, features in choices], right or [0]))
    for run, attributions in zip(runs["cue"], own["cue"]):
        choices = reader.candidates(run, runs["source"], runs, True)
        right = [at for at, (source, _) in enumerate(choices) if source >= 0 and own["source"][source] & attributions]
        has_source = any(document["attrs"][index]["source"] for index in attributions)
        if is_gold or (attributions and (right or not has_source)):
            cues.append(([features for _, features in choices], right or [0]))
    return contents, cues


def fit(cases):
    most = max(len(choices) for choices, _ in cases)
    features, padding = torch.zeros(len(cases), most, FEATURES), torch.full((len(cases), most), -1e4)
    right = torch.full((len(cases), most), -1e4)
    for row, (choices, answers) in enumerate(cases):
        features[row, : len(choices)] = torch.tensor(choices)
        padding[row, : len(choices)] = 0
        right[row, answers] = 0
    model = Scorer()
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, weight_decay=1e-5)
    for epoch in range(EPOCHS):
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - epoch / EPOCHS) + 1e-4
        order = torch.randperm(len(cases))
        for at in range(0, len(cases), BATCH):
            rows = order[at : at + BATCH]
            scores = model(features[rows]) + padding[rows]
            loss = (torch.logsumexp(scores, 1) - torch.logsumexp(scores + right[rows], 1)).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--tagger", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--articles", type=int, default=250, help="articles that the tagger reads")
    parser.add_argument("--noise", type=float, default=1.5, help="standard deviation added to the tagger's scores")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = np.random.RandomState(options.seed)
    corpus, vocabulary = load_corpus(options.work), load_vocabulary(options.work)
    tagger = Student(len(vocabulary))
    tagger.load_state_dict(torch.load(options.tagger))
    tagger.eval()
    contents, cues = [], []
    for document in corpus["train"]:
        more_contents, more_cues = examples(document, document["tags"], True)
        contents += more_contents
        cues += more_cues
    with torch.no_grad():
        for index in rng.permutation(len(corpus["train"]))[: options.articles]:
            document = corpus["train"][index]
            emissions = tagger.emissions(encode_columns(document, vocabulary)[:, None])[0]
            disturbed = emissions + torch.randn_like(emissions) * options.noise
            more_contents, more_cues = examples(document, tagger.crf.best_path(disturbed), False)
            contents += more_contents * 2
            cues += more_cues * 2
    weights = {}
    for name, model in (("content", fit(contents)), ("source", fit(cues))):
        parts = {"a": model.a.weight, "ab": model.a.bias, "b": model.b.weight, "bb": model.b.bias}
        weights |= {f"{name}.{part}": values.detach().flatten().tolist() for part, values in parts.items()}
    json.dump(weights, open(options.out, "w"))


if __name__ == "__main__":
    main()
