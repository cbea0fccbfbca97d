"""The worker: what it may not do, what it costs to misbehave, and that nothing is left of it."""

from __future__ import annotations

import ast
import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import SandboxError
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import WarmParent, WorkerLost, own_uid
from autograder.stopwatch import processes_of_user

ROOT = Path(__file__).parent.parent
LIMITS = Limits(cell_seconds=2, call_seconds=1, memory_mb=2048)
SECRET = "a secret of the grader that no worker may ever hold"

Run = Callable[..., Any]


@pytest.fixture(scope="module", params=[(), ("namespaces",)], ids=["as it is", "no namespaces"])
def parent(request: pytest.FixtureRequest) -> Iterator[WarmParent]:
    """A warm parent started while the grader holds a secret in memory and environment."""
    os.environ["AUTOGRADER_TEST_SECRET"] = SECRET
    try:
        with WarmParent(("numpy",), without=request.param) as parent:
            parent.check()
            yield parent
    finally:
        del os.environ["AUTOGRADER_TEST_SECRET"]


@pytest.fixture
def run(parent: WarmParent) -> Iterator[Run]:
    """Run a cell in a fresh worker and give back the value of its name ``result``, or its error."""
    workers = []

    def run(source: str, limits: Limits = LIMITS) -> Any:
        worker = parent.launcher().start(limits, ("result",))
        workers.append(worker)
        session = Session(worker, (Cell("cell 1", source),), limits)
        error = session.run_cell(1)
        return error if error is not None else session.begin_check(("result",))[0][1]

    yield run
    for worker in workers:
        worker.end()


@pytest.mark.parametrize("name", ["autograder", "solutions", "tests", "assignments"])
def test_nothing_of_ours_can_be_imported(run: Run, name: str) -> None:
    """The package, the references and the tests do not exist for a submission."""
    assert run(f"import {name}")[0].startswith("ModuleNotFoundError")


def test_libraries_are_found_after_their_folder_changed(run: Run, parent: WarmParent) -> None:
    """An installation during a batch does not hide a library that was there when it began."""
    site = next(path for path in sys.path if path.endswith("site-packages"))
    os.utime(site)
    assert run("import contourpy, importlib\nimportlib.invalidate_caches()\nimport rich") is None


@pytest.mark.parametrize(
    "path",
    [
        ROOT / "tests" / "hidden",
        ROOT / "tests" / "hidden" / "01_activations" / "softmax.py",
        ROOT / "solutions" / "activations.py",
        ROOT / "autograder" / "judge.py",
        ROOT / "pyproject.toml",
        Path.home(),
        Path("/etc/shadow"),
        Path("/tmp"),
        Path(f"/proc/{os.getpid()}/environ"),
        Path(f"/proc/{os.getpid()}/mem"),
    ],
)
def test_nothing_outside_can_be_read(run: Run, path: Path) -> None:
    """Hidden checks, references, homes and other processes cannot be opened or listed."""
    listing = (
        "import os\nresult = os.listdir(path)" if path.is_dir() else "result = open(path).read(1)"
    )
    kind = run(f"path = {str(path)!r}\n{listing}")
    assert isinstance(kind, tuple) and kind[0].split()[0] in (
        "PermissionError",
        "FileNotFoundError",
    )


def test_only_the_box_can_be_written(run: Run, parent: WarmParent) -> None:
    """A submission writes into its own folder, which is HOME and TMPDIR, and nowhere else."""
    assert run("open('notes.txt', 'w').write('x')\nresult = open('notes.txt').read()") == "x"
    box = run(
        "import os, tempfile\nresult = (os.getcwd(), os.environ['HOME'], tempfile.gettempdir())"
    )
    assert len(set(box)) == 1
    site = next(path for path in sys.path if path.endswith("site-packages"))
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/etc", site, str(parent.folder)):
        error = run(f"open({folder!r} + '/planted', 'w')")
        assert isinstance(error, tuple), f"{folder} could be written"
        assert not Path(folder, "planted").exists()


def test_the_environment_is_built_from_nothing(run: Run) -> None:
    """No variable of the grader's environment is in the worker's."""
    names = run("import os\nresult = sorted(os.environ)")
    assert "AUTOGRADER_TEST_SECRET" not in names and "PYTHONPATH" not in names
    assert {"HOME", "PATH", "PYTHONHASHSEED"} <= set(names) and len(names) < 20


