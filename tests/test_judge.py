"""The judge: four kinds of trouble told apart, and messages that help without giving away."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest

from autograder.checkfile import load
from autograder.judge import Judge
from autograder.model import (
    Assignment,
    Cell,
    CheckResult,
    Course,
    Illustration,
    Limits,
    Outcome,
    Question,
    Status,
    Submission,
    SubmissionResult,
    Visibility,
)
from autograder.notebook import digest
from autograder.sandbox import WarmParent, WorkerLost
from autograder.stopwatch import SLACK

HINTS = ("look", "look closer", "look there")
HEADER = """
OK_FORMAT = False
import numpy as np
from otter.test_files import test_case
from autograder import expect
"""
PUBLIC = f"""{HEADER}
name = "square"
@test_case(name="three squared")
def test_three(square):
    expect.close(expect.call("square", square, 3.0), 9.0)
"""
HIDDEN = f"""{HEADER}
from autograder.draw import draw
from solutions import tiny as reference
name = "square_hidden"
points = 3
@test_case(name="drawn numbers", hidden=True, failure_message="Multiply it by itself.")
def test_drawn(square):
    x = draw("square: drawn").uniform(1, 2, size=3)
    expected = reference.square(x)
    expect.close(expect.call("square", square, x), expected)

@test_case(name="a careless check", hidden=True)
def test_careless(square):
    result = square(draw("square: careless").uniform(1, 2, size=3))
    assert result[0] > 0 and result.shape == (3,)

@test_case(name="a plain assertion", hidden=True)
def test_plain(square):
    assert expect.call("square", square, draw("square: plain").uniform(1, 2)).value > 0
"""
SOLUTION = "import numpy as np\n\ndef square(x):\n    return x * x\n"


@pytest.fixture(scope="module")
def assignment(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    """One question, with a careful, a careless and a plain check."""
    root = tmp_path_factory.mktemp("course")
    files = {
        "solutions/tiny.py": SOLUTION,
        "checks/square.py": PUBLIC,
        "hidden/square.py": HIDDEN,
        "master.py": "# %%\n",
        "assignment.toml": "",
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    question = Question(
        "square", 3, ("square",), HINTS, root / "checks/square.py", root / "hidden/square.py"
    )
    limits = Limits(cell_seconds=0.5, call_seconds=0.5)
    return Assignment(
        "00_tiny", "Tiny", "tiny", ("numpy",), (), (question,), limits, root / "master.py"
    )


@pytest.fixture(scope="module")
def judge(assignment: Assignment) -> Iterator[Judge]:
    """A judge of that course."""
    course = Course(assignment.master.parent, "Tiny", (assignment,))
    with WarmParent(("numpy",)) as parent:
        launcher = parent.launcher()
        judge = Judge(course, b"a secret of this test", lambda each: launcher)
        yield judge
        judge.close()


@pytest.fixture(autouse=True)
def _digest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.judge.course_digest", lambda course, assignment: "digest")


def submission(*cells: str) -> Submission:
    made = tuple(Cell(f"cell {number}", dedent(text)) for number, text in enumerate(cells, 1))
    return Submission("someone.ipynb", "someone", digest(made), made)


def grade(judge: Judge, *cells: str) -> SubmissionResult:
    return judge.grade(submission(*cells), judge.course.assignments[0])


def check(result: SubmissionResult, name: str) -> CheckResult:
    return next(each for each in result.questions[0].checks if each.name == name)


def test_right_work_has_all_points(judge: Judge) -> None:
    """The solution passes every check, and its result is settled."""
    result = grade(judge, SOLUTION)
    assert (result.score, result.max_score, result.status) == (3, 3, Status.GRADED)
    assert {each.outcome for each in result.questions[0].checks} == {Outcome.PASSED}


def test_wrong_values_say_what_and_never_the_hidden_input(judge: Judge) -> None:
    """A hidden failure names the shape of the mistake; inputs and values are for staff only."""
    found = check(grade(judge, "def square(x):\n    return 2 * x"), "drawn numbers")
    assert found.outcome is Outcome.FAILED and found.score == 0
    assert found.message == "square gave wrong values in 3 of 3 entries"
    assert "called    square([" in found.detail and "expected  [" in found.detail
    assert found.hint == "Multiply it by itself."
    assert not any(digit in found.message.replace("3 of 3", "") for digit in "0123456789")


TOGETHER = f"""{HEADER}
name = "square_hidden"
points = 3
@test_case(name="several", points=1)
def test_several(square):
    for x, answer in zip([1.0, 2.0], expect.calls("square", square, [1.0, 2.0])):
        expect.close(answer, x * x)

