"""A Keras assignment is graded alike on another backend."""

from __future__ import annotations

import pytest
from helpers import SECRET

from autograder.judge import Judge, reference_submission
from autograder.model import Cell, Course, Outcome, Submission
from autograder.sandbox import WarmParent

NO_TRAINING = ("load_iris_split", "build_iris_model", "compile_model", "choose_loss", "takehome")
WRONG = "def build_iris_model():\n    return keras.Sequential([keras.Input((4,))])\n"


@pytest.mark.slow
def test_jax_grades_what_tensorflow_grades(course: Course) -> None:
    """With KERAS_BACKEND=jax right work has its points and wrong work loses them."""
    assignment = course.assignment("05_iris")
    assert assignment is not None
    reference = reference_submission(course, assignment)
    probe = Cell("cell 2", "assert keras.backend.backend() == 'jax'")
    wrong = Cell("cell 2", WRONG)
    with WarmParent(assignment.needs, backend="jax") as parent:
        launcher = parent.launcher()
        judge = Judge(course, SECRET, lambda each: launcher)
        right = Submission("right.py", "right", "right", (*reference.cells, probe))
        with judge.stage(right, assignment) as stage:
            for question in assignment.questions:
                if question.id in NO_TRAINING:
                    results = judge.judge_question(stage, question)
                    assert [each for each in results if each.outcome is not Outcome.PASSED] == []
            assert stage.notes() == []
        bad = Submission("wrong.py", "wrong", "wrong", (*reference.cells, wrong))
        with judge.stage(bad, assignment) as stage:
            question = next(each for each in assignment.questions if each.id == "build_iris_model")
            results = judge.judge_question(stage, question)
            assert sum(each.score for each in results) < question.points
        judge.close()
