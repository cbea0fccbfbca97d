"""The demo: its submissions are what its script makes, and each gets the score written down."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path
from typing import Any

import pytest
from helpers import submission_of

from autograder.judge import Judge
from autograder.model import Status
from autograder.recognition import recognise

DEMO = Path(__file__).parents[1] / "demo"
EXPECTED = tomllib.loads((DEMO / "expected.toml").read_text(encoding="utf-8"))
NAMES = [
    pytest.param(name, marks=pytest.mark.slow if "_05" in name else ())
    for name in EXPECTED["scores"]
]


def test_the_submissions_are_what_the_script_makes() -> None:
    """`python demo/make_submissions.py` would write the very bytes that are there."""
    made: dict[str, bytes] = runpy.run_path(str(DEMO / "make_submissions.py"))["submissions"]()
    found = {path.name: path.read_bytes() for path in (DEMO / "submissions").iterdir()}
    assert found == made, "run `python demo/make_submissions.py`"


def test_every_submission_has_an_expected_score() -> None:
    """The table names the files that are there, and no others."""
    assert {path.name for path in (DEMO / "submissions").iterdir()} == set(EXPECTED["scores"])


@pytest.mark.parametrize("name", NAMES)
def test_a_demo_submission_gets_its_score(judge: Judge, name: str) -> None:
    """Recognised by itself, graded without attention, with the expected score and notes."""
    submission = submission_of(DEMO / "submissions" / name)
    assignment = recognise(submission, judge.course)
    assert assignment is not None and assignment.id.startswith(name.partition(".")[0][-2:])
    result = judge.grade(submission, assignment)
    assert (result.status, result.score) == (Status.GRADED, EXPECTED["scores"][name]), lost(result)
    beginnings = EXPECTED["notes"].get(name, [])
    assert len(result.problems) == len(beginnings), result.problems
    for note, beginning in zip(result.problems, beginnings, strict=True):
        assert note.startswith(beginning)


def lost(result: Any) -> list[str]:
    return [
        f"{question.question}: {check.name}: {check.message}"
        for question in result.questions
        for check in question.checks
        if check.score < check.max_score
    ]
