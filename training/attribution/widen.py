"""Makes a model of the present width of an earlier, narrower file, to go on from.

  git show COMMIT:models/attribution/model.bin > earlier.bin
  python widen.py --work WORK --model earlier.bin --seed 4 --out WORK/wide.pt

The earlier file (version 1) has no map between its layers: the best map of the present rank takes its place. New units begin with
small random weights, and what they say counts for nothing or little. Words that the earlier file lacks begin as corpus.py begins them.
"""

import argparse
import json
import struct

import numpy as np
import torch

from student import Student
from work_folder import load_vocabulary

INPUT_UNIT, STATE_UNIT = 4096, 32767
NOISE = 0.05


class EarlierFile:
    def __init__(self, path):
        self.content = open(path, "rb").read()
        length = struct.unpack("<I", self.content[8:12])[0]
        self.header, self.at = json.loads(self.content[12 : 12 + length]), 12 + length

    def bytes(self, name):
        tensor = self.header["tensors"][name]
        return self.content[self.at + tensor["offset"] : self.at + tensor["offset"] + tensor["bytes"]]

    def floats(self, name):
        return torch.tensor(np.frombuffer(self.bytes(name), np.float32))

    def rows(self, name, scale, unit):
        values, scales = torch.tensor(np.frombuffer(self.bytes(name), np.int8)).float(), self.floats(scale)
        return values.view(len(scales), -1) * scales[:, None] * unit

    def table(self, index):
        table = self.header["tables"][index]
        values = torch.tensor(np.frombuffer(self.bytes("table." + table["name"]), np.int8)).float()
        return values.view(-1, table["columns"]) * table["scale"]


def put_gates(target, values, units):
    """Copies the rows of each of the four gates into the first rows of the wider gate."""
    wide = target.shape[0] // 4
    for gate in range(4):
        part = values[gate * units : (gate + 1) * units]
        block = target[gate * wide : gate * wide + units]
        block[(slice(None), *(slice(0, size) for size in part.shape[1:]))] = part


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--work", "--model", "--out"):
        parser.add_argument(option, required=True)
    parser.add_argument("--seed", type=int, default=4)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    earlier, vocabulary = EarlierFile(options.model), load_vocabulary(options.work)
    units = earlier.header["units"]
    model = Student(len(vocabulary), np.load(f"{options.work}/vectors.npy"))
    with torch.no_grad():
        words = earlier.table(0)
        for row, word in enumerate(earlier.bytes("vocabulary").decode().split("\n")):
            if word in vocabulary:
                model.word.weight[vocabulary[word]] = words[row]
        for index, table in enumerate((model.suf, model.pre, model.sh, model.q), 1):
            table.weight.copy_(earlier.table(index))
        for index, layer in enumerate(model.lstm):
            inputs = earlier.rows(
                f"layer{index}.input", f"layer{index}.inputScale", STATE_UNIT if index else INPUT_UNIT
            )
            recurrent = earlier.rows(f"layer{index}.recurrent", f"layer{index}.recurrentScale", STATE_UNIT)
            bias = earlier.floats(f"layer{index}.bias")
            if index > 0:
                u, s, v = torch.linalg.svd(inputs, full_matrices=False)
                narrow = model.narrow[index - 1]
                rank = narrow.weight.shape[0]
                inputs = u[:, :rank] * s[:rank]
                narrow.bias.zero_()
                narrow.weight.normal_(0, NOISE)
                narrow.weight[:, :units] = v[:rank, :units]
                wide = narrow.weight.shape[1] // 2
                narrow.weight[:, wide : wide + units] = v[:rank, units:]
            for way, lstm in enumerate((layer.fw, layer.bw)):
                own = slice(way * 4 * units, (way + 1) * 4 * units)
                lstm.weight_ih_l0.normal_(0, NOISE)
                lstm.weight_hh_l0.normal_(0, NOISE)
                lstm.weight_hh_l0[:, units:] = 0
                lstm.bias_ih_l0.zero_()
                lstm.bias_hh_l0.zero_()
                put_gates(lstm.weight_ih_l0, inputs[own], units)
                put_gates(lstm.weight_hh_l0, recurrent[own], units)
                put_gates(lstm.bias_ih_l0, bias[own], units)
        tags = earlier.rows("tags.weights", "tags.scale", STATE_UNIT)
        wide = model.out.weight.shape[1] // 2
        model.out.weight.zero_()
        model.out.weight[:, :units] = tags[:, :units]
        model.out.weight[:, wide : wide + units] = tags[:, units:]
        model.out.bias.copy_(earlier.floats("tags.bias"))
        crf = model.crf
        for learned, forbidden, name in ((crf.T, crf.mT, "between"), (crf.s, crf.ms, "start"), (crf.e, crf.me, "end")):
            values = earlier.floats("tags." + name).view(learned.shape)
            learned.copy_(torch.where(forbidden < 0, torch.zeros_like(values), values))
    torch.save(model.state_dict(), options.out)


if __name__ == "__main__":
    main()
