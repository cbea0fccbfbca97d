"""The warm parent: imports once what an assignment needs, then forks a child per submission.

It is started by exec with an empty environment and is never told a secret, because a fork carries
its parent's memory. It answers JSON packets on control sockets (``SOCK_SEQPACKET``):

=======  ====================================================================================
request  answer
=======  ====================================================================================
fork     comes with the child's channel; answers with the child's pid and what confines it
end      kills the child and everything that it left behind, answers when all of it is gone
=======  ====================================================================================

Each control socket belongs to one process of the grader; when it closes, its children end. The
parent itself ends with the first one.
"""

from __future__ import annotations

import base64
import gc
import importlib
import json
import os
import pkgutil
import random
import selectors
import signal
import site
import socket
import sys
import traceback
from typing import Any

from . import card, inert, lockdown

PACKET = 1 << 20
CHANNEL = 3
PLOTS = 5
"""After a few the interpreter has adapted to what matplotlib does (PEP 659)."""
READY, FAILED, NO_CARD = bytes(4), b"\xff\xff\xff\xff", b"\xff\xff\xff\xfe"
"""What a child says first: that it is locked down, or (followed by the reason) that it is not, or
that its graphics card cannot be used."""


def main(descriptors: list[int]) -> None:
    """Serve the control sockets until the first of them closes."""
    controls = [socket.socket(fileno=descriptor) for descriptor in descriptors]
    config = json.loads(controls[0].recv(PACKET))
    try:
        prepare(config)
    except BaseException as error:
        reason = "".join(traceback.format_exception_only(error)).strip()
        controls[0].send(json.dumps({"error": reason}).encode())
        return
    found = capabilities()
    controls[0].send(json.dumps(found).encode())
    Parent(controls, config, found).serve()


def prepare(config: dict[str, Any]) -> None:
    """Make the interpreter reachable, import what is needed, and settle the memory for forking."""
    # it is not killed with the grader: it ends when its sockets close, after all of its children
    lockdown.prctl(lockdown.PR_SET_CHILD_SUBREAPER, 1)
    lockdown.prctl(lockdown.PR_SET_DUMPABLE, 0)
    if config["drop_uid"] and not lockdown.open_ways(config["reachable"]):
        raise PermissionError(
            "an unprivileged worker cannot reach the Python installation; "
            "install it outside a private folder such as /root"
        )
    # the .pth files of site-packages are not processed: an editable install must not be importable
    sys.path += [path for path in config["site"] if path not in sys.path]
    site.setquit()
    site.setcopyright()
    site.sethelper()
    session = importlib.import_module(f"{__package__}.session")  # needs NumPy: the path comes first
    for name in config["needs"]:
        importlib.import_module(name)
    session.rehearse()
    if "matplotlib.pyplot" in config["needs"]:
        rehearse_a_plot()
    os.environ.pop("MPLCONFIGDIR", None)  # what is there is read, and no worker may write there
    inert.install()
    settle_finders(tuple(config["private"]))
    gc.collect()
    gc.freeze()


def rehearse_a_plot() -> None:
    """Let matplotlib load its backend and find its fonts, which it does no sooner than needed."""
    pyplot = sys.modules["matplotlib.pyplot"]
    for _ in range(PLOTS):
        axes = pyplot.subplots()[1]
        axes.plot([0, 1], [0, 1], label="a line")
        axes.set(xlabel="x", ylabel="y", title="a plot")
    pyplot.close("all")


def settle_finders(private: tuple[str, ...]) -> None:
    """Let the import system keep what it knows of the library folders.

    A worker may read what is in them, but not list them: were a folder's time stamp to change (an
    installation, a byte-code cache beside it), the listing would be tried again and come out empty.

    Args:
        private: beginnings of names that no worker may find there.
    """
    for path in sys.path:
        finder: Any = pkgutil.get_importer(path)
        if hasattr(finder, "_fill_cache"):
            finder._fill_cache()
            finder._path_cache = {
                name for name in finder._path_cache if not name.startswith(private)
            }
            finder._fill_cache = lambda: None


