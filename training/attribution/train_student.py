"""Trains the tagger on gold tags, and on a teacher's tag probabilities where `--soft` files are given.

  python train_student.py --work WORK --out s1.pt --seed 1 --minutes 14
  python train_student.py --work WORK --out s2.pt --seed 7 --minutes 50 --lr 1.6e-3 --init s1.pt --soft 'WORK/soft*.pkl'

The learning rate follows a cosine over `--minutes`; the kept weights are the moving average that does best on held-out
training articles. Minutes depend on the machine: a run is reproduced by its steps, which it prints.
"""

import argparse
import copy
import glob
import math
import os
import pickle
import time

import numpy as np
import torch

from batches import cut_runs, make_batches
from exact_spans import exact_f1
from student import Student
from tagger_crf import COUNT
from work_folder import encode_columns, first_annotators, load_corpus, load_varied, load_vocabulary


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=14)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.4)
    parser.add_argument("--longest", type=int, default=160, help="positions of a run of paragraphs")
    parser.add_argument("--positions", type=int, default=3000, help="positions of a batch")
    parser.add_argument("--init", default="", help="weights to go on from")
    parser.add_argument(
        "--soft", default="", help="files of label_texts.py; read again at every pass, so they may grow"
    )
    parser.add_argument("--unlabelled", type=float, default=0.6, help="unlabelled runs for each labelled one")
    parser.add_argument("--varied", type=float, default=0.5, help="runs of varied copies for each labelled one")
    parser.add_argument("--share", type=float, default=0.4, help="weight of the teacher where there is gold too")
    return parser.parse_args()


class SoftLabels:
    def __init__(self, pattern, documents, unlabelled, vocabulary):
        self.pattern, self.unlabelled, self.vocabulary = pattern, unlabelled, vocabulary
        self.documents, self.gold, self.read_at = documents, len(documents), 0

    def refresh(self):
        """Takes the teacher's labels as far as they have come; appends unlabelled articles to the documents."""
        files = sorted(glob.glob(self.pattern)) if self.pattern else []
        now = sum(os.path.getmtime(file) for file in files)
        if not files or now == self.read_at:
            return
        self.read_at, soft = now, {}
        for file in files:
            soft.update(pickle.load(open(file, "rb")))
        # every annotator of an article has the same text
        of_article = {name.split("#")[0]: labels for name, labels in soft.items()}
        for document in self.documents[: self.gold]:
            labels = of_article.get(document["doc"].split("#")[0])
            if labels is not None and len(labels) == document["x"].shape[1]:
                document["soft"] = torch.tensor(labels)
        del self.documents[self.gold :]
        for document in self.unlabelled:
            if document["doc"] in soft and len(soft[document["doc"]]) == len(document["cols"][0]):
                document["x"] = encode_columns(document, self.vocabulary)
                document["y"] = torch.zeros(document["x"].shape[1], dtype=torch.long)
                document["soft"] = torch.tensor(soft[document["doc"]])
                self.documents.append(document)
        print("soft labels of", len(soft), "articles", flush=True)


def predict(model, documents):
    model.eval()
    with torch.no_grad():
        return [model.crf.best_path(model.emissions(document["x"][:, None])[0]) for document in documents]


def batch_loss(model, documents, batch, options):
    """Negative log likelihood of gold tags and cross entropy with the teacher's probabilities, per position."""
    width = max(end - begin for _, begin, end in batch)
    columns = torch.zeros(5, len(batch), width, dtype=torch.long)
    tags = torch.zeros(len(batch), width, dtype=torch.long)
    mask = torch.zeros(len(batch), width, dtype=torch.bool)
    teacher = torch.zeros(len(batch), width, COUNT)
    has_gold, has_teacher = torch.zeros(len(batch)), torch.zeros(len(batch))
    for row, (index, begin, end) in enumerate(batch):
        document, length = documents[index], end - begin
        columns[:, row, :length] = document["x"][:, begin:end]
        tags[row, :length] = document["y"][begin:end]
        mask[row, :length] = True
        has_gold[row] = "tags" in document
        if document.get("soft") is not None:
            has_teacher[row] = 1
            teacher[row, :length] = document["soft"][begin:end].float()
    emissions = model.emissions(columns, mask.sum(1))
    if has_teacher.any():
        log_marginals, partition = model.crf.log_marginals(emissions, mask)
        soft = (-(teacher * log_marginals.clamp(min=-30)).sum(2) * mask).sum(1)
    else:
        partition, soft = model.crf.log_partition(model.crf.forward_scores(emissions, mask)), torch.zeros(len(batch))
    # a run cut inside a span has a path that the transitions forbid: its loss is capped
    hard = (partition - model.crf.path_score(emissions, tags, mask)).clamp(max=400) * has_gold
    both = has_gold * has_teacher
    loss = hard * (1 - options.share * both) + soft * (has_teacher - both + options.share * both)
    return loss.sum() / mask.sum()


def main():
    options = read_options()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = np.random.RandomState(options.seed)
    corpus, vocabulary = load_corpus(options.work), load_vocabulary(options.work)
    documents, held = list(corpus["train"]), first_annotators(corpus["held"])
    for document in documents + held:
        document["x"] = encode_columns(document, vocabulary)
        document["y"] = torch.tensor(document["tags"])
    soft = SoftLabels(options.soft, documents, corpus["unlabelled"] + load_varied(options.work), vocabulary)
    model = Student(len(vocabulary), np.load(f"{options.work}/vectors.npy"), dropout=options.dropout)
    if options.init:
        model.load_state_dict(torch.load(options.init))
    average = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.lr, weight_decay=1e-4, betas=(0.9, 0.99))
    began, step, seen, best = time.time(), 0, 0, 0.0
    while (passed := (time.time() - began) / 60 / options.minutes) < 1:
        soft.refresh()
        runs = cut_runs(documents[: soft.gold], rng, options.longest)
        more = [(i + soft.gold, b, e) for i, b, e in cut_runs(documents[soft.gold :], rng, options.longest)]
        rng.shuffle(more)
        varied = [run for run in more if documents[run[0]]["doc"].startswith("varied")]
        own = [run for run in more if not documents[run[0]]["doc"].startswith("varied")]
        count = len(runs)
        runs += own[: int(count * options.unlabelled)] + varied[: int(count * options.varied)]
        model.train()
        for batch in make_batches(runs, rng, options.positions):
            passed = (time.time() - began) / 60 / options.minutes
            if passed >= 1:
                break
            rate = options.lr * min(1, (step + 1) / 200) * (0.5 * (1 + math.cos(math.pi * passed)) * 0.97 + 0.03)
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = batch_loss(model, documents, batch, options)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimizer.step()
            step += 1
            with torch.no_grad():
                for kept, current in zip(average.parameters(), model.parameters()):
                    kept.lerp_(current, 1 - min(0.996, (1 + step) / (10 + step)))
        seen += sum(end - begin for _, begin, end in runs)
        figures = exact_f1(held, predict(average, held))
        print(f"step {step} positions {seen} {passed:.0%} held {' '.join(f'{f:.1f}' for f in figures)}", flush=True)
        if sum(figures) > best:
            best = sum(figures)
            torch.save(average.state_dict(), options.out)


if __name__ == "__main__":
    main()
