"""What platforms read: valid, harmless, and no more than a student may know."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_course import FIRST, check, graded, submission

from autograder import expect, policy
from autograder.export import autolab, gradescope, prairielearn
from autograder.export.feedback import Attempt, headline, rows, score_of
from autograder.model import (
    CheckResult,
    Outcome,
    Status,
    SubmissionResult,
    Visibility,
)
from autograder.policy import Circumstances, Policy
from autograder.scoring import score_submission

SCHEMAS = Path(__file__).parent / "schemas"
POLICY = Policy("01_first")
NASTY = "\x1b]0;title\x07<script>alert(1)</script>\u202e**x**\x00"


@cache
def validator(name: str) -> Any:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def validate(name: str, value: Any) -> None:
    """Hold an object, as a reader of the file gets it, against the format."""
    validator(name).validate(json.loads(json.dumps(value, allow_nan=False)))


def result_of(*checks: CheckResult, problems: tuple[str, ...] = ()) -> SubmissionResult:
    """A result whose questions all have these checks."""
    return score_submission(
        submission(),
        FIRST,
        {each.id: list(checks) for each in FIRST.questions},
        course_digest="c",
        lockdown="root",
        device="cpu",
        seconds=0.5,
        notes=problems,
    )


outcomes = st.sampled_from(list(Outcome))
checks = st.builds(
    CheckResult,
    name=st.text(min_size=1, max_size=300),
    visibility=st.sampled_from(list(Visibility)),
    outcome=outcomes,
    score=st.floats(),
    max_score=st.sampled_from([0.0, 0.5, 1.0, 2.0]),
    message=st.one_of(st.text(max_size=3000), st.just(expect.SEALED)),
    detail=st.just("SECRET INPUT"),
    hint=st.text(max_size=300),
)
results = st.lists(checks, max_size=6).flatmap(
    lambda found: st.lists(st.text(max_size=200), max_size=3).map(
        lambda notes: result_of(*found, problems=tuple(notes))
    )
)
attempts = st.builds(
    Attempt,
    result=st.one_of(st.none(), results),
    stopped=st.sampled_from(["", "the time limit was near"]),
    refused=st.sampled_from(["", "no notebook"]),
)
policies = st.builds(
    Policy,
    assignment=st.just(FIRST.id),
    rows=st.sampled_from(policy.ROWS),
    attempts=st.integers(0, 3),
    hints_from=st.integers(0, 3),
    late_percent=st.floats(0, 100),
    reveal=st.booleans(),
    visibility=st.sampled_from(gradescope.VISIBILITIES),
)
circumstances = st.builds(
    Circumstances,
    attempt=st.integers(1, 5),
    late=st.timedeltas(min_value=timedelta(days=-9), max_value=timedelta(days=900)),
    standing=st.one_of(st.none(), st.floats(0, 4)),
)


@settings(deadline=None)
@given(attempts, policies, circumstances)
def test_every_gradescope_result_is_valid_and_clean(
    attempt: Attempt, decided: Policy, around: Circumstances
) -> None:
    """Whatever a submission says and however grading ended, the file has the documented form."""
    found = gradescope.results(attempt, FIRST, decided, around, 1.5)
    validate("gradescope_results", found)
    assert found["score"] <= max(FIRST.max_score, around.standing or 0)
    texts = [
        found["output"],
        *(text for row in found["tests"] for text in (row["name"], row["output"])),
    ]
    assert all(text.replace("\n", "").isprintable() for text in texts)
    assert "SECRET INPUT" not in json.dumps(found)


@settings(deadline=None)
@given(attempts, policies)
def test_every_prairielearn_result_is_valid(attempt: Attempt, decided: Policy) -> None:
    """The same for PrairieLearn: a score where there is a grade, and none where there is not."""
    found = prairielearn.results(attempt, FIRST, decided)
    validate("prairielearn_results", found)
    assert len(json.dumps(found)) < 2**20


@settings(deadline=None)
@given(attempts, policies)
def test_autolab_reads_scores_from_the_last_line(attempt: Attempt, decided: Policy) -> None:
    """The last line holds every problem's score exactly when there is a grade."""
    lines = autolab.output(attempt, FIRST, decided).splitlines()
    if not attempt.graded:
        assert not any('"scores"' in line for line in lines)
        return
    scores = json.loads(lines[-1])
    assert list(scores) == ["scores"]
    assert set(scores["scores"]) == {"sigmoid", "relu"}
    assert sum(scores["scores"].values()) == (attempt.result.score if attempt.result else 0)
    stages = json.loads(lines[-2])
    assert stages["_presentation"] == "semantic"
    assert stages["stages"] == ["Checks"]


