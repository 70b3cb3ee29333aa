"""Tokens of an article as word pieces of a pre-trained encoder (Wu et al. 2016; lower case, as BERT's uncased vocabulary has them)."""

import os
import unicodedata

import regex

# MPNet's before BERT's, which its vocabulary holds too.
SEPARATORS, UNKNOWN = ("</s>", "[SEP]"), ("<unk>", "[UNK]")
STATE, CAPITAL, DEMONYM = "[unused1]", "[unused2]", "[unused3]"
PIECE_OF_FORM = {
    "<state>": STATE, "<capital>": CAPITAL, "<demonym>": DEMONYM,
    "<oq>": '"', "<cq>": '"', "<os>": "'", "<cs>": "'", "--": "-", "...": ".",
}  # fmt: skip
# What a hidden name's piece begins as: the mean of these.
CLASS_BEGINS_AS = {
    STATE: ["france", "russia", "germany", "japan", "iran"],
    CAPITAL: ["paris", "moscow", "berlin", "tokyo", "tehran"],
    DEMONYM: ["french", "russian", "german", "japanese", "iranian"],
}
WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+|.")
MOST_PIECES = 8


class WordPieces:
    def __init__(self, folder):
        """folder: has vocab.txt, a piece a line."""
        lines = open(os.path.join(folder, "vocab.txt"), encoding="utf8")
        self.row = {line.rstrip("\n"): index for index, line in enumerate(lines)}
        self.unknown = self._first(UNKNOWN)
        self.of_form = {form: [self.row[piece]] for form, piece in PIECE_OF_FORM.items()}
        self.of_form["<p>"] = [self._first(SEPARATORS)]
        self.of_written = {}

    def _first(self, pieces):
        return next(self.row[piece] for piece in pieces if piece in self.row)

    def split(self, form, written):
        """Rows of a token's pieces. written: its characters in the article."""
        if form in self.of_form:
            return self.of_form[form]
        if written not in self.of_written:
            self.of_written[written] = self._split(written)
        return self.of_written[written]

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
                    current = [self.unknown]
                    break
                current.append(self.row[("##" if begin else "") + word[begin:end]])
                begin = end
            pieces += current
        return pieces[:MOST_PIECES] or [self.unknown]

    def encode(self, document):
        """Pieces of each position of an article."""
        tokens, forms = document["cols"][0], document["cols"][1]
        return [
            self.split(form, document["text"][token[0] : token[1]] if token else "")
            for token, form in zip(tokens, forms)
        ]
