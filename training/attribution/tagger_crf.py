"""A linear-chain CRF over the BIOES tags of features.TAGS."""

import numpy as np
import torch
from torch import nn

from features import TAGS

COUNT = len(TAGS)
FORBIDDEN = -1e4


def forbidden_transitions():
    """0 where one tag may follow another, start or end a sequence; FORBIDDEN elsewhere."""
    between, start, end = torch.zeros(COUNT, COUNT), torch.zeros(COUNT), torch.zeros(COUNT)
    for i, first in enumerate(TAGS):
        if first[0] in "IE":
            start[i] = FORBIDDEN
        if first[0] in "BI":
            end[i] = FORBIDDEN
        for j, second in enumerate(TAGS):
            continues = second[2:] == first[2:] and second[0] in "IE"
            if not (continues if first[0] in "BI" else second[0] in "OBS"):
                between[i, j] = FORBIDDEN
    return between, start, end


class Crf(nn.Module):
    """Parameter and buffer names are those of the checkpoints: T, s, e learned; mT, ms, me forbidden."""

    def __init__(self):
        super().__init__()
        between, start, end = forbidden_transitions()
        self.register_buffer("mT", between)
        self.register_buffer("ms", start)
        self.register_buffer("me", end)
        self.T = nn.Parameter(torch.zeros(COUNT, COUNT))
        self.s = nn.Parameter(torch.zeros(COUNT))
        self.e = nn.Parameter(torch.zeros(COUNT))

    def transitions(self):
        return self.T + self.mT, self.s + self.ms, self.e + self.me

    def forward_scores(self, emissions, mask):
        between, start, _ = self.transitions()
        # unbind once: a slice in each step would make the backward pass quadratic
        steps, keep = emissions.unbind(1), mask[:, :, None].unbind(1)
        current = start + steps[0]
        scores, odds = [current], between.exp()
        for t in range(1, len(steps)):
            top = current.max(1, keepdim=True).values
            following = ((current - top).exp() @ odds + 1e-30).log() + top + steps[t]
            current = torch.where(keep[t], following, current)
            scores.append(current)
        return torch.stack(scores, 1)

    def backward_scores(self, emissions, mask):
        between, _, end = self.transitions()
        steps, keep = emissions.unbind(1), mask[:, :, None].unbind(1)
        current = end.expand(emissions.shape[0], COUNT)
        scores, odds = [current], between.exp().t()
        for t in range(len(steps) - 1, 0, -1):
            ahead = current + steps[t]
            top = ahead.max(1, keepdim=True).values
            current = torch.where(keep[t], ((ahead - top).exp() @ odds + 1e-30).log() + top, current)
            scores.append(current)
        return torch.stack(scores[::-1], 1)

    def log_partition(self, forward_scores):
        return torch.logsumexp(forward_scores[:, -1] + self.transitions()[2], 1)

    def path_score(self, emissions, tags, mask):
        between, start, end = self.transitions()
        weight = mask.float()
        local = emissions.gather(2, tags[:, :, None])[:, :, 0] * weight
        moves = between[tags[:, :-1], tags[:, 1:]] * weight[:, 1:]
        last = tags.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]
        return local.sum(1) + moves.sum(1) + start[tags[:, 0]] + end[last]

    def log_marginals(self, emissions, mask):
        """Log probability of each tag at each position, and the log partition."""
        forward = self.forward_scores(emissions, mask)
        partition = self.log_partition(forward)
        return forward + self.backward_scores(emissions, mask) - partition[:, None, None], partition

    def best_path(self, emissions):
        between, start, end = [x.detach().numpy() for x in self.transitions()]
        emissions = emissions.detach().numpy()
        current, came_from = start + emissions[0], []
        for t in range(1, len(emissions)):
            scores = current[:, None] + between
            best = scores.argmax(0)
            came_from.append(best)
            current = scores[best, np.arange(COUNT)] + emissions[t]
        tag = int((current + end).argmax())
        path = [tag]
        for best in came_from[::-1]:
            tag = int(best[tag])
            path.append(tag)
        return path[::-1]
