"""A worker's graphics card: shown to CUDA after the fork, and found working after the lock-down.

CUDA reads its environment when a process first uses it, so a variable that is set after the fork
counts. The libraries are only asked which cards they see: that initialises CUDA, but not what a
submission may want to configure first.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from .lockdown import HELD


class CardFailed(Exception):
    """The card cannot be used; nothing of the submission has run."""


def show(variables: dict[str, str]) -> None:
    """Make the card visible to this process, before any library looks for one."""
    os.environ.update(variables)
    jax = sys.modules.get("jax")
    if jax is not None:
        # it read the variable at its import, in the warm parent, which has no card
        jax.config.update("jax_platforms", "cuda,cpu")
        # its own kernels heed no variable of NVIDIA's about precision
        jax.config.update("jax_default_matmul_precision", "highest")
        os.environ["JAX_PLATFORMS"] = "cuda,cpu"


def require(nodes: list[str]) -> None:
    """Open the device files, and let the library that computes say that it sees the card.

    Raises:
        CardFailed: with the reason.
    """
    for node in nodes:
        try:
            os.close(os.open(node, os.O_RDWR))
        except OSError as error:
            raise CardFailed(f"a worker cannot open {node}: {error.strerror}") from None
    seen = _seen()
    if seen == 0:
        raise CardFailed(f"{_library()} sees no GPU in a worker")


def _library() -> str:
    if os.environ.get("KERAS_BACKEND") == "jax":
        return "jax"
    return "tensorflow" if "tensorflow" in sys.modules else ""


def _seen() -> int | None:
    """How many cards the library sees; None where there is no library that would use one."""
    library: Any = sys.modules.get(_library())
    if library is None:
        return None
    try:
        if _library() == "jax":
            return [each.platform for each in library.devices()].count("gpu")
        return len([*library.config.list_physical_devices("GPU")])
    except Exception as error:
        text = " ".join(str(error).split())[:300]
        raise CardFailed(f"{_library()} found no GPU: {type(error).__name__}: {text}") from None


def opened(beginning: str = "/dev/nvidia") -> bool:
    """Whether this process has a card open: then CUDA is initialised, and a fork cannot use it.

    Args:
        beginning: of the paths of device files.
    """
    for name in os.listdir("/proc/self/fd"):
        if int(name) >= HELD:
            continue
        try:
            if os.readlink(f"/proc/self/fd/{name}").startswith(beginning):
                return True
        except OSError:
            continue
    return False
