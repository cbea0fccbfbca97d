"""Submissions a minute: ``autograder grade`` beside ``otter run`` and ``nbgrader autograde``.

    python benchmarks/throughput.py [ASSIGNMENT ...] [--processes P] [--repetitions R]

All three grade the same solved notebooks (each differs by a comment) with the same hidden checks,
in P processes, in turns. The peers are installed at their current versions into .venv-bench.
"""

import argparse
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import measuring

PEERS = measuring.ROOT / ".venv-bench"
PACKAGES = ["nbgrader", "otter-grader", "ipykernel", "numpy", "scikit-learn", "matplotlib"]
DEFAULT = ["01_activations", "06_backprop", "05_iris"]
FORMAT = """
import sys, types
class test_case:
    def __init__(self, **settings): pass
    def __call__(self, function):
        self.function = function
        return self
fake = types.ModuleType("otter.test_files")
fake.test_case = test_case
sys.modules["otter"] = types.ModuleType("otter")
sys.modules["otter.test_files"] = fake
sys.path.insert(0, {folder!r})
def run_checks(path, names):
    space = {{"__name__": "checks"}}
    exec(compile(open(path).read(), path, "exec"), space)
    for case in [each for each in space.values() if isinstance(each, test_case)]:
        code = case.function.__code__
        case.function(*[names.get(name) for name in code.co_varnames[:code.co_argcount]])
"""


def set_up_peers(needs):
    """Install the peers, once; pip's own settings say from where."""
    packages = [*PACKAGES, *(["tensorflow-cpu"] if "tensorflow" in needs else [])]
    mark = PEERS / ".installed"
    if mark.is_file() and set(packages) <= set(mark.read_text().split()):
        return
    subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
    install = ["-m", "uv", "pip", "install", "-q", "--compile-bytecode", "--upgrade"]
    python = str(PEERS / "bin" / "python")
    subprocess.run([sys.executable, *install, "--python", python, *packages], check=True)
    mark.write_text(" ".join(packages))


def peer(*arguments, **options):
    """Seconds of a command of the peers' environment."""
    environment = {**os.environ, "PATH": f"{PEERS / 'bin'}:{os.environ['PATH']}"}
    environment |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    command = [str(PEERS / "bin" / arguments[0]), *map(str, arguments[1:])]
    return measuring.seconds_of(command, accepted=(0,), env=environment, **options)


def in_turns(work, items, processes):
    """Seconds for all items, so many at a time."""
    started = time.perf_counter()
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        list(pool.map(work, items))
    return time.perf_counter() - started


class Otter:
    """``otter run`` with the package's own zip, one process a submission."""

    name = "otter run"

    def __init__(self, folder, course, assignment):
        from autograder.bundle.otter import make_zip

        self.folder = folder / "otter"
        self.archive = folder / "otter.zip"
        make_zip(course, assignment, self.archive, "benchmark")

    def run(self, notebook, count, processes):
        shutil.rmtree(self.folder, ignore_errors=True)
        paths = measuring.write_class(self.folder, notebook, count)
        return in_turns(self.grade, paths, processes)

    def grade(self, path):
        output = path.with_suffix("")
        output.mkdir()
        peer("otter", "run", "-a", self.archive, "-o", output, path, cwd=path.parent)
        tests = json.loads((output / "results.json").read_text())["tests"]
        if not sum(each.get("score", 0) for each in tests):
            sys.exit(f"otter run gave no points: {tests}")


