"""A batch: every submission gets exactly one row, whatever happens on the way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from small_course import COURSE, FIRST, SECOND, graded, submission

from autograder import batch
from autograder.batch import Job, grade_batch, run_serial
from autograder.errors import BatchInUse, SandboxError
from autograder.model import Assignment, Status, Submission, SubmissionResult
from autograder.store import Store, read_folder


class FakeJudge:
    """Passes everything, and fails as its subject's code asks."""

    def __init__(self) -> None:
        self.graded: list[str] = []

    def grade(self, submission: Submission, assignment: Assignment) -> SubmissionResult:
        self.graded.append(submission.name)
        text = submission.cells[0].source
        for error in (RuntimeError, SystemExit, KeyboardInterrupt, MemoryError):
            if error.__name__ in text:
                raise error("what the error says at 0x7f00")
        return graded(submission, assignment)


class Watch:
    """A progress that remembers."""

    def __init__(self) -> None:
        self.seen: list[str | None] = []
        self.total = -1
        self.stopped = False

    def start(self, total: int) -> None:
        self.total = total

    def advance(self, result: SubmissionResult | None) -> None:
        self.seen.append(result.submission if result else None)

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture(autouse=True)
def digest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "course_digest", lambda course, each: f"digest of {each.id}")


def grade(
    folder: Path,
    submissions: Sequence[Submission],
    assignment: Assignment | None = None,
    run: Callable[[Iterable[Job]], Iterator[SubmissionResult]] | None = None,
    secret: bytes = b"s" * 16,
    progress: Watch | None = None,
) -> list[SubmissionResult]:
    run = run or run_serial(FakeJudge())
    watch = progress or Watch()
    return list(grade_batch(COURSE, submissions, assignment, folder, run, secret, watch))


MANY = [submission(f"{number}.py") for number in range(5)]


def test_every_submission_gets_its_row_in_order(tmp_path: Path) -> None:
    """Recognised, unreadable and unknown submissions all have one row, in the order given."""
    unreadable = Submission("broken.ipynb", "broken", "d", (), ("it is not JSON",))
    given = [
        submission("z.py"),
        unreadable,
        submission("a.py", "x = 1"),
        submission("b.py", "dense = 1"),
    ]
    results = grade(tmp_path, given)
    assert [each.submission for each in results] == ["z.py", "broken.ipynb", "a.py", "b.py"]
    assert [each.assignment for each in results] == [FIRST.id, "", "", SECOND.id]
    assert [each.status.value for each in results] == [
        "graded",
        "needs_attention",
        "needs_attention",
        "graded",
    ]
    assert results[1].problems == ("it is not JSON",)
    assert "-a" in results[2].problems[0]
    assert results[3].course_digest == f"digest of {SECOND.id}"
    kept = json.loads((tmp_path / "results.json").read_text())["results"]
    assert sorted(kept, key=str) == sorted((each.to_json() for each in results), key=str)


@pytest.mark.parametrize("error", ["RuntimeError", "SystemExit", "MemoryError"])
def test_a_failing_grader_is_no_zero(tmp_path: Path, error: str) -> None:
    """An exception of the judge costs its submission a grade and no other; the row says so."""
    bad = submission("bad.py", f"sigmoid = {error}")
    results = grade(tmp_path, [MANY[0], bad, MANY[1]])
    assert [each.status.value for each in results] == ["graded", "needs_attention", "graded"]
    assert error in results[1].problems[0]
    assert "0x7f00" not in results[1].problems[0]
    assert results[1].max_score == FIRST.max_score


def test_a_second_run_goes_on_where_the_first_stopped(tmp_path: Path) -> None:
    """After Ctrl-C the same command grades only what has no row yet."""
    stopping = submission("stop.py", "sigmoid = KeyboardInterrupt")
    watch = Watch()
    with pytest.raises(KeyboardInterrupt):
        grade(tmp_path, [*MANY[:2], stopping, *MANY[2:]], progress=watch)
    assert watch.stopped
    judge, watch = FakeJudge(), Watch()
    results = grade(tmp_path, MANY, run=run_serial(judge), progress=watch)
    assert judge.graded == ["2.py", "3.py", "4.py"]
    assert watch.seen == [None, None, "2.py", "3.py", "4.py"]
    assert [each.submission for each in results] == [each.name for each in MANY]


def test_another_secret_text_or_failure_is_graded_again(tmp_path: Path) -> None:
    """A row stands only for the same text and secret, and only if it needs no attention."""
    grade(tmp_path, [MANY[0], submission("bad.py", "sigmoid = RuntimeError")])
    for given, secret, expected in (
        ([MANY[0]], b"s" * 16, []),
        ([MANY[0]], b"t" * 16, ["0.py"]),
        ([submission("0.py", "relu = 1")], b"t" * 16, ["0.py"]),
        ([submission("bad.py", "sigmoid = RuntimeError")], b"s" * 16, ["bad.py"]),
    ):
        judge = FakeJudge()
        grade(tmp_path, given, run=run_serial(judge), secret=secret)
        assert judge.graded == expected


