"""Run an assignment's checks against one submission.

The checks, the references and the hidden inputs stay in this process; the submission runs in a
worker (:mod:`autograder.sandbox`) and is seen through proxies (:mod:`autograder.proxy`).
"""

from __future__ import annotations

import itertools
import operator
import time
from collections.abc import Callable, Iterator
from functools import lru_cache

from autograder import draw, fallback, probe
from autograder.catalog import course_digest
from autograder.checkfile import Check, load
from autograder.devices import CPU, Device
from autograder.errors import AutograderError, DeviceError
from autograder.model import (
    Assignment,
    Cell,
    CheckResult,
    Course,
    Outcome,
    Question,
    Submission,
    SubmissionResult,
    Visibility,
)
from autograder.sandbox import Launcher
from autograder.scoring import score_submission, unscored
from autograder.stage import STOPPED, Stage, Verdict

load_check_file = lru_cache(maxsize=None)(load)


class Judge:
    """Grades submissions of one course.

    Attributes:
        course: whose submissions are graded.
        device: what submissions are computed on; the CPU takes over where a card fails.
        slack: how many times its limit of computing time a submission gets; see
            :class:`autograder.stopwatch.Patience`.
        card_failed: why the card of the last submission does not work; empty while it does.
        doubtful: whether the last submission's result may owe something to what ran beside it.

    Args:
        secret: keys the hidden inputs.
        launcher: gives the launcher of the warm parent that an assignment needs.
    """

    def __init__(
        self,
        course: Course,
        secret: bytes,
        launcher: Callable[[Assignment], Launcher],
    ) -> None:
        self.course = course
        self._secret = secret
        self._launcher = launcher
        self.device = CPU
        self.slack = 1.0
        self.card_failed = ""
        self.doubtful = False
        self._reference_stages: dict[str, Stage] = {}

    def grade(
        self,
        submission: Submission,
        assignment: Assignment,
        questions: tuple[str, ...] | None = None,
        progress: Callable[[SubmissionResult], None] | None = None,
    ) -> SubmissionResult:
        """All checks of an assignment on one submission.

        Args:
            questions: ids to run; None for all. The rest counts as not run.
            progress: told after every question what the result is so far.
        """
        self.card_failed, self.doubtful = "", False
        if not submission.cells:
            digest = course_digest(self.course, assignment)
            reasons = () if submission.problems else ("it has no code cell",)
            return unscored(submission, assignment, reasons, course_digest=digest)
        try:
            result = self._grade_on(self.device, submission, assignment, questions, progress)
        except DeviceError as error:
            self.card_failed = why = str(error)
        else:
            why = "" if self.device.card is None else fallback.trouble(result)
            if not why:
                return result
            # whatever the submission did or said, only this tells something of the card
            self.card_failed = probe.problem(self._launcher(assignment), self.device)
        device = fallback.instead(why)
        return self._grade_on(device, submission, assignment, questions, progress)

    def _grade_on(
        self,
        device: Device,
        submission: Submission,
        assignment: Assignment,
        questions: tuple[str, ...] | None,
        progress: Callable[[SubmissionResult], None] | None,
    ) -> SubmissionResult:
        started = time.monotonic()
        results: dict[str, list[CheckResult]] = {}

        def scored() -> SubmissionResult:
            return score_submission(
                submission,
                assignment,
                results,
                course_digest=course_digest(self.course, assignment),
                lockdown=stage.level,
                device=device.name,
                seconds=time.monotonic() - started,
                notes=stage.notes() + ([device.note] if device.note else []),
            )

        with self.stage(submission, assignment) as stage:
            stage.device = device
            stage.patience.slack = self.slack
            for question in assignment.questions:
                if questions is None or question.id in questions:
                    results[question.id] = self.judge_question(stage, question)
                    if progress is not None:
                        progress(scored())
            self.doubtful = stage.patience.doubtful
        return scored()

    def stage(self, submission: Submission, assignment: Assignment, slot: int = 0) -> Stage:
        """A submission made ready to be asked, on the CPU; a context manager."""
        key = self._key(submission, assignment)
        return Stage(submission, assignment, self._launcher(assignment), key, slot)

    def go_on(self, stage: Stage, submission: Submission) -> None:
        """Make another submission to the same assignment ready in the worker of the one before.

        Only for work that is trusted: whatever the one before changed is still so.
        """
        stage.go_on(submission, self._key(submission, stage.assignment))

    def _key(self, submission: Submission, assignment: Assignment) -> bytes:
        return draw.submission_key(self._secret, assignment.id, submission.digest)

    def judge_question(
        self, stage: Stage, question: Question, hidden_only: bool = False
    ) -> list[CheckResult]:
        """The public checks of a question, then the hidden ones."""
        results = []
        for visibility, checks in itertools.groupby(
            self.checks_of(question, hidden_only), key=operator.itemgetter(0)
        ):
            # what an endless helper does to a public check, stand-ins may spare the hidden ones
            stage.losses = 0
            results += [self.judge_check(stage, question, each, visibility) for _, each in checks]
        return results

    def checks_of(
        self, question: Question, hidden_only: bool = False
    ) -> Iterator[tuple[Visibility, Check]]:
        """The checks of a question in the order in which they are run."""
        public = [] if hidden_only else [(Visibility.PUBLIC, question.public)]
        for visibility, path in (*public, (Visibility.HIDDEN, question.hidden)):
            for check in load_check_file(path, self.course.root / "solutions").checks:
                yield visibility, check

    def judge_check(
        self, stage: Stage, question: Question, check: Check, visibility: Visibility
    ) -> CheckResult:
        """One check; never raises for anything that a submission does."""
        verdict = stage.run(check)
        if verdict.unexpected and not self._reference_passes(stage, check):
            verdict = Verdict(Outcome.GRADER_ERROR, "this check failed on our side", verdict.detail)
        public = visibility is Visibility.PUBLIC
        points = 0.0 if public else check.points
        passed = verdict.outcome is Outcome.PASSED
        message = verdict.detail if public and verdict.detail else verdict.summary
        return CheckResult(
            name=check.name,
            visibility=visibility,
            outcome=verdict.outcome,
            score=points if passed else 0.0,
            max_score=points,
            message=stage.tidy(message),
            detail="" if public else stage.tidy(verdict.detail),
            hint="" if passed else check.hint,
        )

    def close(self) -> None:
        """End the workers that hold references."""
        for stage in self._reference_stages.values():
            stage.close()
        self._reference_stages.clear()

    def _reference_passes(self, stage: Stage, check: Check) -> bool:
        """Whether the same check on the same inputs holds for the reference, on the CPU.

        Its worker stays for later submissions, and would keep a place on a card.
        """
        reference = self._reference_stages.get(stage.assignment.id)
        if reference is None:
            submission = reference_submission(self.course, stage.assignment)
            reference = self.stage(submission, stage.assignment, slot=1)
            self._reference_stages[stage.assignment.id] = reference
        reference.key = stage.key
        reference.losses = 0
        reference.forget()
        reference.restart_clock()
        return reference.run(check).outcome is Outcome.PASSED


def reference_submission(course: Course, assignment: Assignment) -> Submission:
    """The reference module as if a student had handed it in."""
    path = course.root / "solutions" / f"{assignment.module}.py"
    if not path.is_file():
        raise AutograderError(f"{path} is missing; run `autograder build`")
    cell = Cell("cell 1", path.read_text(encoding="utf-8"))
    return Submission(path.name, "reference", "reference", (cell,))


def out_of_time(result: SubmissionResult) -> bool:
    """Whether a limit of time may have cost points: on a card, the CPU should confirm it then."""
    checks = (check for question in result.questions for check in question.checks)
    return any(check.outcome in (Outcome.TIMED_OUT, Outcome.SKIPPED) for check in checks) or any(
        STOPPED in problem for problem in result.problems
    )