def capabilities() -> dict[str, Any]:
    """What this machine lets a child do, found by trying it in one."""
    pid = os.fork()
    if pid == 0:
        try:
            lockdown.isolate_namespaces()
        except OSError:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    return {"namespaces": status == 0, "landlock": lockdown.landlock_version()}


def backend_started() -> str:
    """The name of a backend that has run an operation in this process; a fork of it would hang.

    One that has listed its devices has initialised CUDA, which no fork can use then.
    """
    context = sys.modules.get("tensorflow.python.eager.context")
    current = getattr(context, "_context", None)
    if getattr(current, "_initialized", False):
        return "tensorflow"
    if getattr(current, "_physical_devices", None) is not None:
        return "tensorflow"
    bridge = sys.modules.get("jax._src.xla_bridge")
    if bridge is not None and getattr(bridge, "_backends", None):
        return "jax"
    return ""


class Parent:
    """The loop over control sockets, and the children that each of them owns."""

    def __init__(
        self, controls: list[socket.socket], config: dict[str, Any], found: dict[str, Any]
    ) -> None:
        self._first = controls[0]
        self._config = config
        self._found = found
        layers = config["layers"]
        landlock = bool(layers["landlock"] and found["landlock"])
        self._layers: dict[str, Any] = {
            "readable": lockdown.hold_open(config["readable"]) if landlock else (),
            "namespaces": bool(layers["namespaces"] and found["namespaces"]),
            "landlock": landlock,
            "seccomp": base64.b64decode(layers["seccomp"]),
        }
        self._children: dict[int, tuple[socket.socket, int | None]] = {}
        self._selector = selectors.DefaultSelector()
        for control in controls:
            self._selector.register(control, selectors.EVENT_READ)

    def serve(self) -> None:
        """Answer requests; returns when the first control socket is closed."""
        while True:
            for key, _ in self._selector.select():
                control = key.fileobj
                assert isinstance(control, socket.socket)
                if not self._answer(control) and control is self._first:
                    for pid in list(self._children):
                        self._end(pid)
                    return

    def _answer(self, control: socket.socket) -> bool:
        try:
            data, descriptors, _, _ = socket.recv_fds(control, PACKET, 1)
        except OSError:
            data, descriptors = b"", []
        if not data:
            self._selector.unregister(control)
            owned = [pid for pid, (owner, _) in self._children.items() if owner is control]
            for pid in owned:
                self._end(pid)
            control.close()
            return False
        request = json.loads(data)
        if request["do"] == "fork":
            answer = self._fork(control, request, descriptors[0])
        else:
            answer = self._end(request["pid"])
        control.send(json.dumps(answer).encode())
        return True

    def _fork(
        self, control: socket.socket, request: dict[str, Any], channel: int
    ) -> dict[str, Any]:
        started = backend_started() or ("CUDA" if card.opened() else "")
        if started:
            os.close(channel)
            return {"error": f"{started} has started in the warm parent"}
        pid = os.fork()
        if pid == 0:
            try:
                self._be_worker(request, channel)
            finally:
                os._exit(1)
        os.close(channel)
        self._children[pid] = control, request["plan"]["uid"]
        return {"pid": pid, **self._found}

    def _be_worker(self, request: dict[str, Any], channel: int) -> None:
        """Lock this child down, say so, and serve; only what goes wrong before that is told."""
        if channel != CHANNEL:
            os.dup2(channel, CHANNEL)
        try:
            self._lock_down(request)
        except card.CardFailed as error:
            tell(NO_CARD, str(error))
            return
        except BaseException as error:
            tell(FAILED, "".join(traceback.format_exception_only(error)).strip())
            return
        os.write(CHANNEL, READY)
        session = sys.modules[f"{__package__}.session"]
        watched = tuple(request["watched"])
        session.serve(socket.socket(fileno=CHANNEL), watched, request["message_bytes"])

    def _lock_down(self, request: dict[str, Any]) -> None:
        os.setsid()
        null = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(null, standard)
        os.closerange(CHANNEL + 1, lockdown.HELD)
        lockdown.prctl(lockdown.PR_SET_PDEATHSIG, signal.SIGKILL)
        os.sched_setaffinity(0, request["cores"])
        box = request["plan"]["box"]
        os.umask(0o022)
        os.environ.update(HOME=box, TMPDIR=box, PWD=box)
        if "tempfile" in sys.modules:
            # an import may have asked for it already
            vars(sys.modules["tempfile"])["tempdir"] = None
        device = request["device"]
        layers = self._layers
        if device is not None:
            card.show(device["variables"])
            layers = self._layers_with(device)
        lockdown.apply(lockdown.Plan(**layers, **request["plan"]))
        os.closerange(CHANNEL + 1, 65536)  # what was held open for the layers
        if device is not None:
            card.require(device["nodes"])
        seed(request["seed"])

    def _layers_with(self, device: dict[str, Any]) -> dict[str, Any]:
        """What confines a child that uses a graphics card."""
        return self._layers | {
            "readable": (*self._layers["readable"], *device["readable"]),
            "devices": tuple(device["nodes"]),
            "seccomp": base64.b64decode(device["seccomp"]),
        }

    def _end(self, pid: int) -> dict[str, Any]:
        if pid not in self._children:
            return {"error": "no such child"}
        _, uid = self._children.pop(pid)
        os.kill(pid, signal.SIGKILL)
        _, status, usage = os.wait4(pid, 0)
        spent = self._reap_orphans(uid)
        return {
            "status": status,
            "cpu_seconds": usage.ru_utime + usage.ru_stime + spent,
            "peak_bytes": usage.ru_maxrss * 1024,
        }

    def _reap_orphans(self, uid: int | None) -> float:
        """Kill what a dead child left: as subreaper, this process inherits every daemon.

        Args:
            uid: the child's own user; None where it could not start processes.

        Returns:
            Their CPU time.
        """
        spent = 0.0
        while orphans := self._orphans(uid):
            if uid is not None:
                kill_all_of(uid)  # in one stroke: a list may be older than the next fork
            for pid in orphans:
                os.kill(pid, signal.SIGKILL)
                usage = os.wait4(pid, 0)[2]
                spent += usage.ru_utime + usage.ru_stime
        return spent

    def _orphans(self, uid: int | None) -> list[int]:
        """Children that were started by another process of this user, or by any where it is None.

        Those of others end with the others: a submission that keeps making them must not hold up
        the end of its neighbour.
        """
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as listing:
            children = [int(pid) for pid in listing.read().split()]
        orphans = [pid for pid in children if pid not in self._children]
        return [pid for pid in orphans if uid is None or user_of(pid) == uid]


def tell(what: bytes, reason: str) -> None:
    """Say why a child did not get ready, and wait: the grader must not find it dead before that."""
    os.write(CHANNEL, what + reason.encode()[:2000])
    while os.read(CHANNEL, PACKET):
        pass


def user_of(pid: int) -> int:
    """The real user of a child, also while it cannot be dumped."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("Uid:"))


def kill_all_of(uid: int) -> None:
    """Kill every process of a worker's user, from a process that is that user and nothing else."""
    helper = os.fork()
    if helper == 0:
        try:
            lockdown.become(uid)
            if os.getresuid() == (uid, uid, uid) and uid != 0:
                os.kill(-1, signal.SIGKILL)
        finally:
            os._exit(0)
    os.waitpid(helper, 0)


def seed(value: int) -> None:
    """Seed Python, NumPy and the backend, so that a run can be repeated."""
    random.seed(value)
    sys.modules["numpy"].random.seed(value)
    keras, tensorflow = sys.modules.get("keras"), sys.modules.get("tensorflow")
    if keras is not None:
        keras.utils.set_random_seed(value)
    elif tensorflow is not None:
        tensorflow.random.set_seed(value)
