"""Mixes the labels that two teachers gave to the same articles.

  python mix_labels.py --labels WORK/soft-mpnet.pkl --others WORK/soft-minilm.pkl --share 0.6 --out WORK/soft.pkl

Articles that only one of them labelled are left out. The mean of two distributions over a position's tags is one again.
"""

import argparse
import pickle

import numpy as np


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--labels", "--others", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--share", type=float, default=0.6, help="weight of --labels; the rest is --others'")
    options = parser.parse_args()
    first, second = (pickle.load(open(path, "rb")) for path in (options.labels, options.others))
    mixed = {
        name: (options.share * first[name].astype(np.float32) + (1 - options.share) * second[name]).astype(np.float16)
        for name in first
        if name in second and len(first[name]) == len(second[name])
    }
    pickle.dump(mixed, open(options.out, "wb"))
    print(len(mixed), "articles have both labels")


if __name__ == "__main__":
    main()
