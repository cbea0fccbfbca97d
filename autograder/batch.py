"""Many submissions, each with exactly one row: recognise, skip what is done, grade, keep."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from autograder import secret as course_secret
from autograder.catalog import course_digest
from autograder.errors import AutograderError
from autograder.model import Assignment, Course, Status, Submission, SubmissionResult
from autograder.recognition import mismatch, recognise
from autograder.scoring import unscored
from autograder.store import Key, Rows, Store

NOT_RECOGNISED = "no assignment was recognised in it; name one by -a"
NO_RESULT = "the grader gave no result for this submission; it was not graded"


@dataclass(frozen=True)
class Job:
    """One submission, and what it is to be graded as."""

    submission: Submission
    assignment: Assignment


class Judge(Protocol):
    """What grades one submission."""

    def grade(self, submission: Submission, assignment: Assignment) -> SubmissionResult:
        """The submission's row."""


class Progress(Protocol):
    """What a batch tells while it runs."""

    def start(self, total: int) -> None:
        """The batch has this many submissions."""

    def advance(self, result: SubmissionResult | None) -> None:
        """One more has its row; None when it had it before this run."""

    def stop(self) -> None:
        """The batch ended, or was interrupted."""


class Keeper(Protocol):
    """What knows the rows so far, and takes new ones."""

    def done(self, key: Key) -> bool:
        """Whether this very submission was graded."""

    def save(self, result: SubmissionResult, secret: str) -> None:
        """Keep a row; ``secret`` is the fingerprint of the one that was used."""


Run = Callable[[Iterable[Job]], Iterator[SubmissionResult]]


def grade_batch(
    course: Course,
    submissions: Sequence[Submission],
    assignment: Assignment | None,
    out_dir: Path,
    run: Run,
    secret: bytes,
    progress: Progress,
) -> Rows:
    """Grade what is not yet graded, and give every submission's row, in the order given.

    Args:
        submissions: with distinct names; each is taken once, when its turn comes.
        assignment: what all are graded as; None to recognise each.
        out_dir: the result folder; rows that it already has for the same text, assignment, course
            and secret stand, unless they need attention.
        run: grades jobs in any order; pulls them from the caller's thread.

    Raises:
        BatchInUse: another run has the folder.
        AutograderError: ``run`` cannot work on this machine; rows so far are kept.
    """
    with Store(out_dir) as store:
        progress.start(len(submissions))
        try:
            keys = grade_into(store, course, submissions, assignment, run, secret, progress)
        finally:
            progress.stop()
        store.finish()
    return Rows(out_dir, keys)


def grade_into(
    keeper: Keeper,
    course: Course,
    submissions: Iterable[Submission],
    assignment: Assignment | None,
    run: Run,
    secret: bytes,
    progress: Progress,
) -> list[tuple[str, str]]:
    """As :func:`grade_batch`, with rows kept elsewhere than in a folder; gives their keys."""
    batch = _Batch(course, assignment, keeper, course_secret.fingerprint(secret), progress)
    batch.work(submissions, run)
    return batch.keys


def run_serial(judge: Judge) -> Run:
    """A ``run`` that grades one job after the other in this process."""

    def run(jobs: Iterable[Job]) -> Iterator[SubmissionResult]:
        for job in jobs:
            try:
                result = judge.grade(job.submission, job.assignment)
            except (KeyboardInterrupt, GeneratorExit):
                raise
            # a student's SystemExit, or a lost worker, is no Exception but must not end the batch
            except BaseException as error:
                result = failed(job.submission, job.assignment, error)
            yield result

    return run


def failed(
    submission: Submission, assignment: Assignment | None, error: BaseException
) -> SubmissionResult:
    """The row of a submission on which the grader itself failed: no grade, and it says so.

    The error's text is left out: it may quote what differs from run to run.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    problem = f"the grader itself failed ({type(error).__name__}{where}); it was not graded"
    return unscored(submission, assignment, [problem])


class _Batch:
    """The state of one run; ``keys`` has each submission's row in the order given."""

    def __init__(
        self,
        course: Course,
        assignment: Assignment | None,
        store: Keeper,
        fingerprint: str,
        progress: Progress,
    ) -> None:
        self.course = course
        self.assignment = assignment
        self.store = store
        self.fingerprint = fingerprint
        self.progress = progress
        self.keys: list[tuple[str, str]] = []
        self.seen: set[str] = set()
        self.pending: dict[str, Job] = {}
        self.broken = False

    def work(self, submissions: Iterable[Submission], run: Run) -> None:
        """Give every submission its row."""
        jobs = self.jobs(submissions)
        results = run(jobs)
        try:
            for result in results:
                self.take(result)
        except AutograderError:
            raise
        except Exception as error:
            if self.broken:  # not the runner's fault: the course or the folder, or a bug here
                raise
            for job in jobs:  # those that nobody has pulled become pending too
                self.pending[job.submission.name] = job
            for job in list(self.pending.values()):
                self.take(failed(job.submission, job.assignment, error))
        finally:
            close = getattr(results, "close", None)
            if close is not None:
                close()  # ends the workers now, also after Ctrl-C
        for job in list(self.pending.values()):
            self.take(unscored(job.submission, job.assignment, [NO_RESULT]))

    def jobs(self, submissions: Iterable[Submission]) -> Iterator[Job]:
        """What is left to grade; the rest gets its row on the way."""
        for submission in submissions:
            self.broken = True
            job = self.prepare(submission)
            self.broken = False
            if job is not None:
                # without its text: thousands may wait for their result
                self.pending[submission.name] = replace(
                    job, submission=replace(job.submission, cells=())
                )
                yield job

    def prepare(self, submission: Submission) -> Job | None:
        """The job of a submission; None when its row is there already, or needs no grading."""
        if submission.name in self.seen:
            raise ValueError(f"two submissions are named {submission.name!r}")
        self.seen.add(submission.name)
        assignment = self.assignment or recognise(submission, self.course)
        self.keys.append((submission.name, assignment.id if assignment else ""))
        digest = course_digest(self.course, assignment) if assignment else ""
        if assignment is None or not submission.cells:
            problems = [NOT_RECOGNISED] if submission.cells else []
            self.keep(unscored(submission, assignment, problems, course_digest=digest))
            return None
        key = Key(submission.name, submission.digest, assignment.id, digest, self.fingerprint)
        if self.store.done(key):
            self.progress.advance(None)
            return None
        problem = self.assignment and mismatch(submission, assignment, self.course)
        if problem:
            submission = replace(submission, problems=(*submission.problems, problem))
        return Job(submission, assignment)

    def take(self, result: SubmissionResult) -> None:
        """Keep the result of a job; a second one for the same job changes nothing."""
        job = self.pending.pop(result.submission, None)
        if job is None:
            return
        problems = tuple(dict.fromkeys([*job.submission.problems, *result.problems]))
        self.keep(
            replace(
                result,
                digest=job.submission.digest,
                student=job.submission.student,
                assignment=job.assignment.id,
                course_digest=course_digest(self.course, job.assignment),
                status=Status.NEEDS_ATTENTION if job.submission.problems else result.status,
                problems=problems,
            )
        )

    def keep(self, result: SubmissionResult) -> None:
        """Store a row and say so."""
        self.store.save(result, self.fingerprint)
        self.progress.advance(result)