def test_no_line_of_a_student_can_pass_for_scores() -> None:
    """A message that looks like Autolab's last line stays an indented line of text."""
    forged = '{"scores": {"sigmoid": 99}}'
    failed = result_of(check(Outcome.FAILED, message=f"x\n{forged}"), problems=(forged,))
    lines = autolab.output(Attempt(failed), FIRST, POLICY).splitlines()
    assert [line for line in lines if line.startswith("{")] == lines[-2:]
    assert json.loads(lines[-1]) == {"scores": {"sigmoid": 0, "relu": 0}}


def test_nothing_in_a_row_is_active() -> None:
    """Escape sequences and direction marks are gone; markup stays text, and is declared as text."""
    failed = result_of(check(Outcome.RAISED, message=NASTY), problems=(NASTY,))
    found = gradescope.results(Attempt(failed), FIRST, POLICY, Circumstances())
    row = found["tests"][0]["output"]
    assert "<script>alert(1)</script>**x**" in row
    assert not {"\x1b", "\u202e", "\x00"} & set(row + found["output"])
    assert {found[f"{each}output_format"] for each in ("", "test_")} == {"text"}


def test_a_row_per_question_names_the_concept_and_the_hint() -> None:
    """A student reads which hidden check failed, what went wrong and what to look at."""
    bad = replace(check(Outcome.FAILED, message="the rows do not sum to 1"), hint="which axis?")
    (row, _) = rows(Attempt(result_of(check(), bad)), FIRST, POLICY, Circumstances())
    assert (row.number, row.name, row.passed) == ("1", "sigmoid", False)
    assert row.text == (
        "Passed: 1 of 2 of the hidden checks.\n\nhidden check, not passed: values\n"
        "  the rows do not sum to 1\n  hint: which axis?"
    )


def test_a_row_per_check_carries_the_points_of_each() -> None:
    """Rows add up to the score, and examples that students have are worth nothing."""
    found = result_of(check(points=1.5), check(Outcome.FAILED, points=0.5), example())
    listed = rows(Attempt(found), FIRST, replace(POLICY, rows="check"), Circumstances())
    assert [each.number for each in listed] == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]
    assert sum(each.score for each in listed) == found.score == 3
    assert listed[2].max_score == 0


def example() -> CheckResult:
    return check(visibility=Visibility.PUBLIC)


@pytest.mark.parametrize("kind", policy.ROWS)
def test_fixed_answers_stay_closed_until_they_are_revealed(kind: str) -> None:
    """Which of several answers is wrong is told only once the instructor has said so."""
    named = replace(
        check(Outcome.FAILED, 1, message=expect.SEALED), name="features made by hand", hint="who?"
    )
    other = replace(check(points=1), name="features that are learned")
    decided = replace(POLICY, rows=kind)
    closed = rows(Attempt(result_of(named, other)), FIRST, decided, Circumstances())
    text = " ".join(each.name + each.text for each in closed)
    assert "features" not in text
    assert "who?" not in text
    assert expect.SEALED in text
    assert len(closed) == 2
    opened = rows(
        Attempt(result_of(named, other)), FIRST, replace(decided, reveal=True), Circumstances()
    )
    assert "features made by hand" in " ".join(each.name + each.text for each in opened)


def test_hints_come_one_by_one_with_the_attempts() -> None:
    """The first hint at the attempt that was asked for, then one more, and none once solved."""
    decided = replace(POLICY, hints_from=2)
    wrong = Attempt(graded(submission(), outcome=Outcome.FAILED))
    shown = [
        rows(wrong, FIRST, decided, Circumstances(attempt=number))[0].text.count("\nhint ")
        for number in range(1, 7)
    ]
    assert shown == [0, 1, 2, 3, 3, 3]
    right = Attempt(graded(submission()))
    assert "hint" not in rows(right, FIRST, decided, Circumstances(attempt=5))[0].text


def test_late_work_loses_a_share_of_the_maximum_per_day() -> None:
    """Days that have begun count, the grace time does not, and nothing goes below zero."""
    decided = replace(POLICY, late_percent=20.0, grace_minutes=30)
    right = Attempt(graded(submission()))

    def left(**late: float) -> float:
        return score_of(right, FIRST, decided, Circumstances(late=timedelta(**late)))

    assert left(hours=-5) == 4
    assert left(minutes=30) == 4
    assert left(minutes=31) == pytest.approx(3.2)
    assert left(hours=24) == pytest.approx(3.2)
    assert left(hours=25) == pytest.approx(2.4)
    assert left(days=40) == 0
    text = headline(right, FIRST, decided, Circumstances(late=timedelta(hours=25)))
    assert "4 of 4 points" in text
    assert "leaves 2.4 points" in text


def test_an_attempt_too_many_keeps_the_last_score() -> None:
    """It is not graded, says so, and does not lower what stands."""
    decided = replace(POLICY, attempts=2)
    around = Circumstances(attempt=3, standing=2.5)
    assert score_of(Attempt(graded(submission())), FIRST, decided, around) == 2.5
    assert "does not count" in headline(Attempt(), FIRST, decided, around)


