"""The pair reader: [CLS] the sentence with the mark [SEP] the other sentence [SEP], and a score for each kind of change."""

import json

import torch
from transformers import BertModel, BertTokenizerFast

KINDS = ["denial", "opening", "loss", "speaker"]
# Parts of which no word was read, and which the reader is not trained on: UNREAD of training/edited-units.ts and four of its FURTHER.
UNREAD = {f"written-open-{number}" for number in (12, 15, 17, 18, 30, 32, 33, 34)}
# The even half of the written pairs, in which no generator put anything.
PASSAGES = "passages"
# How write-pairs.ts writes the ends of a mark and the names of States: they become pieces of their own.
FIRST_SIGN = 0xE000
SIGNS = 32
LONGEST = 192


def is_unread(row):
    return row["part"] in UNREAD


def is_trained_on(row):
    return not is_unread(row) and row["part"] != PASSAGES


# Weight of a candidate beside an edit of another kind, and of one that was made firmer, of which there are few.
BESIDE = 0.5
RARE = 3.0


def weight_of(row):
    if row["edit"] == "sought":
        return RARE if row["change"] == "hardened" else 1.0
    return 1.0 if row["edit"] is None else BESIDE


def weighed_in(row):
    """The candidates that the features weigh: no negator that another one answers."""
    return [one for one in row["candidates"] if one["features"]]


def read_lines(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield from map(json.loads, file)


def read_names(paths):
    """Names of a candidate's features, by its kind: what write-pairs.ts writes first."""
    return next(line["names"] for line in read_lines(paths) if "names" in line)


def read_rows(paths):
    """The rows of the files, each candidate with its kind."""
    for row in read_lines(paths):
        if "names" in row:
            continue
        for candidate in row["candidates"]:
            candidate["kind"] = row["kind"]
        yield row


class Pieces:
    """Pairs of sentences as rows of word pieces."""

    def __init__(self, folder):
        self.tokenizer = BertTokenizerFast.from_pretrained(folder)
        self.signs = {FIRST_SIGN + i: f"[unused{i}]" for i in range(SIGNS)}
        self.tokenizer.add_special_tokens({"additional_special_tokens": list(self.signs.values())})
        self.mark = self.tokenizer.convert_tokens_to_ids(self.signs[FIRST_SIGN])

    def spell(self, text):
        return text.translate({code: f" {sign} " for code, sign in self.signs.items()})

    def batch(self, candidates):
        """(pieces, sides, mask, index of the first mark)"""
        made = self.tokenizer(
            [self.spell(one["marked"]) for one in candidates],
            [self.spell(one["other"]) for one in candidates],
            padding=True,
            truncation="longest_first",
            max_length=LONGEST,
            return_tensors="pt",
        )
        marks = (made["input_ids"] == self.mark).float().argmax(1)
        return made["input_ids"], made["token_type_ids"], made["attention_mask"], marks


class PairReader(torch.nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.encoder = BertModel.from_pretrained(folder, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.dropout = torch.nn.Dropout(0.1)
        self.score = torch.nn.Linear(2 * width, len(KINDS))

    def forward(self, pieces, sides, mask, marks):
        states = self.encoder(input_ids=pieces, token_type_ids=sides, attention_mask=mask).last_hidden_state
        seen = torch.cat([states[:, 0], states[torch.arange(len(states)), marks]], 1)
        return self.score(self.dropout(seen.float()))


def score_all(reader, pieces, candidates, size=64):
    """The score of each candidate for its own kind."""
    reader.eval()
    scores = [0.0] * len(candidates)
    order = sorted(range(len(candidates)), key=lambda i: len(candidates[i]["marked"]) + len(candidates[i]["other"]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for start in range(0, len(order), size):
            some = order[start : start + size]
            rows = reader(*pieces.batch([candidates[i] for i in some])).float().tolist()
            for i, row in zip(some, rows):
                scores[i] = row[KINDS.index(candidates[i]["kind"])]
    return scores
