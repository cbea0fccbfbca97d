"""How long a student waits for ``grader.check`` in a live notebook.

    python benchmarks/student_loop.py [ASSIGNMENT ...] [--repetitions R]

Runs the student's notebook, solved, in a real kernel beside its public checks, then asks each check
again and times it inside the kernel.
"""

import argparse
import json
import re
import shutil
import tempfile
from pathlib import Path

import measuring
import nbclient
import nbformat

DEFAULT = ["01_activations", "06_backprop", "05_iris"]
TIMED = """
import time as _time, json as _json
_times = {{}}
for _question in {questions!r}:
    _times[_question] = []
    for _ in range({repetitions}):
        _started = _time.perf_counter()
        grader.check(_question)
        _times[_question].append(1000 * (_time.perf_counter() - _started))
print("TIMES", _json.dumps(_times))
"""


def measure(assignment, repetitions):
    """Milliseconds of each check, by question."""
    text = json.dumps(measuring.solved(assignment))
    questions = re.findall(r'grader\.check\("(\w+)"\)', text.replace('\\"', '"'))
    notebook = nbformat.reads(text, as_version=4)
    text = TIMED.format(questions=list(dict.fromkeys(questions)), repetitions=repetitions)
    notebook.cells.append(nbformat.v4.new_code_cell(text))
    with tempfile.TemporaryDirectory() as made:
        name = Path(made)
        # where the solved notebook looks for the student's checks
        checks = Path("student_template") / assignment / "tests"
        shutil.copytree(measuring.ROOT / checks, name / checks)
        folder = name / "solutions"
        folder.mkdir()
        client = nbclient.NotebookClient(
            notebook, timeout=600, resources={"metadata": {"path": str(folder)}}
        )
        client.execute()
    said = "".join(output.get("text", "") for output in notebook.cells[-1].outputs)
    return json.loads(said.split("TIMES", 1)[1])


def main():
    """Measure each assignment."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("assignments", nargs="*", default=DEFAULT)
    parser.add_argument("--repetitions", type=int, default=7)
    given = parser.parse_args()
    print(measuring.machine(), flush=True)
    for assignment in given.assignments:
        found = measure(assignment, given.repetitions)
        rows = [[f"{assignment}: grader.check", "milliseconds"]]
        measuring.table(rows + [[name, measuring.spread(each)] for name, each in found.items()])


if __name__ == "__main__":
    main()
