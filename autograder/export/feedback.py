"""A result in the words that a student may read, before any platform's format.

A hidden check is named by its concept and by what went wrong, never by its inputs. A question whose
answers are the same for everybody does not tell which of them was wrong until the instructor says
so, or trying would find it out. Every text that a student can have had a hand in is cleaned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from autograder import expect
from autograder.model import (
    Assignment,
    CheckResult,
    Outcome,
    Question,
    QuestionResult,
    Status,
    SubmissionResult,
    Visibility,
)
from autograder.plaintext import clean, clean_lines
from autograder.policy import (
    Circumstances,
    Policy,
    after_penalty,
    days_late,
    hints_shown,
    is_used_up,
)

ASK = "please tell your instructor"
OUTCOMES = {
    Outcome.PASSED: "passed",
    Outcome.FAILED: "not passed",
    Outcome.RAISED: "stopped with an error",
    Outcome.TIMED_OUT: "ran out of time",
    Outcome.DIED: "ended the program",
    Outcome.MISSING: "nothing to check",
    Outcome.SKIPPED: f"not run, {ASK}",
    Outcome.GRADER_ERROR: f"our mistake, {ASK}",
}
NOT_GRADED = f"not graded, {ASK}"
LONGEST_TEXT = 6000


@dataclass(frozen=True)
class Attempt:
    """How far the grading of one hand-in came.

    Attributes:
        result: what is graded so far; None for nothing.
        stopped: why grading ended before its end; empty when it did not.
        refused: what the student must change before anything can be graded; empty for nothing.
    """

    result: SubmissionResult | None = None
    stopped: str = ""
    refused: str = ""

    @property
    def graded(self) -> bool:
        """Whether the score says something about the student's work."""
        return bool(self.refused) or (self.result is not None and not self.stopped)


@dataclass(frozen=True)
class Row:
    """One line of the feedback.

    Attributes:
        number: place, such as ``2`` or ``2.1``.
        passed: whether nothing is missing.
    """

    number: str
    name: str
    passed: bool
    score: float
    max_score: float
    text: str


def score_of(
    attempt: Attempt, assignment: Assignment, policy: Policy, circumstances: Circumstances
) -> float:
    """The points that a platform records.

    Where an attempt does not count, or could not be graded, the score of the last one that counted
    stands.
    """
    standing = circumstances.standing or 0.0
    if is_used_up(policy, circumstances.attempt) or not attempt.graded:
        return max(standing, 0.0)
    if attempt.result is None:
        return 0.0
    days = days_late(policy, circumstances.late)
    return after_penalty(policy, attempt.result.score, assignment.max_score, days)


def headline(
    attempt: Attempt, assignment: Assignment, policy: Policy, circumstances: Circumstances
) -> str:
    """The lines above the rows."""
    lines = [*_what_counts(attempt, assignment, policy, circumstances)]
    if circumstances.unknown:
        lines.append(f"Note: {circumstances.unknown}")
    if attempt.result is not None:
        needs = attempt.result.status is Status.NEEDS_ATTENTION
        if needs and attempt.graded:
            lines.append("A person should look at this result; " + ASK + ".")
        lines += [f"Note: {clean(each)}" for each in attempt.result.problems]
    return "\n".join(lines)


def _what_counts(
    attempt: Attempt, assignment: Assignment, policy: Policy, circumstances: Circumstances
) -> Iterator[str]:
    standing = circumstances.standing
    kept = "" if standing is None else f" Your score of {standing:g} points from before stands."
    if is_used_up(policy, circumstances.attempt):
        count = f"{policy.attempts} attempt{'s' if policy.attempts != 1 else ''}"
        yield f"All {count} were used before this one: it does not count.{kept}"
        return
    if policy.attempts:
        yield f"Attempt {circumstances.attempt} of {policy.attempts}."
    if attempt.refused:
        yield f"Nothing was graded: {clean(attempt.refused)}"
        return
    if attempt.result is None:
        yield f"This was {NOT_GRADED}: {clean(attempt.stopped)}. It is not your mistake.{kept}"
        return
    if attempt.stopped:
        yield (
            f"Grading ended before its end: {clean(attempt.stopped)}. The questions marked so were "
            f"{NOT_GRADED}.{kept}"
        )
    yield f"{attempt.result.score:g} of {assignment.max_score:g} points."
    days = days_late(policy, circumstances.late)
    if days and policy.late_percent:
        left = after_penalty(policy, attempt.result.score, assignment.max_score, days)
        unit = "day" if days == 1 else "days"
        yield (
            f"Late, day {days}: {policy.late_percent:g} % of the maximum off for each of {days} "
            f"{unit} begun, which leaves {left:g} points."
        )


