"""Averages the weights of runs that went on from the same weights.

  python average.py OUT.pt RUN.pt RUN.pt ...
"""

import sys

import torch


def main():
    states = [torch.load(path) for path in sys.argv[2:]]
    torch.save({name: sum(state[name].float() for state in states) / len(states) for name in states[0]}, sys.argv[1])


if __name__ == "__main__":
    main()
