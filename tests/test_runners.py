"""One check file, four runners, the same verdicts.

The runners are Otter's own checker (behind ``grader.check`` and ``otter check``), a real
``otter run``, the judge behind ``autograder grade``, and pytest (``test_pytest_plugin.py``). Otter
runs the files of the bundle on the real objects; the judge runs the originals on proxies of objects
in a worker. The drawn inputs come from the key of the bundle on both sides.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from handed_in import untouched, write_solved
from helpers import SECRET, Parents, submission_of
from otter_verdicts import OtterProcess, Verdicts

from autograder.answers import WRONG, Answer, all_answers, answer_paths
from autograder.bundle.otter import draw_key, make_zip
from autograder.catalog import load_course
from autograder.judge import Judge
from autograder.model import Assignment, Course, Outcome, Question, Submission, Visibility
from autograder.proxy import Session
from autograder.stage import Stage

SEED = "a seed of the tests"
HEAVY = "tensorflow"
"""An assignment that needs it is slow."""
EVERY = {
    "tf_layer": 4,
    "tf_gradient": 4,
    "build_iris_model": 4,
    "compile_model": 3,
    "train": 10,
    "compare_epochs": 20,
    "takehome": 4,
    "pieces": 4,
    "train_mlp": 12,
    "iris_numpy": 8,
    "early_stopping": 20,
    "seed_study": 20,
    "mlp": 2,
}
"""Questions whose checks train or trace: one of so many answers speaks for all."""
ASSIGNMENTS = load_course(Path(__file__).parents[1]).assignments


def marks(assignment: Assignment) -> list[pytest.MarkDecorator]:
    return [pytest.mark.slow] if HEAVY in assignment.needs else []


class BundleJudge(Judge):
    """A judge that draws the inputs of the bundle."""

    def stage(self, submission: Submission, assignment: Assignment, slot: int = 0) -> Stage:
        stage = super().stage(submission, assignment, slot)
        stage.key = draw_key(assignment, SEED)
        return stage


@pytest.fixture(scope="module")
def judge(course: Course, parents: Parents) -> Iterator[Judge]:
    """In place of the usual one."""
    judge = BundleJudge(course, SECRET, parents.launcher)
    yield judge
    judge.close()


@pytest.fixture(scope="module")
def bundle(
    course: Course, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Assignment], Path]:
    """Makes the zip of an assignment, and gives the folder with the zip and what is in it."""
    folder = tmp_path_factory.mktemp("bundles")

    def made(assignment: Assignment) -> Path:
        archive = folder / assignment.id / "bundle.zip"
        if not archive.is_file():
            make_zip(course, assignment, archive, SEED)
            with zipfile.ZipFile(archive) as opened:
                opened.extractall(archive.parent)
        return archive.parent

    return made


@pytest.fixture(scope="module")
def otter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtterProcess]:
    """Otter's checker, in one process for all answers."""
    process = OtterProcess(tmp_path_factory.mktemp("otter"))
    yield process
    process.close()


def judged(judge: Judge, answer: Answer, question: Question) -> Verdicts:
    """The judge's verdicts in the form of Otter's."""
    with judge.stage(answer.submission, answer.assignment) as stage:
        results = judge.judge_question(stage, question)
    names = {Visibility.PUBLIC: question.id, Visibility.HIDDEN: f"{question.id}_hidden"}
    verdicts: Verdicts = {name: [] for name in names.values()}
    for result in results:
        passed = result.outcome is Outcome.PASSED
        verdicts[names[result.visibility]].append([result.name, passed])
    return verdicts


@pytest.mark.parametrize(
    ("assignment", "question"),
    [
        pytest.param(each, question, id=f"{each.id}-{question.id}", marks=marks(each))
        for each in ASSIGNMENTS
        for question in each.questions
    ],
)
def test_otter_and_the_judge_agree(
    course: Course,
    judge: Judge,
    bundle: Callable[[Assignment], Path],
    otter: OtterProcess,
    assignment: Assignment,
    question: Question,
) -> None:
    """Every check of the question says the same of every answer, of the solution and of the stub.

    There is no exception. The rules do differ in one place, which no answer of the corpus touches:
    the judge takes the last *function* that a name was bound to, Otter whatever it is bound to.
    """
    everything = all_answers(course, assignment)
    named = [answer for answer in everything if answer.question == question.id]
    general = [answer for answer in everything if not answer.question]
    tried = [*general, *named[:: EVERY.get(question.id, 1)]]
    answers = {f"{answer.side} {answer.path.stem}": answer for answer in tried}
    cells = {name: [cell.source for cell in answer.cells] for name, answer in answers.items()}
    tests = [question.id, f"{question.id}_hidden"]
    otter.start(bundle(assignment), assignment.needs, cells, tests)
    ours = {name: judged(judge, answer, question) for name, answer in answers.items()}
    theirs = otter.result()
    assert all(theirs[name][test] for name in answers for test in tests)
    assert differences(ours, theirs) == []