def pages(pid: int) -> Iterator[bytes]:
    """The readable memory of a process, area by area."""
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps:
        areas = [line.split()[:2] for line in maps]
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for area, rights in areas:
            start, end = (int(part, 16) for part in area.split("-"))
            if "r" in rights:
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    memory.seek(start)
                    yield memory.read(end - start)


def test_the_secret_is_in_no_workers_memory(parent: WarmParent) -> None:
    """Not one page of the warm parent, or of a worker at work, has the grader's secret."""
    planted = "a value that the worker does hold"
    worker = parent.launcher().start(LIMITS, ("result",))
    session = Session(worker, (Cell("cell 1", f"result = {planted!r}"),), LIMITS)
    assert session.run_cell(1) is None
    for pid in (parent.pid, worker.pid):
        memory = list(pages(pid))
        assert sum(map(len, memory)) > 10_000_000
        assert not any(SECRET.encode() in page for page in memory)
        assert any(planted.encode() in page for page in memory) is (pid == worker.pid)
    assert SECRET.encode() not in Path(f"/proc/{parent.pid}/environ").read_bytes()
    worker.end()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a worker another user")
def test_a_worker_of_root_is_not_root(run: Run) -> None:
    """Started as root, a worker runs as a user that owns nothing, for good."""
    uid, gid, groups = run("import os\nresult = (os.getuid(), os.getgid(), os.getgroups())")
    assert uid >= 20_000 and gid == uid and groups == []
    assert run("import os\nos.setuid(0)")[0].startswith("PermissionError")


@pytest.mark.parametrize(
    "source",
    [
        "import socket\nsocket.create_connection(('127.0.0.1', {port}), 1)",
        "import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "s.sendto(b'x', ('127.0.0.1', {port}))",
    ],
)
def test_the_graders_network_cannot_be_reached(run: Run, source: str) -> None:
    """A service on the machine itself is out of reach."""
    import socket

    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        error = run(source.format(port=server.getsockname()[1]))
    assert isinstance(error, tuple) and "Error" in error[0]


def test_no_descriptor_is_inherited(run: Run) -> None:
    """Besides the standard streams and its channel a worker holds no open file."""
    found = run(
        "import os\nresult = []\n"
        "for number in range(4096):\n"
        "    try:\n        os.fstat(number)\n        result.append(number)\n"
        "    except OSError:\n        pass"
    )
    assert found == [0, 1, 2, 3]


def test_an_endless_cell_is_killed(run: Run) -> None:
    """A cell that never ends is stopped by its computing time."""
    started = time.monotonic()
    with pytest.raises(WorkerLost) as lost:
        run("while True: pass")
    assert lost.value.timed_out and "computing time" in lost.value.reason
    assert time.monotonic() - started < 30


def test_a_sleeping_cell_is_killed_by_the_clock(run: Run) -> None:
    """A cell that uses no time but never ends is stopped too."""
    with pytest.raises(WorkerLost) as lost:
        run("import time\ntime.sleep(1000)", Limits(cell_seconds=0.3))
    assert lost.value.timed_out


def test_a_crash_is_told_apart_from_a_time_limit(run: Run) -> None:
    """A process that ends itself is reported as dead, not as slow."""
    with pytest.raises(WorkerLost) as lost:
        run("import os\nos._exit(0)")
    assert not lost.value.timed_out


def test_memory_is_limited(run: Run) -> None:
    """An array larger than the limit is a MemoryError in the cell, not a full machine."""
    error = run("import numpy as np\nresult = np.ones(10**10)")
    assert error[0].startswith("MemoryError") or "Memory" in error[0]


def test_a_file_cannot_grow_beyond_its_limit(run: Run) -> None:
    """Writing more than the file limit fails or ends the worker; the disk stays free."""
    source = "with open('big', 'wb') as f:\n    for _ in range(200): f.write(bytes(2**20))"
    try:
        assert isinstance(run(source), tuple)
    except WorkerLost as lost:
        assert not lost.timed_out


