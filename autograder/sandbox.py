"""Start, limit and kill the processes that run submissions.

A :class:`WarmParent` is an interpreter with an empty environment that has imported what an
assignment needs; a :class:`Worker` is a locked-down fork of it with a socket to us.
"""

from __future__ import annotations

import importlib.util
import json
import os
import select
import shutil
import site
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from typing import Any

from autograder.errors import SandboxError
from autograder.model import Limits
from autograder.worker import wire

ENGINE = Path(__file__).parent / "worker"
PRIVATE = ("autograder", "solutions", "tests", "assignments", "student_template")
"""Top-level names that a worker must not be able to import or read."""
WALL_FACTOR = 4.0
"""How much longer than its CPU time a request may take on the clock."""
TICK = 0.05
PACKET = 1 << 20
START_SECONDS = 180.0
SYSTEM_FILES = [
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/lib",
    "/lib64",
    "/usr/share/zoneinfo",
    "/usr/share/fonts",
    "/usr/share/fontconfig",
    "/etc/fonts",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/passwd",
    "/etc/group",
    "/etc/nsswitch.conf",
    "/etc/mime.types",
    "/dev/urandom",
    "/dev/random",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/sys/vm",
    "/proc/sys/kernel",
    "/sys/devices/system",
    "/sys/fs/cgroup",
]


class WorkerLost(BaseException):
    """The worker was killed or died; not an ``Exception``, so that no check can swallow it.

    Attributes:
        timed_out: whether a limit of ours ended it, rather than its own doing.
        reason: one clause for a message.
    """

    def __init__(self, reason: str, timed_out: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.timed_out = timed_out


def describe() -> list[str]:
    """What a worker is confined by on this machine, found by starting one; a line each.

    Raises:
        SandboxError: no worker can be confined here.
    """
    with WarmParent(("numpy",)) as parent:
        parent.check()
        launcher = parent.launcher()
        launcher.start(Limits(), ()).end()
        own = "its own" if os.geteuid() == 0 else "the grader's (start as root for its own)"
        network = "none" if parent.namespaces else "TCP refused by Landlock only"
        return [
            f"lock-down level: {launcher.level}",
            f"worker's user: {own}",
            f"worker's files: Landlock version {parent.landlock}",
            f"worker's network: {network}",
        ]


def readable_files() -> list[str]:
    """What a worker may read: system libraries, the standard library, installed packages but ours.

    Landlock only adds rights, so a folder that holds something private is replaced by its children.
    """
    standard = Path(sysconfig.get_path("stdlib"))
    folders = [standard, *map(Path, package_folders())]
    paths = [path for path in SYSTEM_FILES if os.path.exists(path)]
    for folder in folders:
        paths += [
            str(child)
            for child in sorted(folder.iterdir())
            if not child.name.startswith(PRIVATE)
            and child not in folders
            # a path file names folders of the host
            and child.suffix not in (".pth", ".egg-link")
            and "__editable__" not in child.name
        ]
    paths += [str(Path(sys.base_prefix) / "lib" / name) for name in _shared_libraries()]
    return paths


def package_folders() -> list[str]:
    """The site-packages folders of this interpreter."""
    found = [*site.getsitepackages()]
    if site.ENABLE_USER_SITE:
        found.append(site.getusersitepackages())
    return [path for path in found if os.path.isdir(path)]


def _shared_libraries() -> list[str]:
    library = Path(sys.base_prefix) / "lib"
    return [path.name for path in library.glob("lib*.so*")] if library != Path("/usr/lib") else []


class WarmParent:
    """An interpreter that imports ``needs`` and then forks workers.

    The constructor returns at once, so that several parents import side by side; the first worker
    waits for the imports.

    Args:
        needs: modules to import, in order.
        connections: processes that will start workers, each with its own :meth:`launcher`.
        backend: value of ``KERAS_BACKEND``; empty for that of this process, if it has one. With
            a backend other than TensorFlow, TensorFlow need not be installed.
        threads: threads that TensorFlow and BLAS may use in one worker.

    Attributes:
        landlock, namespaces: what :meth:`check` found that the machine has.
    """

    landlock = 0
    namespaces = False

    def __init__(
        self, needs: tuple[str, ...], connections: int = 1, backend: str = "", threads: int = 0
    ) -> None:
        backend = backend or os.environ.get("KERAS_BACKEND", "")
        if backend not in ("", "tensorflow") and importlib.util.find_spec("tensorflow") is None:
            needs = tuple(name for name in needs if name != "tensorflow")
        self.needs = needs
        self._checked = False
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        os.chmod(self.folder, 0o711)
        pairs = [
            socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET) for _ in range(connections + 1)
        ]
        self._control, *self._connections = [ours for ours, _ in pairs]
        self._process = self._spawn([theirs for _, theirs in pairs], backend, threads)
        config = {
            "needs": needs,
            "private": PRIVATE,
            "site": package_folders(),
            "readable": readable_files(),
            "reachable": [*{sys.base_prefix, *package_folders(), str(self.folder)}],
            "drop_uid": os.geteuid() == 0,
        }
        self._control.send(json.dumps(config).encode())

    def _spawn(
        self, sockets: list[socket.socket], backend: str, threads: int
    ) -> subprocess.Popen[bytes]:
        engine = self.folder / "engine" / "worker"
        shutil.copytree(ENGINE, engine, ignore=shutil.ignore_patterns("__pycache__"))
        home = self.folder / "home"
        home.mkdir()
        descriptors = [each.fileno() for each in sockets]
        with self._log.open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-B", str(engine), *map(str, descriptors)],
                env=_environment(str(home), backend, threads or len(os.sched_getaffinity(0))),
                pass_fds=descriptors,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=home,
                start_new_session=True,
            )
        for each in sockets:
            each.close()
        return process

    @property
    def _log(self) -> Path:
        return self.folder / "parent.log"

    @property
    def pid(self) -> int:
        """Process id of the interpreter."""
        return self._process.pid

    def launcher(self, connection: int = 0) -> Launcher:
        """What starts workers, for the process that owns this connection."""
        return Launcher(self._connections[connection], self.folder, os.geteuid() == 0)

    def check(self) -> None:
        """Wait until the imports are done.

        Raises:
            SandboxError: they failed, or the machine cannot confine a worker.
        """
        if self._checked:
            return
        self._control.settimeout(START_SECONDS)
        try:
            answer = _packet(self._control)
        except TimeoutError:
            raise SandboxError(f"importing {', '.join(self.needs)} took too long") from None
        except OSError:
            last = self._log.read_text(errors="replace").strip().splitlines()[-1:]
            answer = {"error": "".join(last)}
        if "error" in answer:
            raise SandboxError(f"the warm parent did not start: {answer['error']}")
        _require_landlock(answer)
        self.landlock = int(answer["landlock"])
        self.namespaces = bool(answer["namespaces"])
        self._checked = True

    def close(self) -> None:
        """End the interpreter and every worker, and remove its folder."""
        for control in (self._control, *self._connections):
            control.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> WarmParent:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()