class Nbgrader:
    """``nbgrader autograde``: a course folder for each process, one run for its submissions."""

    name = "nbgrader autograde"

    def __init__(self, folder, course, assignment):
        from autograder.bundle.otter import draw_key, hidden_checks
        from autograder.reference import imported_solutions, reference_module

        self.folder = folder / "nbgrader"
        self.checks = folder / "checks"
        (self.checks / "solutions").mkdir(parents=True)
        (self.checks / "solutions" / "__init__.py").touch()
        for name, each in imported_solutions(course, assignment).items():
            (self.checks / "solutions" / f"{name}.py").write_text(reference_module(each))
        self.tests = hidden_checks(assignment, draw_key(assignment, "benchmark"))
        for name, text in self.tests.items():
            (self.checks / f"{name}.py").write_text(text)

    def equivalent(self, notebook):
        """The notebook without Otter, with a graded cell for each hidden check file."""
        import nbformat

        cells = [
            nbformat.v4.new_code_cell("".join(cell["source"]))
            for cell in notebook["cells"]
            if cell["cell_type"] == "code" and "grader" not in "".join(cell["source"])
        ]
        graded = [self.graded("format", FORMAT.format(folder=str(self.checks)), 0)]
        graded += [
            self.graded(name, f"run_checks({str(self.checks / (name + '.py'))!r}, globals())", 1)
            for name in self.tests
        ]
        return nbformat.v4.new_notebook(cells=[*cells, *graded])

    def graded(self, name, text, points):
        import nbformat

        settings = {"grade": points > 0, "grade_id": name, "locked": True, "schema_version": 3}
        settings |= {"solution": False, "task": False, "cell_type": "code"}
        if points:
            settings["points"] = points
        return nbformat.v4.new_code_cell(text, metadata={"nbgrader": settings})

    def run(self, notebook, count, processes):
        shutil.rmtree(self.folder, ignore_errors=True)
        rooms = [self.room(notebook, part, count) for part in range(processes)]
        shares = [range(part, count, processes) for part in range(processes)]
        for room, share in zip(rooms, shares, strict=True):
            for number in share:
                path = room / "submitted" / f"s{number}" / "ps" / "work.ipynb"
                path.parent.mkdir(parents=True)
                body = json.loads(json.dumps(self.equivalent(notebook)))
                path.write_text(json.dumps(measuring.with_comment(body, f"s{number}")))
        return in_turns(lambda room: self.autograde(room), rooms, processes)

    def room(self, notebook, part, count):
        room = self.folder / str(part)
        source = room / "source" / "ps" / "work.ipynb"
        source.parent.mkdir(parents=True)
        source.write_text(json.dumps(self.equivalent(notebook)))
        config = "c = get_config()\nc.CourseDirectory.course_id = 'course'\n"
        config += "c.ExecutePreprocessor.timeout = 300\n"
        (room / "nbgrader_config.py").write_text(config)
        peer("nbgrader", "generate_assignment", "ps", "--create", cwd=room)
        return room

    def autograde(self, room):
        peer("nbgrader", "autograde", "ps", "--create", cwd=room)
        done = list(room.glob("autograded/*/ps/work.ipynb"))
        submitted = list(room.glob("submitted/*/ps/work.ipynb"))
        failed = [path for path in done if '"output_type": "error"' in path.read_text()]
        if len(done) != len(submitted) or failed:
            sys.exit(f"nbgrader graded {len(done)} of {len(submitted)}; errors in {failed[:1]}")


class Ours:
    """``autograder grade``, its start included."""

    name = "autograder grade"

    def __init__(self, folder, course, assignment):
        self.folder = folder

    def run(self, notebook, count, processes):
        shutil.rmtree(self.folder / "ours", ignore_errors=True)
        measuring.write_class(self.folder / "ours", notebook, count)
        output = self.folder / "grades"
        seconds = measuring.grade([self.folder / "ours"], output, processes)
        rows = json.loads((output / "results.json").read_text())["results"]
        if len(rows) != count or any(row["score"] != row["max_score"] for row in rows):
            sys.exit("autograder grade did not give every submission all points")
        return seconds


def measure(identifier, processes, repetitions, few, many):
    """The rows of one assignment."""
    from autograder.catalog import load_course

    course = load_course(measuring.ROOT)
    assignment = course.assignment(identifier)
    set_up_peers(assignment.needs)
    notebook = measuring.solved(identifier)
    rates = {}
    with tempfile.TemporaryDirectory() as name:
        sides = [kind(Path(name), course, assignment) for kind in (Ours, Otter, Nbgrader)]
        for _ in range(repetitions):
            for side in sides:
                count = many if isinstance(side, Ours) else few
                seconds = side.run(notebook, count, processes)
                rates.setdefault(side.name, []).append(60 * count / seconds)
    ours = rates[Ours.name]
    rows = [[f"{identifier}, {processes} processes", "submissions a minute", "ours is ... as fast"]]
    for side in sides:
        ratios = [mine / theirs for mine, theirs in zip(ours, rates[side.name], strict=True)]
        rows.append([side.name, measuring.spread(rates[side.name]), measuring.spread(ratios)])
    measuring.table(rows)


def main():
    """Measure each assignment."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assignments", nargs="*", default=DEFAULT)
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--few", type=int, default=4, help="submissions for each peer")
    parser.add_argument("--many", type=int, default=1000, help="submissions for ours")
    given = parser.parse_args()
    print(measuring.machine(), flush=True)
    for identifier in given.assignments:
        measure(identifier, given.processes, given.repetitions, given.few, given.many)


if __name__ == "__main__":
    main()
