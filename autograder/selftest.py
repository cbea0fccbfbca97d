"""Try from inside a worker everything that a submission must not be able to do.

Layers of a lock-down can be missing, or there and without effect. So nothing is concluded from what
a machine claims to have: each forbidden act is tried, the way a submission would, and has to fail.
"""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent
from typing import Any

from autograder import devices
from autograder.devices import CPU, Device
from autograder.errors import SandboxError
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import WarmParent, WorkerLost
from autograder.stopwatch import shows_memory

LIMITS = Limits(call_seconds=20, cell_seconds=20)

TOOLS = """
import ctypes, os, socket, struct
libc = ctypes.CDLL(None, use_errno=True)

def must(result):
    if result is None or result < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return result

def call(name, *arguments):
    return must(libc[name](*arguments))

def number(nr, *arguments):
    return must(libc.syscall(nr, *arguments))

def send(family, kind, address, protocol=0):
    with socket.socket(family, kind, protocol) as end:
        end.settimeout(0.5)
        end.connect(address)
        end.send(b"x")
"""
RESERVE, UNSEEN = "reserve more memory than the limit", "use memory that no process holds"
"""Acts that CUDA needs. On a card memory in use is watched from outside instead; where the grader
may not see what a worker maps, the second is a weakness."""
ACTS = {
    "use a descriptor of the grader's": (
        "for descriptor in range(4, 1024):\n"
        "    try:\n        os.fstat(descriptor)\n    except OSError:\n        continue\n"
        "    break\nelse:\n    raise OSError('none is open')"
    ),
    "read a hidden check or a reference": "open(given['private'], 'rb').read(1)",
    "list the folder of the course": "os.listdir(given['folder'])",
    "read the grader's secret": "open(given['secret'], 'rb').read(1)",
    "read the grader's environment": "open(f\"/proc/{given['grader']}/environ\", 'rb').read(1)",
    "read the memory of the warm parent": "open(f'/proc/{os.getppid()}/mem', 'rb').close()",
    "list the machine's processes": "os.listdir('/proc')",
    "read another submission's folder": "os.listdir(given['neighbour'])",
    "write outside its own folder": "open(given['outside'] + '/planted', 'x')",
    "write into the libraries": (
        "planted = os.path.dirname(os.__file__) + '/planted.py'\n"
        "open(planted, 'x').close()\nos.remove(planted)"
    ),
    "change the mode of a file of the grader's": (
        "mode = os.stat(given['private']).st_mode & 0o777\n"
        "os.chmod(given['private'], mode ^ 0o001)\n"
        "assert os.stat(given['private']).st_mode & 0o777 != mode\n"
        "os.chmod(given['private'], mode)"
    ),
    "change the times of a file of the grader's": (
        "before = os.stat(given['private'])\n"
        "os.utime(given['private'], ns=(before.st_atime_ns, before.st_mtime_ns - 10**9))\n"
        "assert os.stat(given['private']).st_mtime_ns != before.st_mtime_ns\n"
        "os.utime(given['private'], ns=(before.st_atime_ns, before.st_mtime_ns))"
    ),
    "write a file larger than the limit": (
        "with open('large', 'wb') as file:\n"
        "    os.ftruncate(file.fileno(), given['file_bytes'] + 1)"
    ),
    RESERVE: (
        "import mmap\nprivate = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS\n"
        "mmap.mmap(-1, given['address_bytes'] + (1 << 30), flags=private).close()"
    ),
    "become root": "os.setuid(0)\nassert os.geteuid() == 0",
    "signal the grader": "os.kill(given['grader'], 0)",
    "signal the warm parent": "os.kill(os.getppid(), 0)",
    "trace the warm parent": "call('ptrace', 0x4206, os.getppid(), None, None)",
    "set a limit of the grader's": (
        "import resource\n"
        "limit = resource.prlimit(given['grader'], resource.RLIMIT_CORE)\n"
        "resource.prlimit(given['grader'], resource.RLIMIT_CORE, limit)"
    ),
    "set the priority of the grader": (
        "os.setpriority(os.PRIO_PROCESS, given['grader'], "
        "os.getpriority(os.PRIO_PROCESS, given['grader']))"
    ),
    "set where the grader may run": (
        "os.sched_setaffinity(given['grader'], os.sched_getaffinity(given['grader']))"
    ),
    UNSEEN: ("import mmap\nmmap.mmap(-1, 4096).close()\nos.close(os.memfd_create('kept'))"),
    "connect by TCP": "send(socket.AF_INET, socket.SOCK_STREAM, ('127.0.0.1', given['tcp']))",
    "send by UDP": "send(socket.AF_INET, socket.SOCK_DGRAM, ('127.0.0.1', given['udp']))",
    "open a raw socket": "socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).close()",
    "open a socket to the host (vsock)": "socket.socket(40, socket.SOCK_STREAM).close()",
    "ask the kernel by netlink": "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).close()",
    "connect to a socket file": "send(socket.AF_UNIX, socket.SOCK_STREAM, given['unix'])",
    "connect to an abstract socket": "send(socket.AF_UNIX, socket.SOCK_STREAM, given['abstract'])",
    "listen for others": (
        "with socket.socket(socket.AF_UNIX) as end:\n    end.bind('here')\n    end.listen()"
    ),
    "mount a file system": (
        "call('mount', b'none', os.getcwd().encode(), b'tmpfs', ctypes.c_ulong(0), None)\n"
        "call('umount2', os.getcwd().encode(), 2)"
    ),
    "keep a key in the kernel": (
        "number({'x86_64': 248}.get(os.uname().machine, 217), b'user', b'k', b'v', 1, -4)"
    ),
    "share memory by System V": "call('shmget', 0x5eed, 4096, 0o1666)",
    "send messages by System V": "call('msgget', 0x5eed, 0o1666)",
    "use a message queue": (
        "attributes = struct.pack('@8l', 0, 1, 16, 0, 0, 0, 0, 0)\n"
        "queue = {'x86_64': 240}.get(os.uname().machine, 180)\n"
        "os.close(number(queue, b'planted', 0o102, 0o666, attributes))"
    ),
    "lock a library's file": (
        "import fcntl\nwith open(os.__file__) as file:\n    fcntl.flock(file, fcntl.LOCK_EX)"
    ),
    "use io_uring": "os.close(number(425, 1, ctypes.create_string_buffer(128)))",
    "load a program into the kernel": (
        # BPF_MAP_CREATE of an array: type, key size, value size, entries
        "attributes = struct.pack('=4I', 2, 4, 4, 1)\n"
        "os.close(number({'x86_64': 321}.get(os.uname().machine, 280), 0, attributes, 16))"
    ),
    "use a graphics card that is not its own": (
        "for node in given['cards']:\n"
        "    try:\n        os.close(os.open(node, os.O_RDONLY))\n"
        "    except OSError:\n        continue\n"
        "    break\nelse:\n    raise OSError('none can be opened')"
    ),
    "outlive the warm parent": "call('prctl', 1, 0, 0, 0, 0)",
    "see a variable of the grader's": "assert set(os.environ) - set(given['variables'])",
    # the last: inside one, what was possible before may not be
    "make a user namespace": "call('unshare', 0x10000000)",
}
"""Act -> Python that goes through only if the act succeeds."""
VARIABLES = (
    "CUDA_VISIBLE_DEVICES HDF5_USE_FILE_LOCKING HOME JAX_PLATFORMS KERAS_BACKEND LANG LC_CTYPE "
    "LD_LIBRARY_PATH MPLBACKEND OMP_NUM_THREADS OPENBLAS_NUM_THREADS PATH PWD PYTHONHASHSEED "
    "TF_CPP_MIN_LOG_LEVEL TF_NUM_INTEROP_THREADS TF_NUM_INTRAOP_THREADS TMPDIR"
).split()


