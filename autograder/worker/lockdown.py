"""Close a forked child before the first line of a submission runs.

The layers, in the order in which they are put in place: namespaces (network, IPC, host name, and
mounts with a sized folder of its own), resource limits, own user (where the parent is root), no new
privileges, Landlock, seccomp. The grader says which to use, and tries afterwards what a child can
still do. Only ``ctypes`` is needed: the standard library of Python 3.11 has no ``unshare``,
``mount`` or Landlock.

System call numbers and structures: ``linux/landlock.h``, ``linux/prctl.h``, ``linux/capability.h``,
``linux/filter.h``, ``sched.h``.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import resource
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

CLONE_NEWNS = 0x00020000
CLONE_NEWUTS = 0x04000000
CLONE_NEWIPC = 0x08000000
CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
MS_BIND = 0x1000
MS_REC = 0x4000
MS_PRIVATE = 0x40000
MS_NOSUID = 0x2
MS_NODEV = 0x4
PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_CAPBSET_DROP = 24
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_MODE_FILTER = 2
CAPABILITY_VERSION_3 = 0x20080522
LAST_CAPABILITY = 63
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
LANDLOCK_RULE_PATH_BENEATH = 1
# access rights by the Landlock version that brought them
FILE_READ = 0b1101  # execute, read_file, read_dir
FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
ON_FILES = (1 << 0) | (1 << 1) | (1 << 2) | (1 << 14) | (1 << 15)
TRUNCATE = 1 << 14
DEVICE = 0b110 | 1 << 15  # write_file, read_file, ioctl_dev
NET_RIGHTS = 0b11  # bind and connect TCP, version 4
SCOPES = 0b11  # abstract unix sockets and signals, version 6
O_PATH = getattr(os, "O_PATH", 0o10000000)
HELD = 512
"""The first descriptor of what is held open; a process for submissions has none from here on."""

_libc = ctypes.CDLL(None, use_errno=True)


class LockdownError(OSError):
    """A layer that was asked for could not be put in place."""


class Held(NamedTuple):
    """A file or folder that was opened as a place only (``O_PATH``)."""

    descriptor: int
    is_folder: bool


@dataclass(frozen=True)
class Plan:
    """What one child may have.

    Attributes:
        uid: user to become; None to stay what the parent is.
        box: the only folder that may be written; also HOME and TMPDIR.
        readable: files and folders that may be read, by path or held open.
        address_bytes, processes, file_bytes, cpu_seconds: resource limits; 0 for none.
        disk_bytes, files: size of the box, where the child has mounts of its own.
        namespaces, landlock: whether to use these layers.
        seccomp: the filter's instructions; empty for none.
        devices: device files that may be used, besides the harmless ones.
    """

    uid: int | None
    box: str
    readable: tuple[str | Held, ...]
    address_bytes: int
    processes: int
    file_bytes: int
    cpu_seconds: int
    disk_bytes: int
    files: int
    namespaces: bool
    landlock: bool
    seccomp: bytes
    devices: tuple[str, ...] = ()


def apply(plan: Plan) -> None:
    """Put every layer of the plan in place, in this (single-threaded) process.

    Raises:
        LockdownError: a layer failed; the caller must not run anything of a submission.
    """
    if plan.namespaces:
        isolate_namespaces()
        mount_box(plan)
    limit_resources(plan)
    be_killed_first()
    if plan.uid is not None:
        become(plan.uid)
    elif plan.namespaces:
        drop_capabilities()
    os.chdir(plan.box)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    if plan.landlock:
        restrict_files(plan.readable, plan.box, plan.devices)
    if plan.seccomp:
        restrict_calls(plan.seccomp)


def be_killed_first() -> None:
    """Where memory runs out, the kernel shall end this process and not the grader: proc(5)."""
    with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
        file.write("1000")


def prctl(option: int, value: int) -> None:
    """``prctl(2)`` with one argument."""
    if _libc.prctl(option, value, 0, 0, 0) != 0:
        raise LockdownError(ctypes.get_errno(), f"prctl {option}")


def unshare(flags: int) -> bool:
    """``unshare(2)``; False where the machine refuses."""
    return bool(_libc.unshare(flags) == 0)


def isolate_namespaces() -> None:
    """Own network (without any interface up), IPC objects, host name and mounts.

    Root makes them as it is; another user makes a user namespace first, in which it stays itself.
    """
    uid, gid = os.geteuid(), os.getegid()
    flags = CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNS
    if not unshare(flags if uid == 0 else flags | CLONE_NEWUSER):
        raise LockdownError(ctypes.get_errno(), "unshare")
    if uid != 0:
        prctl(PR_SET_DUMPABLE, 1)  # else these files belong to root
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{uid} {uid} 1"),
            ("gid_map", f"{gid} {gid} 1"),
        ):
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)
        prctl(PR_SET_DUMPABLE, 0)


def mount_box(plan: Plan) -> None:
    """Lay a folder of limited size over the box, for this process only."""
    owner = os.geteuid() if plan.uid is None else plan.uid
    size = f"size={plan.disk_bytes},nr_inodes={plan.files},mode=0700,uid={owner},gid={owner}"
    flags = MS_NOSUID | MS_NODEV
    if os.geteuid() != 0:
        size = size.partition(",uid=")[0]  # only the one user is mapped, and mounts as itself
    made = _mount(None, "/", None, MS_REC | MS_PRIVATE) and _mount(
        "tmpfs", plan.box, "tmpfs", flags, size.encode()
    )
    if not made:
        raise LockdownError(ctypes.get_errno(), "mount")


def limit_resources(plan: Plan) -> None:
    """Set the resource limits, soft and hard; one that is tighter already stays."""
    limits = (
        (resource.RLIMIT_AS, plan.address_bytes),
        (resource.RLIMIT_NPROC, plan.processes),
        (resource.RLIMIT_FSIZE, plan.file_bytes),
        (resource.RLIMIT_CPU, plan.cpu_seconds),
        (resource.RLIMIT_NOFILE, HELD),
    )
    for kind, value in limits:
        if value:
            hard = resource.getrlimit(kind)[1]
            if hard != resource.RLIM_INFINITY:
                value = min(value, hard)  # only root may raise what a container engine has set
            resource.setrlimit(kind, (value, value))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def become(uid: int) -> None:
    """Give up root for good: no groups, and user and group ``uid``."""
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def drop_capabilities() -> None:
    """Give up what the maker of a user namespace may do inside it."""
    for capability in range(LAST_CAPABILITY + 1):
        _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)  # those beyond the kernel's last fail
    header = struct.pack("=Ii", CAPABILITY_VERSION_3, 0)
    if _libc.capset(header, bytes(24)) != 0:
        raise LockdownError(ctypes.get_errno(), "capset")


def restrict_calls(instructions: bytes) -> None:
    """From here on the calls that the filter names are refused."""
    buffer = ctypes.create_string_buffer(instructions, len(instructions))
    # struct sock_fprog { unsigned short len; struct sock_filter *filter; }
    program = struct.pack("@HP", len(instructions) // 8, ctypes.addressof(buffer))
    if _libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program, 0, 0) != 0:
        raise LockdownError(ctypes.get_errno(), "prctl PR_SET_SECCOMP")


def landlock_version() -> int:
    """The kernel's Landlock version, 0 where there is none."""
    version = int(_libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, 1))
    return max(version, 0)


