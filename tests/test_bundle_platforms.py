"""A platform's bundle carries what grades one assignment, and grades it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from helpers import SECRET
from test_export import METADATA, validate

from autograder import attempt, cli
from autograder.bundle import autolab, gradescope, prairielearn
from autograder.bundle.payload import needed, payload, write_zip
from autograder.errors import UsageError
from autograder.model import Course
from autograder.policy import Policy
from autograder.surroundings import memory_limit

ROOT = Path(__file__).parents[1]
ACTIVATIONS = "01_activations"


def policy_of(name: str = ACTIVATIONS, **decided: Any) -> Policy:
    return Policy(name, **decided)


def files_of(course: Course, name: str = ACTIVATIONS, **decided: Any) -> dict[str, bytes]:
    assignment = course.assignment(name)
    assert assignment is not None
    return gradescope.zip_files(course, assignment, policy_of(name, **decided), SECRET)


def test_a_bundle_carries_one_assignment_and_what_its_checks_import(course: Course) -> None:
    """No other assignment's checks or references leave the house in it."""
    paths = [path.removeprefix("payload/course/") for path in files_of(course)]
    inside = {path for path in paths if path.startswith(("assignments/", "solutions/", "tests/"))}
    allowed = re.compile(
        r"assignments/course\.toml|solutions/(__init__|activations)\.py|"
        r"(assignments|tests/hidden)/01_activations/.*"
    )
    assert all(allowed.fullmatch(path) for path in inside)
    assert "tests/hidden/01_activations/softmax.py" in inside
    assert not any("tests/answers" in path or path.endswith(".ipynb") for path in paths)


def test_the_courses_secret_stays_at_home(course: Course) -> None:
    """A bundle's key is its own: who reads it learns no other assignment's inputs."""
    keys = {files_of(course, name)["payload/secret"] for name in (ACTIVATIONS, "02_layers")}
    assert len(keys) == 2
    whole = b"".join(files_of(course).values())
    assert SECRET not in whole
    assert SECRET.hex().encode() not in whole


def test_a_bundle_is_the_same_bytes_again(course: Course, tmp_path: Path) -> None:
    """The same course, policy and secret give the same zip."""
    for name in ("one.zip", "two.zip"):
        write_zip(tmp_path / name, files_of(course))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert (tmp_path / "one.zip").stat().st_mode & 0o077 == 0


def test_everything_that_is_installed_is_pinned_by_hash(course: Course) -> None:
    """No line of the requirements names a host, and none goes without a hash."""
    for name, library in ((ACTIVATIONS, False), ("05_iris", True)):
        files = files_of(course, name)
        text = files["payload/requirements.txt"].decode()
        assert "://" not in text
        blocks = re.split(r"\n(?=[a-z0-9])", text)
        assert all("==" in block and "--hash=sha256:" in block for block in blocks)
        names = {block.partition("==")[0] for block in blocks}
        assert {"numpy", "nbformat", "click", "pyseccomp"} <= names
        assert ("tensorflow-cpu" in names) == library
        assert not {"pytest", "jax", "hypothesis"} & names
        assert files["payload/requirements.uv.txt"].startswith(b"uv==")


def test_what_a_missing_package_would_bring_is_not_guessed() -> None:
    """The message says what to install."""
    with pytest.raises(UsageError, match="pip install no-such-thing"):
        needed(["no-such-thing"])


def unpacked(tmp_path: Path, files: dict[str, bytes]) -> Path:
    """A bundle as a platform unpacks it."""
    write_zip(tmp_path / "bundle.zip", files)
    folder = tmp_path / "source"
    shutil.unpack_archive(tmp_path / "bundle.zip", folder)
    folder.chmod(0o700)
    return folder


