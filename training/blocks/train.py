"""Trains the block classifier: train.py BLOCKS.tsv OUT.json [--all]
BLOCKS.tsv comes from dump-features.ts. Trains on the tuning half (by site) and the pages varied from it, prints the word-weighted figures on the validation half and
writes the trees as JSON. Needs numpy and lightgbm (pip install numpy==2.* lightgbm==4.7.0). Deterministic: one thread, fixed seed."""
import sys, json, csv, numpy as np, lightgbm as lgb
src, out = sys.argv[1:3]
names = open(src, encoding="utf8").readline().rstrip("\n").split("\t")[5:]
pages, half, varied, label, words, X = [], [], [], [], [], []
with open(src, encoding="utf8") as f:
    next(f)
    for line in f:
        c = line.rstrip("\n").split("\t")
        pages.append(c[0]); half.append(c[1] == "tuning"); varied.append(c[2] == "1"); label.append(float(c[3])); words.append(float(c[4])); X.append(np.array(c[5:], dtype=np.float32))
pages = np.array(pages); half = np.array(half); varied = np.array(varied); label = np.array(label); words = np.array(words); X = np.array(X)
y = (label >= 0.5).astype(int)
w = np.sqrt(words + 1)
# Figures are means of pages: a page counts by the root of what its blocks would.
_, page = np.unique(pages, return_inverse=True)
total = np.bincount(page, w)
w *= np.sqrt(total.mean() / total[page])
print(X.shape, "tuning blocks", half.sum(), "positive", y.mean())
params = dict(objective="binary", learning_rate=0.06, num_leaves=24, min_data_in_leaf=80, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1,
              lambda_l2=5.0, seed=7, deterministic=True, force_row_wise=True, num_threads=1, verbose=-1, max_bin=127)
ROUNDS = 260
def fit(mask): return lgb.train(params, lgb.Dataset(X[mask], y[mask], weight=w[mask], feature_name=[n.replace(":", "_") for n in names]), ROUNDS)
def report(p, mask, title):
    fs = []
    for page in np.unique(pages[mask]):
        m = mask & (pages == page); keep = m & (p >= 0.5)
        tp = (words * label)[keep].sum(); pr = tp / max(1, words[keep].sum()); rc = tp / max(1, (words * label)[m].sum())
        fs.append(2 * pr * rc / max(1e-9, pr + rc))
    print(title, "block F1 by words, mean of pages: %.4f" % np.mean(fs))
model = fit(half)
if "--all" in sys.argv: print("trained on every page; figures below are of the tuning-half model")
p = model.predict(X)
report(p, half & ~varied, "tuning (seen)"); report(p, ~half & ~varied, "validation")
if "--all" in sys.argv: model = fit(np.ones(len(y), bool))
imp = sorted(zip(model.feature_importance("gain"), names), reverse=True)[:40]
print(" ".join("%s" % n for _, n in imp))
def tree(t):
    feat, thr, right = [], [], []
    def walk(n):
        i = len(feat)
        feat.append(0); thr.append(0.0); right.append(0)
        if "leaf_value" in n and "split_feature" not in n:
            feat[i] = -1; thr[i] = round(n["leaf_value"], 5)
        else:
            assert n["decision_type"] == "<="
            feat[i] = n["split_feature"]; thr[i] = float("%.6g" % n["threshold"])
            assert walk(n["left_child"]) == i + 1; right[i] = walk(n["right_child"])
        return i
    walk(t["tree_structure"])
    return dict(f=feat, t=thr, r=right)
d = model.dump_model()
json.dump(dict(name="blocks", version="1", features=names, trees=[tree(t) for t in d["tree_info"]]), open(out, "w"), separators=(",", ":"))
