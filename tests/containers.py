"""Helpers of the tests that build images and run containers: buildah, podman, and a base image.

Those tests are skipped unless AUTOGRADER_CONTAINER_TESTS is 1 (`make test-container`): they take
minutes and gigabytes.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Any

import pytest

here_only = [
    pytest.mark.container,
    pytest.mark.skipif(
        os.environ.get("AUTOGRADER_CONTAINER_TESTS") != "1",
        reason="builds and runs a container image: make test-container",
    ),
]
BASE = "localhost/autograder-container-base"
PACKAGES = "python3,python3-venv,ca-certificates,libseccomp2"
INDEX_VARIABLES = ("PIP_INDEX_URL", "UV_INDEX_URL", "UV_DEFAULT_INDEX")
"""How a machine may say where it gets packages from."""
FLAGS = shlex.split(os.environ.get("AUTOGRADER_CONTAINER_FLAGS", ""))


def run(*words: object, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False, **options
    )


def must(*words: object, **options: Any) -> str:
    done = run(*words, **options)
    assert done.returncode == 0, f"{words}: {done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="session")
def base_image(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A base image with Python: the one that is named, or Debian's, made here and kept."""
    named = os.environ.get("AUTOGRADER_CONTAINER_BASE")
    if named:
        return named
    if run("podman", "image", "exists", BASE).returncode != 0:
        tar = tmp_path_factory.mktemp("base") / "base.tar"
        must("mmdebstrap", "--variant=minbase", f"--include={PACKAGES}", "bookworm", tar)
        must("podman", "import", tar, BASE)
        tar.unlink()
    return BASE
