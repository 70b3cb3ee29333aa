"""The tagger that ships: word, suffix, prefix, shape and quotation features, a bidirectional LSTM, a CRF."""

import torch
from torch import nn

from features import PRE_BUCKETS, SUF_BUCKETS
from tagger_crf import COUNT, Crf

QUOTES, SHAPES = 50, 13
UNITS, NARROW = 160, 128
SPECIAL_WORDS = 9  # the first rows of the vocabulary are never dropped


class BiLstm(nn.Module):
    """Two one-way LSTMs: sequences of a batch are turned round each by its own length, so that padding is never read."""

    def __init__(self, inputs, units):
        super().__init__()
        self.fw = nn.LSTM(inputs, units, batch_first=True)
        self.bw = nn.LSTM(inputs, units, batch_first=True)
        for lstm in (self.fw, self.bw):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            lstm.bias_ih_l0.data.zero_()
            lstm.bias_hh_l0.data.zero_()
            lstm.bias_ih_l0.data[units : 2 * units] = 1

    def forward(self, x, turned):
        index = turned[:, :, None]
        backward = self.bw(x.gather(1, index.expand(-1, -1, x.shape[2])))[0]
        return torch.cat([self.fw(x)[0], backward.gather(1, index.expand(-1, -1, backward.shape[2]))], 2)


def turn_round(lengths, width):
    """Positions of each sequence from its last to its first; padding stays."""
    at, length = torch.arange(width)[None], lengths[:, None]
    return torch.where(at < length, length - 1 - at, at)


class Student(nn.Module):
    """Parameter names are those that export.py reads."""

    def __init__(self, vocabulary, vectors=None, units=UNITS, narrow=NARROW, layers=2, dropout=0.4):
        super().__init__()
        self.word = nn.Embedding(vocabulary, 100)
        if vectors is not None:
            self.word.weight.data.copy_(torch.tensor(vectors))
        self.suf, self.pre = nn.Embedding(SUF_BUCKETS, 24), nn.Embedding(PRE_BUCKETS, 16)
        self.sh, self.q = nn.Embedding(SHAPES, 12), nn.Embedding(QUOTES, 12)
        for table in (self.suf, self.pre, self.sh, self.q):
            table.weight.data.normal_(0, 0.3)
        inputs = 100 + 24 + 16 + 12 + 12
        self.dropout = dropout
        self.lstm = nn.ModuleList([BiLstm(inputs if i == 0 else narrow, units) for i in range(layers)])
        self.narrow = nn.ModuleList([nn.Linear(2 * units, narrow) for _ in range(layers - 1)])
        self.out = nn.Linear(2 * units, COUNT)
        self.crf = Crf()

    def drop(self, x, rate):
        """Drops the same columns at every position of a sequence."""
        if not self.training or rate == 0:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate).float() / (1 - rate)

    def states(self, columns, lengths=None):
        """The upper layer's states of both directions. columns: [word, suffix, prefix, shape, quote], each [batch, position]."""
        word, suffix, prefix, shape, quote = columns
        if self.training:
            word = torch.where((torch.rand(word.shape) < 0.06) & (word >= SPECIAL_WORDS), torch.zeros_like(word), word)
        x = torch.cat([self.word(word), self.suf(suffix), self.pre(prefix), self.sh(shape), self.q(quote)], 2)
        x = self.drop(x, self.dropout * 0.75)
        if lengths is None:
            lengths = torch.full((word.shape[0],), word.shape[1])
        turned = turn_round(lengths, word.shape[1])
        # the recurrent layers take most of the time, and half of it at 16 bits
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            for index, layer in enumerate(self.lstm):
                x = layer(x if index == 0 else self.narrow[index - 1](self.drop(x, self.dropout)), turned)
        return x.float()

    def scores(self, states):
        """A score for each tag at each position."""
        return self.out(self.drop(states, self.dropout))

    def emissions(self, columns, lengths=None):
        return self.scores(self.states(columns, lengths))