def lost_reason(run: Run, source: str, limits: Limits) -> str:
    """Why the worker was ended, or what the cell raised."""
    try:
        error = run(source, limits)
    except WorkerLost as lost:
        assert not lost.timed_out
        return lost.reason
    assert isinstance(error, tuple), error
    return " ".join(error)


def test_resident_memory_is_bounded(run: Run) -> None:
    """Memory that is really used ends the worker, though its address space allows far more."""
    source = (
        "import time\nkept = []\nwhile True:\n    kept.append(b'x' * 2**22)\n    time.sleep(0.002)"
    )
    limits = Limits(cell_seconds=20, memory_mb=300)
    assert lost_reason(run, source, limits) == "used more than 300 MiB of memory"


@pytest.mark.skipif(os.geteuid() != 0, reason="without a user of its own it has no processes")
def test_the_memory_of_all_processes_counts(run: Run) -> None:
    """Processes that each stay below the limit are ended when they exceed it together."""
    source = (
        "import os, time\n"
        "for number in range(8):\n"
        "    if os.fork() == 0:\n        kept = b'x' * (60 * 2**20)\n        time.sleep(100)\n"
        "time.sleep(100)"
    )
    limits = Limits(cell_seconds=20, memory_mb=500)
    assert lost_reason(run, source, limits) == "used more than 500 MiB of memory"


@pytest.mark.parametrize(
    ("size", "count"), [(2**20, 100), (10, 3000)], ids=["large files", "many files"]
)
def test_the_disk_is_bounded(run: Run, size: int, count: int) -> None:
    """All files together have a limit of size and number, each file small as it may be."""
    source = (
        "import time\n"
        f"for number in range({count}):\n"
        f"    open(str(number), 'wb').write(bytes({size}))\n"
        "time.sleep(1000)"
    )
    limits = Limits(cell_seconds=20, disk_mb=20, files=1000)
    reason = lost_reason(run, source, limits)
    assert "No space left" in reason or reason == "wrote more than 20 MiB or 1000 files in all"


@pytest.mark.parametrize("seconds", [0, 1000], ids=["and ends", "and waits"])
def test_nested_folders_stop_neither_the_look_nor_the_end(parent: WarmParent, seconds: int) -> None:
    """Folders nested deeper than a path can say are noticed while they are there, and removed."""
    source = (
        "import os, time\n"
        "for _ in range(4000):\n    os.mkdir('a')\n    os.chdir('a')\n"
        f"open('file', 'w').write('x')\ntime.sleep({seconds})\n"
    )
    limits = Limits(cell_seconds=1)
    worker = parent.launcher().start(limits, ())
    with contextlib.suppress(WorkerLost):
        Session(worker, (Cell("cell 1", source),), limits).run_cell(1)
    worker.end()
    assert not list(parent.folder.glob("box-*"))


@pytest.mark.skipif(os.geteuid() != 0, reason="without a user of its own it has no processes")
def test_a_fork_bomb_is_bounded_and_gone_afterwards(parent: WarmParent) -> None:
    """Processes that go on forking, and kill all that they can, end with the submission."""
    source = (
        "import os, signal, time\n"
        "for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):\n"
        "    signal.signal(each, signal.SIG_IGN)\n"
        "def grow():\n"
        "    until = time.time() + 1000\n"
        "    while time.time() < until:\n"
        "        try:\n            os.fork()\n            os.setsid()\n"
        "        except OSError:\n            pass\n"
        "        try:\n            os.kill(os.getppid(), 9)\n"
        "        except OSError:\n            pass\n"
        "if os.fork() == 0:\n    grow()\n"
        "time.sleep(1)\n"
    )
    limits = Limits(cell_seconds=20, processes=60)
    worker = parent.launcher().start(limits, ())
    session = Session(worker, (Cell("cell 1", source),), limits)
    with contextlib.suppress(WorkerLost):
        session.run_cell(1)
    uid = own_uid(0)
    worker.end()
    assert processes_of_user(uid) == []
    again = parent.launcher().start(LIMITS, ("result",))
    assert Session(again, (Cell("cell 1", "result = 1"),), LIMITS).run_cell(1) is None
    again.end()