def hold_open(paths: Sequence[str]) -> tuple[str | Held, ...]:
    """Open hundreds of places once, for every child that will be forked.

    Those for which this process may have no more descriptors stay paths; what cannot be reached is
    left out, and need not be allowed.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    room = len(paths) if hard == resource.RLIM_INFINITY else min(max(hard - HELD, 0), len(paths))
    if room and soft != resource.RLIM_INFINITY:
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, HELD + room), hard))
    places: list[str | Held] = []
    for path in paths[:room]:
        try:
            descriptor = os.open(path, O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            upper = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, HELD)
            places.append(Held(upper, os.path.isdir(path)))
        except OSError:  # something else has taken descriptors up there
            places.append(path)
        finally:
            os.close(descriptor)
    return (*places, *paths[room:])


def restrict_files(readable: Iterable[str | Held], box: str, devices: Iterable[str] = ()) -> None:
    """From here on only ``readable`` can be read, only ``box`` written and ``devices`` driven."""
    version = landlock_version()
    if version < 1:
        raise LockdownError(0, "this kernel has no Landlock")
    handled = sum(bits for since, bits in FILE_RIGHTS.items() if since <= version)
    attributes = struct.pack(
        "=QQQ", handled, NET_RIGHTS if version >= 4 else 0, SCOPES if version >= 6 else 0
    )
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = int(_libc.syscall(LANDLOCK_CREATE_RULESET, attributes, size, 0))
    if ruleset < 0:
        raise LockdownError(ctypes.get_errno(), "landlock_create_ruleset")
    for path in readable:
        _allow(ruleset, path, FILE_READ & handled)
    _allow(ruleset, "/dev/null", handled & ON_FILES)
    _allow(ruleset, "/dev/zero", FILE_READ & handled)  # written through a mapping it takes memory
    _allow(ruleset, "/proc/self", handled & (FILE_READ | 1 << 1))
    _allow(ruleset, box, handled)
    for path in devices:
        _allow(ruleset, path, handled & DEVICE)
    if devices:  # CUDA names its threads by writing a file anew
        _allow(ruleset, "/proc/self", handled & TRUNCATE)
    if _libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0) != 0:
        raise LockdownError(ctypes.get_errno(), "landlock_restrict_self")
    os.close(ruleset)


def _allow(ruleset: int, place: str | Held, rights: int) -> None:
    if isinstance(place, Held):
        _add_rule(ruleset, place, rights)
        return
    try:
        descriptor = os.open(place, O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there need not be allowed
    try:
        _add_rule(ruleset, Held(descriptor, os.path.isdir(place)), rights)
    finally:
        os.close(descriptor)


def _add_rule(ruleset: int, place: Held, rights: int) -> None:
    if not place.is_folder:
        rights &= ON_FILES
    rule = struct.pack("=Qi", rights, place.descriptor)
    if _libc.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0) != 0:
        raise LockdownError(ctypes.get_errno(), "landlock_add_rule")


def reachable(path: str) -> bool:
    """Whether a user without rights of its own may walk to ``path``."""
    return _blocking_ancestor(path) is None


def _blocking_ancestor(path: str) -> str | None:
    parts = os.path.realpath(path).split(os.sep)
    for end in range(1, len(parts) + 1):
        ancestor = os.sep.join(parts[:end]) or os.sep
        if not os.stat(ancestor).st_mode & 0o001:
            return ancestor
    return None


def open_ways(paths: Iterable[str]) -> bool:
    """Make ``paths`` reachable for any user in a mount namespace of our own.

    An interpreter under ``/root`` cannot be used by an unprivileged worker. In a private mount
    namespace an empty folder is laid over the ancestor that blocks, and only what is needed is
    bound back into it; nothing changes for the rest of the machine.

    Returns:
        Whether every path is reachable now.
    """
    wanted = [os.path.realpath(path) for path in paths]
    blocked = [path for path in wanted if not reachable(path)]
    if not blocked:
        return True
    if not unshare(CLONE_NEWNS) or not _mount(None, "/", None, MS_REC | MS_PRIVATE):
        return False
    for ancestor in sorted({_blocking_ancestor(path) or "" for path in blocked} - {""}):
        inside = sorted(path for path in wanted if (path + os.sep).startswith(ancestor + os.sep))
        inside = [
            path for path in inside if not any(path.startswith(other + os.sep) for other in inside)
        ]
        if ancestor in inside or not _rebuild(ancestor, inside):
            return False
    return all(map(reachable, wanted))


def _rebuild(ancestor: str, inside: list[str]) -> bool:
    held = [(path, os.open(path, O_PATH | os.O_CLOEXEC)) for path in inside]
    if not _mount("tmpfs", ancestor, "tmpfs", MS_NOSUID | MS_NODEV, b"mode=0755,size=1m"):
        return False
    for path, descriptor in held:
        source = f"/proc/self/fd/{descriptor}"
        if os.path.isdir(source):
            os.makedirs(path, mode=0o755, exist_ok=True)
        else:
            os.makedirs(os.path.dirname(path), mode=0o755, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))
        if not _mount(source, path, None, MS_BIND | MS_REC):
            return False
        os.close(descriptor)
    return True


def _mount(
    source: str | None, target: str, kind: str | None, flags: int, data: bytes | None = None
) -> bool:
    def raw(text: str | None) -> bytes | None:
        return None if text is None else os.fsencode(text)

    failed = _libc.mount(raw(source), raw(target), raw(kind), ctypes.c_ulong(flags), data)
    return not failed
