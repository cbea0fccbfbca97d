"""The zip for stock Otter grades a notebook and a script as the course says."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder import checkfile, draw
from autograder.build import write
from autograder.bundle.otter import draw_key, hidden_checks, make_zip
from autograder.catalog import load_course

TINY = Path(__file__).parent / "fixtures" / "tiny_course"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tiny course, built, with its bundle beside it."""
    root = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("bundle") / "course"))
    shutil.copy(TINY.parents[2] / "requirements.lock", root)
    course = load_course(root)
    write(course)
    make_zip(course, course.assignments[0], root.parent / "tiny.zip", "a seed")
    return root


def scores(root: Path, submission: Path) -> dict[str, tuple[float, float]]:
    """Score and maximum of each test file, as a real ``otter run`` reports them."""
    output = submission.parent / f"out_{submission.stem}"
    output.mkdir(exist_ok=True)
    archive = root.parent / "tiny.zip"
    command = [sys.executable, "-m", "otter", "run", "-a", archive, "-o", output, submission]
    subprocess.run(command, cwd=submission.parent, capture_output=True, check=True)
    tests = json.loads((output / "results.json").read_text())["tests"]
    return {test["name"]: (test["score"], test["max_score"]) for test in tests if "score" in test}


@pytest.mark.slow
def test_solved_notebook_gets_every_point(root: Path) -> None:
    """The points are those of the course, all of them in hidden checks."""
    assert scores(root, root / "solutions/01_tiny.ipynb") == {
        "double": (0, 0),
        "scale_layer": (0, 0),
        "double_hidden": (2, 2),
        "scale_layer_hidden": (2, 2),
    }


@pytest.mark.slow
def test_untouched_notebook_gets_none(root: Path) -> None:
    """The notebook as students get it scores nothing, and its check cells do no harm."""
    found = scores(root, root / "student_template/01_tiny/01_tiny.ipynb")
    assert sum(score for score, _ in found.values()) == 0
    assert sum(most for _, most in found.values()) == 4


@pytest.mark.slow
def test_a_script_is_graded_too(root: Path) -> None:
    """A .py submission is accepted beside the support files, and partial work earns its part."""
    answer = TINY / "tests/answers/01_tiny/scale_layer/wrong/in_place.py"
    script = root.parent / "answer.py"
    script.write_text(answer.read_text() + "\n\ndef double(x):\n    return x + x\n")
    found = scores(root, script)
    assert (found["double_hidden"], found["scale_layer_hidden"]) == ((2, 2), (1.5, 2))


def test_the_zip_holds_what_it_needs(root: Path) -> None:
    """Checks of both kinds under different names, the references as a package, no other test."""
    with zipfile.ZipFile(root.parent / "tiny.zip") as archive:
        names = archive.namelist()
        texts = {name: archive.read(name).decode() for name in names}
    tests = sorted(name for name in names if name.startswith("tests/"))
    assert tests == [
        "tests/double.py", "tests/double_hidden.py",
        "tests/scale_layer.py", "tests/scale_layer_hidden.py",
    ]  # fmt: skip
    assert [name for name in names if name.startswith("files/")] == [
        "files/solutions/__init__.py", "files/solutions/tiny.py",
    ]  # fmt: skip
    assert all(f'\nname = "{Path(name).stem}"\n' in texts[name] for name in tests)
    # what Otter's Dockerfile copies before setup.sh runs: nothing else is there yet
    image = {"setup.sh", "environment.yml", "requirements.txt", "requirements.uv.txt"}
    assert {*image, "run_autograder", "run_otter.py", "otter_config.json"} < set(names)
    assert "\notter-grader==" in texts["requirements.txt"]
    assert "autograder" not in "".join(
        line for name in tests for line in texts[name].split("\n") if "import" in line
    )


def test_the_same_seed_gives_the_same_zip(root: Path) -> None:
    """Bundling again gives the same bytes; another seed gives other inputs."""
    course = load_course(root)
    assignment = course.assignments[0]
    again, other = root.parent / "again.zip", root.parent / "made" / "other.zip"
    make_zip(course, assignment, again, "a seed")
    make_zip(course, assignment, other, "another seed")
    assert again.read_bytes() == (root.parent / "tiny.zip").read_bytes()
    assert again.read_bytes() != other.read_bytes()


def test_hidden_copies_agree_with_the_originals(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hidden check in the bundle draws and judges as the original does under the same key."""
    assignment = load_course(root).assignments[0]
    key = draw_key(assignment, "a seed")
    path = tmp_path / "scale_layer_hidden.py"
    path.write_text(hidden_checks(assignment, key)["scale_layer_hidden"])
    copied, original = checkfile.load(path), checkfile.load(assignment.questions[1].hidden)
    seen: list[list[str]] = [[], []]
    for place, checks in enumerate((copied, original)):
        for case in checks.checks:

            def student(layer: object, *rest: object, place: int = place) -> None:
                seen[place].append(repr(layer))

            with draw.keyed(key), pytest.raises(AssertionError) as caught:
                case.function(student)
            seen[place].append(str(caught.value))
    assert seen[0] == seen[1]
    assert len(seen[0]) == 6
