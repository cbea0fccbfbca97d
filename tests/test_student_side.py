"""What a student sees, in an environment with the student's requirements and nothing of ours.

``make test`` makes that environment. The traps at the end are habits of stock Otter that the
handed-out files are built around: each test fails when Otter drops the habit.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from handed_in import first_code, untouched, write_solved

from autograder.bundle.otter import make_zip
from autograder.catalog import load_course
from autograder.model import Assignment, Course

ROOT = Path(__file__).parents[1]
PYTHON = ROOT / ".venv-student" / "bin" / "python"
GRADING = ROOT / ".venv" / "bin" / "python"
"""Where TensorFlow is: the assignments that need it are tried there, to install it only once."""
ASSIGNMENTS = load_course(ROOT).assignments
POLITE = re.compile(r"returned None|is not written yet|has no answer yet|is not defined")
LONGEST = 700
"""Characters of what one check says to a student."""

needs_environment = pytest.mark.skipif(
    not PYTHON.with_name("otter").exists() or not GRADING.exists(),
    reason="there is no environment of a student's: run `make .venv-student/.ready .venv/.ready`",
)


@pytest.fixture(scope="module")
def assignment(course: Course) -> Assignment:
    found = course.assignment("01_activations")
    assert found is not None
    return found


every_assignment = pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda each: each.id)


@pytest.fixture
def folder(course: Course, assignment: Assignment, tmp_path: Path) -> Path:
    """What a student downloads, alone in a folder."""
    source = untouched(course, assignment).parent
    return Path(shutil.copytree(source, tmp_path / "download" / assignment.id))


def student(folder: Path, *command: object) -> subprocess.CompletedProcess[str]:
    """Run a program of the student's environment as on the student's own machine."""
    program, *arguments = map(str, command)
    listed = folder / "requirements.txt"
    heavy = listed.exists() and "tensorflow" in listed.read_text()
    python = GRADING if heavy else PYTHON
    return subprocess.run(
        [python.with_name(program), *arguments],
        cwd=folder,
        env={
            "HOME": str(folder.parent),
            "PATH": f"{python.parent}:/usr/bin:/bin",
            "TF_CPP_MIN_LOG_LEVEL": "3",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def executed(notebook: Path) -> list[nbformat.NotebookNode]:
    """The code cells of a notebook after a run in a real kernel of the student's environment."""
    done = student(
        notebook.parent, "jupyter-execute", "--allow-errors", "--output=done", notebook.name
    )
    assert done.returncode == 0, done.stderr[-2000:]
    node = nbformat.read(notebook.with_name("done.ipynb"), as_version=4)
    return [cell for cell in node["cells"] if cell["cell_type"] == "code"]


def shown(cell: nbformat.NotebookNode) -> str:
    """Everything that stands below a cell, as text."""
    parts = []
    for output in cell["outputs"]:
        parts += [*output.get("traceback", []), output.get("text", "")]
        parts.append(output.get("data", {}).get("text/plain", ""))
    return "\n".join(parts)


def check_cells(cells: list[nbformat.NotebookNode]) -> dict[str, str]:
    """What stands below each check cell, by question."""
    found = {}
    for cell in cells:
        called = re.fullmatch(r'grader\.check\("(\w+)"\)', cell["source"])
        if called:
            found[called[1]] = shown(cell)
    return found


def assert_polite(text: str) -> None:
    """Each failure in the text is short, says what is missing, and shows none of our insides."""
    assert "Traceback" not in text and "site-packages" not in text
    failures = text.split("Test case failed")[1:]
    assert failures
    for failure in failures:
        assert POLITE.search(failure), failure
        # up to the next check's name
        assert len(failure) < LONGEST, failure


# the student's environment


@needs_environment
def test_nothing_of_ours_is_installed(tmp_path: Path) -> None:
    """The environment has Otter, and has no autograder, no pytest and no TensorFlow."""
    program = (
        "import importlib.util, json; print(json.dumps([name for name in "
        "('otter', 'autograder', 'pytest', 'tensorflow', 'solutions') "
        "if importlib.util.find_spec(name)]))"
    )
    done = student(tmp_path, "python", "-c", program)
    assert json.loads(done.stdout) == ["otter"], done.stderr


@needs_environment
@pytest.mark.slow
@every_assignment
def test_the_untouched_notebook_is_told_politely(folder: Path, assignment: Assignment) -> None:
    """On the command line and in the notebook, every check of an unwritten function says so."""
    done = student(folder, "otter", "check", f"{assignment.id}.ipynb")
    assert done.returncode == 0, done.stderr
    assert_polite(done.stdout)
    assert "Traceback" not in done.stderr
    cells = executed(folder / f"{assignment.id}.ipynb")
    assert not [cell["source"] for cell in cells if "Traceback" in shown(cell)]
    below = check_cells(cells)
    assert list(below) == [question.id for question in assignment.questions]
    for question in assignment.questions:
        assert f"{question.id} results:" in done.stdout
        assert_polite(below[question.id])