def _packet(control: socket.socket) -> dict[str, Any]:
    data = control.recv(PACKET)
    if not data:
        raise ConnectionResetError(0, "closed")
    answer: dict[str, Any] = json.loads(data)
    return answer


def _require_landlock(found: dict[str, Any]) -> None:
    if not found["landlock"]:
        raise SandboxError(
            "this kernel has no Landlock, so a submission could read the hidden tests; "
            "grade on Linux 5.13 or newer"
        )


class Launcher:
    """Forks workers from one warm parent, for one process of the grader.

    Attributes:
        folder: the warm parent's folder, which holds the boxes.
        level: the lock-down level that the last worker ran at: ``namespaces``, ``root`` or
            ``unprivileged``.
    """

    def __init__(self, control: socket.socket, folder: Path, drop_uid: bool) -> None:
        self._control = control
        self.folder = folder
        self._drop_uid = drop_uid
        self.level = "not run"

    def start(
        self, limits: Limits, watched: tuple[str, ...], seed: int = 0, slot: int = 0
    ) -> Worker:
        """A locked-down worker that has run nothing yet.

        Args:
            watched: graded names, whose last callable is judged.
            seed: for every random generator of the worker.
            slot: 0 or 1; two workers of one process must not share a user.

        Raises:
            SandboxError: the warm parent is gone or a layer of the lock-down failed.
        """
        # no two live processes of a machine share a pid, so no two workers share a user
        uid = 20_000 + os.getpid() % 20_000 * 2 + slot if self._drop_uid else None
        box = Path(tempfile.mkdtemp(prefix="box-", dir=self.folder))
        if uid is not None:
            os.chown(box, uid, uid)
        ours, theirs = socket.socketpair()
        request = {
            "do": "fork",
            "box": str(box),
            "watched": watched,
            "seed": seed,
            "message_bytes": limits.message_mb << 20,
            "plan": {
                "uid": uid,
                "box": str(box),
                "memory_bytes": limits.memory_mb << 20,
                "processes": limits.processes,
                "file_bytes": limits.file_mb << 20,
                "cpu_seconds": int(limits.submission_seconds) + 1,
            },
        }
        answer = self.ask(request, theirs)
        theirs.close()
        if "error" in answer:
            shutil.rmtree(box, ignore_errors=True)
            raise SandboxError(f"no worker could be started: {answer['error']}")
        _require_landlock(answer)
        self.level = self._level(answer)
        return Worker(self, answer["pid"], ours, box, limits)

    def _level(self, found: dict[str, Any]) -> str:
        if found["namespaces"]:
            return "namespaces"
        return "root" if self._drop_uid else "unprivileged"

    def ask(self, request: dict[str, Any], channel: socket.socket | None = None) -> dict[str, Any]:
        """One request to the warm parent.

        Raises:
            SandboxError: it is gone.
        """
        descriptors = [channel.fileno()] if channel else []
        try:
            socket.send_fds(self._control, [json.dumps(request).encode()], descriptors)
            return _packet(self._control)
        except OSError as error:
            raise SandboxError(f"the warm parent is gone: {error.strerror}") from error


