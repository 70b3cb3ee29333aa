"""A pre-trained encoder of the BERT kind, read from a folder of config.json and model.safetensors; its lower layers alone are kept.

Two kinds are known: "bert" (Devlin et al. 2019), and "mpnet" (Song et al. 2020), which adds a bias by distance to every attention.
"""

import json
import math
import os
import struct

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

LAYERS, LONGEST = 6, 512
HIDDEN_FROM = -1e4
# (query, key, value), output and its norm within a layer's "attention."
ATTENTION = {
    "bert": (("self.query", "self.key", "self.value"), "output.dense", "output.LayerNorm"),
    "mpnet": (("attn.q", "attn.k", "attn.v"), "attn.o", "LayerNorm"),
}


def load_tensors(path):
    content = open(path, "rb").read()
    header_bytes = struct.unpack("<Q", content[:8])[0]
    tensors = {}
    for name, entry in json.loads(content[8 : 8 + header_bytes]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = (8 + header_bytes + offset for offset in entry["data_offsets"])
            values = np.frombuffer(content[begin:end], np.float32).reshape(entry["shape"])
            tensors[name.removeprefix("bert.")] = torch.tensor(values)
    return tensors


def distance_buckets(buckets, farthest=128):
    """[LONGEST, LONGEST]: the row of MPNet's bias between two pieces; half of the rows for each direction, of them half for one distance each."""
    at = torch.arange(LONGEST)
    back = at[:, None] - at[None]
    half, distance = buckets // 2, back.abs()
    exact = half // 2
    far = torch.log(distance.float().clamp(min=1) / exact) / math.log(farthest / exact) * (half - exact)
    return (back < 0).long() * half + torch.where(distance < exact, distance, (exact + far.long()).clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self, width, heads, eps):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.f1, self.f2 = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.n1, self.n2 = nn.LayerNorm(width, eps=eps), nn.LayerNorm(width, eps=eps)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attention = ((q * (width // self.heads) ** -0.5) @ k.transpose(2, 3) + bias).softmax(-1).to(v.dtype) @ v
        x = self.n1(x + self.dropout(self.o(attention.transpose(1, 2).reshape(batch, length, width))))
        return self.n2(x + self.dropout(self.f2(F.gelu(self.f1(x), approximate="tanh"))))


def take(module, tensors, name):
    module.weight.data = tensors[name + ".weight"].clone()
    module.bias.data = tensors[name + ".bias"].clone()


class Encoder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        config = json.load(open(os.path.join(folder, "config.json")))
        kind, heads, eps = config["model_type"], config["num_attention_heads"], config["layer_norm_eps"]
        self.width = width = config["hidden_size"]
        tensors = load_tensors(os.path.join(folder, "model.safetensors"))
        words, positions = (tensors[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position"))
        if kind == "bert":
            positions = positions + tensors["embeddings.token_type_embeddings.weight"][0]
        # MPNet's first position of a text is the row behind its padding's
        first = 0 if kind == "bert" else config["pad_token_id"] + 1
        self.word, self.pos = nn.Embedding(*words.shape), nn.Embedding(LONGEST, width)
        self.word.weight.data, self.pos.weight.data = words.clone(), positions[first : first + LONGEST].clone()
        # the gradient of the whole table would cost more than a layer
        self.word.weight.requires_grad_(False)
        self.norm = nn.LayerNorm(width, eps=eps)
        take(self.norm, tensors, "embeddings.LayerNorm")
        self.rel = None
        if kind == "mpnet":
            self.rel = nn.Embedding(config["relative_attention_num_buckets"], heads)
            self.rel.weight.data = tensors["encoder.relative_attention_bias.weight"].clone()
            self.register_buffer("bucket", distance_buckets(self.rel.num_embeddings), persistent=False)
        self.layers = nn.ModuleList(Layer(width, heads, eps) for _ in range(LAYERS))
        parts, output, norm = ATTENTION[kind]
        for index, layer in enumerate(self.layers):
            at = f"encoder.layer.{index}."
            for end in ("weight", "bias"):
                joined = torch.cat([tensors[f"{at}attention.{part}.{end}"] for part in parts])
                setattr(getattr(layer.qkv, end), "data", joined)
            take(layer.o, tensors, at + "attention." + output)
            take(layer.n1, tensors, at + "attention." + norm)
            take(layer.f1, tensors, at + "intermediate.dense")
            take(layer.f2, tensors, at + "output.dense")
            take(layer.n2, tensors, at + "output.LayerNorm")

    def mean_word(self, rows):
        return self.word.weight.data[rows].mean(0)

    def forward(self, piece, more, mask):
        """States [batch, piece, width]. more: what is added to the pieces' embeddings; mask: where there are pieces."""
        length = piece.shape[1]
        x = self.norm(self.word(piece) + self.pos.weight[:length] + more)
        x = F.dropout(x, 0.1, self.training)
        bias = torch.zeros(mask.shape).masked_fill(~mask, HIDDEN_FROM)[:, None, None, :].bfloat16()
        if self.rel is not None:
            bias = bias + self.rel(self.bucket[:length, :length]).permute(2, 0, 1)[None].bfloat16()
        for layer in self.layers:
            x = layer(x, bias)
        return x
