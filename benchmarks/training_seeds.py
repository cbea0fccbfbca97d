"""How often a right answer to assignment 07 would fail for an unlucky seed.

    python benchmarks/training_seeds.py [--seeds N]

Trains the reference's own recipes, XOR (8 tanh units, rate 0.5, 2000 full-batch steps) and Iris
(4-16-3, ReLU, learning rate 0.1, batch size 16, 100 epochs, standardised), for seeds 0, 1, ...,
and prints how many miss what the hidden checks demand. About 0.3 seconds a seed.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from solutions import from_scratch


def xor_fails(seed):
    """Whether the trained network is unsure of one of the four inputs, or its loss stays high."""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    Y = np.eye(2)[[0, 1, 1, 0]]
    params, losses = from_scratch.train_mlp(X, Y, 8, 0.5, 4, 2000, seed, "tanh")
    P = from_scratch.forward_pass(X, params, "tanh")
    return bool(np.any(np.sum(P * Y, axis=1) <= 0.98) or losses[-1] >= 0.5 * losses[0])


def iris_result(seed):
    """The test accuracy, and whether the run misses what is demanded."""
    _, losses, accuracy = from_scratch.train_iris(seed)
    return accuracy, bool(accuracy < 0.895 or losses[-1] >= 0.7 * losses[0])


def report(recipe, failures):
    """One line: failures, seeds, and the upper 95 % bound where none failed."""
    count, total = sum(failures), len(failures)
    bound = f", 95 % bound {3 / total:.1g}" if count == 0 else ""
    print(f"{recipe}: {count} of {total} seeds fail{bound}")


def main():
    """Measure both recipes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=1000)
    seeds = range(parser.parse_args().seeds)
    report("XOR", [xor_fails(seed) for seed in seeds])
    results = [iris_result(seed) for seed in seeds]
    report("Iris", [failed for _, failed in results])
    print(f"Iris: smallest test accuracy {min(accuracy for accuracy, _ in results):.3f}")


if __name__ == "__main__":
    main()