def start(payload_folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(payload_folder / "start.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")


Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def source(course: Course, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked Gradescope bundle of the activations."""
    return unpacked(tmp_path_factory.mktemp("gradescope"), files_of(course))


@pytest.fixture
def gradescope_run(source: Path, tmp_path: Path) -> Run:
    """Hands files in, and gives the results after holding them against the format."""

    def run(*handed_in: Path, metadata: Any = METADATA, folder: Path = source) -> dict[str, Any]:
        root = tmp_path / "autograder"
        (root / "submission").mkdir(parents=True)
        for path in handed_in:
            shutil.copy(path, root / "submission", follow_symlinks=False)
        (root / "submission_metadata.json").write_text(json.dumps(metadata))
        done = start(folder / "payload", "gradescope", root)
        assert done.returncode == 0, done.stderr
        results = json.loads((root / "results" / "results.json").read_text())
        validate("gradescope_results", results)
        return dict(results)

    return run


def test_solved_work_has_full_marks(gradescope_run: Run) -> None:
    """The reference's notebook, as a student would upload it."""
    results = gradescope_run(ROOT / "solutions" / f"{ACTIVATIONS}.ipynb")
    assert results["score"] == 14
    assert {row["status"] for row in results["tests"]} == {"passed"}
    assert results["extra_data"]["graded"] is True
    assert results["execution_time"] > 0


def test_untouched_work_has_none(gradescope_run: Run) -> None:
    """The notebook as it was handed out is worth nothing, and each row says what is missing."""
    results = gradescope_run(ROOT / "student_template" / ACTIVATIONS / f"{ACTIVATIONS}.ipynb")
    assert results["score"] == 0
    assert {row["status"] for row in results["tests"]} == {"failed"}


def test_wrong_work_reads_what_was_wrong(gradescope_run: Run, tmp_path: Path) -> None:
    """A wrong softmax costs its own question only, and no hidden value is shown."""
    wrong = tmp_path / "mine.py"
    solved = (ROOT / "solutions" / "activations.py").read_text()
    wrong.write_text(f"{solved}\n\ndef softmax(z):\n    return np.exp(z) / np.exp(z).max()\n")
    results = gradescope_run(wrong)
    failed = [row for row in results["tests"] if row["status"] == "failed"]
    assert [row["name"] for row in failed] == ["softmax"]
    assert "hidden check, not passed" in failed[0]["output"]


def test_a_broken_notebook_is_told_so(gradescope_run: Run, tmp_path: Path) -> None:
    """What cannot be read is no crash of ours."""
    broken = tmp_path / "mine.ipynb"
    broken.write_text("{")
    results = gradescope_run(broken)
    assert results["score"] == 0
    assert "Nothing was graded" in results["output"]
    assert results["tests"] == []


def test_no_notebook_is_told_so(gradescope_run: Run, tmp_path: Path) -> None:
    """A picture alone is answered with what to hand in."""
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG")
    assert "ends with .ipynb" in gradescope_run(picture)["output"]


def test_a_link_is_not_followed(gradescope_run: Run, source: Path, tmp_path: Path) -> None:
    """An archive may bring a link to the bundle's own files; it is no submission."""
    link = tmp_path / "mine.ipynb"
    link.symlink_to(source / "payload" / "course" / "solutions" / "activations.py")
    results = gradescope_run(link)
    assert results["score"] == 0
    assert "Nothing was graded" in results["output"]


def test_of_several_files_the_one_that_fits_is_graded(gradescope_run: Run, tmp_path: Path) -> None:
    """A helper file beside the notebook does not keep it from being graded."""
    helper = tmp_path / "helper.py"
    helper.write_text("def helper():\n    return 1\n")
    results = gradescope_run(helper, ROOT / "solutions" / f"{ACTIVATIONS}.ipynb")
    assert results["score"] == 14


def test_two_that_fit_are_not_guessed_between(gradescope_run: Run, tmp_path: Path) -> None:
    """The student is told to hand in one."""
    solved = ROOT / "solutions" / f"{ACTIVATIONS}.ipynb"
    copy = Path(shutil.copy(solved, tmp_path / "again.ipynb"))
    assert "not clear which file" in gradescope_run(copy, solved)["output"]


HOSTILE = """
import glob, os
found = []
for root in ("{source}", "{root}"):
    for way in (os.listdir, lambda path: open(path + "/payload/secret").read()):
        try:
            found.append(way(root))
        except OSError:
            pass
try:
    os.makedirs("{root}/results", exist_ok=True)
    open("{root}/results/results.json", "w").write('{{"score": 14}}')
except OSError:
    pass
try:
    import autograder
    found.append("engine")
except ImportError:
    pass
print("All tests passed! 14 of 14")
if found:
    def make_grid(start, stop, num): return np.linspace(start, stop, num)
raise SystemExit(0)
"""


def test_a_hostile_submission_gets_nothing(
    gradescope_run: Run, source: Path, tmp_path: Path
) -> None:
    """It can neither read the bundle nor write the result."""
    hostile = tmp_path / "mine.py"
    root = tmp_path / "autograder"
    hostile.write_text("import numpy as np\n" + HOSTILE.format(source=source, root=root))
    results = gradescope_run(hostile)
    assert results["score"] == 0
    assert len(results["tests"]) == 8
    assert results["extra_data"]["graded"] is True


def test_attempts_and_lateness_are_read_from_the_metadata(
    course: Course, gradescope_run: Run, tmp_path: Path
) -> None:
    """A day and some minutes late cost two shares; the third attempt shows the second hint."""
    decided = {"late_percent": 10.0, "attempts": 3, "hints_from": 2}
    folder = unpacked(tmp_path, files_of(course, **decided))
    stub = ROOT / "student_template" / ACTIVATIONS / f"{ACTIVATIONS}.ipynb"
    results = gradescope_run(stub, folder=folder)
    assert "Attempt 3 of 3." in results["output"]
    assert "day 2" in results["output"]
    assert "hint 2: " in results["tests"][0]["output"]
    assert "hint 3: " not in results["tests"][0]["output"]


def test_the_graders_own_failure_is_told_apart(
    course: Course, gradescope_run: Run, tmp_path: Path
) -> None:
    """A course that cannot be graded gives "not graded", and the score from before stands."""
    files = files_of(course)
    name = f"payload/course/tests/hidden/{ACTIVATIONS}/softmax.py"
    files[name] += b"\nimport no_such_module\n"
    folder = unpacked(tmp_path, files)
    results = gradescope_run(ROOT / "solutions" / f"{ACTIVATIONS}.ipynb", folder=folder)
    assert results["score"] == 3.5
    assert "not graded, please tell your instructor" in results["output"]
    assert results["extra_data"]["graded"] is False


def test_near_the_time_limit_what_is_graded_is_kept(
    course: Course, gradescope_run: Run, tmp_path: Path
) -> None:
    """Rows that are there count for the reader, the rest says that it was not graded."""
    seconds = attempt.MARGIN_SECONDS + 8
    folder = unpacked(tmp_path, files_of(course, minutes=seconds / 60))
    slow = tmp_path / "mine.py"
    solved = (ROOT / "solutions" / "activations.py").read_text()
    slow.write_text(f"{solved}\nimport time\n\n\ndef softmax(z):\n    time.sleep(60)\n")
    results = gradescope_run(slow, folder=folder, metadata=None)
    assert "the time limit of the platform was near" in results["output"]
    texts = {row["name"]: row["output"] for row in results["tests"]}
    assert texts["softmax"] == "not graded, please tell your instructor"
    assert texts["sigmoid"].startswith("Passed: ")


def given(course: Course, files: dict[str, bytes], tmp_path: Path) -> attempt.Payload:
    for name, data in files.items():
        target = tmp_path / "payload" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return attempt.read(tmp_path / "payload")


def test_a_grading_process_that_dies_leaves_word(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed for lack of memory, say: the process that keeps the time tells it."""
    (assignment,) = (each for each in course.assignments if each.id == ACTIVATIONS)
    loaded = given(course, payload(course, assignment, policy_of(), SECRET), tmp_path)
    monkeypatch.setattr(attempt, "_graded", lambda *arguments: os.kill(os.getpid(), signal.SIGKILL))
    *_, last = attempt.attempts(loaded, ROOT / "solutions" / f"{ACTIVATIONS}.ipynb")
    assert "died" in last.stopped
    assert not last.graded


def test_a_small_container_lowers_the_limit_of_memory(course: Course, tmp_path: Path) -> None:
    """The grader keeps its own share, and a roomy container changes nothing."""
    assignment = course.assignments[0]
    small = attempt.fitted(assignment, 768 << 20)
    assert small.limits.memory_mb == 512
    assert attempt.fitted(assignment, 64 << 30) == assignment
    assert attempt.fitted(assignment, None) == assignment
    (tmp_path / "memory.max").write_text("805306368\n")
    assert memory_limit(tmp_path) == 768 << 20
    (tmp_path / "memory.max").write_text("max\n")
    assert memory_limit(tmp_path) is None


def test_prairielearn_reads_a_share_of_the_points(course: Course, tmp_path: Path) -> None:
    """The question's files lie where PrairieLearn looks, and its grader writes the results."""
    (assignment,) = (each for each in course.assignments if each.id == ACTIVATIONS)
    files = prairielearn.zip_files(course, assignment, policy_of(), SECRET, "registry/name")
    folder = unpacked(tmp_path, files) / "questions" / ACTIVATIONS
    info = json.loads((folder / "info.json").read_text())
    options = info["externalGradingOptions"]
    assert options["image"] == "registry/name"
    assert options["enableNetworking"] is False
    assert 0 < options["timeout"] <= 600
    assert (folder / "question.html").read_text().count(f"{ACTIVATIONS}.ipynb") == 2
    (tmp_path / "grade" / "student").mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / f"{ACTIVATIONS}.ipynb", tmp_path / "grade" / "student")
    done = start(folder / "tests" / "payload", "prairielearn", tmp_path / "grade")
    assert done.returncode == 0, done.stderr
    results = json.loads((tmp_path / "grade" / "results" / "results.json").read_text())
    validate("prairielearn_results", results)
    assert results["score"] == 1


def test_autolab_reads_scores_from_what_make_prints(course: Course, tmp_path: Path) -> None:
    """The archive unpacks to what the Makefile starts, and only the owner may read it."""
    (assignment,) = (each for each in course.assignments if each.id == ACTIVATIONS)
    files = autolab.zip_files(course, assignment, policy_of(), SECRET)
    with tarfile.open(fileobj=BytesIO(files["autograde.tar"])) as archive:
        assert all(entry.mode & 0o077 == 0 for entry in archive)
        # an argument since Python 3.11.4, which not every system's Python is
        archive.extraction_filter = getattr(tarfile, "data_filter", lambda entry, path: entry)
        archive.extractall(tmp_path)
    shutil.copy(ROOT / "solutions" / f"{ACTIVATIONS}.ipynb", tmp_path)
    done = start(tmp_path / "payload", "autolab", tmp_path / f"{ACTIVATIONS}.ipynb")
    assert done.returncode == 0, done.stderr
    scores = json.loads(done.stdout.splitlines()[-1])["scores"]
    assert sum(scores.values()) == 14
    refused = start(tmp_path / "payload", "autolab", tmp_path / "nothing.ipynb")
    assert json.loads(refused.stdout.splitlines()[-1])["scores"]["softmax"] == 0


def test_every_script_is_sound_shell() -> None:
    """bash reads each script of a bundle without complaint."""
    scripts = ROOT / "autograder" / "bundle" / "scripts"
    for path in (*scripts.glob("*.sh"), scripts / "run_autograder"):
        subprocess.run(["bash", "-n", path], check=True)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The tiny course, with its generated files out of date."""
    return Path(shutil.copytree(ROOT / "tests" / "fixtures" / "tiny_course", tmp_path / "course"))


def test_a_bundle_waits_for_the_build(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A course whose generated files are stale is not uploaded."""
    shutil.rmtree(tiny / "solutions")
    target = tmp_path / "x.zip"
    arguments = ["bundle", "gradescope", "01_tiny", "-o", str(target), "--course", str(tiny)]
    assert cli.main(arguments) == 2
    assert "run `autograder build`" in capsys.readouterr().err
    assert not target.exists()


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("autolab", ("--late-percent", "10")),
        ("prairielearn", ("--attempts", "3")),
        ("otter", ("--rows", "check")),
    ],
)
def test_what_a_platform_cannot_follow_is_refused(
    kind: str, words: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An option that would silently do nothing is named instead."""
    target = tmp_path / "x.zip"
    arguments = ["bundle", kind, ACTIVATIONS, "-o", str(target), "--course", str(ROOT), *words]
    assert cli.main(arguments) == 2
    said = capsys.readouterr().err
    assert words[0].strip("-").replace("-", " ") in said
    assert not target.exists()


def test_an_output_that_exists_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only --force replaces a file."""
    target = tmp_path / "x.zip"
    target.write_text("mine")
    arguments = ["bundle", "gradescope", ACTIVATIONS, "-o", str(target), "--course", str(ROOT)]
    assert cli.main(arguments) == 2
    assert "--force" in capsys.readouterr().err
    assert target.read_text() == "mine"


def test_the_command_says_what_to_choose_on_the_platform(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory, processors, time-out and points are printed, and the zip is whole."""
    monkeypatch.setenv("AUTOGRADER_SECRET", SECRET.hex())
    target = tmp_path / "new" / "x.zip"
    arguments = ["bundle", "gradescope", ACTIVATIONS, "-o", str(target), "--course", str(ROOT)]
    assert cli.main([*arguments, "--rows", "check", "--minutes", "15"]) == 0
    said = capsys.readouterr().err
    assert "0.75 GB of memory, 0.5 processors and a time-out of 15 minutes" in said
    assert "14 points" in said
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        decided = json.loads(archive.read("payload/policy.json"))
        scripts = {"setup.sh", "run_autograder"}
        modes = {each.filename: each.external_attr >> 16 for each in archive.infolist()}
        assert all(modes[name] & 0o111 for name in scripts)
    assert decided == replace(policy_of(), rows="check", minutes=15.0).to_json()
