"""One submission per way to fail and per habit of real students, each with what it must get.

``tests/golden/<name>/`` holds ``submission.ipynb`` or ``submission.py`` and ``expected.json``:

==========  ======================================================================================
promise     one sentence: what the submission stands for
assignment  what it is graded as
slow        it needs TensorFlow
limits      replaced in the assignment's limits, so that endless code is soon stopped
status      of the result
score       of the result
questions   by id: the score, and the outcomes of its checks without repetition; questions that are
            not named are missing and earn nothing
problems    the beginning of each problem and note, in order; left out where not every one matters
messages    by question: the beginnings of messages that some check of it must have
==========  ======================================================================================
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from helpers import Parents, submission_of

from autograder.judge import Judge
from autograder.model import Assignment, CheckResult, Course, SubmissionResult

FOLDERS = sorted(path.parent for path in (Path(__file__).parent / "golden").glob("*/expected.json"))


def expectation(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def marked(folder: Path) -> Any:
    slow = expectation(folder).get("slow", False)
    return pytest.param(folder, id=folder.name, marks=pytest.mark.slow if slow else ())


def assignment_of(course: Course, expected: dict[str, Any]) -> Assignment:
    assignment = course.assignment(expected["assignment"])
    assert assignment is not None
    return replace(assignment, limits=replace(assignment.limits, **expected.get("limits", {})))


def checks_of(result: SubmissionResult, identifier: str) -> tuple[CheckResult, ...]:
    (question,) = [each for each in result.questions if each.question == identifier]
    return question.checks


@pytest.mark.parametrize("folder", [marked(folder) for folder in FOLDERS])
def test_a_golden_submission_gets_what_it_must(judge: Judge, folder: Path) -> None:
    """Its score, outcomes, notes and messages are those of its ``expected.json``."""
    expected = expectation(folder)
    (path,) = folder.glob("submission.*")
    result = judge.grade(submission_of(path), assignment_of(judge.course, expected))
    assert (result.status.value, result.score) == (expected["status"], expected["score"])
    for question in result.questions:
        wanted = expected["questions"].get(question.question)
        outcomes = sorted({check.outcome.value for check in question.checks})
        if wanted is None:
            assert question.score == 0 and outcomes in (["missing"], ["skipped"])
        else:
            said = [check.message for check in question.checks]
            assert (question.score, outcomes) == (wanted["score"], wanted["outcomes"]), said
    for question, beginnings in expected.get("messages", {}).items():
        said = [check.message for check in checks_of(result, question)]
        for beginning in beginnings:
            assert any(message.startswith(beginning) for message in said), said
    if "problems" in expected:
        assert len(result.problems) == len(expected["problems"]), result.problems
        for problem, beginning in zip(result.problems, expected["problems"], strict=True):
            assert problem.startswith(beginning)


IMPORTS_AGAIN = """
import os, sys, time
here = "tensorflow" in sys.modules
started = time.process_time()
import keras
import tensorflow
seconds = time.process_time() - started
raise RuntimeError(f"parent {os.getppid()}, imported {here}, at once {seconds < 0.5}, {%d}")
"""


@pytest.mark.slow
def test_tensorflow_is_imported_once_for_twenty_submissions(judge: Judge, parents: Parents) -> None:
    """Each finds it imported, and is a child of the one process that imported it."""
    assignment = judge.course.assignment("05_iris")
    assert assignment is not None
    pid = parents.parent(assignment).pid
    for number in range(20):
        submission = submission_of(IMPORTS_AGAIN % number)
        (*_, note) = judge.grade(submission, assignment, ("read_the_log",)).problems
        wanted = f"parent {pid}, imported True, at once True, {number}"
        assert note == f"cell 1 stopped with RuntimeError (cell 1, line 8): {wanted}"
