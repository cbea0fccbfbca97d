"""What a batch keeps in its folder: SQLite rows, one JSON file per submission, one for all.

Layout of the folder: ``grades.sqlite`` (one row per submission and assignment, committed as soon as
it is known, so that an interrupted batch goes on where it stopped), ``results/<id>.json``,
``results.json`` and ``.lock``.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, overload

from autograder.errors import BatchInUse, StoreError, UsageError
from autograder.model import SubmissionResult
from autograder.resultfile import body, result_from_json, write_results

DATABASE = "grades.sqlite"
RESULTS = "results.json"
APPLICATION = 0x61676264  # "agbd": tells our database from another program's
SCHEMA = 1
TABLES = """
CREATE TABLE result (
    submission TEXT NOT NULL,
    assignment TEXT NOT NULL,
    digest TEXT NOT NULL,
    course_digest TEXT NOT NULL,
    secret TEXT NOT NULL,
    status TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (submission, assignment)
);
"""
DONE = """
SELECT 1 FROM result WHERE submission = ? AND digest = ? AND assignment = ? AND course_digest = ?
AND secret = ? AND status = 'graded'
"""
GRADED = """
SELECT submission, digest, assignment, course_digest FROM result
WHERE secret = ? AND status = 'graded'
"""
# a file that was not recognised, or was graded as another assignment by mistake, keeps one row
REPLACED = """
SELECT submission, assignment FROM result
WHERE submission = ? AND (assignment IN ('', ?) OR digest = ?)
"""


@dataclass(frozen=True)
class Key:
    """What must be unchanged for a result to stand: otherwise the submission is graded again."""

    submission: str
    digest: str
    assignment: str
    course_digest: str
    secret: str


class Store:
    """The folder of one batch, locked for one run; use it in a ``with``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.results = folder / "results"

    def __enter__(self) -> Store:
        try:
            self.results.mkdir(parents=True, exist_ok=True)
            self._lock = _lock(self.folder)
        except (FileExistsError, NotADirectoryError) as error:
            raise UsageError(
                f"{self.folder} cannot be a result folder: a file is there; give another by -o"
            ) from error
        except OSError as error:
            raise UsageError(f"{self.folder} cannot be written: {error.strerror}") from error
        try:
            self._database = _open(self.folder / DATABASE)
        except BaseException:
            self._lock.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.close()
        self._lock.close()

    def done(self, key: Key) -> bool:
        """Whether this very submission was graded; one that needs attention is tried again."""
        values = (key.submission, key.digest, key.assignment, key.course_digest, key.secret)
        return self._database.execute(DONE, [_text(each) for each in values]).fetchone() is not None

    def graded(self, secret: str) -> Iterator[Key]:
        """The keys of what was graded with the secret of this fingerprint."""
        rows = self._database.execute(GRADED, (secret,))
        return (Key(name, digest, which, course, secret) for name, digest, which, course in rows)

    def save(self, result: SubmissionResult, secret: str) -> None:
        """Keep a row, in place of what the same submission had before; durable on return.

        Args:
            secret: fingerprint of the secret that the hidden inputs came from.

        Raises:
            StoreError: the folder cannot be written; earlier rows are kept.
        """
        try:
            self._save(result, secret)
        except (sqlite3.Error, OSError) as error:
            raise StoreError(
                f"{self.folder} cannot be written: {error}; make room there and run the same "
                "command again: what is graded so far is kept"
            ) from error

    def _save(self, result: SubmissionResult, secret: str) -> None:
        line = body(result)
        name, assignment = _text(result.submission), _text(result.assignment)
        row = (name, assignment, result.digest, result.course_digest, secret, result.status.value)
        with self._database:
            old = self._database.execute(REPLACED, (name, assignment, result.digest)).fetchall()
            self._database.executemany(
                "DELETE FROM result WHERE submission = ? AND assignment = ?", old
            )
            self._database.execute("INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, line))
        for replaced in old:
            if replaced != (name, assignment):
                self._file(*replaced).unlink(missing_ok=True)
        write_results(self._file(name, assignment), [line])

    def finish(self) -> None:
        """Write ``results.json`` with every row of the folder."""
        rows = self._database.execute("SELECT body FROM result ORDER BY submission, assignment")
        write_results(self.folder / RESULTS, (line for (line,) in rows), durable=True)

    def _file(self, submission: str, assignment: str) -> Path:
        return self.results / f"{safe_id(submission, assignment)}.json"


class Rows(Sequence[SubmissionResult]):
    """Results of a folder in a fixed order, read one by one, so that memory stays flat.

    Args:
        checks: read the questions with their checks too.
    """

    def __init__(self, folder: Path, keys: Iterable[tuple[str, str]], checks: bool = True) -> None:
        self.folder = folder
        self.keys = tuple(keys)
        self.checks = checks

    def totals(self) -> Rows:
        """The same without questions and checks, which are most of the work of reading."""
        return Rows(self.folder, self.keys, checks=False)

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, index: int) -> SubmissionResult: ...
    @overload
    def __getitem__(self, index: slice) -> Rows: ...
    def __getitem__(self, index: int | slice) -> SubmissionResult | Rows:
        if isinstance(index, slice):
            return Rows(self.folder, self.keys[index], self.checks)
        return next(iter(self[index : index + 1 or None]))

    def __iter__(self) -> Iterator[SubmissionResult]:
        with closing(_open(self.folder / DATABASE)) as database:
            for submission, assignment in self.keys:
                row = database.execute(
                    "SELECT body FROM result WHERE submission = ? AND assignment = ?",
                    (_text(submission), _text(assignment)),
                ).fetchone()
                if row is None:
                    raise BatchInUse(f"another run has changed {self.folder}; run this again")
                value = json.loads(row[0])
                yield result_from_json(value if self.checks else value | {"questions": ()})


def read_folder(folder: Path) -> Rows:
    """Every row of a result folder, by name.

    Raises:
        UsageError: there is none, or it is not one of ours.
    """
    path = folder / DATABASE
    if not path.is_file():
        raise UsageError(f"{folder} holds no grades; name a folder that `autograder grade` wrote")
    with closing(_open(path)) as database:
        order = "SELECT submission, assignment FROM result ORDER BY submission, assignment"
        return Rows(folder, database.execute(order).fetchall())


def safe_id(submission: str, assignment: str) -> str:
    """A file name for any submission name: no character of it is used, so no name is special."""
    return hashlib.sha256(f"{submission}\0{assignment}".encode()).hexdigest()[:24]


def _text(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()


def _lock(folder: Path) -> IO[str]:
    file = (folder / ".lock").open("a+", encoding="ascii")
    try:
        if sys.platform == "win32":  # there a container grades
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise BatchInUse(
            f"another run is writing {folder}; wait for it, or give another folder by -o"
        ) from error
    return file


def _open(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=30)
    try:
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (version,) = database.execute("PRAGMA user_version").fetchone()
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and (application, version) != (APPLICATION, SCHEMA):
            ours = application == APPLICATION
            reason = f"schema {version}, this one reads {SCHEMA}" if ours else "not a result file"
            raise UsageError(
                f"{path} was written by another program or version ({reason}); "
                "give another folder by -o"
            )
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if not tables:
            database.executescript(
                f"BEGIN; {TABLES} PRAGMA application_id = {APPLICATION};"
                f"PRAGMA user_version = {SCHEMA}; COMMIT;"
            )
    except sqlite3.DatabaseError as error:
        database.close()
        raise UsageError(f"{path} cannot be used: {error}; give another folder by -o") from error
    except BaseException:
        database.close()
        raise
    return database
