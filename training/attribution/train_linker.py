"""Trains the linker: which cue a content belongs to, which source a cue has.

  python train_linker.py --work WORK --tagger s2.pt --out linker.json --seed 3

It sees features of a pair and the tagger's own states at the ends of both runs. It learns from gold runs of every training
article, and from the runs and states that the tagger has while parts of it are dropped, so that it meets errors and states
like those in articles that the tagger never saw.
"""

import argparse
import json

import numpy as np
import torch
from torch import nn

from features import LAB, fragments, spans_of
from pairs import FEATURES, PairReader
from student import UNITS, Student
from work_folder import encode_columns, load_corpus, load_vocabulary

HIDDEN, EPOCHS, BATCH, RATE, DECAY, DROPOUT = 32, 5, 128, 1.5e-3, 0.1, 0.4
# both ends of the run that chooses + both ends of the one that may be chosen
ENDS, STATE = 4, 2 * UNITS


class Scorer(nn.Module):
    """Scores pairs. features: [pair, FEATURES]; states: [pair, ENDS, STATE], zero where there is no partner."""

    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(FEATURES, HIDDEN), nn.Linear(HIDDEN, 1)
        self.states, self.drop = nn.Linear(ENDS * STATE, HIDDEN, bias=False), nn.Dropout(DROPOUT)

    def forward(self, features, states):
        hidden = self.a(features) + self.states(self.drop(states).flatten(-2))
        return self.b(torch.relu(hidden))[..., 0]


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


def examples(document, tags, states, is_gold):
    """([candidate features], their states, [indices of right ones]) for contents and for cues."""
    runs = runs_of(document, tags)
    own, reader = owners(document, runs), PairReader(document["cols"])
    states = torch.cat([states, torch.zeros(1, STATE)]).half()
    nothing = (-1, -1)

    def example(run, partners, choices, right):
        ends = [[run[0], run[1] - 1, *((partners[at][0], partners[at][1] - 1) if at >= 0 else nothing)] for at, _ in choices]
        return [features for _, features in choices], states[torch.tensor(ends)], right or [0]

    contents, cues = [], []
    for run, attributions in zip(runs["content"], own["content"]):
        choices = reader.candidates(run, runs["cue"], runs, False)
        right = [at for at, (cue, _) in enumerate(choices) if cue >= 0 and own["cue"][cue] & attributions]
        if right or is_gold:
            contents.append(example(run, runs["cue"], choices, right))
    for run, attributions in zip(runs["cue"], own["cue"]):
        choices = reader.candidates(run, runs["source"], runs, True)
        right = [at for at, (source, _) in enumerate(choices) if source >= 0 and own["source"][source] & attributions]
        has_source = any(document["attrs"][index]["source"] for index in attributions)
        if is_gold or (attributions and (right or not has_source)):
            cues.append(example(run, runs["source"], choices, right))
    return contents, cues


def fit(cases):
    most = max(len(choices) for choices, _, _ in cases)
    features, padding = torch.zeros(len(cases), most, FEATURES), torch.full((len(cases), most), -1e4)
    states, right = torch.zeros(len(cases), most, ENDS, STATE, dtype=torch.half), torch.full((len(cases), most), -1e4)
    for row, (choices, of_choices, answers) in enumerate(cases):
        features[row, : len(choices)] = torch.tensor(choices)
        states[row, : len(choices)] = of_choices
        padding[row, : len(choices)] = 0
        right[row, answers] = 0
    model = Scorer()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    steps, step = EPOCHS * -(-len(cases) // BATCH), 0
    for _ in range(EPOCHS):
        order = torch.randperm(len(cases))
        for at in range(0, len(cases), BATCH):
            optimizer.param_groups[0]["lr"] = RATE * (1.02 - step / steps)
            step += 1
            rows = order[at : at + BATCH]
            scores = model(features[rows], states[rows].float()) + padding[rows]
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
    parser.add_argument("--times", type=int, default=3, help="how often the tagger reads each article")
    parser.add_argument("--noise", type=float, default=0.5, help="standard deviation added to the tagger's scores")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    corpus, vocabulary = load_corpus(options.work), load_vocabulary(options.work)
    tagger = Student(len(vocabulary))
    tagger.load_state_dict(torch.load(options.tagger))
    contents, cues = [], []
    with torch.no_grad():
        for document in corpus["train"]:
            columns = encode_columns(document, vocabulary)[:, None]
            tagger.eval()
            readings = [(document["tags"], tagger.states(columns)[0], True)]
            tagger.train()
            for _ in range(options.times):
                states = tagger.states(columns)
                scores = tagger.out(states)[0]
                tags = tagger.crf.best_path(scores + torch.randn_like(scores) * options.noise)
                readings.append((tags, states[0], False))
            for tags, states, is_gold in readings:
                more_contents, more_cues = examples(document, tags, states, is_gold)
                contents += more_contents
                cues += more_cues
    weights = {}
    for name, model in (("content", fit(contents)), ("source", fit(cues))):
        parts = {"a": model.a.weight, "ab": model.a.bias, "b": model.b.weight, "bb": model.b.bias}
        weights |= {f"{name}.{part}": values.detach().flatten().tolist() for part, values in parts.items()}
        weights[f"{name}.states"] = [rows.tolist() for rows in model.states.weight.detach().split(STATE, 1)]
    json.dump(weights, open(options.out, "w"))


if __name__ == "__main__":
    main()
