"""The generated folders are what the course says, byte for byte, and work where students work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder import checkfile, handout
from autograder.build import (
    build,
    carried_files,
    check,
    notebook,
    public_checks,
    with_points,
    write,
)
from autograder.catalog import load_course
from autograder.errors import CheckFileError, SourceError

TINY = Path(__file__).parent / "fixtures" / "tiny_course"
STUDENT = "student_template/01_tiny"
NOTEBOOK = f"{STUDENT}/01_tiny.ipynb"
SOLVED = """\
def double(x):
    return 2 * x


def scale_layer(layer, factor, transform):
    return dict(layer, weights=[transform(factor * row) for row in layer["weights"]])
"""
AS_COLAB = """\
ip = get_ipython()
type(ip).__str__ = lambda self: "<google.colab._shell.Shell object>"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "course"))


@pytest.fixture
def built(root: Path) -> Path:
    """A copy of the tiny course with its generated folders."""
    write(load_course(root))
    return root


def cells_of(text: str) -> list[str]:
    return [cell["source"] for cell in nbformat.reads(text, as_version=4)["cells"]]


def code_cells_of(text: str) -> list[str]:
    cells = nbformat.reads(text, as_version=4)["cells"]
    return [cell["source"] for cell in cells if cell["cell_type"] == "code"]


def test_the_files_are_these() -> None:
    """One folder a student, one module and one solved notebook an assignment, and no more."""
    assert sorted(build(load_course(TINY))) == [
        "solutions/01_tiny.ipynb",
        "solutions/__init__.py",
        "solutions/tiny.py",
        "student_template/01_tiny/01_tiny.ipynb",
        "student_template/01_tiny/README.md",
        "student_template/01_tiny/hints.py",
        "student_template/01_tiny/requirements.txt",
        "student_template/01_tiny/tests/double.py",
        "student_template/01_tiny/tests/scale_layer.py",
        "student_template/README.md",
    ]


def test_the_same_bytes_everywhere(root: Path) -> None:
    """Another folder and another process with other hash seeds build the same bytes."""
    program = (
        "import hashlib, sys; from pathlib import Path; from autograder.build import build\n"
        "from autograder.catalog import load_course\n"
        "files = build(load_course(Path(sys.argv[1])))\n"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program, folder],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(TINY.parents[2])},
            capture_output=True, text=True, check=True,
        ).stdout
        for folder, seed in ((str(TINY), "1"), (str(root), "2"))
    }  # fmt: skip
    assert len(found) == 1


def test_every_file_says_that_it_is_generated() -> None:
    """The first line, in a notebook of the first cell, warns against editing."""
    for path, content in build(load_course(TINY)).items():
        text = content.decode()
        if path.endswith(".ipynb"):
            metadata = json.loads(text)["metadata"]["autograder"]
            assert handout.GENERATED in metadata["generated"], path
            text = cells_of(text)[0]
        assert handout.GENERATED in text.split("\n")[0], path


def test_fixture_solutions_are_up_to_date() -> None:
    """The reference module that lies in the fixture is the one that its master gives."""
    files = build(load_course(TINY))
    for path in ("solutions/__init__.py", "solutions/tiny.py"):
        assert (TINY / path).read_bytes() == files[path], path


def test_no_solution_reaches_students() -> None:
    """No line of a solution block, and nothing hidden, is in any file for students."""
    files = build(load_course(TINY))
    students = "".join(
        handout.readable(content) for path, content in files.items() if path.startswith("student")
    )
    for secret in ("return 2 *", "scaled.append", "SOLUTION", "double_hidden"):
        assert secret not in students, secret
    assert "your code here" in students
    assert "return 2 * np.asarray(x)" in files["solutions/01_tiny.ipynb"].decode()


