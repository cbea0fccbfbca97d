"""Memory: of the processes that grade, and of the grader over many submissions.

    python benchmarks/memory.py [--count N] [--many N]

Proportional set size (/proc/PID/smaps_rollup in proc(5)): pages that processes share count once.
First each assignment's batch of solved notebooks with one process, then many small submissions,
where the grader's own size and the time of a submission must stay what they were.
"""

import argparse
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import measuring

ASSIGNMENTS = ["01_activations", "06_backprop", "04_tensors", "05_iris"]
SMALL = "import numpy as np\n\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))  # student {}\n"


def tree_of(pid):
    """A process and all below it."""
    found = [pid]
    for each in found:
        try:
            for task in Path(f"/proc/{each}/task").glob("*/children"):
                found += map(int, task.read_text().split())
        except OSError:  # it has ended meanwhile
            continue
    return found


def proportional(pid):
    """Proportional set size in MiB; 0 once it is gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) for line in text.splitlines() if "Pss:" in line), 0) / 1024


class Watch:
    """Looks at a running command: peak of all its processes, and the main one over time."""

    def __init__(self, command):
        self.peak, self.own = 0.0, []
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            cwd=measuring.ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines = []
        reader = threading.Thread(target=self.read)
        reader.start()
        while self.process.poll() is None:
            sizes = [proportional(pid) for pid in tree_of(self.process.pid)]
            self.peak = max(self.peak, sum(sizes))
            self.own.append(sizes[0])
            time.sleep(0.05)
        reader.join()

    def read(self):
        for line in self.process.stderr:
            if line.startswith("Graded"):
                self.lines.append(time.perf_counter() - self.started)


def main():
    """Measure both."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--many", type=int, default=10_000)
    given = parser.parse_args()
    print(measuring.machine(), flush=True)
    rows = [["assignment, one process", "peak of all processes, MiB"]]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for assignment in ASSIGNMENTS:
            paths = measuring.write_class(
                folder / assignment, measuring.solved(assignment), given.count
            )
            output = folder / f"grades-{assignment}"
            options = ["-a", assignment, "-o", str(output), "-j", "1"]
            watch = Watch([*measuring.AUTOGRADER, "grade", *map(str, paths), *options])
            rows.append([assignment, f"{watch.peak:.0f}"])
        measuring.table(rows)
        many = folder / "many"
        many.mkdir()
        for number in range(given.many):
            (many / f"s{number:05d}.py").write_text(SMALL.format(number))
        options = ["-a", "01_activations", "-o", str(folder / "grades-many")]
        watch = Watch([*measuring.AUTOGRADER, "grade", str(many), *options])
    tenth = len(watch.lines) // 10
    spans = [watch.lines[tenth] - watch.lines[0], watch.lines[-1] - watch.lines[-tenth - 1]]
    sizes = [watch.own[len(watch.own) // 10], watch.own[-len(watch.own) // 10]]
    measuring.table(
        [
            [f"{len(watch.lines)} small submissions", "first tenth", "last tenth"],
            ["ms a submission", *(f"{1000 * span / tenth:.1f}" for span in spans)],
            ["the main process, MiB", *(f"{size:.0f}" for size in sizes)],
        ]
    )


if __name__ == "__main__":
    main()
