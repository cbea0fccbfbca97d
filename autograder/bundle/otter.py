"""A zip for stock Otter: ``otter run -a ZIP FILE`` and ``otter grade -a ZIP ...``.

Stock Otter runs the checks in the student's own process, so this bundle carries the hidden checks,
the reference and the key of the drawn inputs to where student code can read them. It is for
machines and students that are trusted; ``autograder grade`` is for the rest.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import tempfile
import zipfile
from pathlib import Path

from autograder import handout
from autograder.build import public_checks
from autograder.errors import UsageError
from autograder.inline import engine_modules, inline
from autograder.model import Assignment, Course
from autograder.reference import header, imported_solutions, reference_module

PYTHON_VERSION = "3.12"
TIMESTAMP = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can hold: two bundles of the same course are the same bytes."""


def make_zip(course: Course, assignment: Assignment, path: Path, seed: str | bytes) -> None:
    """Write the configuration zip of one assignment.

    Args:
        path: of the zip; an existing file is replaced.
        seed: fixes the drawn inputs, which under stock Otter are the same for every submission.

    Raises:
        UsageError: Otter is not installed here.
    """
    try:
        from otter.generate import main as generate  # type: ignore[import-untyped]
    except ImportError as error:
        raise UsageError("this bundle needs Otter: pip install otter-grader") from error
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _fill(folder, course, assignment, draw_key(assignment, seed))
        # Otter takes support files relative to the working directory only
        with contextlib.chdir(folder):
            generate(
                tests_dir="tests",
                output_path="made.zip",
                config="otter_config.json",
                requirements="requirements.txt",
                no_environment=True,
                python_version=PYTHON_VERSION,
                files=["solutions"] if Path("solutions").is_dir() else [],
            )
        _normalise(folder / "made.zip", folder / "even.zip")
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / "even.zip", path)


def draw_key(assignment: Assignment, seed: str | bytes) -> bytes:
    """The key that a bundle made with this seed draws from."""
    given = seed.encode() if isinstance(seed, str) else seed
    return hashlib.sha256(f"otter bundle\0{assignment.id}\0".encode() + given).digest()


def _fill(folder: Path, course: Course, assignment: Assignment, key: bytes) -> None:
    files = {
        "otter_config.json": json.dumps({"show_hidden": False, "show_stdout": False}),
        "requirements.txt": "\n".join(
            line for line in handout.requirements(assignment) if not line.startswith("otter-grader")
        ),
    }
    # the notebook's own check cells run too; without points they change no grade
    public = public_checks(assignment, points=0)
    hidden = hidden_checks(assignment, key)
    files |= {f"tests/{name}.py": text for name, text in (public | hidden).items()}
    modules = imported_solutions(course, assignment)
    if modules:
        # a package and not loose modules: beside those Otter refuses a submission that is a .py
        files["solutions/__init__.py"] = ""
        files |= {f"solutions/{name}.py": reference_module(modules[name]) for name in modules}
    for name, text in files.items():
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


def hidden_checks(assignment: Assignment, key: bytes) -> dict[str, str]:
    """The self-contained copy of each hidden check file, by file name without ``.py``."""
    copies = {}
    for question in assignment.questions:
        source = question.hidden.read_text(encoding="utf-8")
        copy = inline(source, engine_modules(), path=question.hidden, key=key)
        copies[f"{question.id}_hidden"] = f"{header(assignment)}\n{copy}"
    return copies


def _normalise(source: Path, target: Path) -> None:
    """Copy a zip with its entries in order of name, without times, scripts executable."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(set(old.namelist())):
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            script = name in ("setup.sh", "run_autograder")
            entry.external_attr = (0o100755 if script else 0o100644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
