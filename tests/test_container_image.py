"""The grading container, for real: built by buildah, run by podman, compared with this machine.

Skipped unless AUTOGRADER_CONTAINER_TESTS is 1 (`make test-container`): it takes minutes and a few
gigabytes. Two variables spare some of it:

AUTOGRADER_CONTAINER_BASE   a base image; else one is made from Debian's packages by mmdebstrap
AUTOGRADER_CONTAINER_IMAGE  a built image; else it is built
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from containers import INDEX_VARIABLES, here_only, must, run
from helpers import heed_interrupts
from small_course import ipynb

from autograder.container import engine

pytestmark = here_only
ROOT = Path(__file__).parents[1]
DEMO = ROOT / "demo" / "submissions"
IMAGE = "localhost/autograder-container"
MOST_BYTES = 2.2e9
SECRET = "a secret of the container's tests"
PROGRAM = [sys.executable, "-m", "autograder"]
HOSTILE = """
import os, socket, subprocess
found = []
def act(what):
    try:
        what()
    except BaseException:
        return
    found.append(what)
act(lambda: open("/opt/course/tests/hidden/01_activations/softmax.py").read())
act(lambda: os.listdir("/opt/course/solutions"))
act(lambda: __import__("solutions"))
act(lambda: socket.create_connection(("127.0.0.1", 1), 1))
act(lambda: open("/proc/1/environ", "rb").read())
act(lambda: os.listdir("/proc/1/fd"))
act(lambda: open("/tmp/planted", "w"))
act(lambda: open("/opt/planted", "w"))
act(lambda: os.kill(1, 9))
act(lambda: os.setuid(0))
os.write(1, b'{"row": {}}\\n')
os.write(2, b"\\x1b]0;owned\\x07")
assert not found
"""
FLOODS = {
    "memory": "kept = [b'x' * 2**24 for _ in range(200)]",
    "disk": """
import os, time
held = []
for number in range(300):
    held.append(open("file", "w+b"))
    os.unlink("file")
    held[-1].write(bytes(2**20))
    held[-1].flush()
time.sleep(1)
""",
    "files": """
import time
for number in range(300):
    open(str(number), "wb").write(bytes(2**20))
time.sleep(1)
""",
    "processes": (ROOT / "tests" / "hostile" / "keep_forking.py").read_text(),
    "output": (ROOT / "tests" / "hostile" / "flood_output.py").read_text(),
}
"""What goes beyond the limits of the course; the question of its cell is not lost by it."""


@pytest.fixture(scope="session")
def image(base_image: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The image, built as the Dockerfile's head says."""
    named = os.environ.get("AUTOGRADER_CONTAINER_IMAGE")
    if named:
        return named
    words = ["buildah", "bud", "--layers", "-f", "autograder/container/Dockerfile", "-t", IMAGE]
    words += ["--build-arg", f"BASE={base_image}", *secrets(tmp_path_factory.mktemp("secrets"))]
    must(*words, ROOT, cwd=ROOT, env=os.environ | {"BUILDAH_ISOLATION": "chroot"})
    return IMAGE


def secrets(folder: Path) -> list[str]:
    """How this machine reaches packages, as the Dockerfile takes it."""
    words = []
    certificate = os.environ.get("SSL_CERT_FILE")
    if certificate and Path(certificate).is_file():
        words += ["--secret", f"id=ca,src={certificate}"]
    index = run(sys.executable, "-m", "pip", "config", "get", "global.index-url").stdout.strip()
    lines = [f"PIP_INDEX_URL={index}\nUV_DEFAULT_INDEX={index}\n"] if index else []
    lines += [f"{name}={os.environ[name]}\n" for name in INDEX_VARIABLES if name in os.environ]
    if lines:
        (folder / "index").write_text("".join(lines))
        words += ["--secret", f"id=index,src={folder / 'index'}"]
    return words


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("AUTOGRADER_SECRET", SECRET)
    monkeypatch.setenv(engine.ENGINE_VARIABLE, "podman")
    return dict(os.environ)


def grade(image: str | None, *words: object) -> subprocess.CompletedProcess[str]:
    """Run `autograder grade`, in a container or (None) on this machine."""
    where = ["--container", image] if image else ["--course", ROOT]
    return run(*PROGRAM, "grade", *words, *where, cwd=ROOT)


def rows(folder: Path) -> dict[str, dict[str, Any]]:
    """The results of a folder by submission, less what may differ from machine to machine."""
    found = json.loads((folder / "results.json").read_text())["results"]
    return {row["submission"]: row | {"seconds": 0, "lockdown": ""} for row in found}


def inside(image: str, *words: str, user: str = "") -> subprocess.CompletedProcess[str]:
    """A program of the image, as somebody without any option of ours would run it."""
    flags = [*engine.flags_in(os.environ), "--network", "none"]
    flags += ["--user", user] if user else []
    return run("podman", "run", "--rm", *flags, "--entrypoint", words[0], image, *words[1:])


def containers() -> str:
    """Those of `grade`; the machine may run others."""
    return must("podman", "ps", "--all", "--filter", "name=autograder-", "--format", "{{.Names}}")


