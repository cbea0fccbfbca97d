"""A course is read whole or refused with the file and what is wrong in it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from autograder import catalog
from autograder.catalog import course_digest, find_course, load_course
from autograder.errors import CourseError, UsageError
from autograder.model import Illustration

TINY = Path(__file__).parent / "fixtures" / "tiny_course"
COURSE = "assignments/course.toml"
TOML = "assignments/01_tiny/assignment.toml"
MASTER = "assignments/01_tiny/notebook.py"
PUBLIC = "assignments/01_tiny/checks/double.py"
HIDDEN = "tests/hidden/01_tiny/double.py"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "course"))


def change(root: Path, path: str, old: str, new: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert re.search(old, text), "the change would change nothing"
    (root / path).write_text(re.sub(old, new, text, count=1), encoding="utf-8")


def test_the_tiny_course_is_read() -> None:
    """Questions come in order with their points, names, hints and files."""
    course = load_course(TINY)
    (assignment,) = course.assignments
    assert (course.title, assignment.id, assignment.module) == ("A tiny course", "01_tiny", "tiny")
    assert assignment.max_score == 4
    assert [question.id for question in assignment.questions] == ["double", "scale_layer"]
    assert assignment.graded_names == ("double", "scale_layer")
    assert assignment.questions[1].uses == ("double",)
    assert all(q.public.is_file() and q.hidden.is_file() for q in assignment.questions)


def test_limits_override_line_by_line(root: Path) -> None:
    """An assignment's limit wins over the course's, and that over the engine's default."""
    (root / TOML).open("a").write("\n[limits]\ncell_seconds = 3\n")
    limits = load_course(root).assignments[0].limits
    assert (limits.cell_seconds, limits.call_seconds, limits.check_seconds) == (3.0, 2.0, 20.0)
    assert isinstance(limits.cell_seconds, float)


def test_a_course_says_how_many_share_a_card(root: Path) -> None:
    """`[gpu] lanes` is a whole number above 0; without the table there is a default."""
    assert load_course(root).gpu_lanes == 4
    text = (root / COURSE).read_text()
    (root / COURSE).write_text(text + "\n[gpu]\nlanes = 2\n")
    assert load_course(root).gpu_lanes == 2
    for wrong in ("lanes = 0", "lanes = true", "lanes = 1.5", "lane = 2"):
        (root / COURSE).write_text(f"{text}\n[gpu]\n{wrong}\n")
        with pytest.raises(CourseError, match=r"course\.toml: \[gpu\]:? .*'lanes'"):
            load_course(root)


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (TOML, "module =", "modul =", r"unknown key 'modul'; did you mean 'module'\?"),
        (TOML, "points = 2", "point = 2", r"question 'double': unknown key 'point'.*'points'"),
        (COURSE, "title", "titel", r"unknown key 'titel'; did you mean 'title'"),
        (COURSE, "call_seconds", "call_second", r"\[limits\]: unknown key .* 'call_seconds'"),
        (COURSE, "call_seconds = 2.0", "call_seconds = -1", "must be a number above 0"),
        (COURSE, "call_seconds = 2.0", "calls = 2.5", "must be a whole number"),
        (COURSE, "01_tiny = 4", "01_tiny = 5", r"add up to 4 points, but .*course.toml says 5"),
        (COURSE, "01_tiny = 4", "01_tinny = 4", r"no line for 01_tiny; did you mean '01_tinny'"),
        (COURSE, "01_tiny = 4", "01_tiny = 4\n02_big = 3", r"02_big.*this file is missing"),
        (TOML, "points = 2", "points = true", "must be a number above 0"),
        (TOML, "points = 2", 'points = "2"', "must be a number above 0"),
        (TOML, 'id = "scale_layer"', 'id = "double"', "question 'double' appears twice"),
        (TOML, r'names = \["scale_layer"\]', 'names = ["double"]', "graded name 'double' appears"),
        (TOML, r'names = \["scale_layer"\]', "names = []", "`names` lists the functions"),
        (TOML, r'names = \["double"\]', 'names = ["dubble"]', "uses 'double'.*mean 'dubble'"),
        (TOML, r'uses = \["double"\]', 'uses = ["dobule"]', "uses 'dobule'.*mean 'double'"),
        (TOML, r'provides = \["negate"\]', 'provides = ["minus"]', "nothing defines minus"),
        (TOML, '    "Multiply by two and return the result.",\n', "", "exactly 3 hints"),
        (TOML, '"Multiply by two and return the result."', '" "', "exactly 3 hints"),
        (TOML, 'id = "double"', 'id = "Double"', "use lower-case letters"),
        (TOML, 'id = "double"', 'id = "double', r"assignment.toml: Illegal|assignment.toml: "),
        (TOML, 'module = "tiny"', 'module = "1tiny"', "cannot be imported"),
        (TOML, 'module = "tiny"', "module = 3", "'module' must be text"),
        (PUBLIC, 'name = "double"', 'name = "double_hidden"', "line `name = 'double'` is missing"),
        (
            HIDDEN,
            'name = "double_hidden"',
            'name = "double"',
            "`name = 'double_hidden'` is missing",
        ),
        (HIDDEN, "points = 2", "points = 3", "line `points = 2` is missing"),
        (PUBLIC, 'name = "double"', 'name = "double"\npoints = 1', "public checks carry no points"),
        (PUBLIC, "OK_FORMAT = False", "OK_FORMAT = True", "OK_FORMAT = False"),
        (PUBLIC, "def test_number", "def 1", "cannot be read"),
        (MASTER, r'grader.check\("double"\)', "double(1)", 'no cell `grader.check."double".`'),
        (
            MASTER,
            r'grader.check\("double"\)',
            'grader.check("dubble")',
            "no question 'dubble'.*mean",
        ),
        (MASTER, r'grader.check\("double"\)', 'x = 1\ngrader.check("double")', "is exactly"),
        (MASTER, r'grader.check\("double"\)', 'grader.check("scale_layer")', "no cell"),
        (MASTER, "def double", "def duoble", "nothing defines double"),
        (
            MASTER,
            "(?s)$",
            '\n# %% tags=["illustration"]\nfor double in []:\n    pass\n',
            "an illustration cannot be what defines double",
        ),
    ],
)
def test_contradictions_are_refused(
    root: Path, path: str, old: str, new: str, message: str
) -> None:
    """Each rule of the format, broken once, is an error that names the file and the cure."""
    change(root, path, old, new)
    with pytest.raises(CourseError, match=message) as caught:
        load_course(root)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", [COURSE, MASTER, PUBLIC, HIDDEN])
