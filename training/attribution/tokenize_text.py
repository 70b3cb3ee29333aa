"""Tokens of an article, as the TypeScript reader makes them (src/statements/tagger/tokenize.ts). Same fixtures test both."""

import regex

SPACE = "\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff"
W = "\\p{L}\\p{N}\\p{M}_"
TOKEN = regex.compile(
    rf"''|``|(?:[A-Za-z]\.){{2,}}|\p{{Nd}}+(?:[.,]\p{{Nd}}+)+|[{W}]+(?:['’][{W}]+)*|\.{{2,}}|-{{2,}}|[^{SPACE}]"
)
CLITIC = regex.compile(r"^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$", regex.IGNORECASE)
BREAK = regex.compile("[\\n\\r\\u2028\\u2029]")


def split_words(text):
    """[(start, end)] of the words and marks of a text."""
    out = []
    for m in TOKEN.finditer(text):
        b, e = m.span()
        if e - b > 2 and ("'" in text[b:e] or "’" in text[b:e]):
            c = CLITIC.match(text[b:e])
            if c:
                out.append((b, b + c.end(1)))
                out.append((b + c.start(2), e))
                continue
        out.append((b, e))
    return out


class Names:
    """Longest match of State, capital and demonym names over word tokens."""

    def __init__(self, pairs):
        self.trie = {}
        for name, cls in pairs:
            for variant in {name, name.upper()}:
                toks = [variant[b:e] for b, e in split_words(variant)]
                if not toks:
                    continue
                node = self.trie
                for t in toks:
                    node = node.setdefault(t.replace("’", "'"), {})
                node.setdefault(None, cls)

    def match(self, text, words, i):
        node, best, j = self.trie, None, i
        while j < len(words):
            node = node.get(text[words[j][0] : words[j][1]].replace("’", "'"))
            if node is None:
                break
            j += 1
            if None in node:
                best = (j, node[None])
        return best


def tokens(text, names):
    """[(start, end, class or None)] with a multiword name as one token, and paragraph starts as indices."""
    words = split_words(text)
    out, starts, i, prev = [], [], 0, None
    while i < len(words):
        b, e = words[i]
        if prev is None or BREAK.search(text, prev, b):
            starts.append(len(out))
        m = names.match(text, words, i)
        if m and not BREAK.search(text, b, words[m[0] - 1][1]):
            e = words[m[0] - 1][1]
            out.append((b, e, m[1]))
            i = m[0]
        else:
            out.append((b, e, None))
            i += 1
        prev = e
    return out, starts