def test_the_image_is_small_and_holds_what_it_should(image: str) -> None:
    """No tests or caches, no rights by default, references and hidden checks for root alone."""
    found = json.loads(must("podman", "image", "inspect", image))[0]
    assert found["Size"] < MOST_BYTES
    assert found["Config"]["User"] == "10001:10001"
    assert inside(image, "autograder", "--version").stdout.startswith("autograder, version")
    for folder in ("assignments", "solutions", "tests"):
        assert inside(image, "ls", f"/opt/course/{folder}").returncode != 0
    listed = inside(image, "find", "/opt/course", "/root", "/build", "/tmp", user="0:0").stdout
    assert "/opt/course/tests/hidden/01_activations/softmax.py" in listed
    assert not [line for line in listed.splitlines() if "fixtures" in line or ".cache" in line]
    assert "/opt/course/tests/answers" not in listed


def test_the_build_leaves_no_trace_of_where_packages_came_from(image: str) -> None:
    """The image's history names no index and no certificate of the machine that built it."""
    history = must("podman", "history", "--no-trunc", "--format", "{{.CreatedBy}}", image)
    assert "http" not in history and "SSL_CERT" not in history
    assert inside(image, "ls", "/run/secrets/index", user="0:0").returncode != 0


def test_the_demo_gets_the_same_results_in_the_container(
    image: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Every field but seconds and level; the second run finds all of it done."""
    done = grade(image, DEMO, "-o", tmp_path / "container")
    assert done.returncode == 0, done.stderr
    assert grade(None, DEMO, "-o", tmp_path / "here").returncode == 0
    assert rows(tmp_path / "container") == rows(tmp_path / "here")
    levels = json.loads((tmp_path / "container" / "results.json").read_text())["results"]
    assert {row["lockdown"] for row in levels} <= {"root", "namespaces"}
    again = grade(image, DEMO, "-o", tmp_path / "container")
    assert "14 of 14 had been graded before" in again.stderr


def test_a_course_of_the_host_is_graded_in_the_container(
    image: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """--course sends its files along, those that only their owner may read included."""
    shutil.copytree(ROOT / "tests" / "fixtures" / "tiny_course", tmp_path / "course")
    for path in (tmp_path / "course" / "tests" / "hidden").rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
    (tmp_path / "a.py").write_text("def double(x):\n    return 2 * x\n")
    done = grade(
        image, tmp_path / "a.py", "-o", tmp_path / "out", "--course", tmp_path / "course",
        "-a", "01_tiny", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"][0]["score"] == 2


def test_hostile_submissions_get_what_they_earn(
    image: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Reading, writing, signals, sockets, memory, disk and processes: the same rows as here."""
    folder = tmp_path / "class"
    folder.mkdir()
    honest = (ROOT / "solutions" / "activations.py").read_text()
    (folder / "tries_everything.ipynb").write_bytes(ipynb(HOSTILE, honest))
    for name, text in FLOODS.items():
        (folder / f"{name}.ipynb").write_bytes(ipynb(text, honest))
    for where, out in ((image, "container"), (None, "here")):
        done = grade(where, folder, "-a", "01_activations", "-o", tmp_path / out)
        assert done.returncode in (0, 1), done.stderr
        assert "\x1b" not in done.stderr
    found, expected = rows(tmp_path / "container"), rows(tmp_path / "here")
    assert found["tries_everything.ipynb"]["score"] == 14
    assert found["tries_everything.ipynb"]["problems"] == []
    assert {name: row["score"] for name, row in found.items()} == {
        name: row["score"] for name, row in expected.items()
    }


def test_ctrl_c_ends_the_container_and_keeps_the_rows(
    image: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Exit 130 within seconds, no container left, and the next run goes on from there."""
    before = containers()
    words = [*PROGRAM, "grade", "--container", image, DEMO, "-o", tmp_path, "-j", "1"]
    process = subprocess.Popen(
        [str(word) for word in words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, preexec_fn=heed_interrupts,
    )  # fmt: skip
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Graded 3/"):
            break
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    _, said = process.communicate(timeout=120)
    assert (process.returncode, time.monotonic() - began < 60) == (130, True)
    assert "goes on where it stopped" in said.splitlines()[-1]
    assert containers() == before
    done = grade(image, *sorted(DEMO.glob("adams_0[12]*")), "-o", tmp_path)
    assert done.returncode == 0 and "had been graded before" in done.stderr


def test_a_container_out_of_memory_is_told(
    image: str, environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A limit below what the grader needs ends in a sentence, and exit 3."""
    flags = os.environ.get(engine.FLAGS_VARIABLE, "")
    monkeypatch.setenv(engine.FLAGS_VARIABLE, f"{flags} --memory 40m --memory-swap 40m")
    done = grade(image, DEMO / "adams_01.ipynb", "-o", tmp_path)
    assert done.returncode == 3, done.stderr
    assert "autograder: the container" in done.stderr and "Traceback" not in done.stderr


def test_an_image_without_the_package_is_refused(
    base_image: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """The base image has Python and no grader: exit 2 and what to do."""
    done = grade(base_image, DEMO / "adams_01.ipynb", "-o", tmp_path)
    assert done.returncode == 2, done.stderr
    assert "holds no grader" in done.stderr and "make image" in done.stderr


@pytest.fixture(autouse=True)
def no_container_is_left() -> Iterator[None]:
    """Whatever a test did, its containers are gone."""
    before = containers()
    yield
    assert containers() == before
