"""Writes a trained pair reader, with the weights of the decisions that it has a part in, as the file that src/claims/drift/reader/model-file.ts opens.

  python export.py --pairs PAIRS.jsonl --encoder MINILM --reader PAIRS.pt --name pairs-1 --out ../../models/pairs/model.bin

The features' weights are fitted on the read parts, what they and the reader weigh beside each other on the unread ones, where the reader was not trained. The bias of a
decision is set so that sums fitted without an unread part tell of ALARMS of its unedited sentences.
"""

import argparse
import os
import sys

import torch

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from measure_pairs import put_reader_scores
from model_file import ModelWriter
from pair_reader import KINDS, LONGEST, PairReader, Pieces, is_trained_on, is_unread, read_names, read_rows
from sums import STRENGTH_OF_SCORES, bound_of, by_scores, fit, put_sums

VERSION = 1
# Share of the unedited sentences of the unread parts that may be told of.
ALARMS = {"denial": 0.007, "opening": 0.004, "loss": 0.002, "speaker": 0.003}


def fit_sum(rows, names, alarms):
    """What the header says of a decision."""
    known, unread = [row for row in rows if is_trained_on(row)], [row for row in rows if is_unread(row)]
    by_features = put_sums(known, unread)
    both = fit(unread, by_scores, STRENGTH_OF_SCORES)
    of_features, of_reader = both.weights
    return {
        "bias": both.bias + of_features * by_features.bias - max(0.0, bound_of(unread, "both", alarms)),
        "features": {name: of_features * weight for name, weight in zip(names, by_features.weights, strict=True)},
        "reader": of_reader,
    }


def put_linear(writer, name, weights, bias):
    writer.put_rows(name, name + "Scale", weights)
    writer.put(name + "Bias", bias)


def put_norm(writer, name, state, at):
    writer.put(name + "Scale", state[at + ".weight"])
    writer.put(name + "Shift", state[at + ".bias"])


def put_encoder(writer, state, layers):
    writer.put_rows("words", "wordScale", state["encoder.embeddings.word_embeddings.weight"])
    writer.put("places", state["encoder.embeddings.position_embeddings.weight"][:LONGEST])
    writer.put("sides", state["encoder.embeddings.token_type_embeddings.weight"])
    put_norm(writer, "norm", state, "encoder.embeddings.LayerNorm")
    for layer in range(layers):
        at = f"encoder.encoder.layer.{layer}."
        seen = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
        joined = [torch.cat([torch.tensor(state[f"{name}.{end}"]) for name in seen]).numpy() for end in ("weight", "bias")]
        put_linear(writer, f"layer{layer}.attend", *joined)
        for name, of in (("attended", "attention.output"), ("widen", "intermediate"), ("narrow", "output")):
            put_linear(writer, f"layer{layer}.{name}", state[f"{at}{of}.dense.weight"], state[f"{at}{of}.dense.bias"])
        put_norm(writer, f"layer{layer}.attendedNorm", state, at + "attention.output.LayerNorm")
        put_norm(writer, f"layer{layer}.narrowNorm", state, at + "output.LayerNorm")
    writer.put("scores", state["score.weight"])
    writer.put("scoresBias", state["score.bias"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", required=True, nargs="+")
    for option in ("--encoder", "--reader", "--name", "--out"):
        parser.add_argument(option, required=True)
    args = parser.parse_args()
    rows, names = list(read_rows(args.pairs)), read_names(args.pairs)
    reader, pieces = PairReader(args.encoder), Pieces(args.encoder)
    reader.load_state_dict(torch.load(args.reader))
    put_reader_scores(reader, pieces, [row for row in rows if is_unread(row)])
    sums = {kind: fit_sum([row for row in rows if row["kind"] == kind], names[kind], ALARMS[kind]) for kind in KINDS}
    for kind, of in sums.items():
        print(f"{kind}: reader {of['reader']:.3f}, bias {of['bias']:.3f}")
    writer, config = ModelWriter(), reader.encoder.config
    state = {name: values.float().numpy() for name, values in reader.state_dict().items()}
    put_encoder(writer, state, config.num_hidden_layers)
    vocabulary = pieces.tokenizer.get_vocab()
    writer.put("vocabulary", "\n".join(sorted(vocabulary, key=vocabulary.get)).encode())
    header = {
        "name": args.name,
        "layers": config.num_hidden_layers,
        "width": config.hidden_size,
        "inner": config.intermediate_size,
        "epsilon": config.layer_norm_eps,
        "sums": sums,
    }
    writer.write(args.out, b"ONRP", VERSION, header)


if __name__ == "__main__":
    main()
