"""Runs of paragraphs of articles, put together into batches of about equal length."""


def cut_runs(documents, rng, longest):
    """[(document, from, to)]: whole paragraphs up to `longest` positions, from a random first cut; longer ones are cut."""
    runs = []
    for index, document in enumerate(documents):
        forms = document["cols"][1]
        count = len(forms)
        starts = [i for i, form in enumerate(forms) if form == "<p>"] + [count]
        begin, limit = 0, rng.randint(longest // 3, longest + 1)
        for this, following in zip(starts, starts[1:]):
            if following - begin > limit and this > begin:
                runs.append((index, begin, this))
                begin, limit = this, longest
            while following - begin > longest:
                runs.append((index, begin, begin + longest))
                begin += longest
        if count > begin:
            runs.append((index, begin, count))
    return runs


def make_batches(runs, rng, positions):
    """Lists of runs of similar length, each at most `positions` with its padding, in random order."""
    ordered = sorted(runs, key=lambda run: run[2] - run[1] + rng.rand() * 12)
    batches, batch, width = [], [], 0
    for run in ordered:
        wider = max(width, run[2] - run[1])
        if batch and wider * (len(batch) + 1) > positions:
            batches.append(batch)
            batch, wider = [], run[2] - run[1]
        batch.append(run)
        width = wider
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches
