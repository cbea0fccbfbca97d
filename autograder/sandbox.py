"""Start, limit and kill the processes that run submissions.

A :class:`WarmParent` is an interpreter with an empty environment that has imported what an
assignment needs; a :class:`Worker` is a locked-down fork of it with a socket to us.
"""

from __future__ import annotations

import base64
import importlib.util
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any

from autograder import devices, seccomp
from autograder.channel import Channel
from autograder.devices import CPU, Device
from autograder.errors import DeviceError, SandboxError
from autograder.model import Limits
from autograder.stopwatch import (
    SLACK,
    WALL_FACTOR,
    Stopwatch,
    cpu_and_memory,
    deleted_files,
    disk_usage,
    processes_of_user,
    shared_memory,
)
from autograder.surroundings import PRIVATE, environment, package_folders, readable_files
from autograder.worker import wire
from autograder.worker.lockdown import landlock_version

ENGINE = Path(__file__).parent / "worker"
LAYERS = ("namespaces", "user", "limits", "landlock", "seccomp")
"""What confines a worker; see :mod:`autograder.worker.lockdown`."""
TICK = 0.05
SELDOM = 8
"""Ticks between two looks at what takes long to look at."""
PACKET = 1 << 20
START_SECONDS = 180.0
READY, NO_CARD = bytes(4), b"\xff\xff\xff\xfe"
"""A worker's first word, once it is locked down; else it says what failed."""
CARD_SECONDS = 30.0
"""Computing time until CUDA has found its card; a sleeping one takes some seconds to wake."""
ENDED = "ended on its own (a crash, or too much memory)"
ANY_NUMBER = 1 << 16
"""Threads of the grader's own user, whose other processes count too."""


def own_uid(slot: int) -> int:
    """A user for a worker of this process that no other live worker of the machine has.

    No two live processes share a pid. Where fewer users exist (a rootless container) the numbers
    are taken in turn, among the few processes there.
    """
    first, _, count = Path("/proc/self/uid_map").read_text(encoding="ascii").split()[:3]
    wanted = os.getpid() * 2 + slot
    if int(first) == 0 and int(count) > 2**31:
        return 1_000_000 + wanted
    return 20_000 + wanted % max(int(count) - 20_001, 1)


def found_layers(wanted: set[str], found: dict[str, Any]) -> set[str]:
    """The layers in use, where the machine may not have all that are wanted."""
    return {name for name in wanted if found.get(name, True)}


def level_of(layers: Collection[str]) -> str:
    """The level of a lock-down that consists of these layers."""
    if "namespaces" in layers:
        return "namespaces"
    return "root" if "user" in layers else "unprivileged"


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
        without: layers of :data:`LAYERS` that are left out, to show what each is for.

    Attributes:
        layers: those in use; what the machine does not have is known after :meth:`check`.
    """

    def __init__(
        self,
        needs: tuple[str, ...],
        connections: int = 1,
        backend: str = "",
        threads: int = 0,
        without: Collection[str] = (),
    ) -> None:
        backend = backend or os.environ.get("KERAS_BACKEND", "")
        if backend not in ("", "tensorflow") and importlib.util.find_spec("tensorflow") is None:
            needs = tuple(name for name in needs if name != "tensorflow")
        self.needs = needs
        self._checked = False
        self.layers = {name for name in LAYERS if name not in without}
        if os.geteuid() != 0:
            self.layers.discard("user")
        program = b""
        if "seccomp" in self.layers:
            program = seccomp.program("user" not in self.layers, landlock_version() >= 6)
        if not program:
            self.layers.discard("seccomp")
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
            "drop_uid": "user" in self.layers,
            "layers": {
                "namespaces": "namespaces" in self.layers,
                "landlock": "landlock" in self.layers,
                "seccomp": base64.b64encode(program).decode(),
            },
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
                env=environment(
                    str(home),
                    backend,
                    threads or len(os.sched_getaffinity(0)),
                    [path for path in devices.LIBRARY_FOLDERS if os.path.isdir(path)],
                ),
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
        return Launcher(self._connections[connection], self)

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
        self.layers = found_layers(self.layers, answer)
        self._checked = True

    @property
    def level(self) -> str:
        """The level of the lock-down: ``namespaces``, ``root`` or ``unprivileged``."""
        self.check()
        return level_of(self.layers)

    def close(self) -> None:
        """End the interpreter and every worker, and remove its folder."""
        for control in (self._control, *self._connections):
            control.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        _remove(self.folder)

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


def _remove(folder: Path) -> None:
    """Remove a folder, however deep a submission has nested others in it."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except RecursionError:
        # rm(1) holds neither a stack nor a descriptor for each level
        subprocess.run(["rm", "-rf", "--", str(folder)], check=False, stderr=subprocess.DEVNULL)


