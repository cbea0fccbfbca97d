"""A Keras assignment is graded alike on another backend."""

from __future__ import annotations

import importlib.util
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from cards import pretended
from helpers import SECRET

from autograder import sandbox, surroundings
from autograder.devices import Device
from autograder.errors import DeviceError
from autograder.judge import Judge, reference_submission
from autograder.model import Cell, Course, Limits, Outcome, Submission
from autograder.proxy import Session
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


@pytest.fixture
def no_tensorflow(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All installed packages but TensorFlow."""
    found = importlib.util.find_spec
    with tempfile.TemporaryDirectory(prefix="autograder-packages-") as folder:
        Path(folder).chmod(0o755)
        for path in (
            each for site in surroundings.package_folders() for each in Path(site).iterdir()
        ):
            if not path.name.startswith(("tensorflow", "autograder")):
                (Path(folder) / path.name).symlink_to(path)
        for module in (sandbox, surroundings):
            monkeypatch.setattr(module, "package_folders", lambda: [folder])
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name: None if name == "tensorflow" else found(name)
        )
        yield


@pytest.mark.slow
@pytest.mark.usefixtures("no_tensorflow")
def test_jax_is_enough_without_tensorflow(course: Course) -> None:
    """Where only JAX and Keras are installed, right work of 05_iris has its points."""
    assignment = course.assignment("05_iris")
    assert assignment is not None
    reference = reference_submission(course, assignment)
    probe = Cell(
        "cell 2",
        "import sys\nassert keras.backend.backend() == 'jax'\n"
        "assert 'tensorflow' not in sys.modules\n"
        "try:\n    import tensorflow\nexcept ImportError:\n    pass\n"
        "else:\n    raise AssertionError('it is there')",
    )
    with WarmParent(assignment.needs, backend="jax") as parent:
        assert "tensorflow" not in parent.needs
        launcher = parent.launcher()
        judge = Judge(course, SECRET, lambda each: launcher)
        right = Submission("right.py", "right", "right", (*reference.cells, probe))
        result = judge.grade(right, assignment, NO_TRAINING)
        judge.close()
    asked = [each for each in result.questions if each.question in NO_TRAINING]
    assert [each.score for each in asked] == [each.max_score for each in asked]
    assert not [each for each in result.problems if each.startswith("cell")]


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make device files")
def test_jax_without_a_card_behind_the_files_says_so() -> None:
    """A worker on a card asks the backend in use, and JAX's own silence is no card."""
    with pretended(1) as (card,), WarmParent(("numpy", "jax"), backend="jax") as parent:
        worker = parent.launcher().start(Limits(), (), device=Device(card))
        with pytest.raises(DeviceError, match="jax sees no GPU in a worker"):
            Session(worker, (Cell("cell 1", "x = 1"),), Limits()).run_cell(1)
        worker.end()
