"""What a worker uses, read from the kernel: computing time, resident memory, disk.

Computing time decides first, the clock is the backstop, so that a busy machine does not change a
grade.
"""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterable
from pathlib import Path

WALL_FACTOR = 4.0
"""How much longer than its computing time a request may take on the clock."""
SLACK = 2.0
"""How many times its limit of computing time a submission gets while others run beside it: two that
share a core have half of it each, at worst."""
MAX_NESTED = 100
ENDLESS = 1 << 62
MEMORY = "/memfd:"
"""How a descriptor of memory that no folder has is called."""
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def cpu_and_memory(pid: int) -> tuple[float, int]:
    """A process's computing time (threads and reaped children included) and its resident bytes.

    Both are 0 once it is gone. Fields: ``/proc/pid/stat`` in proc(5).
    """
    try:
        with open(f"/proc/{pid}/stat", "rb", buffering=0) as file:
            text = file.read(4096).decode(errors="replace")
    except OSError:
        return 0.0, 0
    fields = text.rpartition(")")[2].split()  # the name may hold anything; the state follows it
    return sum(map(int, fields[11:15])) / _TICKS, int(fields[21]) * _PAGE


def processes_of_user(uid: int) -> list[int]:
    """The processes of a user."""
    found = []
    line = b"\nUid:\t%d\t" % uid
    for name in os.listdir("/proc"):
        if name.isdecimal():
            try:
                # who owns the folder says nothing: it is root while a process cannot be dumped
                with open(f"/proc/{name}/status", "rb", buffering=0) as file:
                    status = file.read(1024)  # the line is among the first ten
            except OSError:
                continue
            if line in status:
                found.append(int(name))
    return found


def disk_usage(folder: str) -> tuple[int, int]:
    """Bytes on disk and number of entries below a folder; links are not followed.

    Folders nested deeper than anybody nests them count as :data:`ENDLESS` entries: below a path of
    some length nothing could be counted.
    """
    size = entries = 0
    folders = [(folder, 0)]
    while folders:
        path, depth = folders.pop()
        if depth > MAX_NESTED:
            return size, ENDLESS
        try:
            found = list(os.scandir(path))
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                return size, ENDLESS
            continue
        for entry in found:
            entries += 1
            try:
                if entry.is_dir(follow_symlinks=False):
                    folders.append((entry.path, depth + 1))
                else:
                    size += entry.stat(follow_symlinks=False).st_blocks * 512
            except OSError:
                continue
    return size, entries


def deleted_files(pids: Iterable[int], memory: bool = True) -> int:
    """Bytes of the files that processes hold open though no folder has them any more.

    Args:
        memory: count memory that has a descriptor too.
    """
    sizes = {}
    for pid in pids:
        try:
            for name in os.listdir(f"/proc/{pid}/fd"):
                path = f"/proc/{pid}/fd/{name}"
                found = os.stat(path)
                kept = found.st_nlink == 0 and stat.S_ISREG(found.st_mode)
                if kept and (memory or not os.readlink(path).startswith(MEMORY)):
                    sizes[found.st_dev, found.st_ino] = found.st_blocks * 512
        except OSError:
            continue
    return sum(sizes.values())


def shared_memory(pids: Iterable[int]) -> int:
    """Bytes of memory without a file that processes map or hold, whoever has filled it.

    A process's resident bytes have only what it has touched itself and not let go of. Where the
    kernel does not tell how much of a mapping is filled, all of it counts.
    """
    sizes: dict[object, int] = {}
    for pid in pids:
        try:
            for name in os.listdir(f"/proc/{pid}/fd"):
                path = f"/proc/{pid}/fd/{name}"
                if os.readlink(path).startswith(MEMORY):
                    found = os.stat(path)
                    sizes[found.st_ino] = found.st_blocks * 512
            for line in Path(f"/proc/{pid}/maps").read_text(errors="replace").splitlines():
                area, rights, _, _, inode, *rest = line.split(None, 5)
                # memory that is shared and was never a file: MAP_ANONYMOUS, and memfd_create
                if rights[3] == "s" and rest and rest[0].startswith(("/dev/zero (", MEMORY)):
                    sizes[int(inode)] = max(sizes.get(int(inode), 0), _filled(pid, area))
        except OSError:
            continue
    return sum(sizes.values())


def shows_memory(pid: int) -> bool:
    """Whether this process may see what another maps, which :func:`shared_memory` needs."""
    try:
        Path(f"/proc/{pid}/maps").read_bytes()
    except OSError:
        return False
    return True


def _filled(pid: int, area: str) -> int:
    start, end = (int(part, 16) for part in area.split("-"))
    try:
        return os.stat(f"/proc/{pid}/map_files/{start:x}-{end:x}").st_blocks * 512
    except OSError:  # only root may ask
        return end - start


class Patience:
    """How a submission's limits of time are kept, and whether the machine may have crossed one.

    Args:
        slack: how many times the limit of computing time it gets, 1 or :data:`SLACK`.
    """

    def __init__(self, slack: float = 1.0) -> None:
        self.slack = slack
        self._crossed: set[object] = set()

    @property
    def doubtful(self) -> bool:
        """Whether a run alone should tell whose fault something is.

        It took longer than its limit and less than it got, or was ended by the clock.
        """
        return bool(self._crossed)

    def spent(self, cpu_seconds: float, allowed: float, what: object) -> bool:
        """Whether so much computing time is more than it gets.

        Args:
            what: has taken it; asked about again while it goes on.
        """
        over = cpu_seconds > allowed * self.slack
        if over:
            self._crossed.discard(what)
        elif cpu_seconds > allowed:
            self._crossed.add(what)
        return over

    def late(self, seconds: float, allowed: float) -> bool:
        """Whether so much time on the clock is more than it gets."""
        over = seconds > allowed * WALL_FACTOR
        if over:
            self.stopped_by_clock()
        return over

    def stopped_by_clock(self) -> None:
        """Something was ended while it may have waited for the machine."""
        self._crossed.add("the clock")


class Stopwatch:
    """The time of one request.

    Args:
        seconds: computing time allowed; on the clock four times as long.
        what: names the limit in the message, such as ``a call``.
        patience: how the limit is kept; to the second by default.
    """

    def __init__(self, seconds: float, what: str, patience: Patience | None = None) -> None:
        self.patience = patience or Patience()
        self._seconds = seconds
        self._what = what
        self._started = time.monotonic()
        self._cpu_before: float | None = None

    def over(self, cpu_seconds: float) -> str:
        """Which limit is crossed, as a clause; empty while none is.

        Args:
            cpu_seconds: the worker's computing time so far.
        """
        if self._cpu_before is None:
            self._cpu_before = cpu_seconds
        if self.patience.spent(cpu_seconds - self._cpu_before, self._seconds, self):
            return f"used more than the {self._seconds:g} s of computing time for {self._what}"
        if self.patience.late(time.monotonic() - self._started, self._seconds):
            return f"took more than {self._seconds * WALL_FACTOR:g} s for {self._what}"
        return ""
