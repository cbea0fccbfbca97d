"""The architecture: imports point one way, and the worker's folder stands alone."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

from helpers import Parents, submission_of

from autograder.model import Course, Limits
from autograder.proxy import Session

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "autograder"
ORDER = [
    "errors model plaintext",
    "policy tables devices",
    "draw expect recorder secret seccomp stopwatch surroundings worker",
    "bindings source notebook fallback channel",
    "ondemand",
    "checkfile",
    "handout recognition",
    "reference",
    "inline catalog",
    "build intake leaks",
    "sandbox scoring",
    "proxy",
    "stage probe",
    "judge report resultfile selftest export",
    "store",
    "batch bundle",
    "lanes attempt",
    "answers container",
    "lint mutation pytest_plugin",
    "terminal",
    "grading",
    "cli",
    "__main__",
]
"""Modules from the ground up; a module may import from lines above its own."""


def level(module: str) -> int:
    return next(number for number, line in enumerate(ORDER) if module in line.split())


def imports(path: Path) -> set[str]:
    """Our own modules that a file imports, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("autograder.")}
    return {
        name for name in found if (PACKAGE / f"{name}.py").exists() or (PACKAGE / name).is_dir()
    }


def test_imports_point_one_way() -> None:
    """Every module imports only from layers below its own."""
    for path in sorted(PACKAGE.rglob("*.py")):
        relative = path.relative_to(PACKAGE)
        module = relative.parts[0].removesuffix(".py")
        if module == "__init__" or "scripts" in relative.parts:  # carried away, not imported
            continue
        for other in imports(path):
            if other != module:
                assert level(other) < level(module), f"{relative} imports {other}"


def test_every_module_has_its_layer() -> None:
    """No module is left out of the order, and the order names none that is gone."""
    modules = {path.stem for path in PACKAGE.glob("*.py")}
    modules |= {"bundle", "container", "export", "worker"}
    assert modules - {"__init__"} == set(" ".join(ORDER).split())


def test_the_worker_imports_nothing_of_the_grader() -> None:
    """The folder that is copied to the worker needs NumPy and the standard library only."""
    for path in (PACKAGE / "worker").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for name in names:
                top = name.partition(".")[0]
                assert top in (*sys.stdlib_module_names, "numpy", "worker"), f"{path.name}: {name}"


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    """Importing what grades costs no TensorFlow, Keras, scikit-learn, matplotlib or Otter."""
    code = (
        "import sys, autograder.lanes, autograder.cli, autograder.store\n"
        "heavy = {'tensorflow', 'keras', 'sklearn', 'matplotlib', 'otter', 'IPython', 'nbformat'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


GRADE = """\
import json, sys
from pathlib import Path
from helpers import SECRET, Parents
from autograder.catalog import load_course
from autograder.intake import find_submissions
from autograder.judge import Judge

course = load_course(Path(sys.argv[1]))
assignment = course.assignment(sys.argv[2])
(submission,) = find_submissions(Path(sys.argv[1], "solutions", f"{sys.argv[2]}.ipynb"))
with Parents() as parents:
    result = Judge(course, SECRET, parents.launcher).grade(submission, assignment)
print(json.dumps([result.score, sorted(sys.modules)]))
"""


def test_the_grader_loads_no_library_that_it_does_not_use() -> None:
    """Neither the real Otter nor a library of the students' is in the process that grades."""
    done = subprocess.run(
        [sys.executable, "-c", GRADE, str(ROOT), "03_parameters"],
        capture_output=True, text=True, check=True, cwd=ROOT / "tests",
        env=dict(os.environ) | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    score, modules = json.loads(done.stdout)
    assert score == 8
    assert not {
        "otter.check",
        "IPython",
        "matplotlib",
        "pandas",
        "sklearn",
        "tensorflow",
        "keras",
    } & set(modules)


def test_a_worker_loads_what_its_assignment_needs_and_no_more(
    course: Course, parents: Parents
) -> None:
    """Starting is importing: a NumPy assignment pays for no other library, and none for Otter."""
    heavy = {
        "otter.check",
        "IPython.terminal",
        "pandas",
        "sklearn",
        "tensorflow",
        "keras",
        "jax",
    }
    for name in ("00_concepts", "07_from_scratch"):
        assignment = course.assignment(name)
        assert assignment is not None
        submission = submission_of("import sys, otter\nfound = sorted(sys.modules)")
        worker = parents.launcher(assignment).start(Limits(), ("found",))
        session = Session(worker, submission.cells, Limits())
        session.run_cell(1)
        ((_, found, _),) = session.begin_check(("found",))
        worker.end()
        needed = {part.split(".")[0] for part in assignment.needs}
        needed |= {"pandas"} & set(found) if "sklearn" in needed else set()  # it brings that itself
        assert heavy & set(found) == heavy & needed