@needs_environment
@pytest.mark.slow
@every_assignment
def test_the_solution_passes(course: Course, folder: Path, assignment: Assignment) -> None:
    """On the command line and in the notebook, every check passes on the solution."""
    notebook = write_solved(course, assignment, folder / f"{assignment.id}.ipynb")
    done = student(folder, "otter", "check", notebook.name)
    assert (done.returncode, done.stdout.strip()) == (0, "All tests passed!"), done.stderr
    for question, text in check_cells(executed(notebook)).items():
        assert "All test cases passed!" in text, (question, text)


@needs_environment
@pytest.mark.slow
def test_the_kernel_is_the_students(folder: Path, assignment: Assignment) -> None:
    """The notebook runs in the student's environment, and a figure shown on the way harms nothing.

    Under the inline backend ``plt.show()`` closes every figure; a plot_activation that shows its
    figure before it returns the Axes passes all the same.
    """
    path = folder / f"{assignment.id}.ipynb"
    node = nbformat.read(path, as_version=4)
    where = "import sys, matplotlib\nprint(sys.prefix, matplotlib.get_backend())"
    last = [where, SHOWS_ITS_FIGURE, "print(plt.get_fignums())", 'grader.check("plot_activation")']
    node["cells"] = node["cells"][: first_code(node) + 1] + [
        nbformat.v4.new_code_cell(source) for source in last
    ]
    nbformat.write(node, path)
    _, place, _, figures, check = map(shown, executed(path))
    prefix, backend = place.split()
    assert Path(prefix) == PYTHON.parents[1]
    assert "inline" in backend
    assert figures.strip() == "[]"
    assert "All test cases passed!" in check


SHOWS_ITS_FIGURE = """\
import matplotlib.pyplot as plt
import numpy as np

def plot_activation(f, lo, hi, n):
    x = np.linspace(lo, hi, n)
    plt.plot(x, f(x))
    plt.xlabel("x")
    plt.ylabel("f(x)")
    ax = plt.gca()
    plt.show()
    return x, f(x), ax

shown = plot_activation(np.sin, -1, 1, 5)"""


# traps of stock Otter


PASSING = """\
OK_FORMAT = False
from otter.test_files import test_case
name = "passing"
@test_case(points={points})
def test_passing():
    pass
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stray", "text"),
    [
        pytest.param("__init__.py", "", id="a file that is no question"),
        pytest.param("passing.py", PASSING.format(points=0), id="no points at all"),
    ],
)
def test_otter_check_divides_by_zero(tmp_path: Path, stray: str, text: str) -> None:
    """A file in tests/ that is no question, or no points at all, end `otter check` for everything.

    So the build writes nothing but questions, and no points into the student's checks.
    """
    (tmp_path / "tests").mkdir()
    (tmp_path / "answer.py").write_text("x = 1\n")
    (tmp_path / "tests" / "passing.py").write_text(PASSING.format(points=1))
    (tmp_path / "tests" / stray).write_text(text)
    command = [sys.executable, "-m", "otter", "check", "answer.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stderr


def test_files_of_one_name_collapse() -> None:
    """Of two test files with the same `name` Otter keeps the last: public and hidden differ."""
    from otter.test_files import GradingResults
    from otter.test_files.exception_test import ExceptionTestFile

    files = [ExceptionTestFile.from_string(PASSING.format(points=each)) for each in (1, 3)]
    for file in files:
        file.run({})
    assert GradingResults(files).possible == 3


def test_a_missing_function_arrives_as_none(course: Course, assignment: Assignment) -> None:
    """Otter hands None to a check for a name that the student never defined; the check says so."""
    from otter.execute import Checker
    from otter.nbmeta_config import NBMetadataConfig

    path = untouched(course, assignment).parent / "tests" / "softmax.py"
    file = Checker.check(str(path), NBMetadataConfig(), global_env={})
    for result in file.test_case_results:
        assert not result.passed
        assert "softmax is not defined" in result.message
        assert "NoneType" not in result.message


@pytest.mark.slow
def test_a_loose_support_module_breaks_scripts(
    course: Course, assignment: Assignment, tmp_path: Path
) -> None:
    """Beside a loose .py among the support files `otter run` refuses a .py: ours is a package."""
    good, loose = tmp_path / "good.zip", tmp_path / "loose.zip"
    make_zip(course, assignment, good, "a seed")
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(loose, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr("files/helper.py", "")
    script = tmp_path / "answer.py"
    script.write_text("def sigmoid(x):\n    return None\n")
    command = [sys.executable, "-m", "otter", "run", "-o", tmp_path, script, "-a"]
    outcomes = [
        subprocess.run([*command, archive], cwd=tmp_path, capture_output=True, text=True)
        for archive in (good, loose)
    ]
    assert outcomes[0].returncode == 0, outcomes[0].stderr
    assert outcomes[1].returncode != 0
    assert "More than one Python file" in outcomes[1].stdout + outcomes[1].stderr