class Launcher:
    """Forks workers from one warm parent, for one process of the grader.

    Attributes:
        parent: the warm parent; a copy of it, in a forked process of the grader.
        level: the level of the lock-down that the last worker ran at.
    """

    def __init__(self, control: socket.socket, parent: WarmParent) -> None:
        self._control = control
        self.parent = parent
        self.level = "not run"

    @property
    def folder(self) -> Path:
        """The warm parent's folder, which holds the boxes."""
        return self.parent.folder

    def start(
        self,
        limits: Limits,
        watched: tuple[str, ...],
        seed: int = 0,
        slot: int = 0,
        device: Device = CPU,
    ) -> Worker:
        """A locked-down worker that has run nothing yet.

        Args:
            watched: graded names, whose last callable is judged.
            seed: for every random generator of the worker.
            slot: 0 or 1; two workers of one process must not share a user.
            device: what it computes on; whether a card works is known with the first answer.

        Raises:
            SandboxError: the warm parent is gone or a layer of the lock-down failed.
        """
        limits = device.limits(limits)
        own_user = "user" in self.parent.layers
        uid = own_uid(slot) if own_user else None
        box = Path(tempfile.mkdtemp(prefix="box-", dir=self.folder))
        if uid is not None:
            os.chown(box, uid, uid)
        ours, theirs = socket.socketpair()
        request = {
            "do": "fork",
            "watched": watched,
            "seed": seed,
            "message_bytes": limits.message_mb << 20,
            # where this process runs, which sleeps while the worker works: on one core both find
            # their data at hand, and neither has to wake another core
            "cores": sorted(os.sched_getaffinity(0)),
            "device": self._device_request(device),
            "plan": {
                "uid": uid,
                "box": str(box),
                "disk_bytes": limits.disk_mb << 20,
                "files": limits.files,
                **self._resource_limits(limits, own_user),
            },
        }
        answer = self.ask(request, theirs)
        theirs.close()
        if "error" in answer:
            _remove(box)
            raise SandboxError(f"no worker could be started: {answer['error']}")
        self.level = level_of(found_layers(self.parent.layers, answer))
        return Worker(self, answer["pid"], uid, ours, box, limits, device)

    def _device_request(self, device: Device) -> dict[str, Any] | None:
        request = device.request()
        if request is not None:
            layers, program = self.parent.layers, b""
            if "seccomp" in layers:
                scoped = landlock_version() >= 6
                program = seccomp.program("user" not in layers, scoped, card=True)
            request["seccomp"] = base64.b64encode(program).decode()
        return request

    def _resource_limits(self, limits: Limits, own_user: bool) -> dict[str, int]:
        kinds = ("address_bytes", "processes", "file_bytes", "cpu_seconds")
        if "limits" not in self.parent.layers:
            return dict.fromkeys(kinds, 0)
        processes = limits.processes if own_user else limits.processes + ANY_NUMBER
        values = (limits.address_mb << 20, processes, limits.file_mb << 20)
        return dict(zip(kinds, (*values, int(limits.submission_seconds * SLACK) + 1), strict=True))

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
        cpu_seen: CPU time spent when it was last looked at; no more than a tick behind an answer.
        cpu_seconds: CPU time spent, known after :meth:`end`.
        peak_bytes: largest resident size, known after :meth:`end`.
    """

    def __init__(
        self,
        launcher: Launcher,
        pid: int,
        uid: int | None,
        channel: socket.socket,
        box: Path,
        limits: Limits,
        device: Device = CPU,
    ) -> None:
        self._launcher = launcher
        self._device = device
        self.pid = pid
        self._uid = uid
        self._channel = Channel(channel, TICK)
        self._unsent = bytearray()
        self._box = box
        self._limits = limits
        self._watched = "limits" in launcher.parent.layers
        self._looked = time.monotonic()
        self._looks = 0
        self._ready = False
        self.alive = True
        self.cpu_seen = 0.0
        self.cpu_seconds = 0.0
        self.peak_bytes = 0

    def send(self, body: bytes) -> None:
        """Have one frame sent, with those before it, once something is to be received."""
        self._unsent += wire.framed(body)

    def flush(self, clock: Stopwatch) -> None:
        """Send what waits for it.

        Raises:
            WorkerLost: the worker is gone, or does not read.
        """
        data, self._unsent = bytes(self._unsent), bytearray()
        try:
            self._channel.send(data, self._limits.call_seconds * WALL_FACTOR)
        except TimeoutError:
            clock.patience.stopped_by_clock()
            raise self._lost("stopped listening", timed_out=True) from None
        except OSError:
            raise self._lost("ended on its own", timed_out=False) from None

    def receive(self, clock: Stopwatch) -> bytes:
        """Send what waits for it, and wait for one frame.

        Args:
            clock: started with the request; frames of one request share it.

        Raises:
            WorkerLost: the time is over, the frame is too large or the worker died, or does not
                read.
            SandboxError: the lock-down failed before anything ran.
            DeviceError: its card does not work; nothing ran either.
        """
        if self._unsent:
            self.flush(clock)
        if not self._ready:
            self._await_ready(clock)
        channel, largest = self._channel, (self._limits.message_mb + 1) << 20
        while not channel.has(end := channel.end_of_frame()):
            if end > largest:
                raise self._lost(f"sent more than {self._limits.message_mb} MiB", timed_out=False)
            self._wait(end, clock)
        return channel.take(end, wire.PREFIX.size)

    def _await_ready(self, clock: Stopwatch) -> None:
        """Read the child's first word; whatever the submission sends can only come after it."""
        card = self._device.card
        if card is not None:
            clock = Stopwatch(CARD_SECONDS, "getting ready on a card")
        try:
            while not self._channel.has(len(READY)):
                self._wait(len(READY), clock)
            first = self._channel.take(len(READY))
        except WorkerLost as lost:
            if card is not None:
                raise DeviceError(f"a worker {lost.reason}") from lost
            raise SandboxError(f"a worker did not get ready: it {lost.reason}") from lost
        if first != READY:
            reason = self._channel.take(2000).decode(errors="replace")
            self.end()
            if card is not None and first == NO_CARD:
                raise DeviceError(reason)
            raise SandboxError(f"the lock-down failed: {reason}")
        self._ready = True

    def _wait(self, size: int, clock: Stopwatch) -> None:
        try:
            self._channel.wait(size)
        except OSError:
            raise self._lost(ENDED, timed_out=False) from None
        self._look(clock)  # also while bytes keep trickling in

    def _look(self, clock: Stopwatch) -> None:
        """End the worker if it uses more than it may; looks once in a while."""
        now = time.monotonic()
        if now - self._looked < TICK:
            return
        self._looked = now
        self._looks += 1
        self.cpu_seen, resident = cpu_and_memory(self.pid)
        if resident == 0:  # dead, while a process that it started keeps the channel open
            raise self._lost(ENDED, timed_out=False)
        if over := clock.over(self.cpu_seen):
            raise self._lost(over, timed_out=True)
        if not self._watched:
            return
        if self._looks % SELDOM == 0:
            pids = [self.pid] if self._uid is None else processes_of_user(self._uid)
            resident = sum(cpu_and_memory(pid)[1] for pid in pids)
            size, entries = disk_usage(str(self._box))
            # CUDA holds memory by descriptors, which is no disk; on a card it counts as memory
            size += deleted_files(pids, memory=self._device.card is None)
            if self._device.card is not None:
                resident = max(resident, shared_memory(pids))
            if size > self._limits.disk_mb << 20 or entries > self._limits.files:
                limit = f"{self._limits.disk_mb} MiB or {self._limits.files} files"
                raise self._lost(f"wrote more than {limit} in all", timed_out=False)
        if resident > self._limits.memory_mb << 20:
            reason = f"used more than {self._limits.memory_mb} MiB of memory"
            raise self._lost(reason, timed_out=False)

    def _lost(self, reason: str, timed_out: bool) -> WorkerLost:
        self.end()
        return WorkerLost(reason, timed_out)

    def cpu_so_far(self) -> float:
        """Its computing time in seconds, also after its end."""
        return cpu_and_memory(self.pid)[0] if self.alive else self.cpu_seconds

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
        _remove(self._box)
