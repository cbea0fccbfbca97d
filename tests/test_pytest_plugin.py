"""``pytest tests/hidden/01_activations --submission FILE`` lists and grades hidden checks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autograder.judge import load_check_file
from autograder.model import Assignment, Course

HIDDEN = "tests/hidden/01_activations"
WRONG_SOFTMAX = "\n\ndef softmax(z):\n    return np.exp(z)\n"


@pytest.fixture(scope="module")
def assignment(course: Course) -> Assignment:
    found = course.assignment("01_activations")
    assert found is not None
    return found


@pytest.fixture(scope="module")
def solution(course: Course) -> Path:
    return course.root / "solutions" / "activations.py"


@pytest.fixture
def wrong(solution: Path, tmp_path: Path) -> Path:
    """The solution, but for a softmax that never divides."""
    path = tmp_path / "wrong.py"
    path.write_text(solution.read_text(encoding="utf-8") + WRONG_SOFTMAX, encoding="utf-8")
    return path


def run_pytest(course: Course, *arguments: object) -> tuple[int, str]:
    """Exit status and output of pytest, run in the root of the repository."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *map(str, arguments)]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def points(output: str) -> dict[str, list[str]]:
    """The summary at the end: earned and possible, by question."""
    lines = output.partition("= points =")[2].splitlines()[1:]
    fields = [line.split() for line in lines if " / " in line]
    return {name: [earned, most] for name, earned, _, most in fields}


def test_each_check_is_an_item_and_the_solution_passes(
    course: Course, assignment: Assignment, solution: Path
) -> None:
    """Every hidden check stands there under its own name and passes; the end names every point."""
    status, output = run_pytest(course, HIDDEN, "--submission", solution, "-v")
    assert status == 0, output
    for question in assignment.questions:
        for check in load_check_file(question.hidden, course.root / "solutions").checks:
            assert f"{HIDDEN}/{question.id}.py::{check.name} PASSED" in output
    expected = {each.id: [f"{each.points:g}"] * 2 for each in assignment.questions}
    total = f"{assignment.max_score:g}"
    assert points(output) == expected | {"total": [total, total]}


def test_a_mistake_fails_its_own_items(course: Course, assignment: Assignment, wrong: Path) -> None:
    """A wrong softmax fails checks of softmax alone, with the message and no traceback of ours."""
    status, output = run_pytest(course, HIDDEN, "--submission", wrong, "-rA")
    assert status == 1, output
    failed = {line.split("::")[0] for line in output.splitlines() if line.startswith("FAILED ")}
    assert failed == {f"FAILED {HIDDEN}/softmax.py"}
    assert "softmax gave wrong values" in output and "hint: " in output
    assert "Traceback" not in output and "judge.py" not in output
    earned = {name: float(row[0]) for name, row in points(output).items()}
    assert earned.pop("softmax") < 2
    assert earned.pop("total") < assignment.max_score
    assert earned == {each.id: each.points for each in assignment.questions if each.id in earned}


def test_selecting(course: Course, solution: Path) -> None:
    """`-k` selects by name, and a file that is named is collected once."""
    status, output = run_pytest(course, HIDDEN, "--submission", solution, "-k", "softmax", "-q")
    assert status == 0, output
    assert set(points(output)) == {"softmax", "stable_forms", "total"}
    status, output = run_pytest(course, f"{HIDDEN}/softmax.py", "--submission", solution, "-v")
    assert status == 0, output
    assert output.count("softmax.py::values of the formula") == 1
    assert "warning" not in output
    assert points(output) == {"softmax": ["2", "2"], "total": ["2", "2"]}


@pytest.mark.parametrize("content", [None, "no JSON"], ids=["missing", "unreadable"])
def test_a_bad_path_is_a_usage_error(course: Course, tmp_path: Path, content: str | None) -> None:
    """A submission that is not there, or cannot be read, ends pytest with status 4 and one line."""
    path = tmp_path / "nobody.ipynb"
    if content is not None:
        path.write_text(content)
    status, output = run_pytest(course, HIDDEN, "--submission", path)
    assert status == pytest.ExitCode.USAGE_ERROR
    assert "ERROR: " in output and "nobody.ipynb" in output
    assert "Traceback" not in output


def test_nothing_without_a_submission(course: Course) -> None:
    """Without the option the hidden checks are no tests."""
    status, output = run_pytest(course, HIDDEN, "--collect-only", "-q")
    assert status == pytest.ExitCode.NO_TESTS_COLLECTED, output
