"""Submissions that attack the grader, one trick per file of ``tests/hostile/``.

A trick's docstring says in one sentence what it tries, followed by lines ``key: value``:

===========  ===================================================================================
kind         ``acts`` (sets ``success`` if it managed a forbidden act) or ``scores`` (wants points)
defence      what stops it: layers of ``LAYERS``, ``process`` (the boundary between the student's
             process and the grader's) or another mechanism in words
assignment   of a trick that wants points
score        what its honest parts earn; 0 if not given
undefended   why it cannot be shown to succeed without its defence; most tricks are
===========  ===================================================================================

An act must fail in a worker with everything on, and succeed without the layers of its ``defence``.
A trick for points must get what it has earned from the judge, and more from Otter's own checker,
which runs the checks in the student's process.
"""

from __future__ import annotations

import ast
import os
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from helpers import SECRET, Parents, submission_of
from otter_verdicts import OtterProcess, Verdicts

from autograder import selftest
from autograder.bundle.otter import draw_key, make_zip
from autograder.judge import Judge, reference_submission
from autograder.model import (
    Assignment,
    Cell,
    Course,
    Limits,
    Outcome,
    Status,
    Submission,
    SubmissionResult,
    Visibility,
)
from autograder.proxy import Session
from autograder.sandbox import LAYERS, WarmParent, WorkerLost, own_uid
from autograder.stage import Stage
from autograder.stopwatch import Stopwatch, processes_of_user

HERE = Path(__file__).parent
HIDDEN = HERE / "hidden" / "01_activations" / "relu.py"
SEED = "a seed of the tests"
LIMITS = Limits(
    cell_seconds=4, call_seconds=2, memory_mb=400, processes=64, file_mb=8, disk_mb=16, files=300
)
NEEDS = ("numpy", "matplotlib.pyplot")
HONEST = {"04_tensors": ("ranks",), "05_iris": ("choose_loss", "build_iris_model")}
"""Questions of the honest submission; all of them where none are named."""

KERAS = ("04_tensors", "05_iris")

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can leave layers out like this")


@dataclass(frozen=True)
class Trick:
    """One file of ``tests/hostile/`` and what its docstring says."""

    path: Path
    kind: str
    defence: tuple[str, ...]
    assignment: str
    score: float
    undefended: str

    @property
    def submission(self) -> Submission:
        """Read as ``grade`` reads it."""
        return submission_of(self.path)


def read(path: Path) -> Trick:
    """The trick of a file."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    pairs = (line.partition(": ") for line in docstring.splitlines()[1:])
    said = {key: value.strip() for key, _, value in pairs}
    defence = tuple(part.strip() for part in said.get("defence", "").split(","))
    return Trick(
        path,
        said.get("kind", ""),
        defence,
        said.get("assignment", ""),
        float(said.get("score", 0)),
        said.get("undefended", ""),
    )


TRICKS = [read(path) for path in sorted((HERE / "hostile").glob("*.py"))]


def named(kind: str) -> pytest.MarkDecorator:
    """Every trick of a kind; those that need TensorFlow are slow."""
    return pytest.mark.parametrize(
        "trick",
        [
            pytest.param(
                trick,
                id=trick.path.stem,
                marks=[pytest.mark.slow] if trick.assignment in KERAS else [],
            )
            for trick in TRICKS
            if trick.kind == kind
        ],
    )


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.path.stem)
def test_a_trick_says_what_it_tries_and_what_stops_it(trick: Trick) -> None:
    """Each file has the lines that its kind needs."""
    assert trick.kind in ("acts", "scores") and all(trick.defence)
    layers = set(trick.defence) <= set(LAYERS)
    if trick.kind == "acts":
        assert layers or trick.undefended
    else:
        assert trick.assignment and (trick.defence == ("process",) or trick.undefended)


# acts


class Yard:
    """Warm parents without some layers each, started when a trick first needs them."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._parents: dict[frozenset[str], WarmParent] = {}
        self.given = stack.enter_context(selftest._given(self.of(()), [HIDDEN]))

    def of(self, without: tuple[str, ...]) -> WarmParent:
        """The warm parent without these layers."""
        key = frozenset(without)
        if key not in self._parents:
            self._parents[key] = self._stack.enter_context(WarmParent(NEEDS, without=without))
            self._parents[key].check()
        return self._parents[key]


@pytest.fixture(scope="module")
def yard() -> Iterator[Yard]:
    with ExitStack() as stack:
        yield Yard(stack)


def succeeds(trick: Trick, yard: Yard, without: tuple[str, ...] = ()) -> bool:
    """Whether the act goes through in a worker without these layers."""
    parent = yard.of(without)
    cells = (Cell("aims", f"given = {yard.given!r}\nsuccess = False"), *trick.submission.cells)
    worker = parent.launcher().start(LIMITS, ("success",))
    session = Session(worker, cells, LIMITS)
    try:
        for index in range(1, len(cells) + 1):
            session.run_cell(index)
        return session.begin_check(("success",))[0][1] is True
    except WorkerLost:
        return False
    finally:
        worker.end()


def leftovers(parent: WarmParent) -> list[str]:
    """What of a submission is still there after its end."""
    found = [str(box) for box in parent.folder.glob("box-?*") if "neighbour" not in box.name]
    found += [] if processes_of_user(own_uid(0)) == [] else ["a process"]
    children = Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text().split()
    return found + [f"process {pid}" for pid in children]


