"""Files, folders and zips become submissions; nothing else happens to them."""

from __future__ import annotations

import io
import os
import re
import socket
import stat
import subprocess
import sys
import tempfile
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_course import COURSE, FIRST, SECOND, assignment, ipynb, submission

from autograder import intake, notebook
from autograder.errors import IntakeError
from autograder.model import Course


def write(path: Path, data: bytes = b"x = 1\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def link_entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def test_a_file_is_one_submission(tmp_path: Path) -> None:
    """A notebook given directly is named by its file name and holds its cells."""
    path = write(tmp_path / "Anna K.ipynb", ipynb("x = 1"))
    (found,) = intake.find_submissions(path)
    assert (found.name, found.student, found.problems) == ("Anna K.ipynb", "Anna-K", ())
    assert [cell.source for cell in found.cells] == ["x = 1"]
    assert found.digest == notebook.digest(found.cells)


def test_a_folder_is_read_through_and_sorted(tmp_path: Path) -> None:
    """Submissions come sorted under distinct relative names; what is left out is said."""
    for name in ("b/x.py", "a/x.py", "a/.ipynb_checkpoints/x.py", "__MACOSX/x.py", ".git/x.py"):
        write(tmp_path / name)
    for name in ("a/tests/softmax.py", "notes.txt", "more.zip", "._x.py"):
        write(tmp_path / name)
    found = intake.find_submissions(tmp_path)
    assert [each.name for each in found] == ["a/x.py", "b/x.py"]
    skipped = "\n".join(found.skipped)
    for name in ("checkpoints", "__MACOSX", ".git", "tests/softmax.py", "notes.txt", "more.zip"):
        assert name in skipped


@pytest.mark.parametrize("name", ["gone", "empty", "words.txt", "broken.zip", "empty.zip"])
def test_a_path_without_submissions_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    """A path that cannot be meant is an error of one line that names it."""
    (tmp_path / "empty").mkdir()
    write(tmp_path / "words.txt")
    write(tmp_path / "broken.zip")
    zipfile.ZipFile(tmp_path / "empty.zip", "w").close()
    with pytest.raises(IntakeError) as caught:
        intake.find_submissions(tmp_path / name)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_cannot_be_read_keeps_its_row(tmp_path: Path) -> None:
    """Broken, linked, special and vanished files are submissions with problems and no cells."""
    write(tmp_path / "broken.ipynb", b"\x00\x01")
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "folder.ipynb").symlink_to(tmp_path)
    (tmp_path / "link.py").symlink_to(write(tmp_path / "real.py"))
    write(tmp_path / "vanished.py")
    found = intake.find_submissions(tmp_path)
    (tmp_path / "vanished.py").unlink()
    rows = {each.name: each for each in found}
    assert rows.pop("real.py").cells
    assert set(rows) == {"broken.ipynb", "pipe.py", "link.py", "vanished.py"}
    assert all(row.problems and not row.cells for row in rows.values())


