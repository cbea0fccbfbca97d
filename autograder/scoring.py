"""Check results and the course -> points. Pure: no clock, no file, no randomness.

Maxima come from the course and a check's share from its check file; nothing of a submission can add
to either. Public checks carry no points.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from autograder.model import (
    Assignment,
    CheckResult,
    Outcome,
    Question,
    QuestionResult,
    Status,
    Submission,
    SubmissionResult,
    Visibility,
)

NOT_RUN = "not run"
UNDECIDED = (Outcome.GRADER_ERROR, Outcome.SKIPPED)


def score_question(question: Question, checks: Iterable[CheckResult]) -> QuestionResult:
    """The question's points: the hidden checks that passed, at most the course's maximum."""
    checks = tuple(checks)
    # summed before rounding: three thirds of a point are one point
    total = sum(_worth(check) for check in checks if check.outcome is Outcome.PASSED)
    return QuestionResult(
        question=question.id,
        score=_points(total, question.points),
        max_score=_points(question.points),
        checks=tuple(_score_check(check) for check in checks),
    )


def score_submission(
    submission: Submission,
    assignment: Assignment,
    checks: Mapping[str, Sequence[CheckResult]],
    *,
    course_digest: str,
    lockdown: str,
    device: str,
    seconds: float,
    problems: Iterable[str] = (),
    notes: Iterable[str] = (),
) -> SubmissionResult:
    """The row of a submission whose checks were run.

    Args:
        checks: results by question id; a question without any is worth 0 and needs attention.
        problems: what a person must look at; the submission's own problems are added.
        notes: what a person may want to know; they do not ask for attention.

    Raises:
        ValueError: results of a question that the assignment does not have.
    """
    unknown = set(checks) - {question.id for question in assignment.questions}
    if unknown:
        raise ValueError(f"{assignment.id} has no question {', '.join(sorted(unknown))}")
    questions = tuple(
        score_question(question, checks.get(question.id, ())) for question in assignment.questions
    )
    found = [*submission.problems, *problems]
    for question, result in zip(assignment.questions, questions, strict=True):
        found += question_problems(question, result)
    return SubmissionResult(
        submission=submission.name,
        digest=submission.digest,
        student=submission.student,
        assignment=assignment.id,
        course_digest=course_digest,
        lockdown=lockdown,
        device=device,
        status=Status.NEEDS_ATTENTION if found else Status.GRADED,
        score=_points(sum(each.score for each in questions), assignment.max_score),
        max_score=_points(assignment.max_score),
        seconds=_points(seconds),
        questions=questions,
        problems=tuple(dict.fromkeys([*found, *notes])),
    )


def unscored(
    submission: Submission,
    assignment: Assignment | None,
    problems: Iterable[str],
    *,
    course_digest: str = "",
    lockdown: str = NOT_RUN,
    device: str = NOT_RUN,
    seconds: float = 0.0,
) -> SubmissionResult:
    """The row of a submission that could not be graded: it always needs attention."""
    return SubmissionResult(
        submission=submission.name,
        digest=submission.digest,
        student=submission.student,
        assignment=assignment.id if assignment else "",
        course_digest=course_digest,
        lockdown=lockdown,
        device=device,
        status=Status.NEEDS_ATTENTION,
        score=0.0,
        max_score=_points(assignment.max_score) if assignment else 0.0,
        seconds=_points(seconds),
        problems=tuple(dict.fromkeys([*submission.problems, *problems])),
    )


def with_weaknesses(result: SubmissionResult, weaknesses: Sequence[str]) -> SubmissionResult:
    """The row of a submission that was graded where these acts were possible to it; it says so."""
    if not weaknesses or result.lockdown == NOT_RUN:
        return result
    lockdown = f"{result.lockdown}, weaker: possible to {'; '.join(weaknesses)}"
    return replace(result, lockdown=lockdown)


def question_problems(question: Question, result: QuestionResult) -> list[str]:
    """Why the points of a question cannot stand without a person having looked."""
    problems = [
        f"{question.id}: {_reason(check)}" for check in result.checks if check.outcome in UNDECIDED
    ]
    worth = sum(check.max_score for check in result.checks)
    if abs(worth - result.max_score) > 1e-6 * (1 + len(result.checks)):
        problems.append(
            f"{question.id}: checks worth {worth:g} of its {result.max_score:g} points were run"
        )
    return problems


def _reason(check: CheckResult) -> str:
    if check.outcome is Outcome.SKIPPED:
        return f"the check {check.name!r} was skipped"
    return f"the check {check.name!r} failed on the grader's side"


def _score_check(check: CheckResult) -> CheckResult:
    """The check with the points that its visibility and outcome allow."""
    worth = _points(_worth(check))
    earned = worth if check.outcome is Outcome.PASSED else 0.0
    return replace(check, score=earned, max_score=worth)


def _worth(check: CheckResult) -> float:
    """Points of a check; a public one, a negative number, infinity and NaN count as none."""
    hidden = check.visibility is Visibility.HIDDEN
    return check.max_score if hidden and 0 < check.max_score < math.inf else 0.0


def _points(value: float, most: float = math.inf) -> float:
    """A number between 0 and ``most``, rounded to 1e-6, so that 0.1 + 0.2 reads 0.3."""
    # written so that NaN becomes 0: every comparison with NaN is False
    return round(min(value, most), 6) if value > 0 else 0.0
