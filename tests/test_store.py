"""The result folder: every row at once, whole files, one run at a time."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from small_course import FIRST, SECOND, graded, submission

from autograder.errors import BatchInUse, UsageError
from autograder.model import Outcome, SubmissionResult
from autograder.scoring import unscored
from autograder.store import DATABASE, Key, Rows, Store, read_folder


def key(result: SubmissionResult, secret: str = "s") -> Key:
    return Key(result.submission, result.digest, result.assignment, result.course_digest, secret)


def names(folder: Path) -> list[tuple[str, str]]:
    return [(each.submission, each.assignment) for each in read_folder(folder)]


def test_a_row_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    """What is read from the folder equals what was graded, every field of it."""
    result = graded(submission("‮ü\n.ipynb"), outcome=Outcome.FAILED, message="\x1b[31m")
    with Store(tmp_path) as store:
        store.save(result, "s")
    assert list(read_folder(tmp_path)) == [result]


def test_a_row_is_durable_before_the_batch_ends(tmp_path: Path) -> None:
    """An interrupted batch keeps what it saved, and its next run can tell."""
    result = graded(submission())
    with pytest.raises(KeyboardInterrupt), Store(tmp_path) as store:
        store.save(result, "s")
        raise KeyboardInterrupt
    with Store(tmp_path) as store:
        assert store.done(key(result))


@pytest.mark.parametrize("field", ["submission", "digest", "assignment", "course_digest", "secret"])
def test_any_change_makes_it_undone(tmp_path: Path, field: str) -> None:
    """Another name, text, assignment, course or secret asks for grading again."""
    result = graded(submission())
    with Store(tmp_path) as store:
        store.save(result, "s")
        assert store.done(key(result))
        assert not store.done(replace(key(result), **{field: "other"}))


def test_what_needs_attention_is_tried_again(tmp_path: Path) -> None:
    """A row that stands for a failure of the grader is no reason to skip the submission."""
    result = unscored(submission(), FIRST, ["the grader failed"])
    with Store(tmp_path) as store:
        store.save(result, "s")
        assert not store.done(key(result))


def test_the_latest_row_replaces_its_predecessors(tmp_path: Path) -> None:
    """A submission graded again, recognised later or reassigned has one row and one file."""
    first = submission()
    with Store(tmp_path) as store:
        store.save(unscored(first, None, []), "s")
        store.save(graded(first, FIRST), "s")
        store.save(graded(first, SECOND), "s")
        store.save(graded(submission(code="relu = 1"), SECOND), "s")
    assert names(tmp_path) == [("anna.ipynb", SECOND.id)]
    assert len(list((tmp_path / "results").iterdir())) == 1


def test_one_name_in_two_assignments_has_two_rows(tmp_path: Path) -> None:
    """anna.ipynb for one assignment does not displace another anna.ipynb for the next."""
    with Store(tmp_path) as store:
        store.save(graded(submission(), FIRST), "s")
        store.save(graded(submission(code="dense = 1"), SECOND), "s")
    assert len(read_folder(tmp_path)) == 2


def test_the_json_files_hold_the_documented_object(tmp_path: Path) -> None:
    """results.json and each file under results/ are the same object with a format version."""
    results = [graded(submission("b.py")), graded(submission("a.py"))]
    with Store(tmp_path) as store:
        for each in results:
            store.save(each, "s")
        store.finish()
    whole = json.loads((tmp_path / "results.json").read_text())
    assert whole == {"format_version": 1, "results": [each.to_json() for each in results[::-1]]}
    singles = [json.loads(path.read_text()) for path in (tmp_path / "results").iterdir()]
    assert sorted(each["results"][0]["submission"] for each in singles) == ["a.py", "b.py"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".lock",
        DATABASE,
        "results",
        "results.json",
    ]


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    """Who has results.json open while it is rewritten reads the old object to its end."""
    with Store(tmp_path) as store:
        store.finish()
        with (tmp_path / "results.json").open() as reader:
            store.save(graded(submission()), "s")
            store.finish()
            assert json.load(reader)["results"] == []


def test_an_empty_folder_has_an_empty_object(tmp_path: Path) -> None:
    """A batch without rows still writes the object that readers expect."""
    with Store(tmp_path) as store:
        store.finish()
    assert json.loads((tmp_path / "results.json").read_text())["results"] == []


def test_no_submission_name_leaves_the_folder(tmp_path: Path) -> None:
    """A name that is a path is no path here, and one of any length or bytes can be kept."""
    folder = tmp_path / "grades"
    with Store(folder) as store:
        for name in ("../../up.py", "/abs.py", "x" * 5000, "\ud800.py", "a\0b.py"):
            store.save(replace(graded(submission()), submission=name), "s")
    assert [path.name for path in tmp_path.iterdir()] == ["grades"]
    assert len(list((folder / "results").iterdir())) == 5
    assert len(list(read_folder(folder))) == 5


def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    """The second run of a folder stops with what to do; when the first ends, it may."""
    with Store(tmp_path), pytest.raises(BatchInUse, match="another run"), Store(tmp_path):
        pass
    with Store(tmp_path):
        pass


@pytest.mark.parametrize("kind", ["newer", "foreign", "garbage"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, kind: str) -> None:
    """A newer schema, another program's database or no database is refused and left alone."""
    path = tmp_path / DATABASE
    if kind == "newer":
        with Store(tmp_path):
            pass
    if kind == "garbage":
        path.write_bytes(b"not a database" * 100)
    else:
        database = sqlite3.connect(path)
        database.execute("PRAGMA user_version = 7")
        database.execute("CREATE TABLE x (y)")
        database.commit()
        database.close()
    before = path.read_bytes()
    with pytest.raises(UsageError, match="another folder by -o"), Store(tmp_path):
        pass
    assert path.read_bytes() == before


def test_a_folder_without_grades_is_refused(tmp_path: Path) -> None:
    """Reading a folder that holds no results says which folder to name, and makes nothing."""
    with pytest.raises(UsageError, match="holds no grades"):
        read_folder(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_rows_can_be_taken_one_by_one(tmp_path: Path) -> None:
    """A sequence of rows keeps the order asked for and reads each when it is needed."""
    with Store(tmp_path) as store:
        for name in ("a.py", "b.py"):
            store.save(graded(submission(name)), "s")
    rows = Rows(tmp_path, [("b.py", FIRST.id), ("a.py", FIRST.id)])
    assert [each.submission for each in rows] == ["b.py", "a.py"]
    assert rows[1].submission == "a.py"
    assert len(rows[1:]) == 1
    assert rows[-1].questions and [each.score for each in rows.totals()] == [
        each.score for each in rows
    ]
    assert not rows.totals()[0].questions
