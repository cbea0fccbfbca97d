"""A platform's bundle in a real container, laid out and started as the platform does it.

Skipped unless AUTOGRADER_CONTAINER_TESTS is 1 (`make test-container`), like the other tests of
containers. The base image stands in for the platform's: an older Linux with a Python of its own, no
namespaces granted, and the default filter of system calls.
"""

from __future__ import annotations

import csv
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from containers import FLAGS, INDEX_VARIABLES, here_only, must, run
from helpers import SECRET
from test_bundle_platforms import HOSTILE
from test_export import METADATA, validate

pytestmark = here_only
ROOT = Path(__file__).parents[1]
NAME = "01_activations"
SOLVED = ROOT / "solutions" / f"{NAME}.ipynb"
UNTOUCHED = ROOT / "student_template" / NAME / f"{NAME}.ipynb"
AROUND = "localhost/autograder-test-around"
GRADESCOPE = "localhost/autograder-test-gradescope"
GRADING = "localhost/autograder-test-grading"
LEAST = ("--memory", "768m", "--memory-swap", "768m", "--cpus", "0.5")
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
BUILDING = os.environ | {"BUILDAH_ISOLATION": "chroot"}
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"


def bundle(kind: str, folder: Path, *options: str) -> Path:
    """An unpacked bundle, made by the command."""
    archive = folder / f"{kind}.zip"
    words = [sys.executable, "-m", "autograder", "bundle", kind, NAME, "-o", archive, *options]
    must(*words, cwd=ROOT, env=os.environ | {"AUTOGRADER_SECRET": SECRET.hex()})
    shutil.unpack_archive(archive, folder / kind)
    for path in (folder / kind).rglob("*"):  # the modes that the zip has
        if path.suffix == ".sh" or path.name == "run_autograder":
            path.chmod(0o755)
    return folder / kind


def build(folder: Path, image: str, *options: str) -> None:
    """Build an image as a platform does, with network."""
    must("buildah", "bud", "--network", "host", *options, "-t", image, folder, env=BUILDING)


