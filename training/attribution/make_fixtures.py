"""Writes the file that holds TypeScript and Python to the same tokens and features: what both must make of some texts.

  python make_fixtures.py ../../src/statements/tagger/fixtures/tokens.json
"""

import json, sys
import tokenize_text as T, features as FE

NAMES = [
    ("Estonia", "STATE"),
    ("Republic of Korea", "STATE"),
    ("U.S.", "STATE"),
    ("Côte d'Ivoire", "STATE"),
    ("Guinea-Bissau", "STATE"),
    ("Kyiv", "CAPITAL"),
    ("New Delhi", "CAPITAL"),
    ("Finnish", "DEMONYM"),
    ("Estonians", "DEMONYM"),
]
TEXTS = [
    "The minister said the treaty “remains in force” for Estonia.",
    "Deposit day\n\n\"We'll sign,\" the envoy of the Republic of Korea said. She didn't say when.",
    "ESTONIA’S PARLIAMENT VOTES\r\n\r\nThe vote was 62–9, a clerk in New Delhi told the U.S. delegation… twice.",
    "«Мы останемся», заявила делегация. „Wir bleiben“, sagte sie; 「残る」と述べた。",
    "‘It is the officials' choice,’ he wrote -- 'for now'.",
    "“This paragraph never closes its mark.\n“The next one does,” the Finnish chair added.",
    "A note 🕊️ on cafe\u0301 rules: 1,234.5 kg, 3rd p.m. run, e.g. Guinea-Bissau and Côte d’Ivoire.",
    'قال المندوب "سنبقى" ثم غادر.',
    'He said "the word “bound” matters" and left. state-run TV, ex-minister, Estonians-only',
    "''Some delegations asked,'' he said, ``but none'' answered.",
    "  \u00a0\u200b\n\n",
    '”Stray closing mark, "odd " spacing" and » both « ways',
]


def utf16(text, i):
    return i + sum(1 for ch in text[:i] if ord(ch) > 0xFFFF)


out = []
names = T.Names(NAMES)
for text in TEXTS:
    toks, starts = T.tokens(text, names)
    t, form, suffix, prefix, shape, quote = FE.featurize(text, names)
    out.append(
        {
            "text": text,
            "names": [
                {
                    "start": utf16(text, b),
                    "end": utf16(text, e),
                    "kind": {"STATE": "name", "CAPITAL": "capital", "DEMONYM": "demonym"}[c],
                }
                for b, e, c in toks
                if c
            ],
            "tokens": [None if x is None else [utf16(text, x[0]), utf16(text, x[1])] for x in t],
            "forms": form,
            "suffix": suffix,
            "prefix": prefix,
            "shape": shape,
            "quote": quote,
        }
    )
json.dump(out, open(sys.argv[1], "w", encoding="utf8"), ensure_ascii=False, indent=0)