def differences(ours: dict[str, Verdicts], theirs: dict[str, Verdicts]) -> list[str]:
    """One line for each check on which the two sides disagree."""
    found = []
    for answer, verdicts in ours.items():
        for test, cases in verdicts.items():
            others = theirs[answer][test]
            if [name for name, _ in cases] != [name for name, _ in others]:
                found.append(f"{answer}: {test} has other checks")
            found += [
                f"{answer}: {test}: {name!r}: judge {passed}, Otter {other}"
                for (name, passed), (_, other) in zip(cases, others, strict=False)
                if passed != other
            ]
    return found


def scores(archive: Path, submission: Path) -> dict[str, float]:
    """Score of each test file, as a real ``otter run`` reports them."""
    output = submission.with_name(f"{submission.stem} graded")
    output.mkdir()
    command = [sys.executable, "-m", "otter", "run", "-a", archive, "-o", output, submission]
    done = subprocess.run(command, cwd=output, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    tests = json.loads((output / "results.json").read_text())["tests"]
    return {test["name"]: test["score"] for test in tests if "score" in test}


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["right", "wrong", "untouched"])
@pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda each: each.id)
def test_otter_run_gives_the_same_points(
    course: Course,
    judge: Judge,
    bundle: Callable[[Assignment], Path],
    assignment: Assignment,
    kind: str,
    tmp_path: Path,
) -> None:
    """A right, a wrong and an untouched notebook get from `otter run` what the judge gives them."""
    notebook = tmp_path / f"{kind}.ipynb"
    if kind == "untouched":
        notebook.write_bytes(untouched(course, assignment).read_bytes())
    else:
        mistakes = {
            question.id: answer_paths(course, assignment, question, WRONG)[0].read_text("utf-8")
            for question in assignment.questions
            if kind == "wrong"
        }
        write_solved(course, assignment, notebook, mistakes)
    result = judge.grade(submission_of(notebook), assignment)
    hidden = {f"{each.question}_hidden": each.score for each in result.questions}
    public = {each.question: 0 for each in result.questions}
    assert scores(bundle(assignment) / "bundle.zip", notebook) == pytest.approx(hidden | public)
    if kind == "wrong":
        assert 0 < result.score < assignment.max_score
    else:
        assert result.score == (assignment.max_score if kind == "right" else 0)


GRADE = """\
import json, sys
from pathlib import Path
from helpers import SECRET, Parents, submission_of
from autograder.catalog import load_course
from autograder.judge import Judge
course = load_course(Path(sys.argv[1]))
scores = []
with Parents() as parents:
    judge = Judge(course, SECRET, parents.launcher)
    for assignment in course.assignments[:2]:
        notebook = course.root / "solutions" / f"{assignment.id}.ipynb"
        scores.append(judge.grade(submission_of(notebook), assignment).score)
    judge.close()
print(json.dumps([scores, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def test_the_judge_never_imports_otter(course: Course) -> None:
    """Grading notebooks, the judge's process loads neither Otter nor IPython nor TensorFlow."""
    done = subprocess.run(
        [sys.executable, "-c", GRADE, course.root],
        env=dict(os.environ) | {"PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    scores, loaded = json.loads(done.stdout)
    assert scores == [each.max_score for each in ASSIGNMENTS[:2]]
    assert not {"otter", "IPython", "nbconvert", HEAVY} & set(loaded)


LOOKS_AT_OTTER = """\
import sys
import otter

grader = otter.Notebook(tests_dir="anywhere")
answered = grader.check("softmax")
kind, file = type(otter).__name__, str(getattr(otter, "__file__", None))
loaded = [name for name in sys.modules if name.partition(".")[0] in ("otter", "nbconvert")]
"""


def test_a_worker_has_only_the_inert_otter(course: Course, parents: Parents) -> None:
    """In a worker `import otter` gives a stand-in without a file, whose checks answer nothing."""
    assignment = ASSIGNMENTS[0]
    names = ("kind", "file", "loaded")
    cells = submission_of(LOOKS_AT_OTTER).cells
    worker = parents.launcher(assignment).start(assignment.limits, names)
    session = Session(worker, cells, assignment.limits)
    assert session.run_cell(1) is None
    kind, file, loaded = (value for _, value, _ in session.begin_check(names))
    worker.end()
    assert (kind, file) == ("InertModule", "None")
    assert loaded == ["otter"]
