"""A file, a folder or a zip -> submissions, as data only.

Nothing is unpacked to disk, no link is followed below the path that was given, and no name of an
archive is used as a path. Every ``.ipynb`` or ``.py`` file becomes a submission, so that it gets
its row, even when it cannot be read.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import re
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import overload

from autograder import notebook
from autograder.errors import IntakeError
from autograder.model import Submission
from autograder.recognition import mismatch, recognise

__all__ = ["Found", "find_all", "find_submissions", "mismatch", "recognise", "student_name"]

SUFFIXES = (".ipynb", ".py")
SKIPPED_FOLDERS = (".ipynb_checkpoints", "__MACOSX", "__pycache__")
MAX_ENTRIES = 50_000
MAX_TOTAL = 8 * 2**30
MAX_RATIO = 200
MAX_FOLDERS = 40
RATIO_MATTERS_FROM = 2**20
IS_LINK = "it is a link, not a file; it was not read"


@dataclass(frozen=True)
class Source:
    """Where one submission can be read.

    Attributes:
        name: the submission's name.
        origin: tells apart what is the same file, given twice.
        read: the bytes; raises ``Unreadable`` with a problem text.
    """

    name: str
    origin: str
    read: Callable[[], bytes]

    def submission(self) -> Submission:
        """Read the file now; whatever goes wrong becomes a problem of the submission."""
        try:
            extract = notebook.read(self.name, self.read())
        except Exception as error:
            extract = notebook.Extract((), (unreadable(error),))
        return Submission(
            name=self.name,
            student=student_name(self.name),
            digest=notebook.digest(extract.cells),
            cells=extract.cells,
            problems=extract.problems,
        )


def unreadable(error: Exception) -> str:
    """The problem of a submission whose reading raised ``error``."""
    if isinstance(error, Unreadable):
        return str(error)
    # our mistake, but it must cost one row and not the batch
    return f"the grader could not read it ({type(error).__name__})"


class Found(Sequence[Submission]):
    """Submissions in order; each is read when it is asked for, so memory stays flat.

    Attributes:
        sources: where they are.
        skipped: one line for each file or folder that was left out.
    """

    def __init__(self, sources: Iterable[Source], skipped: Iterable[str] = ()) -> None:
        self.sources = tuple(sources)
        self.skipped = tuple(skipped)

    def __len__(self) -> int:
        return len(self.sources)

    @overload
    def __getitem__(self, index: int) -> Submission: ...
    @overload
    def __getitem__(self, index: slice) -> Found: ...
    def __getitem__(self, index: int | slice) -> Submission | Found:
        if isinstance(index, slice):
            return Found(self.sources[index], self.skipped)
        return self.sources[index].submission()


class Unreadable(Exception):
    """A file that gets a row with a problem instead of cells."""


def find_submissions(path: Path) -> Found:
    """Every submission under a file, a folder or a zip, sorted by name.

    Raises:
        IntakeError: nothing there can be a submission.
    """
    if not os.path.exists(path):  # also where the way to it is closed
        raise IntakeError(f"{path} does not exist; give a notebook, a .py file, a folder or a zip")
    if path.is_dir():
        found = _in_folder(path)
    elif path.suffix.lower() == ".zip":
        found = _in_zip(path)
    elif path.suffix.lower() in SUFFIXES:
        return Found([_file_source(path, path.name, follow=True)])
    else:
        raise IntakeError(f"{path} is no notebook; give a .ipynb or .py file, a folder or a zip")
    if not found.sources:
        raise IntakeError(f"there is no .ipynb or .py file in {path}; was it unpacked elsewhere?")
    return found


def find_all(paths: Iterable[Path]) -> Found:
    """Submissions of several paths; equal names are told apart by the path that was given."""
    parts = [(path, find_submissions(path)) for path in paths]
    taken = _Names()
    origins: set[str] = set()
    sources: list[Source] = []
    for path, found in parts:
        for source in found.sources:
            if source.origin in origins:
                continue
            origins.add(source.origin)
            name = source.name
            if name in taken:
                name = _text((path.parent if path.suffix in SUFFIXES else path).as_posix())
                name = f"{name}/{source.name}"
            sources.append(replace(source, name=taken.take(name)))
    return Found(sources, (line for _, found in parts for line in found.skipped))


def student_name(name: str) -> str:
    """A file name without folders and suffix, reduced to ``[A-Za-z0-9._-]{1,64}``.

    Accents are dropped; a name with nothing left of it becomes a hash, so that two stay apart.
    """
    stem = PurePosixPath(name.replace("\\", "/")).stem
    ascii_text = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    reduced = re.sub(r"[^A-Za-z0-9._-]+", "-", ascii_text).strip(".-")[:64]
    hashed = hashlib.sha256(stem.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    return reduced or f"student-{hashed}"


def _text(name: str) -> str:
    """A file name as text that can be encoded (Linux allows any bytes)."""
    return name.encode("utf-8", "backslashreplace").decode()


def _left_out(name: str) -> str:
    """Why a file is no submission, from its path inside a folder or zip; empty when it is one."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    if any(part.startswith(".") or part in SKIPPED_FOLDERS for part in parts):
        return "hidden, or not a student's work"
    if not name.lower().endswith(SUFFIXES):
        return f"not a .ipynb or .py file{_zip_advice(name)}"
    if "tests" in parts[:-1] and name.lower().endswith(".py"):
        return "a test file"
    return ""


