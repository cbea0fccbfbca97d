"""A zip for stock Otter: ``otter run -a ZIP FILE`` and ``otter grade -a ZIP ...``.

Stock Otter runs the checks in the student's own process, so this bundle carries the hidden checks,
the reference and the key of the drawn inputs to where student code can read them. It is for
machines and students that are trusted; ``autograder grade`` is for the rest.

Otter writes the zip, except for what prepares the image of ``otter grade``: that is the script and
the pinned packages of every other bundle, so that no two machines judge with other versions, and
nothing is fetched beside packages.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import tempfile
import zipfile
from pathlib import Path

from autograder.build import public_checks
from autograder.bundle.payload import Files, installation, script, write_zip
from autograder.errors import UsageError
from autograder.inline import engine_modules, inline
from autograder.model import Assignment, Course
from autograder.reference import header, imported_solutions, reference_module

ENVIRONMENT = b"# Otter wants this file; setup.sh installs requirements.txt\n"


def make_zip(course: Course, assignment: Assignment, path: Path, seed: str | bytes) -> None:
    """Write the configuration zip of one assignment.

    Args:
        path: of the zip; an existing file is replaced.
        seed: fixes the drawn inputs, which under stock Otter are the same for every submission.

    Raises:
        UsageError: Otter, or a package that grading needs, is not installed here.
        CourseError: the course does not pin what grading needs.
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
                no_requirements=True,
                no_environment=True,
                files=["solutions"],
            )
        with zipfile.ZipFile(folder / "made.zip") as made:
            files = {name: made.read(name) for name in made.namelist()}
    write_zip(path, files | _image(course, assignment))


def _image(course: Course, assignment: Assignment) -> Files:
    """What Otter's Dockerfile copies into the image of ``otter grade`` and runs there."""
    return {
        "environment.yml": ENVIRONMENT,
        "run_autograder": script("otter_run_autograder"),
        **installation(course, assignment),
    }


def draw_key(assignment: Assignment, seed: str | bytes) -> bytes:
    """The key that a bundle made with this seed draws from."""
    given = seed.encode() if isinstance(seed, str) else seed
    return hashlib.sha256(f"otter bundle\0{assignment.id}\0".encode() + given).digest()


def _fill(folder: Path, course: Course, assignment: Assignment, key: bytes) -> None:
    files = {"otter_config.json": json.dumps({"show_hidden": False, "show_stdout": False})}
    # the notebook's own check cells run too; without points they change no grade
    public = public_checks(assignment, points=0)
    hidden = hidden_checks(assignment, key)
    files |= {f"tests/{name}.py": text for name, text in (public | hidden).items()}
    modules = imported_solutions(course, assignment)
    # a package and not loose modules: beside those Otter refuses a submission that is a .py; and
    # an empty one too, as not every builder of images goes on where there is no file to add
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
