"""What Otter's own checker says of an answer's real objects, asked of another process.

The process keeps the answers, and the libraries that they import, out of the tests' own. Run as a
program, this file reads the path of a job on each line and answers with one line of JSON.
"""

from __future__ import annotations

import importlib
import json
import linecache
import os
import random
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import Any

PATIENCE = 40
"""Seconds for one answer in a fork."""
Verdicts = dict[str, list[list[Any]]]
"""For each test file its cases in order: ``[name, whether it passed]``."""


class OtterProcess:
    """The asking side.

    Args:
        folder: for the jobs, and for what the answers write.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._errors = folder / "stderr"
        quiet = {"MPLBACKEND": "Agg", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, __file__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=folder,
                env=dict(os.environ) | quiet,
                text=True,
            )

    def start(
        self,
        bundle: Path,
        needs: tuple[str, ...],
        answers: dict[str, list[str]],
        tests: list[str],
        apart: bool = False,
    ) -> None:
        """Ask for the verdicts on several answers; :meth:`result` waits for them.

        Args:
            bundle: an unpacked zip.
            needs: modules to import before the answers run.
            answers: text of each code cell, by a name for the answer.
            tests: names of test files of the bundle, without ``.py``.
            apart: each answer in a fork of the process, beside a copy of the bundle.
        """
        job = self._folder / "job.json"
        content = {"bundle": str(bundle), "needs": needs, "answers": answers, "tests": tests}
        content["apart"] = apart
        job.write_text(json.dumps(content), encoding="utf-8")
        assert self._process.stdin is not None
        print(job, file=self._process.stdin, flush=True)

    def result(self) -> dict[str, Verdicts]:
        """The verdicts by answer."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            said = self._errors.read_text(errors="replace")[-1000:]
            raise RuntimeError(f"Otter's process ended with {self._process.wait()}: {said}")
        found: dict[str, Verdicts] = json.loads(line)
        return found

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def serve() -> None:
    """Answer jobs until there are no more; what the answers print goes to stderr."""
    replies = sys.stdout
    with redirect_stdout(sys.stderr):
        for line in sys.stdin:
            job = json.loads(Path(line.strip()).read_text(encoding="utf-8"))
            for module in job["needs"]:
                importlib.import_module(module)
            bundle = Path(job["bundle"])
            judge = verdicts_apart if job["apart"] else verdicts
            found = {
                name: judge(cells, job["tests"], bundle) for name, cells in job["answers"].items()
            }
            print(json.dumps(found), file=replies, flush=True)


def verdicts_apart(cells: list[str], tests: list[str], bundle: Path) -> Verdicts:
    """The same in a fork, for answers that spoil the process; without an answer no verdicts."""
    import otter.execute  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(bundle, Path(folder) / "bundle"))
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.chdir(folder)
                os.dup2(os.open(os.devnull, os.O_RDWR), 1)
                resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
                found = verdicts(cells, tests, copy)
                os.write(writing, json.dumps(found).encode())
            finally:
                os._exit(0)
        os.close(writing)
        parts = []
        until = time.monotonic() + PATIENCE
        while select.select([reading], [], [], max(until - time.monotonic(), 0))[0]:
            parts.append(os.read(reading, 1 << 16))
            if not parts[-1]:
                break
        os.close(reading)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return json.loads(b"".join(parts) or b"{}")


def verdicts(cells: list[str], tests: list[str], bundle: Path) -> Verdicts:
    """Run the cells, and ask Otter about what they define."""
    from otter.execute import Checker
    from otter.nbmeta_config import NBMetadataConfig

    found: Verdicts = {}
    with _importable(bundle / "files"):
        _start_afresh()
        namespace = _executed(cells)
        for name in tests:
            path = str(bundle / "tests" / f"{name}.py")
            file = Checker.check(path, NBMetadataConfig(), global_env=namespace)
            found[file.name] = [
                [each.test_case.name, each.passed] for each in file.test_case_results
            ]
    return found


def _start_afresh() -> None:
    """As a worker starts: the same seeds, and no layer or figure of the answer before."""
    random.seed(0)
    sys.modules["numpy"].random.seed(0)
    sys.modules["matplotlib.pyplot"].close("all")
    keras = sys.modules.get("keras")
    if keras is not None:
        keras.utils.clear_session(free_memory=False)
        keras.utils.set_random_seed(0)


def _executed(cells: list[str]) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for number, source in enumerate(cells, 1):
        name = f"<cell {number}>"
        # tf.function reads the source of what it traces
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        try:
            exec(compile(source, name, "exec"), namespace)
        except Exception as error:  # the next cell runs all the same, as in a notebook
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
    return namespace


@contextmanager
def _importable(folder: Path) -> Iterator[None]:
    """Let ``from solutions import ...`` mean the references of this bundle."""
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "solutions"]:
            del sys.modules[name]


if __name__ == "__main__":
    serve()