class Worker:
    """One child, and the socket to it.

    Attributes:
        cpu_seconds: CPU time spent, known after :meth:`end`.
        peak_bytes: largest resident size, known after :meth:`end`.
    """

    def __init__(
        self, launcher: Launcher, pid: int, channel: socket.socket, box: Path, limits: Limits
    ) -> None:
        self._launcher = launcher
        self.pid = pid
        self._channel = channel
        self._box = box
        self._limits = limits
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self.alive = True
        self.cpu_seconds = 0.0
        self.peak_bytes = 0

    def send(self, body: bytes) -> None:
        """Send one frame.

        Raises:
            WorkerLost: the worker is gone, or does not read.
        """
        self._channel.settimeout(self._limits.call_seconds * WALL_FACTOR)
        try:
            self._channel.sendall(wire.PREFIX.pack(len(body)) + body)
        except TimeoutError:
            raise self._lost("stopped listening", timed_out=True) from None
        except OSError:
            raise self._lost("ended on its own", timed_out=False) from None

    def receive(self, clock: Stopwatch) -> bytes:
        """Wait for one frame.

        Args:
            clock: started with the request; frames of one request share it.

        Raises:
            WorkerLost: the time is over, the frame is too large or the worker died.
            SandboxError: the lock-down failed before anything ran.
        """
        (size,) = wire.PREFIX.unpack(self._exactly(wire.PREFIX.size, clock))
        if size == 0xFFFFFFFF:
            reason = self._channel.recv(2000).decode(errors="replace")
            self.end()
            raise SandboxError(f"the lock-down failed: {reason}")
        if size > (self._limits.message_mb + 1) << 20:
            raise self._lost(f"sent more than {self._limits.message_mb} MiB", timed_out=False)
        return self._exactly(size, clock)

    def _exactly(self, size: int, clock: Stopwatch) -> bytes:
        parts = []
        while size:
            ready = self._poll.poll(TICK * 1000)
            if clock.due():  # also while bytes keep trickling in
                over = clock.over()
                if over:
                    raise self._lost(over, timed_out=True)
            if not ready:
                continue
            try:
                part = self._channel.recv(min(size, 1 << 20))
            except OSError:
                part = b""
            if not part:
                raise self._lost("ended on its own (a crash, or too much memory)", timed_out=False)
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _lost(self, reason: str, timed_out: bool) -> WorkerLost:
        self.end()
        return WorkerLost(reason, timed_out)

    def end(self) -> None:
        """Kill the worker and everything it started, and remove its box."""
        if not self.alive:
            return
        self.alive = False
        self._channel.close()
        try:
            answer = self._launcher.ask({"do": "end", "pid": self.pid})
        except SandboxError:
            answer = {}  # the warm parent died, and its children with it
        self.cpu_seconds = float(answer.get("cpu_seconds", 0.0))
        self.peak_bytes = int(answer.get("peak_bytes", 0))
        shutil.rmtree(self._box, ignore_errors=True)


class Stopwatch:
    """CPU time first, the clock as the backstop, so that a busy machine does not change a grade.

    Args:
        pid: the worker's process.
        seconds: CPU time allowed; on the clock four times as long.
        what: names the limit in the message, such as ``a call``.
    """

    def __init__(self, pid: int, seconds: float, what: str) -> None:
        self._pid = pid
        self._seconds = seconds
        self._what = what
        self._started = time.monotonic()
        self._looked = self._started
        self._cpu_before: float | None = None

    def due(self) -> bool:
        """Whether it is time to look at the limits again."""
        now = time.monotonic()
        if now - self._looked < TICK:
            return False
        self._looked = now
        return True

    def over(self) -> str:
        """Which limit is crossed, as a clause; empty while none is."""
        spent = cpu_seconds(self._pid)
        if self._cpu_before is None:
            self._cpu_before = spent
        if spent - self._cpu_before > self._seconds:
            return f"used more than the {self._seconds:g} s of computing time for {self._what}"
        if time.monotonic() - self._started > self._seconds * WALL_FACTOR:
            return f"took more than {self._seconds * WALL_FACTOR:g} s for {self._what}"
        return ""


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, its threads and its reaped children; 0 once it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _environment(home: str, backend: str, threads: int) -> dict[str, str]:
    count = str(threads)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "MPLBACKEND": "Agg",
        "PYTHONHASHSEED": "0",
        "OMP_NUM_THREADS": count,
        "OPENBLAS_NUM_THREADS": count,
        "TF_NUM_INTRAOP_THREADS": count,
        "TF_NUM_INTEROP_THREADS": count,
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "",
    }
    if backend:
        environment["KERAS_BACKEND"] = backend
    return environment