def test_notebooks_are_valid_and_aligned() -> None:
    """Both notebooks are valid, without outputs, and an exercise has the same id in both."""
    files = build(load_course(TINY))
    student, solved = (
        nbformat.reads(files[path].decode(), as_version=4)
        for path in (NOTEBOOK, "solutions/01_tiny.ipynb")
    )
    for node in (student, solved):
        nbformat.validate(node)
        assert all(not cell.get("outputs") for cell in node["cells"])
    ids = [cell["id"] for cell in student["cells"]]
    assert ids == [cell["id"] for cell in solved["cells"]]
    assert len(set(ids)) == len(ids)


def test_ids_stay_when_a_cell_is_added(root: Path) -> None:
    """A cell put in front leaves the ids of the others alone, repeated cells included."""
    before = json.loads(notebook(load_course(root).assignments[0], {}))
    master = root / "assignments/01_tiny/notebook.py"
    text = master.read_text()
    master.write_text(text.replace("# %%\nimport", "# %%\nx = 1\n\n# %%\nx = 1\n\n# %%\nimport"))
    after = json.loads(notebook(load_course(root).assignments[0], {}))
    ids = [cell["id"] for cell in after["cells"]]
    assert len(set(ids)) == len(ids) == len(before["cells"]) + 2
    assert {cell["id"] for cell in before["cells"]} < set(ids)


def test_first_code_cell_is_the_set_up() -> None:
    """Before any other code, a Colab form makes grader and brings the checks along."""
    first, second = code_cells_of(build(load_course(TINY))[NOTEBOOK].decode())[:2]
    assert first.startswith("#@title Set up (run this first)\n")
    assert "\ngrader = otter.Notebook()\n" in first
    assert "\n    from hints import hint\n" in first
    assert second.startswith("import numpy")


def test_a_master_begins_with_its_title(root: Path) -> None:
    """A master that begins with code has no place for the notice, and is refused."""
    master = root / "assignments/01_tiny/notebook.py"
    master.write_text(master.read_text().split("\n\n", 1)[1])
    with pytest.raises(SourceError, match="first cell is the title"):
        build(load_course(root))


def test_public_checks_do_not_need_staff_files(root: Path) -> None:
    """A public check that draws or imports a solution stops the build and names the file."""
    path = root / "assignments/01_tiny/checks/double.py"
    text = path.read_text()
    for line in ("from autograder.draw import draw", "from solutions import tiny as reference"):
        path.write_text(text.replace("from autograder import", f"{line}\nfrom autograder import"))
        with pytest.raises(CheckFileError, match=r"checks/double\.py"):
            build(load_course(root))


def test_tests_folder_holds_only_questions(built: Path) -> None:
    """Otter takes every .py file in tests/ for a question: there is none that is not one."""
    folder = built / STUDENT / "tests"
    assert sorted(path.name for path in folder.iterdir()) == ["double.py", "scale_layer.py"]
    for path in folder.iterdir():
        assert checkfile.load(path).name == path.stem


def test_points_go_after_the_name() -> None:
    """The bundle's public checks get a total of 0 points, the students' none."""
    assert with_points('a\nname = "q"\nb', 0) == 'a\nname = "q"\npoints = 0\nb'
    assert with_points('a\nname = "q"\nb', None) == 'a\nname = "q"\nb'
    zero = public_checks(load_course(TINY).assignments[0], points=0)
    assert all("\npoints = 0\n" in text for text in zero.values())


def test_requirements_follow_the_needs() -> None:
    """What an assignment imports is required with a lower bound, once, beside the basics."""
    assignment = load_course(TINY).assignments[0]
    lines = handout.requirements(assignment)
    assert lines[0].startswith("otter-grader>=")
    assert len(lines) == len(set(lines)) == 4
    bigger = type(assignment)(
        **{**vars(assignment), "needs": ("numpy", "sklearn.datasets", "tensorflow", "rarelib.x")}
    )
    extra = [line.split(">")[0] for line in handout.requirements(bigger)][4:]
    assert extra == ["scikit-learn", "tensorflow", "rarelib"]


