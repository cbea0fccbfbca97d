"""Gradescope: ``results.json`` out, ``submission_metadata.json`` in.

Formats: https://gradescope-autograders.readthedocs.io/en/latest/specs/ and
https://gradescope-autograders.readthedocs.io/en/latest/submission_metadata/.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

from autograder.export.feedback import Attempt, Row, headline, rows, score_of
from autograder.model import Assignment
from autograder.policy import Circumstances, Policy

VISIBILITIES = ("visible", "after_due_date", "after_published", "hidden")
UNREADABLE = "the platform's record of times and attempts could not be read; neither was counted"


def results(
    attempt: Attempt,
    assignment: Assignment,
    policy: Policy,
    circumstances: Circumstances,
    seconds: float = 0.0,
) -> dict[str, Any]:
    """The object for ``results.json``.

    The top-level ``score`` decides (rows alone would leave out lateness), and all rows share one
    visibility: were a row hidden, students would not see their total either. Hidden checks stay
    hidden by what their rows say.

    Args:
        seconds: that grading took.
    """
    return {
        "score": score_of(attempt, assignment, policy, circumstances),
        "execution_time": round(seconds, 3),
        "output": headline(attempt, assignment, policy, circumstances),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "visibility": policy.visibility,
        "stdout_visibility": "hidden",
        "tests": [_test(row) for row in rows(attempt, assignment, policy, circumstances)],
        "extra_data": _extra(attempt, circumstances),
    }


def _test(row: Row) -> dict[str, Any]:
    return {
        "number": row.number,
        "name": row.name,
        "status": "passed" if row.passed else "failed",
        "score": row.score,
        "max_score": row.max_score,
        "output": row.text,
    }


def _extra(attempt: Attempt, circumstances: Circumstances) -> dict[str, Any]:
    """For staff, and for a later run that reads the results of this one."""
    extra: dict[str, Any] = {"graded": attempt.graded, "attempt": circumstances.attempt}
    if attempt.result is not None:
        result = attempt.result
        extra |= {
            "status": result.status.value,
            "digest": result.digest,
            "course_digest": result.course_digest,
            "lockdown": result.lockdown,
            "device": result.device,
        }
    return extra


def circumstances(metadata: Any) -> Circumstances:
    """What the submission's metadata says of lateness and earlier attempts.

    Lateness is counted from when the file was handed in, not from now: a regrade is not later. An
    earlier attempt on which the autograder failed, or gave no grade, does not count.
    """
    try:
        return _circumstances(metadata)
    except (TypeError, ValueError, KeyError, AttributeError):
        return Circumstances(unknown=UNREADABLE)


def _circumstances(metadata: dict[str, Any]) -> Circumstances:
    earlier = [each for each in metadata.get("previous_submissions") or () if _counts(each)]
    scores = [float(each["score"]) for each in earlier if each.get("score") is not None]
    if not all(map(math.isfinite, scores)):
        raise ValueError("a score that is no number")
    due = metadata["assignment"].get("due_date")
    late = timedelta()
    if due:
        late = datetime.fromisoformat(metadata["created_at"]) - datetime.fromisoformat(due)
    return Circumstances(
        attempt=len(earlier) + 1, late=late, standing=scores[-1] if scores else None
    )


def _counts(earlier: dict[str, Any]) -> bool:
    if earlier.get("autograder_error"):
        return False
    # only the latest one carries its results
    extra = (earlier.get("results") or {}).get("extra_data") or {}
    return extra.get("graded") is not False