def test_missing_files_are_refused(root: Path, path: str) -> None:
    """A file that the format asks for and that is not there is named."""
    (root / path).unlink()
    with pytest.raises(CourseError, match=re.escape(str(root / path))):
        load_course(root)


@pytest.mark.parametrize("path", [PUBLIC, HIDDEN])
def test_check_files_without_question_are_refused(root: Path, path: str) -> None:
    """A check file that belongs to no question is named, not ignored."""
    shutil.copy(root / path, (root / path).with_name("duoble.py"))
    with pytest.raises(CourseError, match=r"no question 'duoble'; did you mean 'double'"):
        load_course(root)


def test_check_cells_follow_the_questions(root: Path) -> None:
    """Check cells in another order than the questions are refused."""
    change(root, MASTER, r'grader.check\("double"\)', 'grader.check("x")')
    change(root, MASTER, r'grader.check\("scale_layer"\)', 'grader.check("double")')
    change(root, MASTER, r'grader.check\("x"\)', 'grader.check("scale_layer")')
    with pytest.raises(CourseError, match="the check cells come as scale_layer, double"):
        load_course(root)


def test_only_the_assignment_that_is_wanted_is_read_whole(root: Path) -> None:
    """A mistake in another one's files does not matter to who grades this one."""
    (root / PUBLIC).write_text("no check")
    with pytest.raises(CourseError, match=re.escape(PUBLIC)):
        load_course(root, "01_tiny")
    course = load_course(root, "02_other")
    assert course.assignments[0].graded_names == ("double", "scale_layer")


def test_illustrations_come_with_the_names_that_they_bind(root: Path) -> None:
    """Globals count, however they are bound; a function's own variables and `_` do not."""
    cell = (
        "import os.path, math as m\n_, (a, *b) = 1, (2, 3)\nfor c in [d for d in b]:\n    pass\n"
        "def e(f):\n    global g\n    g = h = f\nwith open(os.devnull) as i:\n    (j := 1)"
    )
    with (root / MASTER).open("a") as master:
        master.write(f'\n# %% tags=["illustration"]\n{cell}\n')
    *checks, found = load_course(root).assignments[0].illustrations
    assert (found.source, set(found.names)) == (cell, set("abcegij") | {"os", "m"})
    # check cells do nothing in a worker, and are left out too
    questions = ("double", "scale_layer")
    assert checks == [Illustration(f'grader.check("{each}")', ()) for each in questions]


def test_the_course_is_found_from_below(root: Path) -> None:
    """Any folder inside a course leads to it; outside of one the user is told what was sought."""
    assert find_course(root / "tests" / "hidden") == root
    assert find_course(root) == root
    with pytest.raises(UsageError, match=r"assignments/course.toml"):
        find_course(root.parent)


def fresh_digest(root: Path) -> str:
    """The digest as another process would compute it."""
    course_digest.cache_clear()
    catalog._engine.cache_clear()
    course = load_course(root)
    return course_digest(course, course.assignments[0])


@pytest.mark.parametrize("path", [COURSE, TOML, MASTER, PUBLIC, HIDDEN])
def test_digest_sees_every_file_that_grades(root: Path, path: str) -> None:
    """A changed byte in any file that can change a grade changes the digest; a copy keeps it."""
    before = fresh_digest(root)
    assert re.fullmatch(r"[0-9a-f]{64}", before)
    elsewhere = Path(shutil.copytree(root, root.with_name("elsewhere")))
    assert fresh_digest(elsewhere) == before
    (root / "README.md").write_text("no grade depends on this")
    assert fresh_digest(root) == before
    (root / path).open("a").write("\n")
    assert fresh_digest(root) != before


def test_digest_sees_the_engine(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of the engine is another digest."""
    before = fresh_digest(root)
    monkeypatch.setattr(catalog, "__version__", "9.9.9")
    assert fresh_digest(root) != before


def test_digest_sees_another_assignments_reference(root: Path) -> None:
    """When a hidden check imports another assignment's reference, that reference counts."""
    for folder in ("assignments", "tests/hidden"):
        shutil.copytree(root / folder / "01_tiny", root / folder / "02_more")
    change(root, COURSE, "01_tiny = 4", "01_tiny = 4\n02_more = 4")
    change(root, TOML.replace("01_tiny", "02_more"), 'module = "tiny"', 'module = "more"')
    change(root, HIDDEN, "import tiny as", "import more as")
    before = fresh_digest(root)
    change(root, MASTER.replace("01_tiny", "02_more"), r"return 2 \*", "return 2.0 *")
    assert fresh_digest(root) != before
