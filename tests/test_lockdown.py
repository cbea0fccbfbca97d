"""The three levels of the lock-down: each stops every act that its self-test tries."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from helpers import SECRET, submission_of

from autograder import lanes, seccomp, selftest, surroundings
from autograder.batch import Job
from autograder.errors import SandboxError
from autograder.model import Course, Limits, SubmissionResult
from autograder.proxy import Session
from autograder.sandbox import LAYERS, WarmParent
from autograder.selftest import ACTS, Report

HERE = Path(__file__).parent
HIDDEN = sorted((HERE / "hidden").glob("*/*.py"))[0]
NOT_BY_A_LAYER = {"see a variable of the grader's", "use a descriptor of the grader's"}
"""Acts that nothing refuses: there is nothing to be had, since the worker is built from nothing."""
NEEDS = {
    "load a program into the kernel",
    "use a message queue",
    "open a socket to the host (vsock)",
    "use a graphics card that is not its own",
}
"""Acts for which a machine may lack what they act on."""

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can leave layers out like this")

AS_NOBODY = """\
import json, sys
from pathlib import Path
from autograder import selftest
report = selftest.run([Path(sys.argv[1])], sys.argv[2:])
print(json.dumps([report.level, report.weaknesses]))
"""
TRAIN = """\
import sys
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import WarmParent
with WarmParent(("numpy", "tensorflow", "keras"), without=sys.argv[1:]) as parent:
    limits = Limits(cell_seconds=60)
    worker = parent.launcher().start(limits, ("result",))
    session = Session(worker, (Cell("cell 1", CELL),), limits)
    print(parent.level, session.run_cell(1), session.begin_check(("result",))[0][1])
    worker.end()
"""
CELL = """\
import os, shutil
import keras, numpy as np, tensorflow as tf
X, y = np.random.rand(40, 4).astype("float32"), np.eye(3)[np.arange(40) % 3]
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
checkpoint = keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)
model.fit(tf.data.Dataset.from_tensor_slices((X, y)).batch(8), epochs=1, verbose=0)
model.fit(X, y, epochs=2, verbose=0, validation_split=0.2, callbacks=[checkpoint])
model.save("model.keras")
shutil.copy("model.keras", "copy.keras")
again = keras.models.load_model("copy.keras")
model.save_weights("model.weights.h5")
model.load_weights("model.weights.h5")
result = bool(np.allclose(again.predict(X, verbose=0), model.predict(X, verbose=0)))
"""


def program(folder: Path, text: str) -> Path:
    """A program that every user may read."""
    for each in [folder, *folder.parents]:
        if each.stat().st_uid == os.getuid() and each != Path("/"):
            each.chmod(each.stat().st_mode | 0o055)
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    return path


def run_as(nobody: bool, path: Path, *arguments: str) -> str:
    """Output of a program run as root, or as a user without rights."""
    through = [str(HERE / "as_nobody.py")] if nobody else []
    done = subprocess.run(
        [sys.executable, *through, str(path), *arguments],
        capture_output=True, text=True, check=False, cwd="/",
        env=dict(os.environ) | {"PYTHONPATH": str(HERE.parent)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip().splitlines()[-1]


def test_nothing_forbidden_is_possible_here() -> None:
    """With all that this machine has, no act of the self-test succeeds."""
    assert selftest.run([HIDDEN]).weaknesses == []


@root_only
def test_nothing_forbidden_is_possible_where_namespaces_are_refused() -> None:
    """Root in a stock container: own user, Landlock and seccomp are enough."""
    report = selftest.run([HIDDEN], without=("namespaces",))
    assert (report.level, report.weaknesses) == ("root", [])


@root_only
@pytest.mark.parametrize(
    ("without", "level"), [((), "namespaces"), (("namespaces",), "unprivileged")]
)
def test_nothing_forbidden_is_possible_without_root(
    tmp_path: Path, without: tuple[str, ...], level: str
) -> None:
    """A user without rights confines workers too, with a user namespace and without."""
    said = run_as(True, program(tmp_path, AS_NOBODY), str(HIDDEN), *without)
    assert json.loads(said) == [level, []]


@pytest.mark.slow
@root_only
@pytest.mark.parametrize("nobody", [False, True], ids=["root", "nobody"])
@pytest.mark.parametrize("without", [(), ("namespaces",)], ids=["namespaces", "none"])
def test_keras_trains_saves_and_loads_at_every_level(
    tmp_path: Path, nobody: bool, without: tuple[str, ...]
) -> None:
    """The lock-down leaves TensorFlow whole: training, checkpoints, `.keras` and `.h5` files."""
    level = "namespaces" if not without else "unprivileged" if nobody else "root"
    text = f"CELL = {CELL!r}\n{TRAIN}"
    assert run_as(nobody, program(tmp_path, text), *without) == f"{level} None True"


@root_only
def test_every_act_is_possible_without_the_lock_down() -> None:
    """With all layers off each act succeeds: that it fails otherwise is their doing."""
    report = selftest.run([HIDDEN], without=LAYERS)
    refused = {act for act, succeeded in report.possible.items() if not succeeded}
    assert refused - NEEDS == NOT_BY_A_LAYER


@root_only
@pytest.mark.parametrize(
    ("layers", "acts"),
    [
        (("landlock",), ["read a hidden check or a reference", "list the machine's processes"]),
        (("seccomp",), ["open a socket to the host (vsock)", "connect to a socket file",
                        "keep a key in the kernel", "use io_uring"]),
        (("seccomp", "namespaces"), ["send by UDP", "share memory by System V"]),
        (("limits",), ["write a file larger than the limit", "reserve more memory than the limit"]),
        (("user", "seccomp"), ["change the mode of a file of the grader's"]),
        (("user", "landlock"), ["read the grader's secret", "write into the libraries"]),
    ],
)  # fmt: skip
def test_a_missing_layer_is_noticed(layers: tuple[str, ...], acts: list[str]) -> None:
    """Each layer stops acts that the others do not, and the self-test names them."""
    report = selftest.run([HIDDEN], without=layers)
    assert set(acts) <= set(report.weaknesses)
    with pytest.raises(SandboxError, match=acts[0].replace("(", r"\(").replace(")", r"\)")):
        report.require()


def test_one_missing_layer_is_made_up_for_by_another() -> None:
    """Namespaces alone are not missed, where the filter of system calls is there."""
    assert selftest.run([HIDDEN], without=("namespaces",)).weaknesses == []


def weak(private: object, without: object = (), device: object = None) -> Report:
    return Report("root", ("user",), dict.fromkeys(ACTS, False) | {"send by UDP": True})


@pytest.fixture
def graded(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Iterator[SubmissionResult]]:
    """Grades one submission on a machine that does not stop a submission from sending by UDP."""
    monkeypatch.setattr(selftest, "run", weak)
    assignment = course.assignments[0]
    job = Job(submission_of("answer_scope = None"), assignment)
    return lambda **options: lanes.run(course, [job], SECRET, 1, **options)


def test_a_weaker_machine_does_not_grade(graded: Callable[..., Iterator[SubmissionResult]]) -> None:
    """Nothing is graded, and the message names the act and the way on."""
    with pytest.raises(SandboxError, match=r"send by UDP.*--accept-weaker-lockdown"):
        list(graded())


def test_a_weaker_level_can_be_accepted_and_is_recorded(
    graded: Callable[..., Iterator[SubmissionResult]],
) -> None:
    """With the instructor's word it grades, and each result says what was possible."""
    (result,) = graded(accept_weaker=True)
    assert result.lockdown.endswith("weaker: possible to send by UDP")


