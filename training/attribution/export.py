"""Writes a trained student and linker as the file that src/statements/tagger/model-file.ts opens.

python export.py --work WORK --tagger s3.pt --linker linker.json --name attribution-3 --out ../../models/attribution/model.bin
"""

import argparse
import json
import os
import sys

import numpy as np
import torch

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from features import TAG
from model_file import ModelWriter
from work_folder import load_vocabulary

# One unit of a layer's 16-bit input, and of the 16-bit states: INPUT_UNIT and 32767 in encoder.ts and the kernel.
INPUT_UNIT, STATE_UNIT = 4096, 32767
VERSION = 3


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--tagger", "--linker", "--name", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument(
        "--begin", nargs="*", default=[], help="LABEL=NUMBER: added to the scores of tags that begin it"
    )
    options = parser.parse_args()
    state = {name: values.float().numpy() for name, values in torch.load(options.tagger).items()}
    writer, tables = ModelWriter(), []
    for name, of in (("word", "word"), ("suffix", "suf"), ("prefix", "pre"), ("shape", "sh"), ("quote", "q")):
        weights = state[of + ".weight"]
        scale = float(np.float32(min(np.abs(weights).max(), 6 * weights.std()) / 127))
        writer.put("table." + name, np.clip(np.round(weights / scale), -127, 127).astype(np.int8))
        tables.append({"name": name, "columns": weights.shape[1], "scale": scale})
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("lstm."))
    for layer in range(layers):
        both = lambda part: np.concatenate([state[f"lstm.{layer}.{way}.{part}_l0"] for way in ("fw", "bw")])  # noqa: B023, E731
        if layer > 0:
            between = f"narrow.{layer - 1}."
            writer.put_rows(f"layer{layer}.narrow", f"layer{layer}.narrowScale", state[between + "weight"], STATE_UNIT)
            writer.put(f"layer{layer}.narrowBias", state[between + "bias"])
        writer.put_rows(f"layer{layer}.input", f"layer{layer}.inputScale", both("weight_ih"), INPUT_UNIT)
        writer.put_rows(f"layer{layer}.recurrent", f"layer{layer}.recurrentScale", both("weight_hh"), STATE_UNIT)
        writer.put(f"layer{layer}.bias", both("bias_ih") + both("bias_hh"))
    writer.put_rows("tags.weights", "tags.scale", state["out.weight"], STATE_UNIT)
    bias = state["out.bias"].copy()
    for label, number in (choice.split("=") for choice in options.begin):
        for tag, index in TAG.items():
            if tag in (f"B-{label}", f"S-{label}"):
                bias[index] += float(number)
    writer.put("tags.bias", bias)
    for name, learned, forbidden in (("between", "T", "mT"), ("start", "s", "ms"), ("end", "e", "me")):
        writer.put("tags." + name, state["crf." + learned] + state["crf." + forbidden])
    vocabulary = load_vocabulary(options.work)
    writer.put("vocabulary", "\n".join(sorted(vocabulary, key=vocabulary.get)).encode())
    for name, values in json.load(open(options.linker)).items():
        weights = np.asarray(values, np.float32)
        if name.endswith(".states"):
            # one matrix below the other: ends of the run that chooses, ends of the one that may be chosen
            writer.put_rows(f"link.{name}", f"link.{name}Scale", np.concatenate(weights), STATE_UNIT)
        else:
            writer.put("link." + name, weights)
    sizes = {"units": state["lstm.0.fw.weight_hh_l0"].shape[1], "narrow": state["narrow.0.weight"].shape[0]}
    writer.write(options.out, b"ONRA", VERSION, {"name": options.name} | sizes | {"layers": layers, "tables": tables})


if __name__ == "__main__":
    main()