@root_only
@named("acts")
def test_a_forbidden_act_fails_by_its_defence(trick: Trick, yard: Yard, course: Course) -> None:
    """Under a whole lock-down the act fails and leaves nothing; without its defence it succeeds."""
    for level in ((), ("namespaces",)):  # a machine may have no namespaces to give
        assert not succeeds(trick, yard, level)
        assert leftovers(yard.of(level)) == []
    assert os.listdir(yard.given["outside"]) == []
    launcher = yard.of(()).launcher()
    judge = Judge(course, SECRET, lambda assignment: launcher)
    assert honest_share(judge, "01_activations", ("relu", "plot_activation")) == 1
    if not trick.undefended:
        assert succeeds(trick, yard, trick.defence)


@root_only
def test_a_neighbour_that_keeps_forking_holds_up_nobody() -> None:
    """The end of one submission does not wait until another has no process left."""
    cells = submission_of(HERE / "hostile" / "keep_forking.py").cells
    with WarmParent(("numpy",), connections=2) as parent:
        workers = [parent.launcher(index).start(LIMITS, (), slot=index) for index in range(2)]
        forking = Session(workers[0], cells, LIMITS)
        for index in range(1, len(cells) + 1):
            forking._send("cell", (index, cells[index - 1].source))
        forking.worker.flush(Stopwatch(LIMITS.cell_seconds, "a cell"))
        time.sleep(0.5)
        started = time.monotonic()
        workers[1].end()
        assert time.monotonic() - started < 1.5
        workers[0].end()
        assert leftovers(parent) == []


# scores


class BundleJudge(Judge):
    """A judge that draws the inputs of the bundle."""

    def stage(self, submission: Submission, assignment: Assignment, slot: int = 0) -> Stage:
        stage = super().stage(submission, assignment, slot)
        stage.key = draw_key(assignment, SEED)
        return stage


@pytest.fixture(scope="module")
def judge(course: Course, parents: Parents) -> Iterator[Judge]:
    """In place of the usual one."""
    judge = BundleJudge(course, SECRET, parents.launcher)
    yield judge
    judge.close()


def assignment_of(course: Course, identifier: str) -> Assignment:
    found = course.assignment(identifier)
    assert found is not None
    return found


def honest_share(judge: Judge, identifier: str, questions: tuple[str, ...] | None = None) -> float:
    """The share of the points that the reference gets for these questions."""
    assignment = assignment_of(judge.course, identifier)
    questions = questions or HONEST.get(identifier)
    result = judge.grade(reference_submission(judge.course, assignment), assignment, questions)
    asked = [each for each in result.questions if questions is None or each.question in questions]
    return sum(each.score for each in asked) / sum(each.max_score for each in asked)


@pytest.fixture(scope="module")
def bundle(
    course: Course, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Assignment], Path]:
    """Makes the zip of an assignment, and gives the folder of what is in it."""
    folder = tmp_path_factory.mktemp("bundles")

    def made(assignment: Assignment) -> Path:
        archive = folder / assignment.id / "bundle.zip"
        if not archive.is_file():
            make_zip(course, assignment, archive, SEED)
            with zipfile.ZipFile(archive) as opened:
                opened.extractall(archive.parent)
        return archive.parent

    return made


@pytest.fixture(scope="module")
def otter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtterProcess]:
    """Otter's checker, in a process of its own for each trick."""
    process = OtterProcess(tmp_path_factory.mktemp("otter"))
    yield process
    process.close()


def passed(result: SubmissionResult) -> set[tuple[str, str]]:
    """The hidden checks that the judge gives points for."""
    return {
        (f"{question.question}_hidden", check.name)
        for question in result.questions
        for check in question.checks
        if check.visibility is Visibility.HIDDEN and check.outcome is Outcome.PASSED
    }


def passed_in_otter(verdicts: Verdicts) -> set[tuple[str, str]]:
    return {(name, case) for name, cases in verdicts.items() for case, fine in cases if fine}


@named("scores")
def test_a_trick_earns_what_its_honest_parts_do(
    trick: Trick,
    course: Course,
    parents: Parents,
    judge: Judge,
    bundle: Callable[[Assignment], Path],
    otter: OtterProcess,
) -> None:
    """The judge gives no point for a trick that gets some where checks run beside it."""
    assignment = assignment_of(course, trick.assignment)
    submission = trick.submission
    if not trick.undefended:
        cells = {"trick": [cell.source for cell in submission.cells]}
        tests = [f"{question.id}_hidden" for question in assignment.questions]
        otter.start(bundle(assignment), assignment.needs, cells, tests, apart=True)
    result = judge.grade(submission, assignment)
    theirs = set() if trick.undefended else passed_in_otter(otter.result()["trick"])
    details = [
        f"{check.name}: {check.outcome} {check.detail or check.message}"
        for question in result.questions
        for check in question.checks
        if check.outcome is Outcome.PASSED or check.visibility is Visibility.HIDDEN
    ]
    assert (result.score, result.status) == (trick.score, Status.GRADED), "\n".join(details)
    assert bool(theirs - passed(result)) is not bool(trick.undefended)
    judge.close()  # the worker that may hold the reference, for the next submissions too
    assert leftovers(parents.parent(assignment)) == []
    assert honest_share(judge, trick.assignment) == 1