def rows(
    attempt: Attempt, assignment: Assignment, policy: Policy, circumstances: Circumstances
) -> list[Row]:
    """One row per question, or per check, as the policy says."""
    if attempt.result is None:
        return []
    found: list[Row] = []
    results = {each.question: each for each in attempt.result.questions}
    for number, question in enumerate(assignment.questions, 1):
        result = results.get(question.id)
        if result is None or not result.checks:
            found.append(_ungraded(str(number), question))
            continue
        shown = hints_shown(policy, circumstances.attempt, len(question.hints))
        hints = question.hints[:shown] if result.score < result.max_score else ()
        if policy.rows == "question" or _sealed(result, policy):
            found.append(_of_question(str(number), question, result, policy, hints))
        else:
            found += _of_checks(str(number), question, result, hints)
    return found


def _ungraded(number: str, question: Question) -> Row:
    return Row(number, question.id, False, 0.0, question.points, NOT_GRADED)


def _sealed(result: QuestionResult, policy: Policy) -> bool:
    """Whether the names of the checks would tell which of some fixed answers is wrong."""
    return not policy.reveal and any(each.message == expect.SEALED for each in result.checks)


def _of_question(
    number: str, question: Question, result: QuestionResult, policy: Policy, hints: Sequence[str]
) -> Row:
    passed = all(each.outcome is Outcome.PASSED for each in result.checks)
    lines = [_counts(result)]
    sealed = False
    for check in result.checks:
        if check.outcome is Outcome.PASSED:
            continue
        if check.message == expect.SEALED and not policy.reveal:
            sealed = True
        else:
            lines += ["", *_lines_of(check)]
    if sealed:
        lines += ["", f"{expect.SEALED}; which one is told after the deadline"]
    lines += _hint_lines(hints)
    return Row(number, question.id, passed, result.score, result.max_score, _text(lines))


def _of_checks(
    number: str, question: Question, result: QuestionResult, hints: Sequence[str]
) -> Iterator[Row]:
    last = len(result.checks)
    for place, check in enumerate(result.checks, 1):
        passed = check.outcome is Outcome.PASSED
        lines = [OUTCOMES[check.outcome]] if passed else _lines_of(check)
        kind = " (the example that you have too)" if check.visibility is Visibility.PUBLIC else ""
        yield Row(
            f"{number}.{place}",
            f"{question.id}: {clean(check.name, 200)}{kind}",
            passed,
            check.score,
            check.max_score,
            _text(lines + (_hint_lines(hints) if place == last else [])),
        )


def _counts(result: QuestionResult) -> str:
    parts = []
    for visibility, words in (
        (Visibility.PUBLIC, "of the checks that you have"),
        (Visibility.HIDDEN, "of the hidden checks"),
    ):
        checks = [each for each in result.checks if each.visibility is visibility]
        passed = sum(each.outcome is Outcome.PASSED for each in checks)
        if checks:
            parts.append(f"{passed} of {len(checks)} {words}")
    return f"Passed: {', '.join(parts)}."


def _lines_of(check: CheckResult) -> list[str]:
    """What a student reads of one check that did not pass."""
    which = "your check" if check.visibility is Visibility.PUBLIC else "hidden check"
    lines = [f"{which}, {OUTCOMES[check.outcome]}: {clean(check.name, 200)}"]
    lines += [f"  {line}" for line in clean_lines(check.message)]
    if check.hint and check.message != expect.SEALED:
        lines += [f"  hint: {line}" for line in clean_lines(check.hint)]
    return lines


def _hint_lines(hints: Sequence[str]) -> list[str]:
    return [f"hint {place}: {clean(hint)}" for place, hint in enumerate(hints, 1)]


def _text(lines: Sequence[str]) -> str:
    return expect.clip("\n".join(lines), LONGEST_TEXT)  # type: ignore[no-any-return]