@test_case(name="another", points=2)
def test_another(square):
    expect.close(expect.call("square", square, 3.0), 9.0)
"""


@pytest.mark.parametrize("rest", ["while x == 2.0:\n        pass", "x == 2.0 and exit()", ""])
def test_calls_that_nobody_waits_for_cost_no_other_check(
    judge: Judge, assignment: Assignment, tmp_path: Path, rest: str
) -> None:
    """A check whose first call of several is wrong keeps what the others do for itself."""
    hidden = tmp_path / "square.py"
    hidden.write_text(TOGETHER, encoding="utf-8")
    (question,) = assignment.questions
    changed = replace(assignment, questions=(replace(question, hidden=hidden),))
    source = f"def square(x):\n    {rest}\n    return 5.0 if x == 1.0 else x * x"
    result = judge.grade(submission(source), changed)
    assert check(result, "several").outcome in (Outcome.FAILED, Outcome.TIMED_OUT)
    assert check(result, "another").outcome is Outcome.PASSED and result.score == 2


@pytest.mark.parametrize(
    "cells",
    [
        ("from __future__ import annotations", "def square(x: NoSuchType):\n    return x * x"),
        (SOLUTION, "square = lambda x: 0\nreturn square"),
        (SOLUTION, "square = lambda x: 0\nthis is no Python"),
        ("%%time\nfrom __future__ import annotations", "def square(x: Nobody):\n    return x * x"),
    ],
)
def test_statements_are_compiled_before_one_runs(judge: Judge, cells: tuple[str, ...]) -> None:
    """An import from the future holds for later cells; half a cell is none."""
    assert grade(judge, *cells).score == 3


SHOW = "import time\nshown = [2]\ntime.sleep(9)"


@pytest.mark.parametrize(
    ("cells", "runs"),
    [
        ((SHOW, SOLUTION), False),
        ((SHOW + "\n", SOLUTION), False),
        ((SHOW + "  # mine", SOLUTION), True),
        ((SOLUTION, SHOW, "print(shown)"), True),
        (("def square(x):\n    return x ** shown[0]", SHOW), True),
        (("def square(x):\n    shown = 2\n    return x ** shown", SHOW), False),
        ((SOLUTION, SHOW, "globals()['sho' + 'wn']"), True),
        ((SOLUTION, SHOW, "import __main__\ngetattr(__main__, 'shown')"), True),
        ((SOLUTION, SHOW, "%time print(shown)"), True),
        ((SOLUTION, SHOW, "this is no Python: shown"), False),
        ((SHOW, SOLUTION, SHOW), False),
    ],
)
def test_an_illustration_runs_where_something_needs_it(
    judge: Judge, assignment: Assignment, cells: tuple[str, ...], runs: bool
) -> None:
    """A given cell that only shows something is left out, unless it is changed or used."""
    shows = replace(
        assignment,
        illustrations=(Illustration(SHOW, ("shown", "time")),),
        limits=Limits(cell_seconds=0.2),
    )
    result = judge.grade(submission(*cells), shows)
    assert any("was stopped" in problem for problem in result.problems) is runs
    assert result.score == (0 if "** shown[0]" in cells[0] else 3)


def test_illustrations_that_need_each_other(judge: Judge, assignment: Assignment) -> None:
    """What a needed illustration uses is run too, in the order of the notebook."""
    shown = {"a = 2": ("a",), "b = a": ("b",), "c = 1 / 0": ("c",)}
    shows = replace(assignment, illustrations=tuple(map(Illustration, shown, shown.values())))
    result = judge.grade(submission(*shown, "def square(x):\n    return x ** b"), shows)
    assert (result.score, result.problems) == (3, ())


def test_a_public_failure_explains_itself(judge: Judge) -> None:
    """A public check tells what was called, what was expected and what came back."""
    found = check(grade(judge, "def square(x):\n    return x + x"), "three squared")
    for part in ("called    square(3)", "expected  9", "got       6"):
        assert part in found.message
    assert found.visibility is Visibility.PUBLIC and found.max_score == 0


def test_a_students_exception_names_its_place(judge: Judge) -> None:
    """A crash in the student's code is `raised`, with the line in the student's own cell."""
    result = grade(judge, "import math", "def square(x):\n    return math.pow(x, 2)")
    found = check(result, "drawn numbers")
    assert found.outcome is Outcome.RAISED
    assert found.message == "square stopped with TypeError (cell 2, line 2)"
    assert check(result, "three squared").outcome is Outcome.PASSED


def test_an_exception_in_the_checks_own_lines_is_the_students(judge: Judge) -> None:
    """None where an array was expected fails the check; it is no grader error."""
    found = check(grade(judge, "def square(x):\n    pass"), "a careless check")
    assert found.outcome is Outcome.FAILED
    assert found.message.startswith("the result has not the form that the question asks for")


def test_a_faulty_check_is_a_grader_error(
    judge: Judge, assignment: Assignment, tmp_path: Path
) -> None:
    """A check that fails on the reference too is our fault: no zero, but a call for attention."""
    faulty = tmp_path / "square.py"
    faulty.write_text(HIDDEN.replace("result[0] > 0", "result[7] > 0"), encoding="utf-8")
    question = replace(assignment.questions[0], hidden=faulty)
    broken = replace(assignment, questions=(question,))
    result = judge.grade(submission(SOLUTION), broken)
    assert check(result, "a careless check").outcome is Outcome.GRADER_ERROR
    assert result.status is Status.NEEDS_ATTENTION


def test_a_missing_function_is_missing(judge: Judge) -> None:
    """A name that is nowhere defined reads so, and says which cell cut it short if one did."""
    assert check(grade(judge, "x = 1"), "drawn numbers").message == "square is not defined"
    result = grade(judge, "1 / 0\ndef square(x):\n    return x * x")
    found = check(result, "drawn numbers")
    assert found.outcome is Outcome.MISSING
    assert found.message == (
        "square is not defined: cell 1 stopped with ZeroDivisionError (cell 1, line 1)"
    )
    stopped = "cell 1 stopped with ZeroDivisionError (cell 1, line 1)"
    assert result.problems == (f"{stopped}: division by zero",)
    assert result.status is Status.GRADED


def test_a_missing_name_is_looked_for_in_linear_time(judge: Judge) -> None:
    """Two million empty lines, or spaces, where a definition might be take no time to search."""
    started = time.process_time()
    for filling in ("\n", " ", "\n ", "def ", "square "):
        text = '"""' + filling * (2_000_000 // len(filling)) + '"""'
        assert check(grade(judge, text), "drawn numbers").outcome is Outcome.MISSING
    assert time.process_time() - started < 20


def test_an_endless_cell_costs_only_itself(judge: Judge) -> None:
    """The worker is started again without the cell that never ends; the rest is graded."""
    result = grade(judge, SOLUTION, "while True:\n    pass", "y = 2")
    assert result.score == 3 and result.status is Status.GRADED
    assert result.problems[0].startswith("cell 2 was stopped, because it used more than")
    lost = grade(judge, "while True:\n    pass\ndef square(x):\n    return x * x")
    assert check(lost, "drawn numbers").outcome is Outcome.TIMED_OUT
    assert "cell 1 was stopped" in check(lost, "drawn numbers").message


def test_too_many_endless_cells_need_a_person(judge: Judge) -> None:
    """After a few restarts the rest is skipped and needs attention, never failed."""
    result = grade(judge, SOLUTION, *["while True:\n    pass"] * 4)
    assert {each.outcome for each in result.questions[0].checks} == {Outcome.SKIPPED}
    assert result.status is Status.NEEDS_ATTENTION


def test_an_endless_call_is_a_time_out(judge: Judge) -> None:
    """A call that never returns ends by its limit, and is not tried for ever."""
    result = grade(judge, "def square(x):\n    while True:\n        pass")
    outcomes = [each.outcome for each in result.questions[0].checks]
    assert outcomes == [Outcome.TIMED_OUT] * 4
    assert "0.5 s of computing time" in result.questions[0].checks[0].message


BUSY = """
import time
def busy(seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
"""


@pytest.mark.parametrize(
    ("text", "alone", "beside"),
    [
        ("", (3, False), (3, False)),
        ("busy(0.75)", (0, False), (3, True)),
        ("square = lambda x: busy(0.15) or x * x", (3, False), (3, False)),
        ("square = lambda x: busy(0.75) or x * x", (0, False), (3, True)),
        ("busy(1000)", (0, False), (0, False)),
        ("time.sleep(1000)", (0, True), (0, True)),
    ],
)
def test_beside_others_there_is_twice_the_computing_time(
    judge: Judge,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    alone: tuple[float, bool],
    beside: tuple[float, bool],
) -> None:
    """What needs more than its own time is in doubt then, and what the clock stopped always is."""
    for slack, expected in ((1.0, alone), (SLACK, beside)):
        monkeypatch.setattr(judge, "slack", slack)
        result = grade(judge, BUSY + SOLUTION + text)
        assert (result.score, judge.doubtful) == expected
        assert all("0.5 s" in line or "took more than 2 s" in line for line in result.problems)


def test_a_crash_of_the_process_is_not_a_time_out(judge: Judge) -> None:
    """A function that kills its process is `died`, and other checks still get a worker."""
    dies = "import os\ndef square(x):\n    if {}: os._exit(0)\n    return x * x"
    result = grade(judge, dies.format("isinstance(x, float) and x == 3.0"))
    assert check(result, "three squared").outcome is Outcome.DIED
    assert result.score == 3
    result = grade(judge, dies.format("x is not None"))
    assert [each.outcome for each in result.questions[0].checks] == [Outcome.DIED] * 4


def test_a_name_rebound_to_its_result_is_graded_as_the_function(judge: Judge) -> None:
    """`square = square(3)` after the definition keeps the points, with a note."""
    result = grade(judge, SOLUTION + "square = square(3)\n")
    assert result.score == 3
    assert result.problems == ("square is no function at the end: its last function was graded",)


def test_the_same_submission_gives_the_same_result(judge: Judge) -> None:
    """Graded twice, with anything random or with addresses in it, only the seconds differ."""
    cells = ("def square(x):\n    raise ValueError(f'{object()} {id(x)}')",)
    first, second = (replace(grade(judge, *cells), seconds=0) for _ in range(2))
    assert first.questions[0].checks[0].message.count("0x") <= 1
    assert [each.message for each in first.questions[0].checks[1:]] == [
        each.message for each in second.questions[0].checks[1:]
    ]


def test_hidden_inputs_depend_on_the_submission(judge: Judge, assignment: Assignment) -> None:
    """Two submissions are asked about different numbers, the same one about the same."""
    details = [
        check(grade(judge, text), "drawn numbers").detail
        for text in ("def square(x):\n    return 2 * x", "def square(x):\n    return 3 * x") * 2
    ]
    called = [detail.splitlines()[1] for detail in details]
    assert called[0] == called[2] and called[1] == called[3] and called[0] != called[1]


def test_an_empty_submission_needs_attention(judge: Judge) -> None:
    """A notebook without a code cell is a row that says so."""
    result = grade(judge)
    assert result.status is Status.NEEDS_ATTENTION and result.score == 0
    assert result.problems == ("it has no code cell",)


def test_a_submissions_warnings_stay_off_the_graders_terminal(judge: Judge) -> None:
    """A warning of the student's code, whose text is its own, is not repeated by the grader."""
    warns = "import warnings\ndef square(x):\n    warnings.warn('\\x1b[31mred')\n    return x * x"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert grade(judge, warns).score == 3
    assert not [each for each in caught if "red" in str(each.message)]


SHARED = f"""{HEADER}
name = "shared"
def calls(square):
    return expect.once("square: calls", square, lambda: expect.call("square", square, 1).value)

@test_case(name="first")
def test_first(square):
    expect.exact(calls(square), 1)

@test_case(name="second")
def test_second(square):
    expect.exact(calls(square), 1)
"""
COUNTS = "calls = []\ndef square(x):\n    calls.append(x)\n    return len(calls)"
TWO, RAISES = "def square(x):\n    return 2", "def square(x):\n    calls.append(x)"


ONCE = """
OK_FORMAT = False
import numpy as np
from otter.test_files import test_case
from autograder import expect

name = "square"


def answer_of(square):
    (attempt,) = expect.attempts_once("kept", "square", square, [(np.ones(2),)])
    return attempt()


@test_case(name="value")
def test_value(square):
    expect.close(expect.answer_of(float(answer_of(square).value)), 1)


@test_case(name="unchanged")
def test_unchanged(square):
    expect.unchanged(answer_of(square))


@test_case(name="value again")
def test_again(square):
    expect.close(expect.answer_of(float(answer_of(square).value)), 1)
"""
CLEAN = "calls = []\ndef square(x):\n    calls.append(x)\n    return len(calls)"
IN_PLACE = "def square(x):\n    x *= 2\n    return 1"
REMOTE = (
    "class Number:\n    def __float__(self):\n        return 1.0\n"
    "def square(x):\n    return Number()"
)


@pytest.mark.parametrize(
    ("text", "passed"),
    [(CLEAN, [True] * 3), (IN_PLACE, [True, False, True]), (REMOTE, [True] * 3)],
)
def test_answers_are_kept_with_what_was_done_to_the_arguments(
    judge: Judge, tmp_path: Path, text: str, passed: list[bool]
) -> None:
    """Between checks arguments get their content back; a kept answer still tells what was done."""
    path = tmp_path / "once.py"
    path.write_text(ONCE, encoding="utf-8")
    with judge.stage(submission(text), judge.course.assignments[0]) as stage:
        outcomes = [stage.run(each).outcome for each in load(path).checks]
    assert [outcome is Outcome.PASSED for outcome in outcomes] == passed


def test_what_cannot_be_looked_up_costs_its_own_checks(judge: Judge) -> None:
    """A worker that dies when a name is looked up is started again, and looks up on demand."""
    deadly = """
        import os
        class Deadly(list):
            def __iter__(self):
                os._exit(0)
        square, other = Deadly([1]), 7
    """
    with judge.stage(submission(deadly), judge.course.assignments[0]) as stage:
        session = stage.ready()
        assert session is not None and stage.losses == 0
        ((defined, value, _),) = session.begin_check(("other",))
        assert defined and value == 7
        with pytest.raises(WorkerLost):
            session.begin_check(("square",))


def test_what_checks_share_is_made_once_for_each_submission_and_key(
    judge: Judge, tmp_path: Path
) -> None:
    """A record serves the checks of one submission on one set of inputs, and no others."""
    path = tmp_path / "shared.py"
    path.write_text(SHARED, encoding="utf-8")
    first, second = load(path).checks
    assignment = judge.course.assignments[0]
    for text, outcome in (
        (COUNTS, Outcome.PASSED),
        (TWO, Outcome.FAILED),
        (RAISES, Outcome.RAISED),
    ):
        with judge.stage(submission(text), assignment) as stage:
            assert [stage.run(each).outcome for each in (first, second)] == [outcome, outcome]
    with judge.stage(submission(COUNTS), assignment) as stage:
        assert stage.run(first).outcome is Outcome.PASSED
        key, stage.key = stage.key, b"other inputs"
        assert stage.run(second).outcome is Outcome.FAILED  # the second call
        stage.key = key
        assert stage.run(second).outcome is Outcome.PASSED
        judge.go_on(stage, submission(COUNTS))
        assert stage.run(second).outcome is Outcome.PASSED
        stage.forget()
        assert stage.run(second).outcome is Outcome.FAILED
