"""Trains the models of plain text: train.py FOLDER OUT.json [CHECK-FOLDER]
FOLDER holds lines.tsv and resumptions.tsv of dump-lines.ts. Fits a small forest a class for lines, counts how often one class follows
another, fits one forest for the place where a report resumes, and writes all as JSON. CHECK-FOLDER, of other pages, is only scored.
Needs numpy and lightgbm (versions in README.md). Deterministic: one thread, fixed seed."""
import json
import os
import sys

import lightgbm as lgb
import numpy as np

CLASSES = ["body", "teaser", "headline", "other"]
COMMON = dict(min_data_in_leaf=60, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0, seed=7,
              deterministic=True, force_row_wise=True, num_threads=1, verbose=-1, max_bin=63)
LINES = dict(COMMON, objective="multiclass", num_class=len(CLASSES), num_leaves=31, learning_rate=0.1)
RESUMPTIONS = dict(COMMON, objective="binary", num_leaves=12, learning_rate=0.06, min_data_in_leaf=100)
ROUNDS = {"multiclass": 160, "binary": 300}
# Whether a scrape's lines are body is told by comparing texts, with more mistakes than a made page has; and there are more of them.
SCRAPE_WEIGHT = 0.3


def read(folder, file):
    groups, classes, rows = [], [], []
    with open(os.path.join(folder, file), encoding="utf8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        for line in lines:
            group, own, *values = line.rstrip("\n").split("\t")
            groups.append(group)
            classes.append(int(own))
            rows.append(np.array(values, dtype=np.float32))
    return names, np.array(groups), np.array(classes), np.array(rows)


def pack(tree, owner):
    feature, value, right = [], [], []

    def walk(node):
        at = len(feature)
        feature.append(-1)
        value.append(0.0)
        right.append(0)
        if "split_feature" in node:
            assert node["decision_type"] == "<="
            feature[at], value[at] = node["split_feature"], float("%.5g" % node["threshold"])
            assert walk(node["left_child"]) == at + 1
            right[at] = walk(node["right_child"])
        else:
            value[at] = round(node["leaf_value"], 4)
        return at

    walk(tree)
    return dict(c=owner, f=feature, t=value, r=right)


def fit(params, names, classes, rows, weights=None):
    model = lgb.train(params, lgb.Dataset(rows, classes, weight=weights, feature_name=["f%d" % at for at in range(len(names))]), ROUNDS[params["objective"]])
    count = params.get("num_class", 1)
    gain = sorted(zip(model.feature_importance("gain"), names), reverse=True)
    print("most telling:", " ".join(name for _, name in gain[:25]))
    return model, [pack(info["tree_structure"], at % count) for at, info in enumerate(model.dump_model()["tree_info"])]


def score_lines(model, folder):
    _, _, truth, rows = read(folder, "lines.tsv")
    guess = model.predict(rows).argmax(axis=1)
    table = np.zeros((len(CLASSES), len(CLASSES)), int)
    np.add.at(table, (truth, guess), 1)
    print(folder, "lines right: %.4f" % (guess == truth).mean())
    print("\n".join("  %-9s %s" % (name, " ".join("%7d" % value for value in row)) for name, row in zip(CLASSES, table)))


def score_resumptions(model, folder):
    _, lists, truth, rows = read(folder, "resumptions.tsv")
    sums = model.predict(rows, raw_score=True)
    right = silent = count = without = 0
    for own in np.unique(lists):
        at = np.flatnonzero(lists == own)
        best = at[sums[at].argmax()]
        if truth[at].any():
            count += 1
            right += truth[best]
        else:
            without += 1
            silent += sums[best] < -2
    print(folder, "resumptions right: %d of %d; runs to the end, seen: %d of %d" % (right, count, silent, without))


folder, out, *check = sys.argv[1:]
names, pages, classes, rows = read(folder, "lines.tsv")
scraped = np.char.startswith(pages, "scrape-")
lines, trees = fit(LINES, names, classes, rows, np.where(scraped, SCRAPE_WEIGHT, 1.0))
follows = np.ones((len(CLASSES), len(CLASSES)))
same = (pages[1:] == pages[:-1]) & ~scraped[1:]
np.add.at(follows, (classes[:-1][same], classes[1:][same]), 1)
follows /= follows.sum(axis=1, keepdims=True)
part = dict(classes=CLASSES, features=names, follows=[[round(float(value), 5) for value in row] for row in follows], trees=trees)
names, _, classes, rows = read(folder, "resumptions.tsv")
resumptions, trees = fit(RESUMPTIONS, names, classes, rows)
for own in [folder] + check:
    score_lines(lines, own)
    score_resumptions(resumptions, own)
with open(out, "w", encoding="utf8") as file:
    json.dump(dict(name="lines", version="1", lines=part, resumptions=dict(features=names, trees=trees)), file, separators=(",", ":"))
