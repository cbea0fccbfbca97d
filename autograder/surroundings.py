"""What a worker finds around it: the files that it may read, and its environment."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

PRIVATE = ("autograder", "solutions", "tests", "assignments", "student_template")
"""Beginnings of top-level names that a worker must not be able to import or read."""
NO_LIMIT = 1 << 60
"""Version 1 of control groups writes a number of this size where memory is not limited."""
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


def readable_files() -> list[str]:
    """What a worker may read: system libraries, the standard library, installed packages but ours.

    Landlock only adds rights, so a folder that holds something private is replaced by its children.
    """
    standard = Path(sysconfig.get_path("stdlib"))
    folders = [standard, *map(Path, package_folders())]
    paths = [path for path in SYSTEM_FILES if os.path.exists(path)]
    for folder in folders:
        children = sorted(folder.iterdir())
        public = [
            child
            for child in children
            if not child.name.startswith(PRIVATE)
            and child not in folders
            # a path file names folders of the host
            and child.suffix not in (".pth", ".egg-link")
            and "__editable__" not in child.name
        ]
        # each path costs every worker a rule
        paths += map(str, public if len(public) < len(children) else [folder])
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


def font_list() -> str:
    """The folder in which the set-up had matplotlib list the machine's fonts; empty without one.

    In an empty home matplotlib looks for them again, which costs the first answer a sixth of a
    second. It wants to write where it reads.
    """
    folder = os.path.join(sys.prefix, ".matplotlib")
    return folder if os.access(folder, os.W_OK) else ""


def environment(
    home: str, backend: str, threads: int, libraries: Sequence[str] = ()
) -> dict[str, str]:
    """The whole environment of a warm parent, built from nothing.

    Args:
        backend: value of ``KERAS_BACKEND``; empty for none.
        threads: threads that TensorFlow and BLAS may use in one worker.
        libraries: further folders in which the dynamic linker looks.
    """
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
        # no card: a worker that gets one is shown it after the fork
        "CUDA_VISIBLE_DEVICES": "-1",
        "JAX_PLATFORMS": "cpu",
        # locks are refused: another submission could see one on a library's file
        "HDF5_USE_FILE_LOCKING": "FALSE",
    }
    if backend:
        environment["KERAS_BACKEND"] = backend
    if fonts := font_list():
        environment["MPLCONFIGDIR"] = fonts
    if libraries:
        environment["LD_LIBRARY_PATH"] = ":".join(libraries)
    return environment


def memory_limit(groups: Path = Path("/sys/fs/cgroup")) -> int | None:
    """Bytes of memory that the container around may use; None without a limit.

    Files: ``memory.max`` of control groups version 2, ``memory.limit_in_bytes`` of version 1.
    """
    for name in ("memory.max", "memory/memory.limit_in_bytes"):
        try:
            text = (groups / name).read_text(encoding="ascii").strip()
        except OSError:
            continue
        if text.isdecimal() and int(text) < NO_LIMIT:
            return int(text)
    return None