@pytest.fixture(scope="module")
def around(base_image: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The base image with this machine's way to packages, which a platform has of its own."""
    folder = tmp_path_factory.mktemp("around")
    lines = [f"FROM {base_image}", f"ENV SSL_CERT_FILE={CERTIFICATES}"]
    certificates = Path(os.environ.get("SSL_CERT_FILE", CERTIFICATES))
    if certificates.is_file():
        shutil.copy(certificates, folder / "certificates")
        lines += [f"COPY certificates {CERTIFICATES}"]
    lines += [f"ENV {name}={os.environ[name]}" for name in INDEX_VARIABLES if name in os.environ]
    (folder / "Dockerfile").write_text("\n".join([*lines, f"ENV AUTOGRADER_PYTHON={PYTHON}"]))
    build(folder, AROUND)
    return AROUND


@pytest.fixture(scope="module")
def gradescope(around: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The image that Gradescope builds: its base, the zip in place, setup.sh run once as root."""
    source = bundle("gradescope", tmp_path_factory.mktemp("gradescope"))
    (source.parent / "Dockerfile").write_text(
        f"FROM {around}\n"
        "COPY gradescope /autograder/source\n"
        "RUN cp /autograder/source/run_autograder /autograder/\n"
        "RUN bash /autograder/source/setup.sh\n"
    )
    build(source.parent, GRADESCOPE)
    return GRADESCOPE


Graded = Callable[..., dict[str, Any]]


@pytest.fixture
def graded(gradescope: str, tmp_path: Path) -> Graded:
    """Hands one file in, as the platform does, and gives the results that it would read."""

    def graded(handed_in: Path, command: str = "/autograder/run_autograder") -> Any:
        for name in ("submission", "results"):
            (tmp_path / "autograder" / name).mkdir(parents=True)
        shutil.copy(handed_in, tmp_path / "autograder" / "submission")
        (tmp_path / "metadata.json").write_text(json.dumps(METADATA))
        mounts = [
            f"{tmp_path}/autograder/{name}:/autograder/{name}" for name in ("submission", "results")
        ]
        mounts.append(f"{tmp_path}/metadata.json:/autograder/submission_metadata.json")
        words = [word for mount in mounts for word in ("-v", mount)]
        run("podman", "run", "--rm", *FLAGS, "--network", "none", *LEAST, *words, gradescope,
            "bash", "-c", command)  # fmt: skip
        found = json.loads((tmp_path / "autograder" / "results" / "results.json").read_text())
        validate("gradescope_results", found)
        return found

    return graded


def test_solved_work(graded: Graded) -> None:
    """Full marks, at the level that the platform allows."""
    found = graded(SOLVED)
    assert found["score"] == 14, found
    assert found["extra_data"]["lockdown"] == "root"


def test_untouched_work(graded: Graded) -> None:
    """No points, and a reason in each row."""
    found = graded(UNTOUCHED)
    assert found["score"] == 0
    assert len(found["tests"]) == 8
    assert {row["status"] for row in found["tests"]} == {"failed"}


def test_broken_work(graded: Graded, tmp_path: Path) -> None:
    """A file that is no notebook is told so."""
    broken = tmp_path / "mine.ipynb"
    broken.write_text("{")
    assert "Nothing was graded" in graded(broken)["output"]


def test_hostile_work(graded: Graded, tmp_path: Path) -> None:
    """It reads nothing of the bundle, writes no result, and reaches nothing outside."""
    hostile = tmp_path / "mine.py"
    text = HOSTILE.format(source="/autograder/source", root="/autograder")
    hostile.write_text(f"import numpy as np\n{text}")
    found = graded(hostile)
    assert found["score"] == 0
    assert found["extra_data"]["graded"] is True


def test_a_hungry_submission_costs_itself_only(graded: Graded) -> None:
    """What the container's memory does not hold ends the submission's process, not the grader."""
    found = graded(ROOT / "tests" / "golden" / "memory_bomb" / "submission.ipynb")
    assert found["extra_data"]["graded"] is True
    assert 0 < found["score"] < 14


def test_an_engine_that_does_not_start_leaves_word(graded: Graded) -> None:
    """The script itself puts the result in place that says "not graded"."""
    command = "rm -r /autograder/source/payload/engine; /autograder/run_autograder"
    found = graded(SOLVED, command=command)
    assert "not graded, please tell your instructor" in found["output"]


@pytest.fixture(scope="module")
def grading(around: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The image of PrairieLearn's and Autolab's bundles, and the folder with both."""
    folder = tmp_path_factory.mktemp("grading")
    for kind in ("prairielearn", "autolab"):
        bundle(kind, folder)
    for name in ("setup.sh", "requirements.txt", "requirements.uv.txt", "Dockerfile"):
        one, two = (folder / kind / "image" / name for kind in ("prairielearn", "autolab"))
        assert one.read_bytes() == two.read_bytes()
    arguments = ("--build-arg", f"BASE={around}", "--build-arg", f"PYTHON={PYTHON}")
    build(folder / "autolab" / "image", GRADING, *arguments)
    return GRADING, folder


@pytest.mark.parametrize(("notebook", "share"), [(SOLVED, 1), (UNTOUCHED, 0)])
def test_prairielearn(
    grading: tuple[str, Path], tmp_path: Path, notebook: Path, share: float
) -> None:
    """Started by its entry point, as root, without network, with at most 1,024 processes."""
    image, folder = grading
    grade = tmp_path / "grade"
    question = folder / "prairielearn" / "questions" / NAME
    shutil.copytree(question / "tests", grade / "tests")
    for name in ("student", "data"):
        (grade / name).mkdir()
    shutil.copy(notebook, grade / "student")
    (grade / "data" / "data.json").write_text("{}")
    entry = json.loads((question / "info.json").read_text())["externalGradingOptions"]["entrypoint"]
    must("podman", "run", "--rm", *FLAGS, "--network", "none", "--pids-limit", "1024", "--memory",
         "768m", "-v", f"{grade}:/grade", image, *entry.split())  # fmt: skip
    found = json.loads((grade / "results" / "results.json").read_text())
    validate("prairielearn_results", found)
    assert found["score"] == share


@pytest.mark.parametrize(("notebook", "points"), [(SOLVED, 14), (UNTOUCHED, 0)])
def test_autolab(grading: tuple[str, Path], tmp_path: Path, notebook: Path, points: float) -> None:
    """`make`, as a user without rights, beside the archive and the file that was handed in."""
    image, folder = grading
    job = tmp_path / "job"
    job.mkdir()
    shutil.copy(folder / "autolab" / "autograde-Makefile", job / "Makefile")
    shutil.copy(folder / "autolab" / "autograde.tar", job)
    shutil.copy(notebook, job / f"{NAME}.ipynb")
    must("chown", "-R", "3000:3000", job)
    done = subprocess.run(
        ["podman", "run", "--rm", *FLAGS, "--network", "none", "--user", "3000:3000", "--memory",
         "768m", "-v", f"{job}:/job", "-w", "/job", image, "make", "-s"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    scores = json.loads(done.stdout.splitlines()[-1])["scores"]
    assert sum(scores.values()) == points, done.stdout
    assert len(scores) == 8


DOCKER = """#!/bin/sh
# podman in place of docker, and what the caller asks about builders, of which podman has none
case "$1 $2" in
    "buildx inspect") echo "Name: default" ;;
    "buildx ls") echo '{"Name": "default", "Driver": "docker"}' ;;
    "create "*) shift; exec podman create FLAGS "$@" ;;
    *) exec podman "$@" ;;
esac
"""


def test_otter_grade(around: str, tmp_path: Path) -> None:
    """Stock `otter grade` builds its image from the bundle, and grades a folder with it."""
    bundle("otter", tmp_path)
    handed_in = tmp_path / "handed_in"
    handed_in.mkdir()
    shutil.copy(SOLVED, handed_in / "solved.ipynb")
    shutil.copy(UNTOUCHED, handed_in / "untouched.ipynb")
    (handed_in / "broken.ipynb").write_text("{")
    docker = tmp_path / "bin" / "docker"
    docker.parent.mkdir()
    docker.write_text(DOCKER.replace("FLAGS", shlex.join(FLAGS)))
    docker.chmod(0o755)
    must(sys.executable, "-m", "otter", "grade", "-n", "autograder-test", "-a",
         tmp_path / "otter.zip", "-o", tmp_path, "--image", around, "--no-network",
         "--containers", "2", handed_in,
         env=BUILDING | {"PATH": f"{docker.parent}:{os.environ['PATH']}"})  # fmt: skip
    with (tmp_path / "final_grades.csv").open() as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    found = {name: float(row["total_points_earned"]) for name, row in rows.items()}
    assert found == {
        "points-per-question": 14, "solved.ipynb": 14, "untouched.ipynb": 0, "broken.ipynb": 0,
    }, rows  # fmt: skip
    assert rows["untouched.ipynb"]["grading_status"] == "Completed"
    assert "failed" in rows["broken.ipynb"]["grading_status"]
