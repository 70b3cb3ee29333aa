"""Fine-tunes the teacher on PolNeAR train.

  python train_teacher.py --work WORK --encoder FOLDER --out teacher.pt --minutes 33 --seed 5

FOLDER holds config.json, vocab.txt and model.safetensors of an encoder that encoder.py knows.
"""

import argparse
import copy
import time

import numpy as np
import torch

from batches import cut_runs, make_batches
from exact_spans import exact_f1
from teacher import Teacher, collate
from word_pieces import WordPieces
from work_folder import first_annotators, load_corpus


def predict(model, documents):
    model.eval()
    rng = np.random.RandomState(0)
    tags = [[0] * len(document["pieces"]) for document in documents]
    with torch.no_grad():
        for batch in make_batches(cut_runs(documents, rng, 220), rng, 2000):
            emissions = model.emissions(*collate(documents, batch))
            for row, (index, begin, end) in enumerate(batch):
                tags[index][begin:end] = model.crf.best_path(emissions[row, : end - begin])
    return tags


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--encoder", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--minutes", type=float, default=33)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--init", default="", help="weights to go on from")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = np.random.RandomState(options.seed)
    corpus, pieces = load_corpus(options.work), WordPieces(options.encoder)
    train, held = corpus["train"], first_annotators(corpus["held"])
    for document in train + held + corpus["dev"]:
        document["pieces"] = pieces.encode(document)
    model = Teacher(options.encoder, pieces)
    if options.init:
        model.load_state_dict(torch.load(options.init))
    average = copy.deepcopy(model)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    of_encoder = {id(p) for p in encoder}
    rest = [p for p in model.parameters() if p.requires_grad and id(p) not in of_encoder]
    groups = [{"params": encoder, "factor": 1.0}, {"params": rest, "factor": 8.0}]
    optimizer = torch.optim.AdamW(groups, lr=options.lr, weight_decay=0.01, betas=(0.9, 0.98))
    began, step, passed = time.time(), 0, 0.0
    while passed < 1:
        model.train()
        for batch in make_batches(cut_runs(train, rng, 160), rng, 1500):
            passed = (time.time() - began) / 60 / options.minutes
            if passed >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = options.lr * group["factor"] * min(1, (step + 1) / 150) * ((1 - passed) * 0.98 + 0.02)
            inputs = collate(train, batch)
            lengths = inputs[-1]
            mask = torch.arange(int(lengths.max()))[None] < lengths[:, None]
            tags = torch.zeros(mask.shape, dtype=torch.long)
            for row, (index, begin, end) in enumerate(batch):
                tags[row, : end - begin] = torch.tensor(train[index]["tags"][begin:end])
            emissions = model.emissions(*inputs)
            partition = model.crf.log_partition(model.crf.forward_scores(emissions, mask))
            loss = (partition - model.crf.path_score(emissions, tags, mask)).sum() / mask.sum()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            with torch.no_grad():
                for kept, current in zip(average.parameters(), model.parameters()):
                    if current.requires_grad:
                        kept.lerp_(current, 1 - min(0.995, (1 + step) / (10 + step)))
        torch.save(average.state_dict(), options.out)
        figures = exact_f1(held, predict(average, held))
        print(f"step {step} {passed:.0%} held {' '.join(f'{f:.1f}' for f in figures)}", flush=True)
    print("dev", " ".join(f"{f:.1f}" for f in exact_f1(corpus["dev"], predict(average, corpus["dev"]))))


if __name__ == "__main__":
    main()
