"""What an instructor decides once for all hand-ins to an assignment on a platform, and its effect.

Pure: times and earlier attempts are given, never looked up.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from typing import Any

from autograder.errors import UsageError

DAY = timedelta(days=1)
ROWS = ("question", "check")


@dataclass(frozen=True)
class Policy:
    """The decisions that travel with a bundle.

    Attributes:
        assignment: id of the assignment.
        rows: what a row of the feedback stands for: ``question`` or ``check``.
        minutes: time limit of the platform; grading ends before it.
        attempts: hand-ins that count; 0 for any number.
        hints_from: the attempt from which a question without full marks shows its first hint, and
            one more with every attempt after it; 0 for never.
        late_percent: of the maximum, taken off for every day late that has begun.
        grace_minutes: how late is not yet late.
        reveal: say which check of a question with fixed answers failed, for after the deadline.
        visibility: when students see feedback, in the platform's own word.
        accept_weaker: grade also where a submission could do what it must not.
    """

    assignment: str
    rows: str = "question"
    minutes: float = 10.0
    attempts: int = 0
    hints_from: int = 0
    late_percent: float = 0.0
    grace_minutes: float = 0.0
    reveal: bool = False
    visibility: str = "visible"
    accept_weaker: bool = False

    def to_json(self) -> dict[str, Any]:
        """The policy as a JSON object."""
        return asdict(self)


def from_json(value: dict[str, Any]) -> Policy:
    """The inverse of ``Policy.to_json``.

    Raises:
        UsageError: a field is unknown.
    """
    unknown = set(value) - {field.name for field in fields(Policy)}
    if unknown:
        raise UsageError(f"the policy has no field {', '.join(sorted(unknown))}")
    return Policy(**value)


@dataclass(frozen=True)
class Circumstances:
    """When a submission was handed in, and what came before it.

    Attributes:
        attempt: number of this attempt among those that count, from 1.
        late: how long after the deadline; zero or less when in time.
        standing: score of the last attempt that counted, None without one.
        unknown: why the platform's word on these could not be read; empty when it could.
    """

    attempt: int = 1
    late: timedelta = timedelta()
    standing: float | None = None
    unknown: str = ""


def days_late(policy: Policy, late: timedelta) -> int:
    """Days late that have begun, 0 within the grace time."""
    if late <= timedelta(minutes=policy.grace_minutes):
        return 0
    return max(0, math.ceil(late / DAY))


def after_penalty(policy: Policy, score: float, max_score: float, days: int) -> float:
    """What is left of a score, never less than 0."""
    return round(max(0.0, score - max_score * policy.late_percent / 100 * days), 6)


def is_used_up(policy: Policy, attempt: int) -> bool:
    """Whether this attempt is one too many."""
    return 0 < policy.attempts < attempt


def hints_shown(policy: Policy, attempt: int, available: int) -> int:
    """How many hints a question without full marks shows at this attempt."""
    if not policy.hints_from or attempt < policy.hints_from:
        return 0
    return min(available, attempt - policy.hints_from + 1)