def test_build_then_check_is_clean(built: Path) -> None:
    """Straight after a build nothing differs, and building again writes nothing."""
    course = load_course(built)
    assert check(course) == ""
    assert write(course) == []
    (built / "solutions" / "__pycache__").mkdir()
    (built / "solutions" / "__pycache__" / "tiny.pyc").write_bytes(b"cache")
    (built / STUDENT / ".OTTER_LOG").write_bytes(b"log")
    assert check(course) == ""


def test_check_shows_what_differs_and_the_cure(built: Path) -> None:
    """An edited, a missing and a foreign file are each shown, with the command that mends them."""
    (built / "solutions/tiny.py").open("a").write("# edited\n")
    (built / STUDENT / "README.md").unlink()
    (built / STUDENT / "tests" / "old.py").write_text(f"# {handout.GENERATED} long ago\n")
    (built / STUDENT / "notes.txt").write_text("mine")
    course = load_course(built)
    report = check(course)
    assert "--- on disk: solutions/tiny.py" in report
    assert "\n-# edited\n" in report
    assert f"missing: {STUDENT}/README.md" in report
    assert f"does not belong here: {STUDENT}/tests/old.py" in report
    assert "`autograder build`" in report.split("\n")[-2]
    assert sorted(write(course)) == sorted(
        ["solutions/tiny.py", f"{STUDENT}/README.md", f"{STUDENT}/tests/old.py"]
    )
    assert check(course).startswith(f"does not belong here: {STUDENT}/notes.txt\n")
    assert (built / STUDENT / "notes.txt").read_text() == "mine"


def test_check_looks_into_the_packed_checks(built: Path) -> None:
    """Another packing of the same checks is no difference; other checks show as readable text."""
    course = load_course(built)
    path = built / NOTEBOOK
    text = path.read_text()
    files = carried_files(course.assignments[0])
    packed = handout.pack(files)
    assert packed in text
    path.write_text(text.replace(packed, repack(files, level=1)))
    assert check(course) == ""
    assert write(course) == []
    files["tests/double.py"] = files["tests/double.py"].replace("6.0", "7.0")
    path.write_text(text.replace(packed, repack(files, level=9)))
    assert "double, 3.0), 7.0)" in check(course)
    assert write(course) == [NOTEBOOK]


def repack(files: dict[str, str], level: int) -> str:
    import base64
    import zlib

    raw = zlib.compress(json.dumps(files, sort_keys=True).encode(), level)
    return base64.b64encode(raw).decode()


def run_notebook(path: Path, profile: Path | None = None) -> list[Any]:
    """Execute a notebook in a real kernel, in its own folder; its code cells with outputs."""
    from nbclient import NotebookClient

    node = nbformat.read(path, as_version=4)
    environment = dict(os.environ) | ({"IPYTHONDIR": str(profile)} if profile else {})
    client = NotebookClient(
        node, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}
    )
    client.execute(env=environment)
    return [cell for cell in node["cells"] if cell["cell_type"] == "code"]


ASK_TWICE = 'hint("double")\nhint("double")'


@pytest.mark.slow
def test_colab_with_nothing_but_the_notebook(built: Path, tmp_path: Path) -> None:
    """Uploaded alone to Colab, the notebook brings its checks, and grader.check runs them."""
    profile = tmp_path / "ipython"
    startup = profile / "profile_default" / "startup"
    startup.mkdir(parents=True)
    (startup / "00-colab.py").write_text(AS_COLAB)
    alone = tmp_path / "content"
    alone.mkdir()
    node = nbformat.read(built / NOTEBOOK, as_version=4)
    colab = "assert grader.interpreter.name == 'COLAB'"
    node["cells"].insert(4, nbformat.v4.new_code_cell(colab))
    node["cells"].insert(6, nbformat.v4.new_code_cell(SOLVED))
    node["cells"].append(nbformat.v4.new_code_cell(ASK_TWICE))
    nbformat.write(node, alone / "n.ipynb")
    cells = run_notebook(alone / "n.ipynb", profile)
    assert (alone / "tests" / "double.py").read_bytes() == (
        built / STUDENT / "tests" / "double.py"
    ).read_bytes()
    assert (alone / "hints.py").read_bytes() == (built / STUDENT / "hints.py").read_bytes()
    shown = {cell["source"]: str(cell["outputs"]) for cell in cells}
    assert "passed!" in shown['grader.check("double")']
    assert "should return a dictionary" in shown['grader.check("scale_layer")']
    assert "Hint 2 of 3: " in shown[ASK_TWICE]