def _in_folder(root: Path) -> Found:
    sources: list[Source] = []
    skipped: list[str] = []
    folders = [root]
    while folders:
        here = folders.pop()
        try:
            entries = list(os.scandir(here))
        except OSError as error:
            skipped.append(f"{_below(root, here)}/: it cannot be listed: {error.strerror}")
            continue
        for entry in entries:
            path = Path(entry.path)
            shown = _below(root, path)
            if os.path.isdir(path):
                if reason := _closed(entry.name, shown, entry.is_symlink()):
                    skipped.append(f"{shown}/: {reason}")
                else:
                    folders.append(path)
            elif reason := _left_out(shown):
                skipped.append(f"{shown}: {reason}")
            else:
                sources.append(_file_source(path, shown))
    return Found(sorted(sources, key=lambda source: source.name), sorted(skipped))


def _below(root: Path, path: Path) -> str:
    return _text(path.relative_to(root).as_posix())


def _closed(name: str, shown: str, is_link: bool) -> str:
    """Why a folder is not entered; empty when it is."""
    if is_link:
        return "a link"
    if name.startswith(".") or name in SKIPPED_FOLDERS:
        return _left_out(shown)
    return "nested too deeply" if shown.count("/") >= MAX_FOLDERS else ""


def _zip_advice(name: str) -> str:
    return "; give it by itself to grade what is in it" if name.lower().endswith(".zip") else ""


def _file_source(path: Path, name: str, follow: bool = False) -> Source:
    # a link below the given folder is not read, so it must not count as the file it points to
    origin = path.resolve() if follow else path.parent.resolve() / path.name
    return Source(_text(name), str(origin), lambda: _read_file(path, follow))


def _read_file(path: Path, follow: bool) -> bytes:
    # NONBLOCK: opening a named pipe must not wait for a writer that never comes
    if not follow and path.is_symlink():  # Windows has no O_NOFOLLOW
        raise Unreadable(IS_LINK)
    flags = os.O_RDONLY | _flag("O_NONBLOCK") | _flag("O_BINARY")
    flags |= 0 if follow else _flag("O_NOFOLLOW")
    try:
        descriptor = os.open(path, flags)
        with open(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise Unreadable("it is not a regular file; it was not read")
            return file.read(notebook.MAX_BYTES + 1)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise Unreadable(IS_LINK) from error
        raise Unreadable(f"it cannot be read: {error.strerror}") from error


def _flag(name: str) -> int:
    """A flag of open(2); 0 where the system has none."""
    return getattr(os, name, 0)


def _in_zip(path: Path) -> Found:
    if not path.is_file():  # a named pipe would be waited for
        raise IntakeError(f"{path} is not a regular file")
    try:
        archive = zipfile.ZipFile(path)  # kept open: its members are read one by one later
        entries = archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
        raise IntakeError(f"{path} cannot be opened as a zip: {error}") from error
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MAX_ENTRIES or total > MAX_TOTAL:
        raise IntakeError(f"{path} holds too much for one zip; unpack it and give the folder")
    names = _Names()
    sources: dict[str, Source] = {}
    skipped: list[str] = []
    for entry in entries:
        name = _text(entry.filename)
        if entry.is_dir():
            continue
        if reason := _left_out(name):
            skipped.append(f"{name}: {reason}")
        else:
            name = names.take(name)
            sources[name] = Source(name, f"{path.resolve()}\0{name}", _reader(archive, entry))
    return Found((sources[name] for name in sorted(sources)), skipped)


class _Names:
    """Names that are taken. What was tried for a name is not tried again, so that a zip with one
    name fifty thousand times takes no longer than any other."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._serials: dict[str, itertools.count[int]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def take(self, name: str) -> str:
        """``name``, or the first of ``name (2)``, ... that is free; the suffix stays."""
        free = name
        stem, dot, suffix = name.rpartition(".")
        while free in self._taken:
            serial = next(self._serials.setdefault(name, itertools.count(2)))
            free = f"{stem} ({serial}){dot}{suffix}"
        self._taken.add(free)
        return free


def _reader(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Callable[[], bytes]:
    return lambda: _read_member(archive, entry)


def _read_member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if problem := _member_problem(entry):
        raise Unreadable(problem)
    try:
        with archive.open(entry) as file:
            return file.read(notebook.MAX_BYTES + 1)
    except Exception as error:  # zlib, lzma, struct and zipfile all raise their own on bad data
        raise Unreadable("its entry in the zip is damaged") from error


def _member_problem(entry: zipfile.ZipInfo) -> str:
    parts = entry.filename.replace("\\", "/").split("/")
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        return IS_LINK
    if parts[0] == "" or ".." in parts or ":" in parts[0]:
        return "its name in the zip leaves the folder; it was not read"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "its entry in the zip is packed in a way that is not read"
    if entry.flag_bits & 1:
        return "its entry in the zip is encrypted"
    if entry.file_size > notebook.MAX_BYTES:
        return f"the file is larger than {notebook.MAX_BYTES // 2**20} MiB; clear its outputs"
    big = entry.file_size > RATIO_MATTERS_FROM
    if big and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        return "its entry in the zip grows far too much when unpacked; it was not read"
    return ""
