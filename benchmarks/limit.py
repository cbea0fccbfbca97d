"""Grading a submission against what its cells and checks cost anyway.

    python benchmarks/limit.py [ASSIGNMENT ...] [--submissions N] [--repetitions R]

The limit is one already warm process on one core that runs the solved notebook's code and calls the
same checks with the real objects: no worker, no lock-down. Beside it, in turns, the same submission
through the grader's judge with locked-down workers, on one core too, and where the time goes.
"""

import argparse
import contextlib
import io
import os
import time
import warnings
from collections import Counter

import measuring

DEFAULT = ["01_activations", "06_backprop"]


def in_process(judge, assignment, submission, key):
    """Run the code and every check with the real objects; seconds."""
    from autograder import draw

    started = time.perf_counter()
    names = {"__name__": "__main__"}
    for cell in submission.cells:
        exec(compile(cell.source, "cell", "exec"), names)
    for question in assignment.questions:
        for _, check in judge.checks_of(question):
            given = {name: module(name) or names.get(name) for name in check.parameters}
            with draw.keyed(key):
                check.function(**given)
    return time.perf_counter() - started


def module(name):
    """The module that a check means by this parameter; None for any other name."""
    import importlib

    known = {"plt": "matplotlib.pyplot", "tf": "tensorflow", "keras": "keras"}
    return importlib.import_module(known[name]) if name in known else None


class Clock:
    """Adds up the time in chosen functions, each without those inside it."""

    def __init__(self):
        self.spent = Counter()
        self.inside = [0.0]

    def watch(self, owner, name, label):
        setattr(owner, name, self.watching(getattr(owner, name), label))

    def watching(self, function, label):
        def timed(*arguments, **keywords):
            started = time.perf_counter()
            self.inside.append(0.0)
            try:
                return function(*arguments, **keywords)
            finally:
                elapsed = time.perf_counter() - started
                self.spent[label] += elapsed - self.inside.pop()
                self.inside[-1] += elapsed

        return timed


def watched():
    """A clock on the stages of grading."""
    from autograder import judge, proxy, sandbox
    from autograder.worker.decoder import Decoder
    from autograder.worker.encoder import Encoder

    clock = Clock()
    for owner, name, label in (
        (sandbox.Launcher, "start", "fork"),
        (sandbox.Worker, "_await_ready", "lock-down (of the worker, waited for)"),
        (proxy.Session, "run_cell", "run the cells"),
        (sandbox.Worker, "receive", "calls: the student's code and the way there and back"),
        (sandbox.Worker, "send", "calls: the student's code and the way there and back"),
        (Encoder, "message", "wire, the grader's side"),
        (Decoder, "message", "wire, the grader's side"),
        (judge.Judge, "judge_check", "checks"),
        (sandbox.Worker, "end", "end the worker"),
        (judge, "score_submission", "score"),
        (judge.Judge, "grade", "the rest"),
    ):
        clock.watch(owner, name, label)
    return clock


def measure(identifier, submissions, repetitions):
    """The rows of one assignment."""
    import tempfile
    from pathlib import Path

    from autograder import draw, notebook
    from autograder.catalog import load_course
    from autograder.judge import Judge
    from autograder.model import Submission
    from autograder.sandbox import WarmParent
    from autograder.store import Store

    course = load_course(measuring.ROOT)
    assignment = course.assignment(identifier)
    text = (measuring.ROOT / "solutions" / f"{identifier}.ipynb").read_bytes()

    def read():
        cells = notebook.read(f"{identifier}.ipynb", text).cells
        # the set-up cell does nothing in a worker, and needs Otter elsewhere
        shown = [each.source for each in assignment.illustrations]
        cells = tuple(
            cell
            for cell in cells
            if "grader" not in cell.source and cell.source.strip() not in shown
        )
        return Submission("solved.ipynb", "solved", notebook.digest(cells), cells)

    submission = read()
    with WarmParent(assignment.needs, threads=1) as parent:
        judge = Judge(course, b"benchmark", lambda _: parent.launcher())
        key = draw.submission_key(b"benchmark", identifier, submission.digest)
        quiet = contextlib.redirect_stdout(io.StringIO())
        with quiet, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            in_process(judge, assignment, submission, key)
        judge.grade(submission, assignment)
        limits, ours = [], []
        with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:

            def graded(parse):
                result = judge.grade(parse(), assignment)
                store.save(result, "benchmark")
                assert result.score == result.max_score, result

            for _ in range(repetitions):
                with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    times = [
                        in_process(judge, assignment, submission, key) for _ in range(submissions)
                    ]
                limits.append(1000 * sum(times) / submissions)
                started = time.perf_counter()
                for _ in range(submissions):
                    graded(read)
                ours.append(1000 * (time.perf_counter() - started) / submissions)
            clock = watched()  # it costs time of its own, so that it comes afterwards
            clock.watch(type(store), "save", "store")
            for _ in range(submissions):
                graded(clock.watching(read, "parse"))
    ratios = [(mine - 50) / limit for mine, limit in zip(ours, limits, strict=True)]
    measuring.table(
        [
            ["assignment", "one warm process, ms", "graded, ms", "(graded - 50 ms) / process"],
            [identifier, *(measuring.spread(each) for each in (limits, ours, ratios))],
        ]
    )
    measuring.table(
        [
            [f"{identifier}: where it goes", "ms a submission"],
            *([label, f"{1000 * t / submissions:.1f}"] for label, t in clock.spent.most_common()),
        ]
    )


def main():
    """Measure each assignment in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assignments", nargs="*", default=DEFAULT)
    parser.add_argument("--submissions", type=int, default=20)
    parser.add_argument("--repetitions", type=int, default=5)
    given = parser.parse_args()
    print(measuring.machine(), flush=True)
    # both sides on one core: a lane of `autograder grade` has no more either
    os.sched_setaffinity(0, [max(os.sched_getaffinity(0))])
    for identifier in given.assignments:
        pid = os.fork()
        if pid == 0:
            os.environ["MPLBACKEND"] = "Agg"
            measure(identifier, given.submissions, given.repetitions)
            os._exit(0)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main()
