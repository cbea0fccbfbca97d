"""Do more processes grade more, whatever a class hands in?

    python benchmarks/scaling.py [ASSIGNMENT] [--count N] [--repetitions R]

One class (right, wrong, untouched, slow and hostile submissions, and some that never end) is graded
with 1, 2, ... processes up to the machine's cores. `busy` is the share of the cores' time that was
used for it.
"""

import argparse
import json
import os
import resource
import tempfile
from pathlib import Path

import measuring

SLOW = "import time, numpy as np\nend = time.process_time() + 2\nwhile time.process_time() < end:\n"
SLOW += "    pass\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n"
HOSTILE = (
    "import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        break\n"
)
ENDLESS = "def sigmoid(z):\n    while True:\n        pass\n"
WRONG = "import numpy as np\ndef sigmoid(z):\n    return np.exp(z)\n"


def hand_in(folder, assignment, count):
    """A class of which in 20 are 12 solved, 2 wrong, 2 untouched, 2 hostile, a slow, an endless."""
    solved = measuring.solved(assignment)
    template = measuring.ROOT / "student_template" / assignment / f"{assignment}.ipynb"
    folder.mkdir()
    for number in range(count):
        kind = number % 20
        scripts = {6: WRONG, 16: WRONG, 7: SLOW, 17: ENDLESS, 8: HOSTILE, 18: HOSTILE}
        if kind in scripts:
            (folder / f"s{number:04d}.py").write_text(f"# {number}\n{scripts[kind]}")
        elif kind % 10 == 9:
            notebook = json.loads(template.read_text())
            measuring.write_class(folder, notebook, 1, f"untouched{number:04d}_")
        else:
            measuring.write_class(folder, solved, 1, f"solved{number:04d}_")


def busy_seconds():
    """Processor time of all children that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main():
    """Measure one assignment."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assignment", nargs="?", default="01_activations")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--repetitions", type=int, default=3)
    given = parser.parse_args()
    print(measuring.machine(), flush=True)
    counts = range(1, len(os.sched_getaffinity(0)) + 1)
    times, busy = {each: [] for each in counts}, {each: [] for each in counts}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "class"
        hand_in(folder, given.assignment, given.count)
        for _ in range(given.repetitions):
            for jobs in counts:
                before = busy_seconds()
                command = [folder, "-a", given.assignment]
                times[jobs].append(measuring.grade(command, Path(name) / "grades", jobs))
                busy[jobs].append((busy_seconds() - before) / (jobs * times[jobs][-1]))
    rows = [["processes", f"{given.count} submissions, seconds", "speed against one", "busy"]]
    for jobs in counts:
        gains = [one / more for one, more in zip(times[1], times[jobs], strict=True)]
        rows.append([jobs, *(measuring.spread(each) for each in (times[jobs], gains, busy[jobs]))])
    measuring.table(rows)


if __name__ == "__main__":
    main()
