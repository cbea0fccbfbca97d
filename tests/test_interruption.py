"""Nothing is lost: a batch that is killed at any moment goes on where it stopped."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers import heed_interrupts
from small_course import ipynb

from autograder.store import DATABASE

TINY = Path(__file__).parent / "fixtures" / "tiny_course"
COUNT = 200
MOMENTS = 20
RIGHT = (TINY / "solutions" / "tiny.py").read_text(encoding="utf-8")
KINDS = [
    RIGHT,
    "def double(x):\n    return 3 * x",
    RIGHT + "\nraise ValueError('at the end')",
    "def double(x):\n    import os\n    os._exit(0)",
    "double = 7",
]
"""What the class hands in, by turns; each a little different, so that no two are the same file."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Linux grades")


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the class's submissions; one of them cannot be read."""
    folder = tmp_path_factory.mktemp("class")
    for number in range(COUNT - 1):
        text = f"number = {number}\n{KINDS[number % len(KINDS)]}"
        (folder / f"student{number:03}.ipynb").write_bytes(ipynb("import numpy as np", text))
    (folder / "student999.ipynb").write_bytes(b"{not a notebook")
    return folder


def command(folder: Path, out: Path) -> list[str]:
    words = [sys.executable, "-m", "autograder", "grade", folder, "-a", "01_tiny", "-o", out]
    return [str(word) for word in [*words, "--course", TINY, "-j", "2"]]


def environment() -> dict[str, str]:
    return dict(os.environ) | {"AUTOGRADER_SECRET": "a secret of the tests"}


def finish(folder: Path, out: Path) -> int:
    """Run the batch to its end."""
    return subprocess.run(
        command(folder, out), env=environment(), capture_output=True, check=False
    ).returncode


def rows(out: Path) -> dict[str, dict[str, Any]]:
    """Every row of a result folder, by submission."""
    if not (out / DATABASE).exists():
        return {}
    database = sqlite3.connect(out / DATABASE)
    try:
        found = database.execute("SELECT submission, body FROM result").fetchall()
    except sqlite3.OperationalError:  # killed before the table was there
        found = []
    finally:
        database.close()
    assert len({name for name, _ in found}) == len(found)
    return {name: json.loads(body) for name, body in found}


