"""Whether a graphics card computes, told by a locked-down worker that runs nothing of a submission.

A submission's own word is no evidence: it can print any error, or end itself.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from autograder import devices
from autograder.devices import Card, Device
from autograder.errors import DeviceError, SandboxError
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import Launcher, WarmParent, WorkerLost

LIMITS = Limits(cell_seconds=60, call_seconds=20)
PRODUCT = """
import os
import numpy as np
left, right = np.arange(6, dtype="float32").reshape(2, 3), np.ones((3, 2), "float32")
if os.environ.get("KERAS_BACKEND") == "jax":
    import jax
    product = jax.device_put(left, jax.devices("gpu")[0]) @ right
else:
    import tensorflow as tf
    with tf.device("/GPU:0"):
        product = tf.linalg.matmul(left, right)
    assert "GPU" in product.device, "the product was computed elsewhere"
assert np.array_equal(np.asarray(product), left @ right), "the card's product is wrong"
"""


def problem(launcher: Launcher, device: Device) -> str:
    """What goes wrong when the card of ``device`` multiplies two small matrices; empty if nothing.

    Args:
        launcher: of a warm parent that has imported the library which computes.
    """
    worker = launcher.start(LIMITS, (), device=device)
    try:
        error = Session(worker, (Cell("the probe", PRODUCT),), LIMITS).run_cell(1)
    except DeviceError as failed:
        return str(failed)
    except WorkerLost as lost:
        return f"a worker {lost.reason}"
    finally:
        worker.end()
    return "" if error is None else " ".join(error)


def survey(backend: str) -> Iterator[str]:
    """What a person wants to know about the cards of this machine, line by line.

    Args:
        backend: value of ``KERAS_BACKEND``.
    """
    found = devices.find()
    version = devices.driver_version()
    yield f"NVIDIA driver: {version or 'not there'}"
    for card in devices.installed():
        use = "may be used" if card in found else "left out by CUDA_VISIBLE_DEVICES"
        yield f"{card}: {use}"
        if card.missing:
            yield f"  {', '.join(card.missing)} is missing; `nvidia-modprobe -c 0 -u` makes it"
    obstacle = devices.obstacle(found, backend)
    if obstacle:
        yield f"assignments with TensorFlow or Keras are graded on the CPU: {obstacle}"
        return
    working = yield from _tried(found, backend)
    where = ", ".join(map(str, working)) or "the CPU: no card works"
    yield f"assignments with TensorFlow or Keras are graded on {where}"


def _tried(cards: tuple[Card, ...], backend: str) -> Generator[str, None, list[Card]]:
    """Let a locked-down worker compute on each card; gives back those that work."""
    working = []
    library = devices.BACKENDS[backend]
    try:
        with WarmParent((library,), backend=backend) as parent:
            parent.check()
            for card in cards:
                why = problem(parent.launcher(), Device(card))
                working += [] if why else [card]
                yield f"{card}: {why or f'computes in a locked-down worker with {library}'}"
    except SandboxError as error:
        yield f"no card was tried: {error}"
    return working
