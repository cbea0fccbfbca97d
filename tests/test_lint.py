"""Lint: each promise about a course is broken once on purpose, and the finding names it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from helpers import SECRET

from autograder import build, lint
from autograder.answers import STUB, WRONG, Reach, all_answers
from autograder.catalog import course_digest, load_course
from autograder.judge import Judge
from autograder.model import Cell
from autograder.sandbox import WarmParent

TINY = Path(__file__).parent / "fixtures" / "tiny_course"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the tiny course that may be spoilt."""
    shutil.copytree(TINY, tmp_path / "course")
    return tmp_path / "course"


def findings(root: Path) -> list[str]:
    course_digest.cache_clear()
    course = load_course(root)
    build.write(course)
    return [str(finding) for finding in lint.run(course)]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_course_has_no_findings(root: Path) -> None:
    """The tiny course, as it is, keeps every promise."""
    assert findings(root) == []


ASSIGNMENT = "assignments/01_tiny/assignment.toml"
MASTER = "assignments/01_tiny/notebook.py"
HIDDEN = "tests/hidden/01_tiny/double.py"
PUBLIC = "assignments/01_tiny/checks/double.py"
ANSWERS = "tests/answers/01_tiny/double"


@pytest.mark.parametrize(
    ("path", "old", "new", "problem"),
    [
        (MASTER, "return 2 * np.asarray(x)", "return 3 * np.asarray(x)", "fails the public check"),
        (ASSIGNMENT, "no loop is needed", "as in 2 * np.asarray(x)", "gives the solution away"),
        (
            MASTER,
            "if double(1) is not",
            "x = 1\ntwo = 2 * np.asarray(x)\nif double(1) is not",
            "holds a",
        ),
        (
            HIDDEN,
            'draw("double: arrays").normal(size=(2, 3))',
            "np.ones((2, 3))",
            "the same inputs",
        ),
        (
            HIDDEN,
            'expect.call("double", double, x)',
            "double(reference.double)",
            "the reference of",
        ),
        (HIDDEN, "expect.unchanged(answer)", "pass", "loses no points"),
        (f"{ANSWERS}/right/adds.py", "x + x", "x + x + 1", "fails the public check"),
        (f"{ANSWERS}/wrong/squares.py", "\nhint: ", "\nadvice: ", "has no line `hint: ...`"),
        (
            f"{ANSWERS}/wrong/squares.py",
            "def double",
            "def scale_layer(*a): pass\ndef double",
            "sca",
        ),
    ],
    ids=[
        "solution-fails",
        "hint-leaks",
        "solution-handed-out",
        "fixed-inputs",
        "reference-handed-out",
        "wrong-keeps-its-points",
        "right-loses-points",
        "answer-without-hint",
        "neighbour-hurt",
    ],
)
def test_a_broken_promise_is_found(root: Path, path: str, old: str, new: str, problem: str) -> None:
    """Each way to spoil a course gives a finding that says what is wrong."""
    edit(root / path, old, new)
    found = findings(root)
    assert any(problem in finding for finding in found), found


def test_a_verdict_by_luck_is_found(root: Path) -> None:
    """A question that is linted alone is tried on many draws, whatever has cost points already."""
    edit(root / HIDDEN, "uniform(-9, 9, size=3)", "integers(1, 4, size=1)")
    course = load_course(root)
    build.write(course)
    found = [str(finding) for finding in lint.run(course, "01_tiny", "double")]
    assert any("depends on the secret" in finding for finding in found), found


def test_what_an_answer_leaves_behind_is_not_held_against_the_next(root: Path) -> None:
    """A finding in a shared worker must be found alone too; a mistake that is, is reported."""
    course = load_course(root)
    build.write(course)
    (assignment,) = course.assignments
    solution, _, *named = all_answers(course, assignment)
    right = next(each for each in named if each.path.stem == "adds")
    spoilt = Cell("the answer", "np.asarray = lambda x: np.zeros(3)\ndef double(x): return x * x\n")
    spoils = replace(
        next(each for each in named if each.path.stem == "squares"),
        cells=(*solution.cells, spoilt),
    )
    broken = Cell("the answer", "def double(x):\n    return np.asarray(x) * 3\n")
    wrong = replace(right, cells=(*solution.cells, broken))
    with WarmParent(assignment.needs) as parent:
        judge = Judge(course, SECRET, lambda _: parent.launcher())
        found = lint.prove(judge, lint.Batch(assignment, (spoils, right, right)))
        assert all("squares" in str(finding) for finding in found)  # its own, on its neighbour
        found = lint.prove(judge, lint.Batch(assignment, (spoils, right, wrong)))
        assert any("adds" in str(finding) for finding in found)
        judge.close()


def test_a_stub_that_works_is_found(root: Path) -> None:
    """A stub that already earns points is a finding."""
    master = root / MASTER
    edit(
        master,
        "    # BEGIN SOLUTION\n    return 2",
        "    if True:\n        return 2 * x\n    # BEGIN SOLUTION\n    return 2",
    )
    assert any("the untouched stub earns points" in finding for finding in findings(root))


def test_generated_files_must_be_current(root: Path) -> None:
    """A course whose generated files are stale is reported before anything else is believed."""
    course = load_course(root)
    build.write(course)
    edit(root / "solutions" / "tiny.py", "return 2", "return  2")
    found = [str(finding) for finding in lint.run(course)]
    assert any("are not what `autograder build` writes" in finding for finding in found)


def test_only_what_an_answer_touches_is_graded() -> None:
    """An answer is tried on the checks that take what it changes, or what is built on that."""
    course = load_course(TINY)
    answers = all_answers(course, course.assignments[0])
    squares = Reach(next(answer for answer in answers if answer.path.stem == "squares"))
    assert squares.touches(["double"]) and squares.touches(["scale_layer", "double"])
    in_place = Reach(next(answer for answer in answers if answer.path.stem == "in_place"))
    assert in_place.touches(["scale_layer"]) and not in_place.touches(["double"])
    stub = Reach(next(answer for answer in answers if answer.side == STUB))
    assert stub.touches(["double"])


def test_a_helper_reaches_what_is_built_on_it() -> None:
    """A change of a function that another one calls touches the checks of both."""
    course = load_course(TINY)
    (solution, *_) = all_answers(course, course.assignments[0])
    text = "def helper(x):\n    return x\n\n\ndef built(x):\n    return helper(x)\n"
    changed = "def helper(x):\n    return -x\n"
    cells = (Cell("cell 1", text), Cell("cell 2", changed))
    reach = Reach(replace(solution, side=WRONG, question="double", cells=cells))
    assert reach.touches(["helper"]) and reach.touches(["built"]) and not reach.touches(["other"])
    does_more = (cells[0], Cell("cell 2", "print('x')"))
    assert Reach(replace(solution, side=WRONG, cells=does_more)).touches(["other"])
