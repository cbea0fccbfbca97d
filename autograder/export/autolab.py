"""Autolab: what a job prints, whose last line holds the scores.

Format: https://docs.autolabproject.com/lab/ and
https://docs.autolabproject.com/features/formatted-feedback/. Problems of the lab are named like the
questions of the assignment.
"""

from __future__ import annotations

import json

from autograder.export.feedback import Attempt, headline, rows
from autograder.model import Assignment
from autograder.policy import Circumstances, Policy


def output(attempt: Attempt, assignment: Assignment, policy: Policy) -> str:
    """The whole standard output of a job.

    Without a grade there is no line of scores: Autolab then says that the autograder failed, which
    is better than a zero.
    """
    none = Circumstances()
    lines = [headline(attempt, assignment, policy, none)]
    found = rows(attempt, assignment, policy, none)
    for row in found:
        lines += ["", f"{row.name}  ({row.score:g} of {row.max_score:g})"]
        lines += [f"  {line}" for line in row.text.splitlines()]
    if not attempt.graded:
        return "\n".join(lines) + "\n"
    questions = attempt.result.questions if attempt.result is not None else ()
    earned = {each.question: each.score for each in questions}
    scores = {each.id: earned.get(each.id, 0.0) for each in assignment.questions}
    stages = {
        # Autolab takes `word:` in these strings for a pattern of its own
        row.name.replace(":", ","): {
            "passed": row.passed,
            "hint": f"{row.score:g} of {row.max_score:g} points",
        }
        for row in found
    }
    semantic = {"_presentation": "semantic", "stages": ["Checks"], "Checks": stages}
    lines += ["", json.dumps(semantic), json.dumps({"scores": scores})]
    return "\n".join(lines) + "\n"
