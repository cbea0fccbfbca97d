"""Hidden inputs: drawn for each submission, unguessable, and the same on every regrade.

A check file writes ``rng = draw("softmax: a row")`` and uses the NumPy generator that comes back.
The generator is seeded by HMAC-SHA256 (RFC 2104) of the label under the key in force, so two labels
are independent and the order of the draws does not matter.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np

KEY: ContextVar[bytes | None] = ContextVar("draw_key", default=None)


@contextmanager
def keyed(key: bytes) -> Iterator[None]:
    """Let every :func:`draw` inside the block derive from ``key``."""
    token = KEY.set(key)
    try:
        yield
    finally:
        KEY.reset(token)


def submission_key(secret: bytes, assignment: str, digest: str) -> bytes:
    """The key of one submission: HMAC-SHA256 of the assignment and the digest under the secret."""
    return hmac.digest(secret, f"{assignment}\0{digest}".encode(), "sha256")


def draw(label: str) -> np.random.Generator:
    """A generator for one purpose.

    Args:
        label: names the purpose; the same label under the same key gives the same numbers.

    Raises:
        RuntimeError: no key is in force (a check file was run by hand outside :func:`keyed`).
    """
    key = KEY.get()
    if key is None:
        raise RuntimeError("draw() was called with no key in force; run the check through a runner")
    seed = hmac.digest(key, label.encode(), "sha256")
    return np.random.default_rng(int.from_bytes(seed, "big"))
