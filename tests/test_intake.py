"""Files, folders and zips become submissions; nothing else happens to them."""

from __future__ import annotations

import os
import stat
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
