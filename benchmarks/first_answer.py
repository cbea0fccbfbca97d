"""How long somebody waits: for one submission, for help, for a batch that is done already.

    python benchmarks/first_answer.py [--repetitions R]

One submission from a cold start (a new process, nothing warm but the disk's cache), beside the bare
import of what the assignment needs; `--help`; and the same command again on 1,000 graded
submissions.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import measuring

IMPORTS = {
    "01_activations": "import numpy, matplotlib.pyplot",
    "04_tensors": "import tensorflow",
    "05_iris": "import tensorflow, keras, sklearn.datasets, sklearn.model_selection",
}
MANY = 1000
SMALL = "import numpy as np\n\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))  # student {}\n"


def cold(folder, assignment):
    """One solved notebook, graded in a new process."""
    (path,) = measuring.write_class(folder / assignment, measuring.solved(assignment), 1)
    return measuring.grade([path, "-a", assignment], folder / "grades", 1)


def bare(assignment):
    """The imports alone, in a new process."""
    return measuring.seconds_of([sys.executable, "-I", "-c", IMPORTS[assignment]])


def resumed(folder, repetitions):
    """The command again on a graded folder of small submissions."""
    many = folder / "many"
    many.mkdir()
    for number in range(MANY):
        (many / f"s{number:04d}.py").write_text(SMALL.format(number))
    output = folder / "kept"
    command = [*measuring.AUTOGRADER, "grade", str(many), "-a", "01_activations", "-o", str(output)]
    first = measuring.seconds_of(command, cwd=measuring.ROOT)
    again = [measuring.seconds_of(command, cwd=measuring.ROOT) for _ in range(repetitions)]
    return first, again


def main():
    """Measure all of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=5)
    repetitions = parser.parse_args().repetitions
    print(measuring.machine(), flush=True)
    rows = [["one submission from a cold start", "seconds", "bare imports, seconds"]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for assignment in IMPORTS:
            pairs = [(cold(folder, assignment), bare(assignment)) for _ in range(repetitions)]
            rows.append([assignment, *map(measuring.spread, zip(*pairs, strict=True))])
        measuring.table(rows)
        help_ = [*measuring.AUTOGRADER, "--help"]
        waits = [measuring.seconds_of(help_) for _ in range(repetitions)]
        first, again = resumed(folder, repetitions)
    measuring.table(
        [
            ["command", "seconds"],
            ["autograder --help", measuring.spread(waits)],
            [f"autograder grade, {MANY} new small submissions", f"{first:.3g}"],
            [f"the same again, all {MANY} graded", measuring.spread(again)],
        ]
    )


if __name__ == "__main__":
    main()
