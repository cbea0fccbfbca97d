"""Docker or Podman: which is there, and the command line that runs the grader in it.

The container gets no folder of this machine, no network, a root that cannot be written, and root
with :data:`CAPABILITIES` instead of an engine's usual fourteen. What it needs comes by its standard
input, and what it finds leaves by its standard output.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from autograder.errors import SandboxError, UsageError

ENGINE_VARIABLE = "AUTOGRADER_CONTAINER_ENGINE"
FLAGS_VARIABLE = "AUTOGRADER_CONTAINER_FLAGS"
ENGINES = ("podman", "docker")
ANSWER_SECONDS = 60.0
CAPABILITIES = (
    "CHOWN",  # a submission's folder is given to its user
    "DAC_OVERRIDE",  # ... and is measured and removed, though it is closed to others
    "KILL",  # a submission is ended
    "SETGID",  # a submission's process becomes its user
    "SETUID",
    "SYS_PTRACE",  # files that a submission holds open and has deleted are counted
)
"""What root needs to give each submission a user of its own; a submission has none of them."""


@dataclass(frozen=True)
class Engine:
    """A container engine that answers.

    Attributes:
        program: its path.
        kind: ``docker`` or ``podman``; the latter also where it goes by the former's name.
        cores: processors that a container may use.
    """

    program: str
    kind: str
    cores: int


@dataclass(frozen=True)
class Room:
    """What the whole container may use.

    Attributes:
        cores: processors.
        memory_mb: memory, MiB, what is in ``/tmp`` included; no swap beside it.
        processes: processes and threads.
        gpu: whether it has the machine's graphics cards.
        tmp_mb: size of ``/tmp``, MiB, which holds the submissions' folders.
    """

    cores: int
    memory_mb: int
    processes: int
    tmp_mb: int
    gpu: bool = False


def room_for(jobs: int, cores: int, gpu: bool = False) -> Room:
    """Room for so many submissions at a time, each at the limits that a course sets by default."""
    return Room(
        cores=min(jobs, cores),
        memory_mb=2048 + (2560 + 4096 * gpu) * jobs,
        processes=256 + 512 * jobs,
        tmp_mb=256 + 256 * jobs,
        gpu=gpu,
    )


def find_engine(environment: Mapping[str, str]) -> Engine:
    """The engine that the environment names, else the first that is there and answers.

    Raises:
        UsageError: there is none.
    """
    named = environment.get(ENGINE_VARIABLE)
    silent = []
    for name in [named] if named else ENGINES:
        program = shutil.which(name, path=environment.get("PATH"))
        if program is None:
            continue
        engine, reason = _asked(program)
        if engine is not None:
            return engine
        silent.append(f"{name} is installed but does not answer ({reason})")
    if silent:
        raise UsageError(f"{'; '.join(silent)}; start it, or name another by {ENGINE_VARIABLE}")
    if named:
        raise UsageError(f"{ENGINE_VARIABLE} names {named}, and there is no such program")
    raise UsageError(
        "there is no container engine here: install podman or docker, or name one by "
        f"{ENGINE_VARIABLE}; on a cluster with neither, see autograder/container/slurm.sbatch"
    )


def _asked(program: str) -> tuple[Engine | None, str]:
    """The engine, or why it cannot be used."""
    try:
        done = _output(program, "info", "--format", "{{json .}}")
        found = json.loads(done.stdout)
    except (OSError, ValueError, RecursionError, subprocess.TimeoutExpired) as error:
        last = done.stderr.strip().splitlines()[-1:] if isinstance(error, ValueError) else []
        return None, "".join(last) or str(error) or type(error).__name__
    return engine_from(program, found, done.stderr)


def engine_from(program: str, info: object, said: str) -> tuple[Engine | None, str]:
    """The engine that ``info`` describes, or why it cannot be used."""
    found = info if isinstance(info, dict) else {}
    host = found.get("host")
    if isinstance(host, dict) and isinstance(host.get("cpus"), int):
        return Engine(program, "podman", max(host["cpus"], 1)), ""
    if isinstance(found.get("NCPU"), int) and found["NCPU"] > 0:
        return Engine(program, "docker", found["NCPU"]), ""
    problems = found.get("ServerErrors") or said.strip().splitlines()[-1:] or ["no reason given"]
    return None, str(problems[0])


def require_image(engine: Engine, image: str) -> None:
    """Refuse an image that this machine does not have: a slip of the pen must fetch nothing.

    Raises:
        UsageError: it is not there, or its name is none.
    """
    if image.startswith("-") or not image.strip():
        raise UsageError(f"{image!r} is no name of an image")
    try:
        done = _output(engine.program, "image", "inspect", "--format", "{{.Id}}", image)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SandboxError(f"{engine.kind} does not answer: {error}") from error
    if done.returncode != 0:
        raise UsageError(
            f"{engine.kind} has no image {image}; build it (`make image`), or fetch it: "
            f"{engine.kind} pull {image}"
        )


def run_command(
    engine: Engine,
    image: str,
    name: str,
    room: Room,
    flags: tuple[str, ...] = (),
) -> list[str]:
    """The command that runs the grader of ``image`` in a container called ``name``.

    Args:
        flags: further options of the engine; where an option of ours comes again, theirs holds.
    """
    words = [engine.program, "run", "--rm", "--interactive", "--name", name]
    words += ["--pull", "never", "--network", "none", "--log-driver", "none"]
    words += ["--user", "0:0", "--workdir", "/", "--cap-drop", "ALL"]
    words += [f"--cap-add={capability}" for capability in CAPABILITIES]
    words += ["--security-opt", "no-new-privileges"]
    words += ["--memory", f"{room.memory_mb}m", "--memory-swap", f"{room.memory_mb}m"]
    words += ["--cpus", str(room.cores), "--pids-limit", str(room.processes)]
    words += ["--read-only", "--tmpfs"]
    # 0711: a submission may walk to its own folder there, and see and make nothing else
    words += [f"/tmp:rw,noexec,nosuid,nodev,size={room.tmp_mb}m,mode=0711"]
    if engine.kind == "podman":
        words += ["--read-only-tmpfs=false"]  # it would lay its own over /run and /var/tmp
    if room.gpu:
        by_podman = ["--device", "nvidia.com/gpu=all"]
        words += by_podman if engine.kind == "podman" else ["--gpus", "all"]
    return [*words, *flags, "--entrypoint", "python", image, "-I", "-m", "autograder.container"]


def flags_in(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The options that the environment adds to ``run``.

    Raises:
        UsageError: they cannot be told apart.
    """
    text = environment.get(FLAGS_VARIABLE, "")
    try:
        return tuple(shlex.split(text))
    except ValueError as error:
        raise UsageError(f"{FLAGS_VARIABLE} cannot be read as options: {error}") from error


def remove(engine: Engine, name: str) -> None:
    """End the container, if it is there, and take it away."""
    try:
        # at once: by itself `rm` waits for a process that, being the first, takes no SIGTERM
        _output(engine.program, "kill", name)
        _output(engine.program, "rm", "--force", name)
    except (OSError, subprocess.TimeoutExpired):
        return  # the engine is gone too; --rm takes the container away when it ends


def _output(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=ANSWER_SECONDS,
        check=False,
        # Ctrl-C is ours to answer
        start_new_session=os.name == "posix",
    )