@dataclass(frozen=True)
class Report:
    """What was tried.

    Attributes:
        level: ``namespaces``, ``root`` or ``unprivileged``.
        layers: those in use.
        possible: whether it succeeded, by act.
    """

    level: str
    layers: tuple[str, ...]
    possible: dict[str, bool]

    @property
    def weaknesses(self) -> list[str]:
        """The acts that succeeded."""
        return [act for act, succeeded in self.possible.items() if succeeded]

    def require(self) -> None:
        """Refuse to go on with a machine that lets a submission do what it must not.

        Raises:
            SandboxError: it names the acts.
        """
        if self.weaknesses:
            listed = "; ".join(self.weaknesses)
            raise SandboxError(
                f"this machine does not stop a submission from these: {listed}. Grade as root, or "
                "in the container, or on Linux 6.12 or newer; `autograder doctor` shows what is "
                "missing. To go on all the same: --accept-weaker-lockdown"
            )


def run(
    private: Iterable[Path] = (), without: Collection[str] = (), device: Device = CPU
) -> Report:
    """Try every act in a fresh worker.

    Args:
        private: files that no submission may read, such as the hidden checks; the first that exists
            stands for them. Without any, a file that others may read is made for the purpose.
        without: layers that are left out.
        device: what the worker computes on; one with a card must not reach another card.

    Raises:
        SandboxError: no worker can be started, or it did not survive the acts.
    """
    with WarmParent(("numpy",), without=without) as parent, _given(parent, private) as given:
        parent.check()
        own = device.card.nodes if device.card else ()
        nodes = {node for card in devices.installed() for node in card.nodes}
        given["cards"] = sorted(nodes.difference(own))
        given["variables"] = [*VARIABLES, *(devices.SETTINGS if device.card else ())]
        possible = _tried(parent, given, device)
        layers = tuple(sorted(parent.layers))
        return Report(parent.level, layers, possible)