def test_a_folder_may_gain_submissions(tmp_path: Path) -> None:
    """A later run adds rows, returns only its own, and results.json has them all."""
    grade(tmp_path, MANY[:2])
    assert len(grade(tmp_path, MANY[2:])) == 3
    assert len(read_folder(tmp_path)) == 5
    assert len(json.loads((tmp_path / "results.json").read_text())["results"]) == 5


def test_a_runner_that_breaks_leaves_no_gap(tmp_path: Path) -> None:
    """If the runner raises half-way, what it did stands and the rest needs attention."""

    def breaking(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        for job in jobs:
            if job.submission.name == "2.py":
                raise RuntimeError
            yield graded(job.submission)

    results = grade(tmp_path, MANY, run=breaking)
    assert [each.status is Status.GRADED for each in results] == [True, True, False, False, False]


def test_a_runner_that_repeats_or_forgets_gives_one_row_each(tmp_path: Path) -> None:
    """Doubled, unknown and missing results leave each submission with exactly one row."""

    def sloppy(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        for job in list(jobs)[::-1]:
            if job.submission.name != "3.py":
                yield from [graded(job.submission)] * 2
        yield graded(submission("unknown.py"))

    results = grade(tmp_path, MANY, run=sloppy)
    assert [each.submission for each in results] == [each.name for each in MANY]
    assert [each.submission for each in results if each.status is not Status.GRADED] == ["3.py"]
    assert len(read_folder(tmp_path)) == 5


def test_a_machine_that_cannot_grade_is_said_at_once(tmp_path: Path) -> None:
    """A sandbox that cannot start ends the batch: no row blames a submission for it."""

    def unable(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        next(iter(jobs))
        raise SandboxError("no namespaces")
        yield

    with pytest.raises(SandboxError):
        grade(tmp_path, MANY, run=unable)
    assert len(read_folder(tmp_path)) == 0


def test_the_runner_is_closed_on_interrupt(tmp_path: Path) -> None:
    """Ctrl-C while a row is stored still lets the runner end its workers."""
    closed = []
    runners = []  # a reference of our own: Python must not be what closes it

    class Interrupting(Watch):
        def advance(self, result: SubmissionResult | None) -> None:
            raise KeyboardInterrupt

    def running(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        try:
            for job in jobs:
                yield graded(job.submission)
        finally:
            closed.append(True)

    def run(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        runners.append(running(jobs))
        return runners[0]

    with pytest.raises(KeyboardInterrupt):
        grade(tmp_path, MANY, run=run, progress=Interrupting())
    assert closed == [True]


def test_a_wrong_assignment_needs_attention(tmp_path: Path) -> None:
    """Graded as named by -a, but a file plainly for another assignment is pointed out."""
    (result,) = grade(
        tmp_path, [submission("a.py", "def dense(x): ...\ndef network(x): ...")], FIRST
    )
    assert result.assignment == FIRST.id
    assert result.status is Status.NEEDS_ATTENTION
    assert SECOND.id in result.problems[0]


def test_a_runner_cannot_change_whose_row_it_is(tmp_path: Path) -> None:
    """Name, text, student, assignment and course of a row come from the job."""

    def lying(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        for _ in jobs:
            yield graded(submission("0.py", "relu = 1"), SECOND)

    (result,) = grade(tmp_path, [MANY[0]], run=lying)
    assert (result.digest, result.assignment) == (MANY[0].digest, FIRST.id)
    assert result.course_digest == f"digest of {FIRST.id}"


def test_two_submissions_of_one_name_are_a_bug(tmp_path: Path) -> None:
    """Names are distinct by the time a batch starts; a repeat stops it rather than lose a row."""
    with pytest.raises(ValueError, match="two submissions"):
        grade(tmp_path, [MANY[0], MANY[0]])


def test_a_folder_in_use_is_refused(tmp_path: Path) -> None:
    """Two batches never write one folder."""
    with Store(tmp_path), pytest.raises(BatchInUse):
        grade(tmp_path, MANY)


def test_submissions_are_pulled_as_they_are_graded(tmp_path: Path) -> None:
    """Ten thousand submissions are not read ahead of the grading."""
    pulled = []

    class Lazy(list[Submission]):
        def __iter__(self) -> Iterator[Submission]:
            for each in super().__iter__():
                pulled.append(each.name)
                yield each

    def watching(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        for done, job in enumerate(jobs, 1):
            assert len(pulled) == done
            yield graded(job.submission)

    assert len(grade(tmp_path, Lazy(MANY), run=watching)) == 5
