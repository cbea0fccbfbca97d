"""PrairieLearn: ``/grade/results/results.json`` of an external grader.

Format: https://docs.prairielearn.com/externalGrading/.
"""

from __future__ import annotations

from typing import Any

from autograder.export.feedback import Attempt, Row, headline, rows, score_of
from autograder.model import Assignment
from autograder.policy import Circumstances, Policy


def results(attempt: Attempt, assignment: Assignment, policy: Policy) -> dict[str, Any]:
    """The object for ``results.json``; an attempt that could not be graded costs the student none.

    Points and maximum are given for every row, as PrairieLearn asks.
    """
    none = Circumstances()
    if attempt.refused or not attempt.graded:
        reason = headline(attempt, assignment, policy, none)
        return {"gradable": False, "format_errors": [reason], "message": reason}
    return {
        "gradable": True,
        "score": score_of(attempt, assignment, policy, none) / assignment.max_score,
        "message": headline(attempt, assignment, policy, none),
        "tests": [_test(row) for row in rows(attempt, assignment, policy, none)],
    }


def _test(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "points": row.score,
        "max_points": row.max_score,
        "message": row.text,
    }
