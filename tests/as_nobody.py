"""Run a Python program as a user without rights: ``python as_nobody.py PROGRAM [ARGUMENT...]``.

The interpreter, its packages and this repository may lie in a folder that only root can enter; in
a mount namespace of its own they become reachable, as for a worker.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from autograder.surroundings import package_folders
from autograder.worker import lockdown

NOBODY = 65534

if __name__ == "__main__":
    reachable = [sys.base_prefix, *package_folders(), str(Path(__file__).parents[1])]
    assert lockdown.open_ways(reachable), "this machine allows no mount namespace"
    lockdown.become(NOBODY)
    os.environ["HOME"] = "/nonexistent"
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[1])
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