@pytest.mark.parametrize("partial", [False, True])
def test_the_graders_failure_is_no_zero(partial: bool) -> None:
    """It says "not graded", asks for the instructor, and the score from before stands."""
    so_far = graded(submission()) if partial else None
    attempt = Attempt(so_far, stopped="the grading process died")
    around = Circumstances(attempt=2, standing=3.0)
    found = gradescope.results(attempt, FIRST, POLICY, around)
    assert found["score"] == 3
    assert "not graded, please tell your instructor" in found["output"]
    assert found["extra_data"]["graded"] is False
    assert prairielearn.results(attempt, FIRST, POLICY)["gradable"] is False


def test_questions_that_time_did_not_suffice_for_are_marked() -> None:
    """A partial result shows what was graded, and which questions were not."""
    whole = graded(submission())
    half = replace(whole, questions=(whole.questions[0],), status=Status.NEEDS_ATTENTION)
    first, second = rows(Attempt(half, stopped="time"), FIRST, POLICY, Circumstances())
    assert first.passed
    assert second.text == "not graded, please tell your instructor"


METADATA = {
    "id": 123456,
    "created_at": "2026-10-02T13:08:21.110801-07:00",
    "assignment": {
        "due_date": "2026-10-01T13:00:00.000000-07:00",
        "group_size": None,
        "group_submission": False,
        "id": 25828,
        "course_id": 1234,
        "late_due_date": None,
        "release_date": "2026-09-01T00:00:00.000000-07:00",
        "title": "First",
        "total_points": "4.0",
    },
    "submission_method": "upload",
    "users": [{"email": "student@example.org", "id": 1234, "name": "Student"}],
    "previous_submissions": [
        {"submission_time": "2026-09-30", "score": 1.5, "autograder_error": False, "results": {}},
        {"submission_time": "2026-09-30", "score": 0.0, "autograder_error": True, "results": {}},
        {"submission_time": "2026-09-30", "score": 3.5, "autograder_error": False, "results": {}},
    ],
}


def test_metadata_tells_lateness_and_attempts() -> None:
    """Lateness counts from the hand-in; attempts on which the autograder failed do not count."""
    found = gradescope.circumstances(METADATA)
    assert found.attempt == 3
    assert found.standing == 3.5
    assert found.late == timedelta(days=1, minutes=8, seconds=21, microseconds=110801)


def test_an_attempt_without_a_grade_does_not_count_either() -> None:
    """Our own "not graded" leaves the count and the standing score as they were."""
    ours = gradescope.results(Attempt(stopped="x"), FIRST, POLICY, Circumstances(standing=3.5))
    last = {"score": ours["score"], "autograder_error": False, "results": ours}
    known = [*METADATA["previous_submissions"], last]  # type: ignore[misc]
    found = gradescope.circumstances({**METADATA, "previous_submissions": known})
    assert (found.attempt, found.standing) == (3, 3.5)


@pytest.mark.parametrize(
    "broken",
    [
        None,
        [],
        {},
        {**METADATA, "created_at": "yesterday"},
        {**METADATA, "assignment": None},
        {**METADATA, "previous_submissions": "many"},
        {**METADATA, "previous_submissions": [{"score": "high"}]},
        {**METADATA, "previous_submissions": [{"score": "NaN"}]},
        {**METADATA, "created_at": "2026-10-02T13:08:21"},
    ],
)
def test_unreadable_metadata_never_costs_points(broken: Any) -> None:
    """Neither lateness nor attempts are counted then, and the result says why."""
    found = gradescope.circumstances(broken)
    assert (found.attempt, found.late, found.standing) == (1, timedelta(), None)
    assert found.unknown


def test_no_due_date_is_never_late() -> None:
    """An assignment without a deadline has no lateness."""
    metadata = {**METADATA, "assignment": {"due_date": None}}
    assert gradescope.circumstances(metadata).late == timedelta()


def test_time_zones_are_compared() -> None:
    """A hand-in at the same moment in another zone is in time."""
    due = datetime.fromisoformat("2026-10-01T13:00:00.000000-07:00")
    metadata = {**METADATA, "created_at": due.astimezone(tz=None).isoformat()}
    assert gradescope.circumstances(metadata).late == timedelta()


def test_a_policy_survives_its_file() -> None:
    """What travels in the bundle is read back as it was, and a stray field is refused."""
    decided = Policy("01_first", rows="check", attempts=3, late_percent=12.5, reveal=True)
    assert policy.from_json(json.loads(json.dumps(decided.to_json()))) == decided
    with pytest.raises(Exception, match="no field nonsense"):
        policy.from_json({**decided.to_json(), "nonsense": 1})
