"""Damaged notebooks through ``autograder grade``: every one has its row, and none costs another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import damage
import pytest

ROOT = Path(__file__).parents[1]
COUNT = int(os.environ.get("DAMAGED_NOTEBOOKS", "200"))
"""How many are graded; 1000 in a thorough run."""
FEW = 60
GROWTH_MB = 30
"""What the main process may take more for all of them than for a few."""

OUR_FAULT = ("the grader itself", "on the grader's side", "the grader could not", "no result")

GRADE = """
import sys
from autograder.cli import main
status = main(sys.argv[1:])
with open("/proc/self/status", encoding="ascii") as file:
    print(file.read().partition("VmHWM:")[2].split()[0], file=sys.stderr)
sys.exit(status)
"""


def grade(folder: Path, out: Path) -> tuple[dict[str, dict[str, Any]], int]:
    """Rows by name, and the largest resident size of the main process in MiB."""
    done = subprocess.run(
        [sys.executable, "-c", GRADE, "grade", str(folder), "-o", str(out), "--json",
         "--course", str(ROOT)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=1500,
        env=dict(os.environ) | {"AUTOGRADER_SECRET": "a secret of the tests"},
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr[-2000:]
    rows = json.loads(done.stdout)["results"]
    by_name = {row["submission"]: row for row in rows}
    assert len(by_name) == len(rows)
    return by_name, int(done.stderr.split()[-1]) >> 10


@pytest.mark.slow
def test_every_damaged_notebook_has_its_row(tmp_path: Path) -> None:
    """Whatever happened to a notebook, it is graded or asks for a person; memory stays flat."""
    damage.write(tmp_path / "few", FEW, seed=2)
    damage.write(tmp_path / "all", COUNT, seed=1)
    _, little = grade(tmp_path / "few", tmp_path / "out-few")
    rows, peak = grade(tmp_path / "all", tmp_path / "out-all")
    assert set(rows) == {path.name for path in (tmp_path / "all").iterdir()}
    assert peak - little < GROWTH_MB
    for name, row in rows.items():
        problems = " ".join(row["problems"])
        assert not any(words in problems for words in OUR_FAULT), (name, row)
        assert row["status"] == "graded" or problems, name
    assert {row["status"] for row in rows.values()} == {"graded", "needs_attention"}


def test_damage_is_the_same_for_the_same_seed() -> None:
    """A notebook that once did harm can be made again, whatever the count."""
    few, more = dict(damage.notebooks(20, seed=3)), dict(damage.notebooks(40, seed=3))
    assert few.items() <= more.items()
    assert few != dict(damage.notebooks(20, seed=4))


def test_damage_is_of_every_kind() -> None:
    """Some notebooks are still JSON, some are not, and hardly any is as it was."""
    made = [data for _, data in damage.notebooks(120, seed=5)]
    good = set(damage.originals())
    assert sum(data in good for data in made) <= 3
    readable = 0
    for data in made:
        try:
            json.loads(data)
            readable += 1
        except ValueError:
            continue
    assert 30 < readable < 110
