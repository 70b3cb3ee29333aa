"""What the linker sees of a cue and a content, or a cue and a source. src/statements/tagger/link-features.ts has the same."""

KIND_OF_FORM = {"<p>": 5, ",": 1, ":": 2, ".": 3, "?": 3, "!": 3, "--": 6, "(": 7, ")": 7, ";": 7}
CUE_ENDS = ["according", "that", "to", "as", "by", "of", "for", "whether"]
BY = 4
WINDOW = 3
FEATURES = 68
NO_PARTNER = 67


def bucket_of(gap):
    return sum(gap > edge for edge in (0, 1, 3, 8, 20))


class PairReader:
    """Pairs of runs (from, to) of one article. Kinds: 1 comma, 2 colon, 3 sentence end, 4 double mark, 5 paragraph, 6 dash, 7 other mark."""

    def __init__(self, columns):
        self.forms, self.quote = columns[1], columns[5]
        self.kind = [
            4 if 10 <= quote < 20 else KIND_OF_FORM.get(form, 0) for form, quote in zip(self.forms, self.quote)
        ]
        self.before = [[0] for _ in range(8)]
        for kind in self.kind:
            for of in range(8):
                self.before[of].append(self.before[of][-1] + (of == kind))

    def none(self):
        features = [0.0] * FEATURES
        features[NO_PARTNER] = 1.0
        return features

    def describe(self, run, cue, rank, between, is_source):
        """rank: how many candidates are nearer on that side; between: (contents, cues, sources) wholly between the two."""
        marks = set()
        is_after = run[0] >= cue[1]
        low, high = (cue[1], run[0]) if is_after else (run[1], cue[0])
        high = max(low, high)
        count = lambda kind: self.before[kind][high] - self.before[kind][low]  # noqa: E731
        side = 0 if is_after else 1
        marks |= {side, 2 + side * 4 + min(rank, 3), 10 + side * 6 + bucket_of(high - low)}
        marks |= {22 + min(count(5), 2), 25 + side * 3 + min(count(3), 2)}
        marks |= {31 + min(between[0], 2), 34 + min(between[1], 2), 37 + side * 3 + min(between[2], 2)}
        in_quote = lambda at: 0 < self.quote[at] < 10  # noqa: E731
        conditional = {
            43: count(4) > 0, 44: count(4) > 1, 45: count(1) > 0, 46: count(2) > 0,
            47: run[1] - run[0] == 1, 48: run[1] - run[0] > 12, 49: cue[1] - cue[0] == 1, 50: self.kind[cue[0]] == 2,
            51 + side: self.kind[run[0]] == 4, 53: self.kind[run[1] - 1] == 4,
            54: in_quote(run[0]), 55: in_quote(cue[0]), 64: self.forms[cue[0]] == "according",
            65: run[0] > 0 and self.kind[run[0] - 1] == 5, 66: cue[0] > 0 and self.kind[cue[0] - 1] == 5,
        }  # fmt: skip
        marks |= {index for index, holds in conditional.items() if holds}
        last = self.forms[cue[1] - 1]
        end = CUE_ENDS.index(last) if last in CUE_ENDS else -1
        if is_source and end == BY:
            marks.add(56)
        if not is_source and end >= 0:
            marks.add(56 + end)
        return [1.0 if index in marks else 0.0 for index in range(FEATURES)]

    def candidates(self, run, partners, runs, partner_is_source):
        """[(index of a partner or -1, features)]: none, up to WINDOW before, up to WINDOW after, nearest first."""
        before = [index for index, partner in enumerate(partners) if partner[1] <= run[0]][-WINDOW:][::-1]
        after = [index for index, partner in enumerate(partners) if partner[0] >= run[1]][:WINDOW]
        found = [(-1, self.none())]
        for side in (before, after):
            for rank, index in enumerate(side):
                partner = partners[index]
                low, high = (partner[1], run[0]) if side is before else (run[1], partner[0])
                between = [
                    sum(low <= other[0] and other[1] <= high for other in runs[label])
                    for label in ("content", "cue", "source")
                ]
                described, cue = (partner, run) if partner_is_source else (run, partner)
                found.append((index, self.describe(described, cue, rank, between, partner_is_source)))
        return found