def _tried(parent: WarmParent, given: dict[str, Any], device: Device) -> dict[str, bool]:
    worker = parent.launcher().start(LIMITS, ("result",), slot=0, device=device)
    allowed = [] if device.card is None else [RESERVE] + [UNSEEN] * shows_memory(worker.pid)
    acts = [act for act in ACTS if act not in allowed]
    parts = [f"given = {given!r}\n{TOOLS}\nresult = []"]
    for act in acts:
        parts.append(
            f"try:\n{indent(ACTS[act], '    ')}\nexcept BaseException:\n    result.append(False)\n"
            "else:\n    result.append(True)"
        )
    session = Session(worker, (Cell("the self-test", "\n".join(parts)),), LIMITS)
    try:
        error = session.run_cell(1)
        found = session.begin_check(("result",))[0][1]
    except WorkerLost as lost:
        raise SandboxError(
            f"the self-test of the lock-down failed: a worker {lost.reason}"
        ) from None
    finally:
        worker.end()
    if error is not None or not isinstance(found, list) or len(found) != len(acts):
        raise SandboxError(f"the lock-down's self-test failed: {error}")
    return {act: value is not False for act, value in zip(acts, found, strict=True)}


@contextmanager
def _given(parent: WarmParent, private: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """What the acts are aimed at: made for the purpose, and taken away afterwards."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="autograder-test-")))
        outside = folder / "open"
        outside.mkdir()
        folder.chmod(0o755)
        outside.chmod(0o777)
        readable = folder / "readable"
        readable.write_text("for every user")
        secret = folder / "secret"
        secret.write_text("for the grader only")
        secret.chmod(0o600)
        neighbour = parent.folder / "box-of-a-neighbour"
        neighbour.mkdir(mode=0o700)
        if os.geteuid() == 0:
            os.chown(neighbour, 19_999, 19_999)
        stack.callback(neighbour.rmdir)
        target = next((path for path in private if path.is_file()), readable)
        yield {
            "private": str(target),
            "folder": str(target.parent),
            "secret": str(secret),
            "neighbour": str(neighbour),
            "outside": str(outside),
            "grader": os.getpid(),
            "file_bytes": LIMITS.file_mb << 20,
            "address_bytes": LIMITS.address_mb << 20,
            **{name: stack.enter_context(made) for name, made in _listeners(folder)},
        }


def _listeners(folder: Path) -> Iterator[tuple[str, Any]]:
    yield "tcp", _listening(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0))
    yield "udp", _listening(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0))
    yield "unix", _listening(socket.AF_UNIX, socket.SOCK_STREAM, str(folder / "socket"))
    name = f"\0autograder-{os.getpid()}"
    yield "abstract", _listening(socket.AF_UNIX, socket.SOCK_STREAM, name)


@contextmanager
def _listening(family: int, kind: int, address: Any) -> Iterator[Any]:
    with socket.socket(family, kind) as end:
        end.bind(address)
        if kind == socket.SOCK_STREAM:
            end.listen()
        if family == socket.AF_UNIX and not address.startswith("\0"):
            os.chmod(address, 0o777)
        yield end.getsockname()[1] if family == socket.AF_INET else address
