"""Scores: from the course and the check files, never from a submission."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from small_course import FIRST, check, graded, question, submission

from autograder.model import CheckResult, Outcome, Status, Visibility
from autograder.scoring import score_question, score_submission, unscored

CHECKS = st.lists(
    st.builds(
        CheckResult,
        name=st.just("c"),
        visibility=st.sampled_from(Visibility),
        outcome=st.sampled_from(Outcome),
        score=st.floats(),
        max_score=st.floats(),
    ),
    max_size=8,
)


def score(checks: dict[str, list[CheckResult]], **more: list[str]):  # type: ignore[no-untyped-def]
    return score_submission(
        submission(), FIRST, checks, course_digest="", lockdown="", device="", seconds=1.0, **more
    )


@given(CHECKS, CHECKS)
@example([check(points=1e308), check(points=1e308)], [check(points=math.inf)])
def test_a_score_is_between_zero_and_the_maximum(
    first: list[CheckResult], second: list[CheckResult]
) -> None:
    """Whatever the checks say, no score is negative, NaN or above the course's maximum."""
    result = score({"sigmoid": first, "relu": second})
    for each in (result, *result.questions):
        assert 0 <= each.score <= each.max_score
    assert result.max_score == FIRST.max_score
    json.dumps(result.to_json(), allow_nan=False)
    assert [each.question for each in result.questions] == ["sigmoid", "relu"]


@given(CHECKS)
def test_a_claimed_score_is_never_believed(checks: list[CheckResult]) -> None:
    """A check's score follows from its outcome and its file, not from the field that came in."""
    for each in score_question(question("q"), checks).checks:
        assert each.score in (0.0, each.max_score)
        assert each.score == 0 or each.outcome is Outcome.PASSED
        assert each.visibility is Visibility.HIDDEN or each.max_score == 0


@given(CHECKS, st.integers(min_value=0, max_value=7))
def test_passing_one_more_check_never_costs_points(checks: list[CheckResult], index: int) -> None:
    """Points are monotone in the checks that pass."""
    better = list(checks)
    if index < len(better):
        old = better[index]
        better[index] = CheckResult("c", old.visibility, Outcome.PASSED, 0, old.max_score)
    before = score_question(question("q"), checks).score
    assert score_question(question("q"), better).score >= before


@given(st.integers(min_value=1, max_value=60), st.sampled_from([0.5, 1.0, 2.0, 3.0, 7.5]))
def test_equal_shares_add_up(count: int, points: float) -> None:
    """Any number of equal shares, all passed, is exactly the question's points."""
    shares = [check(points=points / count) for _ in range(count)]
    assert score_question(question("q", points), shares).score == points


def test_tenths_read_as_tenths() -> None:
    """0.1 + 0.2 points are 0.3 points in the result."""
    result = score_question(question("q", 0.3), [check(points=0.1), check(points=0.2)])
    assert result.score == 0.3


def test_a_clean_result_is_graded() -> None:
    """A submission whose every check ran and decided needs nobody, whatever its score."""
    assert graded(submission()).status is Status.GRADED
    failed = graded(submission(), outcome=Outcome.FAILED)
    assert (failed.status, failed.score, failed.max_score) == (Status.GRADED, 0.0, 4.0)


@pytest.mark.parametrize("outcome", [Outcome.GRADER_ERROR, Outcome.SKIPPED])
def test_an_undecided_check_needs_attention(outcome: Outcome) -> None:
    """A grader's error or a skipped check, public or hidden, is never released as a zero."""
    for visibility in Visibility:
        checks = [check(), check(outcome, 0.0, visibility)]
        result = score({"sigmoid": checks, "relu": [check()]})
        assert result.status is Status.NEEDS_ATTENTION
        assert "sigmoid" in result.problems[0]


def test_points_that_no_check_stood_for_need_attention() -> None:
    """A question without checks, or with checks worth less than its points, is looked at."""
    assert score({"sigmoid": [check()]}).status is Status.NEEDS_ATTENTION
    partly = score({"sigmoid": [check()], "relu": [check(points=1.5)]})
    assert partly.problems == ("relu: checks worth 1.5 of its 2 points were run",)


def test_problems_ask_for_attention_and_notes_do_not() -> None:
    """Both are kept, but only a problem changes the status."""
    full = {"sigmoid": [check()], "relu": [check()]}
    noted = score(full, notes=["a note"])
    assert (noted.status, noted.problems) == (Status.GRADED, ("a note",))
    assert score(full, problems=["a problem"]).status is Status.NEEDS_ATTENTION


def test_results_of_an_unknown_question_are_refused() -> None:
    """A question that the assignment does not have cannot bring points."""
    with pytest.raises(ValueError, match="bonus"):
        score({"bonus": [check()]})


def test_what_was_not_graded_says_so() -> None:
    """A row without checks needs attention and keeps the maximum, so that it is no plain zero."""
    result = unscored(submission(problems=("broken",)), FIRST, ["late"])
    assert (result.status, result.max_score) == (Status.NEEDS_ATTENTION, 4.0)
    assert result.problems == ("broken", "late")
    assert math.isclose(result.score, 0)