def test_daemons_die_with_the_submission(parent: WarmParent) -> None:
    """A process that detaches itself twice is gone when the submission ends."""
    worker = parent.launcher().start(LIMITS, ("result",))
    source = (
        "import os, time\n"
        "r, w = os.pipe()\n"
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        "    if os.fork() == 0:\n"
        "        os.setsid()\n"
        "        os.write(w, str(os.getpid()).encode())\n"
        "        time.sleep(1000)\n"
        "    os._exit(0)\n"
        "result = int(os.read(r, 20))\n"
    )
    session = Session(worker, (Cell("cell 1", source),), LIMITS)
    assert session.run_cell(1) is None
    daemon = session.begin_check(("result",))[0][1]
    assert Path(f"/proc/{daemon}").exists()
    worker.end()
    assert not Path(f"/proc/{daemon}").exists()


def test_the_box_is_gone_afterwards(parent: WarmParent) -> None:
    """Nothing that a submission wrote stays on the machine."""
    worker = parent.launcher().start(LIMITS, ())
    session = Session(worker, (Cell("cell 1", "open('left', 'w').write('x')"),), LIMITS)
    assert session.run_cell(1) is None
    assert list(parent.folder.glob("box-*"))
    worker.end()
    assert not list(parent.folder.glob("box-*"))


def test_two_workers_do_not_see_each_other(parent: WarmParent) -> None:
    """A file that one submission wrote cannot be read by the next one."""
    first = parent.launcher().start(LIMITS, ())
    session = Session(first, (Cell("cell 1", "open('mine', 'w').write('x')"),), LIMITS)
    session.run_cell(1)
    (box,) = parent.folder.glob("box-*")
    second = parent.launcher().start(LIMITS, ("result",), slot=1)
    other = Session(second, (Cell("cell 1", f"open({str(box / 'mine')!r})"),), LIMITS)
    error = other.run_cell(1)
    assert error is not None and error[0].startswith("PermissionError")
    first.end()
    second.end()


def test_a_layer_that_fails_is_the_machines_fault(parent: WarmParent) -> None:
    """A worker that could not be locked down runs nothing, and the instructor hears why."""
    impossible = Limits(files=-1)
    if parent.level != "namespaces":
        pytest.skip("only the box's own mount can be made to fail")
    worker = parent.launcher().start(impossible, ())
    with pytest.raises(SandboxError, match=r"the lock-down failed: .*mount"):
        Session(worker, (Cell("cell 1", "x = 1"),), impossible).run_cell(1)
    assert not worker.alive


def test_a_started_backend_forbids_forking() -> None:
    """A warm parent in which a backend has run an operation or looked for cards refuses to fork."""
    source = (ROOT / "autograder" / "worker" / "parent.py").read_text(encoding="utf-8")
    body = next(
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.FunctionDef) and node.name == "backend_started"
    )
    namespace: dict[str, Any] = {"sys": sys}
    exec(compile(ast.Module([body], []), "parent", "exec"), namespace)
    name = "tensorflow.python.eager.context"

    class Context:
        _initialized = False
        _physical_devices: Any = None

    class Module:
        _context = Context

    assert namespace["backend_started"]() == ""
    sys.modules[name] = Module  # type: ignore[assignment]
    try:
        assert namespace["backend_started"]() == ""
        Context._physical_devices = []
        assert namespace["backend_started"]() == "tensorflow"
        Context._physical_devices, Context._initialized = None, True
        assert namespace["backend_started"]() == "tensorflow"
    finally:
        del sys.modules[name]


def test_a_preload_that_does_not_exist_is_named() -> None:
    """A warm parent that cannot import what it needs says which module is missing."""
    with (
        WarmParent(("numpy", "no_such_module_anywhere")) as parent,
        pytest.raises(SandboxError, match="no_such_module_anywhere"),
    ):
        parent.check()


def test_a_dead_warm_parent_is_an_error_not_a_hang(parent: WarmParent) -> None:
    """Asking a warm parent that is gone for a worker fails at once, with a sentence."""
    with WarmParent(("numpy",)) as doomed:
        doomed.check()
        os.kill(doomed.pid, 9)
        with pytest.raises(SandboxError, match="warm parent is gone"):
            doomed.launcher().start(LIMITS, ())
