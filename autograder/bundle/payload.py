"""What every platform's bundle carries: the engine, one assignment of the course, and a key.

A payload is a folder of text files; ``start.py`` in it grades one submission. It is the same engine
that grades a class, not a second one.
"""

from __future__ import annotations

import io
import json
import re
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from autograder import handout, tables
from autograder import secret as course_secret
from autograder.errors import CourseError, UsageError
from autograder.model import Assignment, Course
from autograder.policy import Policy
from autograder.reference import imported_solutions, reference_modules

ENGINE = Path(__file__).parents[1]
SCRIPTS = Path(__file__).parent / "scripts"
LOCK = "requirements.lock"
ENGINE_NEEDS = ("click", "nbformat", "numpy", "packaging", "pyseccomp", "rich")
INSTALLER = "uv"
TIMESTAMP = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can hold: two bundles of the same course are the same bytes."""
TARGET = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "x86_64",
    "platform_python_implementation": "CPython",
    "platform_system": "Linux",
    "python_full_version": "3.12.0",
    "python_version": "3.12",
    "sys_platform": "linux",
}
"""Where a bundle runs, for the conditions of requirements."""
ONE_LIBRARY = {"tensorflow": "tensorflow-cpu"}
"""What grades without a GPU in place of what students install."""
_PINNED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==(?:.*\\\n)*.*$", re.MULTILINE)

Files = dict[str, bytes]


def payload(course: Course, assignment: Assignment, policy: Policy, secret: bytes) -> Files:
    """The files of a payload, by path.

    Args:
        secret: of the course. The payload holds a key made from it, which says nothing about it.

    Raises:
        CourseError: the course has no lock file, or it does not pin what grading needs.
        UsageError: a package that grading needs is not installed here.
    """
    key = course_secret.derive(secret, f"bundle of {assignment.id}")
    files = {
        "start.py": script("start.py"),
        "policy.json": json.dumps(policy.to_json(), indent=1).encode() + b"\n",
        "secret": key.encode() + b"\n",
    }
    files |= {f"engine/autograder/{path}": data for path, data in _engine().items()}
    files |= {f"course/{path}": data for path, data in _course(course, assignment).items()}
    return files


def installation(course: Course, assignment: Assignment) -> Files:
    """The script that prepares an image, and what it installs; errors as for :func:`payload`."""
    wanted, installer = _requirements(course, assignment)
    return {
        "setup.sh": script("setup.sh"),
        "requirements.txt": wanted.encode(),
        "requirements.uv.txt": installer.encode(),
    }


def script(name: str) -> bytes:
    """A file that bundles carry as it is."""
    return (SCRIPTS / name).read_bytes()


def _engine() -> Files:
    paths = (path for path in ENGINE.rglob("*.py") if "__pycache__" not in path.parts)
    return {path.relative_to(ENGINE).as_posix(): path.read_bytes() for path in sorted(paths)}


def _course(course: Course, assignment: Assignment) -> Files:
    """A course of this assignment, and of those whose references its hidden checks import."""
    others = [each for each in imported_solutions(course, assignment).values()]
    kept = [each for each in course.assignments if each in (assignment, *others)]
    files = {"assignments/course.toml": _course_file(course, kept).encode()}
    for each in kept:
        paths = [each.master, each.master.with_name("assignment.toml")]
        for question in each.questions:
            paths += [question.public, question.hidden]
        files |= {path.relative_to(course.root).as_posix(): path.read_bytes() for path in paths}
    for name, text in reference_modules(course, assignment).items():
        files[f"solutions/{name}.py"] = text.encode()
    files["solutions/__init__.py"] = b""
    return files


def _course_file(course: Course, kept: Iterable[Assignment]) -> str:
    table = tables.read(course.root / "assignments" / "course.toml")
    lines = [f"title = {json.dumps(course.title)}", "", "[points]"]
    lines += [f"{each.id} = {each.max_score:g}" for each in kept]
    for part in ("limits", "gpu"):
        lines += ["", f"[{part}]"]
        lines += [f"{name} = {value}" for name, value in table.get(part, {}).items()]
    return "\n".join(lines) + "\n"


def _requirements(course: Course, assignment: Assignment) -> tuple[str, str]:
    """The lines of the lock that this assignment's grading needs, and those of the installer.

    A submission may import whatever its student was told to install, with all that comes with it.
    """
    path = course.root / LOCK
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CourseError(f"{path}: {error.strerror}; `make lock` writes it") from error
    pinned: dict[str, str] = {}
    for match in _PINNED.finditer(text):
        name = canonicalize_name(match[1])
        pinned[name] = pinned.get(name, "") + match[0] + "\n"
    wanted = needed([*ENGINE_NEEDS, *handout.requirements(assignment)])
    for missing in {*wanted, INSTALLER} - set(pinned):
        raise CourseError(f"{path} does not pin {missing}; `make lock` does")
    return "".join(pinned[name] for name in sorted(wanted)), pinned[INSTALLER]


def needed(lines: Iterable[str]) -> set[str]:
    """Names of all distributions that some requirement lines bring where a bundle runs.

    Raises:
        UsageError: one is not installed here, so that what it brings cannot be told.
    """
    todo = [Requirement(line) for line in lines]
    seen: set[tuple[str, frozenset[str]]] = set()
    while todo:
        requirement = todo.pop()
        given: str = canonicalize_name(requirement.name)
        name = ONE_LIBRARY.get(given, given)
        extras = frozenset(requirement.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            brought = metadata.requires(name) or []
        except metadata.PackageNotFoundError as error:
            raise UsageError(
                f"this bundle needs {name}, which is not installed here: pip install {name}"
            ) from error
        todo += [each for each in map(Requirement, brought) if _holds(each, extras)]
    return {name for name, _ in seen}


def _holds(requirement: Requirement, extras: frozenset[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(
        marker.evaluate({**TARGET, "extra": extra}) for extra in (*extras, "")
    )


def is_script(name: str) -> bool:
    """Whether a file of a bundle must be executable."""
    return name.endswith((".sh", "run_autograder"))


def write_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """A zip with its entries in order of name, without times, scripts executable."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, TIMESTAMP)
            entry.external_attr = (0o100755 if is_script(name) else 0o100644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    write_whole(path, packed.getvalue())


def tar(files: Mapping[str, bytes]) -> bytes:
    """The same as a tar archive."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name in sorted(files):
            entry = tarfile.TarInfo(name)
            entry.size = len(files[name])
            entry.mode = 0o700 if is_script(name) else 0o600
            archive.addfile(entry, io.BytesIO(files[name]))
    return packed.getvalue()


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that others may not read, since it holds hidden checks: whole or not at all.

    Raises:
        UsageError: it cannot be written.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.touch(mode=0o600)
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise UsageError(f"{path} cannot be written: {error.strerror}") from error
