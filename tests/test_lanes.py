"""Lanes: what may have been too slow for its neighbours is done once more, alone."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from helpers import SECRET, submission_of

from autograder import lanes
from autograder.judge import Judge, out_of_time
from autograder.lanes import Task, spread
from autograder.model import (
    Assignment,
    CheckResult,
    Course,
    Outcome,
    QuestionResult,
    SubmissionResult,
    Visibility,
)
from autograder.scoring import unscored

RUNNING, TRIES = "running", "tries"


@dataclass(frozen=True)
class Item:
    """Work that notes in a folder who runs beside it."""

    assignment: Assignment
    name: str
    slow: bool
    folder: Path


def noted(judge: Judge, item: Item) -> tuple[str, int, int, float]:
    """Name, number of this try, how many ran at its start or end, and the judge's slack."""
    mark = item.folder / RUNNING / item.name
    mark.touch()
    tries = item.folder / TRIES / item.name
    number = len(tries.read_text()) + 1 if tries.exists() else 1
    tries.write_text("x" * number)
    beside = len(os.listdir(mark.parent))
    time.sleep(0.3)
    beside = max(beside, len(os.listdir(mark.parent)))
    mark.unlink()
    judge.doubtful = item.slow
    return item.name, number, beside, judge.slack


def in_doubt(judge: Judge, result: object) -> bool:
    return judge.doubtful


def no_result(*_: object) -> tuple[str, int, int, float]:
    raise AssertionError("no item fails here")


@pytest.mark.parametrize("count", [1, 3])
def test_what_is_in_doubt_is_confirmed_alone(course: Course, tmp_path: Path, count: int) -> None:
    """Beside others it gets a second run with nothing beside it, whose result is the only one."""
    for name in (RUNNING, TRIES):
        (tmp_path / name).mkdir()
    assignment = replace(course.assignments[0], needs=("numpy",))
    items = [Item(assignment, f"item {number}", number in (1, 4), tmp_path) for number in range(7)]
    task = Task(do=noted, failed=no_result, given_up=no_result, confirm=in_doubt, slack=3.0)
    results = list(spread(course, items, SECRET, task, count))
    assert sorted(name for name, *_ in results) == [item.name for item in items]
    slow = {item.name for item in items if item.slow}
    again = {tuple(rest) for name, *rest in results if name in slow}
    assert again == {(1 if count == 1 else 2, 1, 1.0)}
    first = [(beside, slack) for name, _, beside, slack in results if name not in slow]
    assert max(first) == (count, 1.0 if count == 1 else 3.0)


def dying(judge: Judge, item: Item) -> str:
    """Ends its own process at the first try of one item."""
    tries = item.folder / item.name
    if item.slow and not tries.exists():
        tries.touch()
        os._exit(1)
    return item.name


def test_a_process_that_dies_is_replaced_and_noted(
    course: Course, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its item and those of its neighbours get their one result, and a warning says what was."""
    assignment = replace(course.assignments[0], needs=("numpy",))
    items = [Item(assignment, f"item {number}", number == 2, tmp_path) for number in range(5)]
    task = Task(do=dying, failed=no_result, given_up=no_result)
    results = list(spread(course, items, SECRET, task, 2))
    assert sorted(results) == [item.name for item in items]
    assert "the grading process died; it was replaced" in caplog.text


def hanging(judge: Judge, item: Item) -> str:
    """Never comes back from one item."""
    while item.slow:
        time.sleep(1)
    return item.name


def test_a_process_that_hangs_costs_one_item(course: Course, tmp_path: Path) -> None:
    """The item is tried twice and given up; the others have their results."""
    limits = replace(course.assignments[0].limits, submission_seconds=0.4)
    assignment = replace(course.assignments[0], needs=("numpy",), limits=limits)
    items = [Item(assignment, f"item {number}", number == 1, tmp_path) for number in range(3)]
    task = Task(
        do=hanging, failed=no_result, given_up=lambda item, reason: f"{item.name}: {reason}"
    )
    results = list(spread(course, items, SECRET, task, 2))
    assert sorted(results) == ["item 0", "item 1: the grading process died", "item 2"]


def result_with(course: Course, *checks: CheckResult) -> SubmissionResult:
    result = unscored(submission_of("x = 1"), course.assignments[0], [])
    return replace(result, questions=(QuestionResult("scope", 0, 1, checks),), problems=())


def test_a_point_lost_through_time_on_a_card_asks_for_confirmation(course: Course) -> None:
    """A timed-out or skipped check does, and a stopped cell; a wrong answer does not."""
    for outcome, asks in (
        (Outcome.TIMED_OUT, True),
        (Outcome.SKIPPED, True),
        (Outcome.FAILED, False),
        (Outcome.DIED, False),
    ):
        check = CheckResult("a check", Visibility.HIDDEN, outcome, 0, 1)
        assert out_of_time(result_with(course, check)) is asks
    stopped = "cell 3 was stopped, because it took more than 4 s for cell 3"
    assert out_of_time(replace(result_with(course), problems=(stopped,)))


def test_every_lane_has_cores_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cores are shared out among the lanes; only what computes on several gets several."""
    cores = {3, 5, 6, 7}
    monkeypatch.setattr(lanes.os, "sched_getaffinity", lambda pid: cores)
    for needs in (("numpy",), ("numpy", "tensorflow")):
        shares = [lanes.cores_of(share, 2, needs) for share in range(2)]
        assert len({core for share in shares for core in share}) == sum(map(len, shares))
        assert all(set(share) <= cores for share in shares)
        assert {len(share) for share in shares} == ({2} if "tensorflow" in needs else {1})
    many = [tuple(lanes.cores_of(share, 8, ("tensorflow",))) for share in range(8)]
    assert sorted(many) == sorted(2 * [(core,) for core in cores])