def test_a_zip_is_read_in_memory(tmp_path: Path) -> None:
    """Members become submissions under their own names; nothing is written anywhere."""
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("b/anna.py", "x = 1")
        archive.writestr("anna.ipynb", ipynb("x = 2"))
        archive.writestr("inner.zip", b"")
        archive.writestr("__MACOSX/._anna.py", b"")
    found = intake.find_submissions(tmp_path / "export.zip")
    assert [each.name for each in found] == ["anna.ipynb", "b/anna.py"]
    assert [each.cells[0].source for each in found] == ["x = 2", "x = 1"]
    assert len(found.skipped) == 2
    assert os.listdir(tmp_path) == ["export.zip"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_hostile_members_keep_their_row_and_are_not_read(tmp_path: Path) -> None:
    """Links, names that leave the folder, bombs and damaged members become problems."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(link_entry("link.py"), "/etc/passwd")
        for name in ("/abs.py", "../up.py", "C:/drive.py", "a\\..\\back.py"):
            archive.writestr(name, "x = 1")
        archive.writestr("bomb.py", b"x = 1\n" * 250_000)
        archive.writestr("huge.py", b"x" * (notebook.MAX_BYTES + 1))
        archive.writestr("damaged.py", "y = 'damaged'")
        for _ in range(2):
            archive.writestr("twice.py", "x = 1")
    path.write_bytes(path.read_bytes().replace(b"damaged'", b"dam_ged'"))
    data = bytearray(path.read_bytes())
    start = data.index(b"damaged.py") + len("damaged.py")
    data[start] ^= 0xFF
    path.write_bytes(data)
    rows = {each.name: each for each in intake.find_submissions(path)}
    good = [rows.pop("twice.py"), rows.pop("twice (2).py")]
    assert all(row.cells for row in good)
    assert len(rows) == 8
    assert all(row.problems and not row.cells for row in rows.values())


def test_a_zip_of_too_many_entries_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The caps on count and on total size hold for the whole archive."""
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for name in "abc":
            archive.writestr(f"{name}.py", "x = 1")
    for cap in ("MAX_ENTRIES", "MAX_TOTAL"):
        with monkeypatch.context() as patch:
            patch.setattr(intake, cap, 2)
            with pytest.raises(IntakeError, match="too much"):
                intake.find_submissions(tmp_path / "export.zip")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_one_name_many_times_takes_linear_time(tmp_path: Path) -> None:
    """Twenty thousand members of one name are told apart as quickly as others."""
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for _ in range(20_000):
            archive.writestr("anna.py", b"")
    started = time.process_time()
    found = intake.find_all([tmp_path / "export.zip"])
    assert time.process_time() - started < 10
    assert len({source.name for source in found.sources}) == 20_000


@pytest.mark.parametrize("packed", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=["bzip2", "lzma"])
def test_members_packed_in_other_ways_are_not_unpacked(tmp_path: Path, packed: int) -> None:
    """Only what platforms write is unpacked: the memory of other methods is the sender's choice."""
    with zipfile.ZipFile(tmp_path / "export.zip", "w", packed) as archive:
        archive.writestr("anna.py", "x = 1")
    (row,) = intake.find_submissions(tmp_path / "export.zip")
    assert row.problems == ("its entry in the zip is packed in a way that is not read",)


def test_members_that_overlap_are_bounded_each_by_itself(tmp_path: Path) -> None:
    """Many entries of the directory that point to one packed content unpack to nothing large."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(50):
            archive.writestr(f"{number:02}.py", b"x = 1\n" * 100_000)
        first = archive.infolist()[0].header_offset
        for entry in archive.infolist():
            entry.header_offset = first
    rows = list(intake.find_submissions(path))
    assert len(rows) == 50
    assert sum(bool(row.cells) for row in rows) <= 1


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    """A member whose directory entry claims fewer bytes than it unpacks to is damaged."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("anna.py", b"x = 1\n" * 3_000_000)
        archive.infolist()[0].file_size = 10
    tracemalloc.start()
    (row,) = intake.find_submissions(path)
    assert row.problems and not row.cells
    assert tracemalloc.get_traced_memory()[1] < 3 * notebook.MAX_BYTES
    tracemalloc.stop()


def test_a_zip_in_a_zip_stays_packed(tmp_path: Path) -> None:
    """What is packed twice is left out and named, however it is called inside."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("anna.py", "x = 1")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
        archive.writestr("looks.py", inner.getvalue())
    found = intake.find_submissions(tmp_path / "export.zip")
    assert [each.name for each in found] == ["looks.py"] and not found[0].cells
    assert found.skipped == (
        "inner.zip: not a .ipynb or .py file; give it by itself to grade what is in it",
    )


@pytest.mark.parametrize("change", ["truncate", "replace", "shift", "remove"])
def test_a_zip_that_changes_while_it_is_read_costs_rows_and_not_the_batch(
    tmp_path: Path, change: str
) -> None:
    """Each member is read as it was found, or its row says that it could not be."""
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(5):
            archive.writestr(f"{number}.py", f"x = {number}")
    found = intake.find_submissions(path)
    data = path.read_bytes()
    if change == "remove":
        path.unlink()
    else:
        with path.open("r+b") as file:
            new = {"truncate": b"", "replace": os.urandom(len(data)), "shift": b"x" + data}[change]
            file.truncate(0)
            file.write(new)
    for number, row in enumerate(found):
        assert row.problems or row.cells[0].source == f"x = {number}"
        assert bool(row.cells) is (change == "remove")


HOSTILE_NAMES = [
    "=HYPERLINK(1).py",
    "+1.py",
    "-rf.py",
    "@SUM(A1).py",
    "\u202egnp.py",
    "a\u200b\ufeff.py",
    "\x1b]0;x\x07.py",
    "a\nb\r.py",
    "<script>x</script>.py",
    "con.py",
    "a..py",
    "a" * 245 + ".py",
    "%s%n{0}.py",
    "'\"`$(id)`.py",
    ";rm.py",
]


def test_hostile_names_in_a_folder_are_names_and_nothing_else(tmp_path: Path) -> None:
    """Whatever a file is called, it has its row, and a student name that is safe anywhere."""
    for name in HOSTILE_NAMES:
        write(tmp_path / "folder" / name)
    raw = os.path.join(os.fsencode(tmp_path / "folder"), b"\xff\xfe.py")
    with open(raw, "wb") as file:
        file.write(b"x = 1")
    write(tmp_path / "folder" / "\\udcff\\udcfe.py")
    rows = list(intake.find_all([tmp_path / "folder"]))
    assert len(rows) == len({row.name for row in rows}) == len(HOSTILE_NAMES) + 2
    for row in rows:
        assert row.cells and re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}", row.student)
        row.name.encode()


def test_hostile_names_in_a_zip_are_names_and_nothing_else(tmp_path: Path) -> None:
    """Names beyond what a file system takes, and with characters it refuses, are only text."""
    names = [
        *HOSTILE_NAMES,
        "a" * 60_000 + ".py",
        "a/" * 2000 + "deep.py",
        "cafe\u0301.py",
        "café.py",
    ]
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        for name in names:
            archive.writestr(name, "x = 1")
        archive.writestr("nul\0.py", "x = 1")
        archive.writestr("folder.py/", "")
    rows = list(intake.find_submissions(tmp_path / "export.zip"))
    assert len(rows) == len({row.name for row in rows}) == len(names)
    assert all(row.cells and len(row.student) <= 64 for row in rows)
    assert os.listdir(tmp_path) == ["export.zip"]


def test_folders_nested_without_end_are_left_out(tmp_path: Path) -> None:
    """A tree deeper than anybody's is entered so far and named; the rest is graded."""
    write(tmp_path / "anna.py")
    inner = write(tmp_path.joinpath(*["d"] * 60) / "deep.py")
    inner.with_name("loop").symlink_to(tmp_path)
    found = intake.find_submissions(tmp_path)
    assert [each.name for each in found] == ["anna.py"]
    assert len(found.skipped) == 1 and "nested too deeply" in found.skipped[0]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make device nodes")
def test_device_nodes_are_not_read(tmp_path: Path) -> None:
    """A device that is called like a notebook is no file, and neither is a socket or a pipe."""
    os.mknod(tmp_path / "zero.ipynb", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
    os.mkfifo(tmp_path / "pipe.ipynb")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.py"))
        (tmp_path / "link.ipynb").symlink_to("/dev/zero")
        rows = list(intake.find_submissions(tmp_path))
    assert len(rows) == 4 and all(row.problems and not row.cells for row in rows)
    (row,) = intake.find_submissions(tmp_path / "zero.ipynb")
    assert row.problems == ("it is not a regular file; it was not read",)
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(IntakeError, match="not a regular file"):
        intake.find_submissions(tmp_path / "pipe.zip")


UNREADABLE = """
import os, sys
from pathlib import Path
from autograder import intake, notebook
root = Path(sys.argv[1])
notebook.read("a.py", b"x")  # imports its decoders, which nobody may not do
os.setresuid(65534, 65534, 65534)
found = intake.find_submissions(root)
print([(each.name, each.problems) for each in found], found.skipped)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="root reads everything, and becomes nobody here")
def test_what_may_not_be_read_has_its_row_or_is_named(tmp_path: Path) -> None:
    """A file without the right to read it is a row; a folder that cannot be listed is said."""
    for each in (tmp_path, *tmp_path.parents):
        if tempfile.gettempdir() in map(str, each.parents):
            each.chmod(0o755)
    write(tmp_path / "mine.py").chmod(0o644)
    write(tmp_path / "secret.py").chmod(0o600)
    write(tmp_path / "closed" / "inner.py")
    (tmp_path / "closed").chmod(0o700)
    done = subprocess.run(
        [sys.executable, "-c", UNREADABLE, str(tmp_path)], capture_output=True, text=True
    )
    assert "('mine.py', ())" in done.stdout, done.stderr
    assert "('secret.py', ('it cannot be read: Permission denied',))" in done.stdout
    assert "closed/: it cannot be listed: Permission denied" in done.stdout


def test_equal_names_of_two_paths_stay_apart(tmp_path: Path) -> None:
    """Submissions of several paths have distinct names, and one given twice counts once."""
    for name in ("a/x.py", "b/x.py"):
        write(tmp_path / name)
    given_paths = [tmp_path / "a", tmp_path / "b", tmp_path / "b" / "x.py"]
    names = [each.name for each in intake.find_all(given_paths)]
    assert names == ["x.py", f"{tmp_path.as_posix()}/b/x.py"]


def test_a_file_is_read_when_its_turn_comes(tmp_path: Path) -> None:
    """Finding thousands of submissions holds none of them in memory."""
    path = write(tmp_path / "x.py")
    found = intake.find_submissions(tmp_path)
    path.write_bytes(b"y = 2\n")
    assert found[0].cells[0].source == "y = 2\n"
    assert len(found[:1]) == 1


@given(st.text(min_size=1))
def test_a_student_name_is_safe_everywhere(name: str) -> None:
    """Any file name is reduced to 1 to 64 letters, digits, dots, underscores and hyphens."""
    reduced = intake.student_name(f"{name}.py")
    assert 1 <= len(reduced) <= 64
    assert all(each.isascii() and (each.isalnum() or each in "._-") for each in reduced)
    assert not reduced.startswith(".")


def test_student_names_keep_what_can_be_kept() -> None:
    """Accents are dropped, and two names without Latin letters stay two."""
    assert intake.student_name("a/Zoë Müller.ipynb") == "Zoe-Muller"
    assert intake.student_name("李.py") != intake.student_name("王.py")


def test_an_assignment_is_recognised_by_its_checks_and_names() -> None:
    """Check calls and graded names decide, by share of the assignment and not by count."""
    assert intake.recognise(submission(code='grader.check("dense")'), COURSE) == SECOND
    assert intake.recognise(submission(code="relu = lambda x: x"), COURSE) == FIRST
    given_ready = "def sigmoid(x): ...\ndef dense(X): ...\ndef network(X): ..."
    assert intake.recognise(submission(code=given_ready), COURSE) == SECOND
    large = assignment("03_large", "sigmoid", *(f"q{number}" for number in range(8)))
    course = Course(Path(), "c", (large, FIRST))
    assert intake.recognise(submission(code="def sigmoid(x): ..."), course) == FIRST


@pytest.mark.parametrize(
    "code", ["x = 1", "sigmoid == 3", "def sigmoid(x): ...\ndef dense(x): ...", "sigmoid(3)"]
)
def test_nothing_or_a_tie_is_not_guessed(code: str) -> None:
    """No sign of an assignment, or equal signs of two, recognises none."""
    assert intake.recognise(submission(code=code), COURSE) is None


def test_a_wrong_assignment_is_remarked_only_when_plain() -> None:
    """A file that is plainly for another assignment than -a gives a sentence that names both."""
    plain = submission(code="def dense(x): ...\ndef network(x): ...")
    sentence = intake.mismatch(plain, FIRST, COURSE)
    assert FIRST.id in sentence
    assert SECOND.id in sentence
    assert intake.mismatch(plain, SECOND, COURSE) == ""
    assert intake.mismatch(submission(code="def dense(x): ..."), FIRST, COURSE) == ""


@pytest.mark.parametrize(
    "unit", ["grader.check(", "grader . check( ", "def ", "def a", "a:", "a =", " \t", "a:b\n"]
)
def test_recognising_takes_linear_time(unit: str) -> None:
    """Two million hostile characters are searched in seconds."""
    intake.recognise(submission(code=unit * (notebook.MAX_CODE // len(unit))), COURSE)