def set_up(folder: Path, cell: str, otter: str) -> subprocess.CompletedProcess[str]:
    """Run a set-up cell as plain Python in ``folder``, with this text as the module otter."""
    (folder / "otter.py").write_text(otter)
    lines = [line for line in cell.split("\n") if not line.strip().startswith("%")]
    program = "\n".join([*lines, "print(grader.check('double'))"])
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_hints_from_a_terminal(built: Path) -> None:
    """`python hints.py QUESTION [NUMBER]` prints one hint, and says what it knows otherwise."""

    def asked(*arguments: str) -> str:
        command = [sys.executable, "hints.py", *arguments]
        return subprocess.run(
            command, cwd=built / STUDENT, capture_output=True, text=True, check=True
        ).stdout

    hints = load_course(built).assignments[0].questions[0].hints
    assert asked("double") == f"Hint 1 of 3: {hints[0]}\n"
    assert asked("double", "3") == f"Hint 3 of 3: {hints[2]}\n"
    assert "the last hint" in asked("double", "4")
    assert "no question 'triple'. The questions are: double" in asked("triple")
    assert asked().startswith("Usage: ")


INERT = """\
class Notebook:
    def __init__(self, *arguments, **keywords): pass
    def check(self, *arguments, **keywords): return "inert"
"""


def test_set_up_is_harmless_in_a_grader(built: Path, tmp_path: Path) -> None:
    """With an inert otter it runs, keeps the checks that exist, and bears a read-only folder."""
    course = load_course(built)
    cell = handout.setup_cell(carried_files(course.assignments[0]))
    folder = tmp_path / "box"
    (folder / "tests").mkdir(parents=True)
    (folder / "tests" / "double.py").write_text("the grader's own")
    assert set_up(folder, cell, INERT).stdout == "inert\n"
    assert (folder / "tests" / "double.py").read_text() == "the grader's own"
    assert (folder / "tests" / "scale_layer.py").is_file()
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "tests").write_text("a file where the folder should be")
    done = set_up(blocked, cell, INERT)
    assert (done.returncode, done.stdout.split("\n")[-2]) == (0, "inert")


def test_set_up_leaves_the_namespace_clean() -> None:
    """Students get otter, grader and hint from the set-up cell, and no other public name."""
    cell = handout.setup_cell({}).replace("%pip install -q otter-grader", "pass")
    top = [line.split("(")[0] for line in cell.split("\n") if line and not line.startswith(" ")]
    assert top == [
        "#@title Set up ", "def _write_files", "_write_files", "try:", "except ImportError:",
        "grader = otter.Notebook", "try:", "except ImportError:",
    ]  # fmt: skip


def otter_check(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "otter", "check", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.mark.slow
def test_otter_check_from_a_terminal(built: Path) -> None:
    """`otter check` in the student's folder explains what is missing, and passes a solution."""
    folder = built / STUDENT
    assert "is it written yet" in otter_check(folder, "01_tiny.ipynb", "-q", "double")
    (folder / "answer.py").write_text(SOLVED)
    assert "All tests passed!" in otter_check(folder, "answer.py")


@pytest.mark.slow
def test_solved_notebook_finds_the_students_checks(built: Path) -> None:
    """The solved notebook passes every check in place, and leaves no file in solutions/."""
    before = sorted((built / "solutions").iterdir())
    cells = run_notebook(built / "solutions" / "01_tiny.ipynb")
    results = [str(cell["outputs"]) for cell in cells if cell["source"].startswith("grader.")]
    assert len(results) == 2
    assert all("passed!" in result for result in results)
    after = {path for path in (built / "solutions").iterdir() if not path.name.startswith(".")}
    assert sorted(after) == before