def test_without_libseccomp_there_is_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without the library has an empty filter, which the self-test then tells."""
    monkeypatch.setitem(sys.modules, "pyseccomp", None)
    assert seccomp.program.__wrapped__(False, True) == b""


def test_the_filter_is_whole_instructions() -> None:
    """What the kernel gets is a list of eight-byte instructions, longer for the same user."""
    own, same = seccomp.program(False, True), seccomp.program(True, False)
    assert len(own) % 8 == len(same) % 8 == 0
    assert 0 < len(own) < len(same) < 8 * 4096


def test_limits_are_generous_enough_for_the_self_test() -> None:
    """The acts about limits go just beyond those that a submission has."""
    assert selftest.LIMITS.file_mb == Limits().file_mb


TIGHT = """\
import resource, sys
from pathlib import Path
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import WarmParent
resource.setrlimit(resource.RLIMIT_NPROC, (3000, 3000))
resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300))
with WarmParent(("numpy",)) as parent:
    worker = parent.launcher().start(Limits(), ("result",))
    cell = "import resource\\nresult = resource.getrlimit(resource.RLIMIT_NOFILE)[1]"
    session = Session(worker, (Cell("cell 1", cell),), Limits())
    print(session.run_cell(1), session.begin_check(("result",))[0][1])
    worker.end()
"""


@root_only
def test_a_tighter_limit_of_the_machine_stays(tmp_path: Path) -> None:
    """A container's own hard limits are kept, and do not keep a worker from starting."""
    assert run_as(True, program(tmp_path, TIGHT)) == "None 300"


def test_places_are_held_open_as_far_as_the_limit_goes() -> None:
    """Those beyond it stay paths, none is lost but what is not there."""
    code = """
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, {hard}))
        from autograder.worker.lockdown import hold_open
        found = hold_open(["/", "/none", "/usr", "/"])
        print([getattr(each, "descriptor", each) for each in found])
        """
    for hard, found in {
        1024: "[512, 513, 514]",
        515: "[512, 513, '/']",
        513: "[512, '/none', '/usr', '/']",
        300: "['/', '/none', '/usr', '/']",
    }.items():
        command = [sys.executable, "-c", dedent(code.format(hard=hard))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.stdout.strip() == found, done.stderr


def test_out_of_memory_the_kernel_ends_the_submission() -> None:
    """A worker offers itself before the grader, and nothing that it does takes that back."""
    cell = """
        try:
            open("/proc/self/oom_score_adj", "w").write("-1000")
        except OSError:
            pass
        """
    with WarmParent(("numpy",)) as parent:
        worker = parent.launcher().start(Limits(), ("result",))
        session = Session(worker, submission_of(cell).cells, Limits())
        session.run_cell(1)
        assert Path(f"/proc/{worker.pid}/oom_score_adj").read_text() == "1000\n"
        worker.end()


def test_a_folder_with_something_private_is_read_by_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder is one rule where all in it is public; else each public child is one."""
    standard, packages = tmp_path / "lib", tmp_path / "site"
    for name in ("numpy", "tests", "autograder"):
        (packages / name).mkdir(parents=True)
    for name in ("host.pth", "__editable__x.py", "six.py"):
        (packages / name).touch()
    (standard / "json").mkdir(parents=True)
    monkeypatch.setattr(surroundings.sysconfig, "get_path", lambda name: str(standard))
    monkeypatch.setattr(surroundings, "package_folders", lambda: [str(packages)])

    def ours() -> set[str]:
        return {
            str(Path(path).relative_to(tmp_path))
            for path in surroundings.readable_files()
            if path.startswith(str(tmp_path))
        }

    assert ours() == {"lib", "site/numpy", "site/six.py"}
    packages.rename(standard / "site")
    packages = standard / "site"
    assert ours() == {"lib/json", "lib/site/numpy", "lib/site/six.py"}
