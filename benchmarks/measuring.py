"""What the benchmarks share: the machine in words, a class of submissions, repeated timings."""

import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
AUTOGRADER = [sys.executable, "-m", "autograder"]


def machine():
    """The machine in words: processor, cores, memory, system."""
    text = Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*: (.*)", text)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    cores = len(os.sched_getaffinity(0))
    return (
        f"{cores} cores ({model.group(1) if model else platform.machine()}), "
        f"{pages / 2**30:.0f} GiB, {platform.system()} {platform.release().split('-')[0]}, "
        f"Python {platform.python_version()}"
    )


def solved(assignment):
    """The solved notebook of an assignment, as JSON."""
    return json.loads((ROOT / "solutions" / f"{assignment}.ipynb").read_text(encoding="utf-8"))


def with_comment(notebook, text):
    """A copy of a notebook whose first code cell begins with a comment."""
    copy = json.loads(json.dumps(notebook))
    cell = next(cell for cell in copy["cells"] if cell["cell_type"] == "code")
    cell["source"] = [f"# {text}\n", *"".join(cell["source"]).splitlines(keepends=True)]
    return copy


def write_class(folder, notebook, count, label="student"):
    """``count`` submissions that differ by a comment; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"{label}{number:05d}.ipynb"
        path.write_text(json.dumps(with_comment(notebook, f"{label} {number}")), encoding="utf-8")
        paths.append(path)
    return paths


def seconds_of(command, accepted=(0, 1), **options):
    """How long a command takes on the clock; its output is shown if it fails."""
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, **options)
    elapsed = time.perf_counter() - started
    if done.returncode not in accepted:
        said = done.stdout[-2000:] + done.stderr[-2000:]
        sys.exit(f"{' '.join(map(str, command))} failed:\n{said}")
    return elapsed


def grade(paths, output, jobs):
    """Seconds that ``autograder grade`` takes for some paths into a new result folder."""
    shutil.rmtree(output, ignore_errors=True)
    command = [*AUTOGRADER, "grade", *map(str, paths), "-o", str(output), "-j", str(jobs)]
    return seconds_of(command, cwd=ROOT)


def spread(values, unit="", digits=3):
    """Median, smallest and largest as text."""
    middle = statistics.median(values)
    low, high = min(values), max(values)
    return f"{middle:.{digits}g}{unit} ({low:.{digits}g} to {high:.{digits}g})"


def table(rows):
    """Print rows as the cells of a Markdown table, with a line below the first."""
    rows = [[str(cell) for cell in row] for row in rows]
    print("| " + " | ".join(rows[0]) + " |")
    print("|" + "---|" * len(rows[0]))
    for row in rows[1:]:
        print("| " + " | ".join(row) + " |")
    print(flush=True)
