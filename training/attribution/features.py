"""Features of a token sequence; the same in TypeScript (src/statements/tagger/features.ts)."""

import regex
from tokenize_text import tokens, BREAK

OPEN_DOUBLE, CLOSE_DOUBLE, STRAIGHT = set("“„«「『‟"), set("”»」』"), '"'
# two single marks for a double one, as wires that know no double marks write
DOUBLED = {"''": '"', "``": "“"}
SINGLE = set("'‘’‚‹›`")
LAB = ("source", "cue", "content")
TAGS = ["O"] + [p + "-" + l for l in LAB for p in "BIES"]
TAG = {t: i for i, t in enumerate(TAGS)}
CLASS_FORM = {"STATE": "<state>", "CAPITAL": "<capital>", "DEMONYM": "<demonym>"}
SUF_BUCKETS, PRE_BUCKETS = 2048, 2048
SHAPES = 13
LETTER = regex.compile(r"\p{L}")
DIGIT = regex.compile(r"\p{Nd}")


def fnv(s):
    h = 2166136261
    b = s.encode("utf-16-le")
    for i in range(0, len(b), 2):
        h = ((h ^ (b[i] | b[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def shape(s):
    """Capitals, digits and marks of a word, in a dozen classes."""
    up = lo = di = 0
    for ch in s:
        if DIGIT.match(ch):
            di += 1
        elif LETTER.match(ch):
            if ch != ch.lower():
                up += 1
            else:
                lo += 1
    if di:
        return 6 if not (up or lo) else 7
    if not (up or lo):
        return 9
    if "." in s:
        return 8
    if up == 0:
        return 1
    if lo == 0:
        return 3 if up == 1 else 4
    return 2 if up == 1 and s[0] != s[0].lower() else 5


def form(s):
    w = s.lower().replace("’", "'").replace("‘", "'")
    if DIGIT.search(w):
        w = DIGIT.sub("0", w)
    if w in ("–", "—", "―", "--", "---"):
        return "--"
    if w == "…" or (len(w) > 1 and set(w) == {"."}):
        return "..."
    return w


def quote_states(text, toks, first, last):
    """Roles of quotation marks and state of each token of one paragraph: [(role, state, length bucket)]."""
    n = last - first
    state, role, length = [0] * n, [0] * n, [0] * n
    opened, closer, single = -1, "", -1

    def close(a, b, inside, opener, closing):
        ln = b - a - 1
        bucket = 1 if ln <= 3 else 2 if ln <= 8 else 3 if ln <= 20 else 4
        state[a], state[b] = opener, closing
        for k in range(a, b + 1):
            if k != a and k != b and (state[k] == 0 or inside == 1):
                state[k] = inside
            length[k] = bucket if inside == 1 or length[k] == 0 else length[k]

    for i in range(n):
        b, e, c = toks[first + i]
        if c is not None or e - b > 2:
            continue
        ch = DOUBLED.get(text[b:e], text[b:e])
        if len(ch) > 1:
            continue
        if ch not in OPEN_DOUBLE and ch not in CLOSE_DOUBLE and ch != STRAIGHT and ch not in SINGLE:
            continue
        before = i > 0 and toks[first + i - 1][1] == b
        after = i + 1 < n and toks[first + i + 1][0] == e
        if ch in SINGLE:
            if single >= 0 and before and not (after and text[e].isalnum()):
                close(single, i, 5, 6, 7)
                role[single], role[i] = 3, 4
                single = -1
            elif after and not before or (after and not text[b - 1].isalnum() and single < 0):
                single = i
            continue
        if opened >= 0:
            if ch == STRAIGHT:
                closing = before or not after
            elif ch == "“":
                closing = "“" in closer
            else:
                closing = ch in CLOSE_DOUBLE or ch in closer
        else:
            closing = ch in CLOSE_DOUBLE and ch != "»" or (ch == STRAIGHT and before and not after)
            if ch == "»" and before and not after:
                closing = True
        if closing:
            role[i] = 2
            if opened >= 0:
                close(opened, i, 1, 2, 3)
                opened = -1
            else:
                state[i] = 3
        else:
            if opened < 0:
                opened = i
                closer = {"“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"}.get(ch, ch)
                if ch == "„":
                    closer = "“”"
            role[i] = 1
            state[i] = 2
    if opened >= 0:
        for k in range(opened + 1, n):
            if state[k] in (0,):
                state[k] = 4
    return role, state, length


PARA, CLASSES = "<p>", set(CLASS_FORM.values())


def featurize(text, names):
    """Columns of one article: (tokens, forms, suffix, prefix, shape, quote). A paragraph starts with the form <p>."""
    toks, starts = tokens(text, names)
    bounds = starts + [len(toks)]
    T, F, S, P, H, Q = [], [], [], [], [], []
    for p in range(len(starts)):
        a, z = bounds[p], bounds[p + 1]
        role, state, length = quote_states(text, toks, a, z)
        T.append(None)
        F.append(PARA)
        S.append(0)
        P.append(0)
        H.append(11)
        Q.append(40 + min(p, 4) + (5 if z - a > 12 else 0))
        for i in range(a, z):
            b, e, c = toks[i]
            T.append((b, e))
            k = i - a
            Q.append(state[k] * 5 + length[k])
            if c is not None:
                F.append(CLASS_FORM[c])
                S.append(0)
                P.append(0)
                H.append(12)
                continue
            if role[k]:
                F.append(("<oq>", "<cq>", "<os>", "<cs>")[role[k] - 1])
                S.append(0)
                P.append(0)
                H.append(10)
                continue
            s = text[b:e]
            f = form(s)
            h = shape(s)
            F.append(f)
            H.append(h)
            if h == 9 or len(f) < 1:
                S.append(0)
                P.append(0)
            else:
                S.append(1 + fnv(f[-3:] + "$") % (SUF_BUCKETS - 1))
                P.append(1 + fnv("^" + f[:3]) % (PRE_BUCKETS - 1))
    return T, F, S, P, H, Q


def fragments(text, spans):
    out = []
    for b, e in spans:
        for m in regex.finditer(r"[^\n]+", text[b:e]):
            s, t = b + m.start(), b + m.end()
            while s < t and text[s].isspace():
                s += 1
            while t > s and text[t - 1].isspace():
                t -= 1
            if t > s:
                out.append([s, t])
    out.sort()
    res = []
    for s, t in out:
        if res and (s <= res[-1][1] or (text[res[-1][1] : s].strip() == "" and "\n" not in text[res[-1][1] : s])):
            res[-1][1] = max(res[-1][1], t)
        else:
            res.append([s, t])
    return [tuple(x) for x in res]


def tag_tokens(text, toks, attributions):
    """BIOES tags per token (None rows are O). Longer fragments win where two overlap."""
    starts = [t[0] if t else -1 for t in toks]
    frs = set()
    for a in attributions:
        for l in LAB:
            for f in fragments(text, a[l]):
                frs.add((f, l))
    tags = [0] * len(toks)
    taken = [False] * len(toks)
    index = {}
    for i, t in enumerate(toks):
        if t:
            for x in range(t[0], t[1]):
                index[x] = i
    for (b, e), l in sorted(frs, key=lambda z: (-(z[0][1] - z[0][0]), z)):
        ids = sorted({index[x] for x in range(b, e) if x in index})
        if not ids:
            continue
        ids = list(range(ids[0], ids[-1] + 1))
        if any(taken[i] or toks[i] is None for i in ids):
            continue
        for i in ids:
            taken[i] = True
        if len(ids) == 1:
            tags[ids[0]] = TAG["S-" + l]
        else:
            for i in ids:
                tags[i] = TAG["I-" + l]
            tags[ids[0]] = TAG["B-" + l]
            tags[ids[-1]] = TAG["E-" + l]
    return tags


def spans_of(tags):
    """[(label, first, last + 1)] of a BIOES sequence, lenient."""
    out, start, lab = [], -1, None
    for i, t in enumerate(tags):
        n = TAGS[t]
        p, l = (n[0], n[2:]) if n != "O" else ("O", None)
        if start >= 0 and (p in "OBS" or l != lab):
            out.append((lab, start, i))
            start = -1
        if p in "BS" or (p in "IE" and start < 0):
            start, lab = i, l
        if p in "ES":
            out.append((lab, start, i + 1))
            start = -1
    if start >= 0:
        out.append((lab, start, len(tags)))
    return out
