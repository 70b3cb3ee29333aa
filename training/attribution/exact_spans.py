"""Exact-span F1 of predicted tags, as score.py of the evaluation data computes it."""

from features import LAB, fragments, spans_of


def exact_f1(documents, tags):
    """[source, cue, content] F1 in percent."""
    hits, wanted, found = ({label: 0 for label in LAB} for _ in range(3))
    for document, predicted in zip(documents, tags):
        tokens, text = document["cols"][0], document["text"]
        spans = [
            (label, tokens[first][0], tokens[last - 1][1])
            for label, first, last in spans_of(predicted)
            if tokens[first] and tokens[last - 1]
        ]
        for label in LAB:
            guess = {f for of, b, e in spans if of == label for f in fragments(text, [(b, e)])}
            gold = {f for attribution in document["attrs"] for f in fragments(text, attribution[label])}
            hits[label] += len(guess & gold)
            wanted[label] += len(gold)
            found[label] += len(guess)
    return [200 * hits[label] / max(1, wanted[label] + found[label]) for label in LAB]
