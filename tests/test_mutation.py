"""Mutation: small changes of a solution are made, and those that cost nothing are found."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from autograder import build, mutation
from autograder.catalog import course_digest, load_course
from autograder.errors import CourseError

TINY = Path(__file__).parent / "fixtures" / "tiny_course"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the tiny course that may be spoilt."""
    shutil.copytree(TINY, tmp_path / "course")
    return tmp_path / "course"


def survey(root: Path, question: str | None = None) -> mutation.Survey:
    course_digest.cache_clear()
    course = load_course(root)
    build.write(course)
    return mutation.run(course, question=question)


def afters(source: str) -> set[str]:
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    return {after for _, after, _ in mutation.changed(function)}


@pytest.mark.parametrize(
    ("line", "mutants"),
    [
        ("return a + b", {"return a - b", "return a + a", "return b + b"}),
        ("return a < 3", {"return a <= 3", "return a > 3", "return a < 4", "return a < 2"}),
        ("return f(a, axis=1)", {"return f(a)", "return f(a, axis=2)", "return a"}),
        ("return f(a, b, True)", {"return f(b, a, True)", "return f(a, b, False)"}),
        ("return -x.T", {"return x.T", "return -x"}),
        ("return np.sum(x)", {"return np.mean(x)", "return x"}),
        ("return x.copy()", {"return x"}),
        ("return one, two", {"return (two, one)"}),
        ("x = 1", {"x = 2", "pass"}),
    ],
)
def test_small_changes(line: str, mutants: set[str]) -> None:
    """Each operator makes its change, one at a time, and never the function itself."""
    assert afters(f"def solution(x, a, b):\n    {line}\n") == mutants


def test_docstrings_are_not_changed() -> None:
    """A changed docstring would survive everywhere."""
    assert afters('def solution(x):\n    """Twice."""\n    return 2 * x\n') == afters(
        "def solution(x):\n    return 2 * x\n"
    )


def test_a_sound_suite_kills_every_mutant(root: Path) -> None:
    """The tiny course notices every change."""
    found = survey(root)
    assert (found.survivors, found.stale) == ([], [])
    assert found.tried > 10


def test_a_blind_check_lets_mutants_live_until_they_are_listed(root: Path) -> None:
    """A check that looks at nothing is found; what is written down as equivalent is not."""
    hidden = root / "tests/hidden/01_tiny/double.py"
    text = hidden.read_text()
    tree = ast.parse(text)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            node.body = [ast.Pass()]
    hidden.write_text(ast.unparse(tree))
    found = survey(root, "double")
    assert len(found.survivors) == found.tried > 2
    line = found.survivors[0].split(": ", 2)[2]
    before, after = line.split("  ->  ")
    listed = root / "tests/answers/01_tiny/equivalent_mutants.toml"
    listed.write_text(
        f"[[equivalent]]\nfunction = 'double'\nbefore = {before!r}\nafter = {after!r}\nwhy = 'x'\n"
    )
    assert len(survey(root, "double").survivors) == found.tried - 1
    hidden.write_text(text)
    assert survey(root, "double").stale == [f"01_tiny/double: double: {line}"]


def test_a_broken_list_is_refused(root: Path) -> None:
    """An entry without a reason, or about no graded function, is an error with the file's name."""
    listed = root / "tests/answers/01_tiny/equivalent_mutants.toml"
    listed.write_text("[[equivalent]]\nfunction = 'double'\nbefore = ''\nafter = ''\n")
    with pytest.raises(CourseError, match="an entry has no 'why'"):
        survey(root)
    listed.write_text("[[equivalent]]\nfunction = 'triple'\nbefore = ''\nafter = ''\nwhy = 'x'\n")
    with pytest.raises(CourseError, match="no question asks for 'triple'"):
        survey(root)
