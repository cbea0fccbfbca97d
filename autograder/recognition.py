"""Which assignment a submission is for, found in its text without running or compiling it."""

from __future__ import annotations

import re
from fractions import Fraction

from autograder.model import Assignment, Course, Submission

# each pattern is anchored or starts with a literal, and no two neighbouring parts of it can match
# the same text, so that a hostile file costs linear time
CHECKED = re.compile(r"grader[ \t]*\.[ \t]*check[ \t]*\([ \t]*[\"']([\w.-]{1,64})[\"']")
DEFINED = re.compile(r"^[ \t]*(?:async[ \t]+)?def[ \t]+(\w{1,64})[ \t]*\(", re.MULTILINE)
ASSIGNED = re.compile(r"^(\w{1,64})[ \t]*(?::[^=\n]{1,80})?=(?!=)", re.MULTILINE)
PLAINLY = Fraction(1, 2)


def recognise(submission: Submission, course: Course) -> Assignment | None:
    """The assignment that the submission shows most of; None when nothing fits, or a tie."""
    shares = _shares(submission, course)
    best = max(shares.values(), default=Fraction(0))
    fitting = [each for each in course.assignments if shares[each.id] == best]
    return fitting[0] if best > 0 and len(fitting) == 1 else None


def mismatch(submission: Submission, assignment: Assignment, course: Course) -> str:
    """A sentence when the file is plainly for another assignment than this one, else empty."""
    found = recognise(submission, course)
    if found is None or found.id == assignment.id:
        return ""
    shares = _shares(submission, course)
    own = shares.get(assignment.id, Fraction(0))
    if shares[found.id] < PLAINLY or own * 2 > shares[found.id]:
        return ""
    return f"graded as {assignment.id}, but the file looks like {found.id}; is -a right?"


def _shares(submission: Submission, course: Course) -> dict[str, Fraction]:
    """How much of each assignment's check calls and graded names the submission has, 0 to 1."""
    checked: set[str] = set()
    named: set[str] = set()
    for cell in submission.cells:
        checked.update(CHECKED.findall(cell.source))
        named.update(DEFINED.findall(cell.source))
        named.update(ASSIGNED.findall(cell.source))
    return {each.id: _share(each, checked, named) for each in course.assignments}


def _share(assignment: Assignment, checked: set[str], named: set[str]) -> Fraction:
    questions = {question.id for question in assignment.questions}
    names = set(assignment.graded_names)
    wanted = len(questions) + len(names)
    return Fraction(len(questions & checked) + len(names & named), max(wanted, 1))