def without_seconds(found: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {name: row | {"seconds": 0} for name, row in found.items()}


@pytest.fixture(scope="module")
def undisturbed(handed_in: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the class gets when nothing happens."""
    out = tmp_path_factory.mktemp("undisturbed")
    assert finish(handed_in, out) == 1  # one cannot be read
    return without_seconds(rows(out))


def children(pid: int) -> list[int]:
    """Lanes and warm parents of a running batch."""
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


class Batch:
    """A batch in a process of its own, which tells each submission that it has graded."""

    def __init__(self, folder: Path, out: Path) -> None:
        self.process = subprocess.Popen(
            command(folder, out), env=environment(), text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=heed_interrupts,
        )  # fmt: skip

    def wait_for(self, count: int) -> bool:
        """Whether so many more submissions were graded before it ended."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            count -= line.startswith("Graded")
            if count <= 0:
                return True
        return False

    def kill(self, pid: int, how: int) -> None:
        """Send a signal to it or to one of its processes."""
        os.kill(pid, how)

    def close(self) -> None:
        """End it, and wait until none of its processes is left."""
        started = [self.process.pid, *children(self.process.pid)]
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate()
        until = time.monotonic() + 30
        while any(Path(f"/proc/{pid}/stat").exists() for pid in started):
            assert time.monotonic() < until, "a process of the batch survives it"
            time.sleep(0.02)


def moments(chance: random.Random) -> Iterator[tuple[str, int]]:
    """Whom to strike, and after how many submissions."""
    whom = ["main", "interrupt", "helper", "helper"]
    for _ in range(MOMENTS):
        yield chance.choice(whom), chance.randrange(0, 2 * COUNT // MOMENTS)


@pytest.mark.slow
def test_a_batch_killed_at_random_moments_loses_and_repeats_nothing(
    handed_in: Path, undisturbed: dict[str, Any], tmp_path: Path
) -> None:
    """Main process, lanes and warm parents die twenty times; each row comes once, and is the same.

    A row that was there stays as it is, its seconds too: it was not graded again.
    """
    chance = random.Random(20)
    kept: dict[str, Any] = {}
    batch = None
    for whom, count in moments(chance):
        batch = batch or Batch(handed_in, tmp_path)
        if not batch.wait_for(count):
            break
        helpers = children(batch.process.pid)
        if whom == "helper" and helpers:
            batch.kill(chance.choice(helpers), signal.SIGKILL)
            continue  # the batch goes on with another helper
        batch.kill(batch.process.pid, signal.SIGINT if whom == "interrupt" else signal.SIGKILL)
        batch.close()
        batch = None
        found = rows(tmp_path)
        assert kept.items() <= found.items()
        kept = {name: row for name, row in found.items() if row["status"] == "graded"}
    if batch is not None:
        batch.close()
    assert finish(handed_in, tmp_path) == 1
    found = rows(tmp_path)
    assert kept.items() <= found.items()
    assert without_seconds(found) == undisturbed
    written = json.loads((tmp_path / "results.json").read_text())["results"]
    assert [row["submission"] for row in written] == sorted(undisturbed)


@pytest.mark.slow
@pytest.mark.parametrize("count", [1, 3])
def test_order_and_parallelism_change_nothing(
    handed_in: Path, undisturbed: dict[str, Any], tmp_path: Path, count: int
) -> None:
    """One at a time or three, in another order: the same results but for seconds."""
    names = sorted(undisturbed, reverse=True)[:60]
    words = command(handed_in, tmp_path)[:-1]
    words[4:5] = [str(handed_in / name) for name in names]
    done = subprocess.run([*words, str(count)], env=environment(), capture_output=True, check=False)
    assert done.returncode == 1
    assert without_seconds(rows(tmp_path)) == {name: undisturbed[name] for name in names}


SMALL_DISK = """\
mount -t tmpfs -o size=400k none "$1" || exit 99
shift
"$@"
echo "first: $?"
mount -o remount,size=50m "$OUT"
"$@" >"$OUT/stdout"
echo "second: $?"
cp "$OUT/grades.sqlite" "$OUT/../kept.sqlite"
"""


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("unshare"), reason="mounts a small disk")
def test_a_full_disk_stops_the_batch_and_loses_nothing(
    handed_in: Path, undisturbed: dict[str, Any], tmp_path: Path
) -> None:
    """The message says what to do, and with room again the same command finishes the class."""
    out = tmp_path / "out"
    out.mkdir()
    words = command(handed_in, out)
    done = subprocess.run(
        ["unshare", "-m", "bash", "-c", SMALL_DISK, "small disk", str(out), *words],
        env=environment() | {"OUT": str(out)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode == 99:
        pytest.skip("this machine allows no mount")
    assert "first: 3" in done.stdout and "second: 1" in done.stdout, done.stdout + done.stderr
    assert "make room" in done.stderr and "Traceback" not in done.stderr
    (tmp_path / "kept").mkdir()
    shutil.copy(tmp_path / "kept.sqlite", tmp_path / "kept" / DATABASE)
    assert without_seconds(rows(tmp_path / "kept")) == undisturbed


@pytest.mark.slow
def test_ctrl_c_ends_within_seconds_and_says_how_to_go_on(handed_in: Path, tmp_path: Path) -> None:
    """The exit status is 130, the last line names the way, and no process is left."""
    batch = Batch(handed_in, tmp_path)
    assert batch.wait_for(3)
    started = children(batch.process.pid)
    batch.kill(batch.process.pid, signal.SIGINT)
    _, said = batch.process.communicate(timeout=30)
    assert batch.process.returncode == 130
    assert "the same command goes on where it stopped" in said.splitlines()[-1]
    assert not any(Path(f"/proc/{pid}/stat").exists() for pid in started)
