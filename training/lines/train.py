"""Trains the models of plain text, in three steps (README.md):
  train.py first FOLDER          fits the first look at lines
  train.py lists FOLDER          fits the forest for places where a report resumes
  train.py second FOLDER LISTS OUT.json  (LISTS may be a model's file, whose forest for lists is kept) fits the second look, which knows the first one's guesses of a line's neighbours, and writes all as JSON
The folders hold what dump-lines.ts and dump-guesses.ts write. Needs numpy and lightgbm (versions in README.md). Deterministic: one thread, fixed seed."""
import json
import os
import sys

import lightgbm as lgb
import numpy as np

CLASSES = ["body", "teaser", "headline", "other"]
COMMON = dict(min_data_in_leaf=60, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5.0, seed=7,
              deterministic=True, force_row_wise=True, num_threads=1, verbose=-1, max_bin=63)
LINES = dict(COMMON, bagging_fraction=0.5, objective="multiclass", num_class=len(CLASSES), learning_rate=0.1)
FIRST = dict(LINES, num_leaves=47, rounds=90)
SECOND = dict(LINES, num_leaves=47, rounds=160)
# Of a list's places one is it, so a forest of their own weighs them against one another; beside it one weighs each by itself, and their sums are added: the first finds more
# places, the second is the better judge of lists unlike those fitted on.
RESUMPTIONS = dict(COMMON, num_leaves=31, learning_rate=0.06)
CHOICE_ROUNDS = 350
CHANCE_ROUNDS = 250
# Whether a scrape's lines are body is told by comparing texts, with more mistakes than a made page has; and there are more of them. Beside labelled pages, of
# which half hold several reports, .3 is too little: 40 instead of 32 of the validation half's scrapes are then taken for several articles.
SCRAPE_WEIGHT = 0.6
# Labelled pages weigh what made ones do; by 2 pages of other writers are read as well, and the borders of composites lose .004.
LABELLED_WEIGHT = 1.0
# The second look is asked about the lines of which the first is less sure (line-model.ts), so it is fitted on these.
SURE = 0.98


def read(folder, name):
    with open(os.path.join(folder, name + ".tsv"), encoding="utf8") as lines:
        names = next(lines).rstrip("\n").split("\t")
        groups, classes = zip(*(line.split("\t") for line in lines))
    rows = np.fromfile(os.path.join(folder, name + ".f32"), dtype="<f4").reshape(len(groups), len(names))
    return names, np.array(groups), np.array(classes, dtype=int), rows


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


def fit(params, classes, rows, weights=None):
    own = {key: value for key, value in params.items() if key != "rounds"}
    return lgb.train(own, lgb.Dataset(rows, classes, weight=weights), params["rounds"])


def pack_all(model, names, count):
    gain = sorted(zip(model.feature_importance("gain"), names), reverse=True)
    print("most telling:", " ".join(name for _, name in gain[:30]), flush=True)
    return dict(features=names, trees=[pack(info["tree_structure"], at % count) for at, info in enumerate(model.dump_model()["tree_info"])])


def print_table(truth, guess):
    table = np.zeros((len(CLASSES), len(CLASSES)), int)
    np.add.at(table, (truth, guess), 1)
    print("lines right: %.4f" % (guess == truth).mean())
    print("\n".join("  %-9s %s" % (name, " ".join("%7d" % value for value in row)) for name, row in zip(CLASSES, table)), flush=True)


def weigh(groups):
    scraped = np.char.find(groups, "-scrape-") == 1
    labelled = np.char.find(groups, "-labelled-") == 1
    return scraped, np.where(scraped, SCRAPE_WEIGHT, np.where(labelled, LABELLED_WEIGHT, 1.0))


def choose_one(groups):
    """Objective: of a list's places one is it, or none, which has the sum 0; a place's chance is that of its sum among all of them."""
    starts = np.flatnonzero(np.r_[True, groups[1:] != groups[:-1]])
    lists = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(groups)]))

    def objective(sums, data):
        highest = np.maximum(np.maximum.reduceat(sums, starts), 0)
        powers = np.exp(sums - highest[lists])
        chances = powers / (np.add.reduceat(powers, starts) + np.exp(-highest))[lists]
        return chances - data.get_label(), np.maximum(chances * (1 - chances), 1e-4)

    return objective


def fit_resumptions(folder):
    names, groups, truth, rows = read(folder, "resumptions")
    choice = pack_all(fit(dict(RESUMPTIONS, objective=choose_one(groups), rounds=CHOICE_ROUNDS), truth, rows), names, 1)
    chance = pack_all(fit(dict(RESUMPTIONS, objective="binary", rounds=CHANCE_ROUNDS), truth, rows), names, 1)
    return dict(features=names, trees=choice["trees"] + chance["trees"])


def fit_first(folder):
    names, groups, classes, rows = read(folder, "lines")
    _, weights = weigh(groups)
    folds = np.char.startswith(groups, "1")
    guesses = np.zeros((len(groups), len(CLASSES)), dtype="<f4")
    for fold in [folds, ~folds]:
        guesses[~fold] = fit(FIRST, classes[fold], rows[fold], weights[fold]).predict(rows[~fold])
    print_table(classes, guesses.argmax(axis=1))
    guesses.tofile(os.path.join(folder, "guesses.f32"))
    return pack_all(fit(FIRST, classes, rows, weights), names, len(CLASSES))


def fit_second(folder):
    names, groups, classes, rows = read(folder, "lines")
    with open(os.path.join(folder, "settled.json"), encoding="utf8") as file:
        more = json.load(file)
    rows = np.hstack([rows, np.fromfile(os.path.join(folder, "settled.f32"), dtype="<f4").reshape(len(groups), len(more))])
    scraped, weights = weigh(groups)
    guesses = np.fromfile(os.path.join(folder, "guesses.f32"), dtype="<f4").reshape(len(groups), len(CLASSES))
    doubted = guesses.max(axis=1) < SURE
    wrong = (guesses.argmax(axis=1) != classes)[~doubted].mean()
    print("lines that the first look is sure of: %.3f, of these wrong: %.4f" % (1 - doubted.mean(), wrong), flush=True)
    model = fit(SECOND, classes[doubted], rows[doubted], weights[doubted])
    follows = np.ones((len(CLASSES), len(CLASSES)))
    same = (groups[1:] == groups[:-1]) & ~scraped[1:]
    np.add.at(follows, (classes[:-1][same], classes[1:][same]), 1)
    follows /= follows.sum(axis=1, keepdims=True)
    return pack_all(model, names + more, len(CLASSES)), [[round(float(value), 5) for value in row] for row in follows]


def save(path, value):
    with open(path, "w", encoding="utf8") as file:
        json.dump(value, file, separators=(",", ":"))


def load(folder, name):
    with open(os.path.join(folder, name + ".json"), encoding="utf8") as file:
        return json.load(file)


step, folder, *more = sys.argv[1:]
if step == "first":
    save(os.path.join(folder, "first.json"), fit_first(folder))
elif step == "lists":
    save(os.path.join(folder, "resumptions.json"), fit_resumptions(folder))
else:
    lists, out = more
    if lists.endswith(".json"):
        with open(lists, encoding="utf8") as file:
            resumptions = json.load(file)["resumptions"]
    else:
        resumptions = load(lists, "resumptions")
    settled, follows = fit_second(folder)
    lines = dict(classes=CLASSES, follows=follows, **load(folder, "first"))
    save(out, dict(name="lines", version="8", lines=lines, settled=settled, resumptions=resumptions, words=load(folder, "words")))
