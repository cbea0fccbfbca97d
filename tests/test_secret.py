"""The course secret: found, made, refused, never shown."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autograder import secret
from autograder.errors import UsageError


def test_the_variable_comes_first(tmp_path: Path) -> None:
    """AUTOGRADER_SECRET is taken before any file: hexadecimal as bytes, other text as it is."""
    environment = {"AUTOGRADER_SECRET": "00" * 16, "AUTOGRADER_SECRET_FILE": "/nowhere"}
    assert secret.load(environment) == bytes(16)
    assert secret.load({"AUTOGRADER_SECRET": "correct horse battery"}) == b"correct horse battery"


@pytest.mark.parametrize("value", ["", "tiny-one", "  " * 20, "ab" * 7])
def test_a_short_secret_is_refused_without_showing_it(value: str) -> None:
    """Fewer than 16 bytes are refused, and the message does not repeat them."""
    with pytest.raises(UsageError, match="shorter than 16 bytes") as caught:
        secret.load({"AUTOGRADER_SECRET": value})
    assert not value.strip() or value not in str(caught.value)


def test_one_is_made_on_first_use_and_kept(tmp_path: Path) -> None:
    """The first use makes a file that only its owner can read; the next use reads the same."""
    for environment in ({"HOME": str(tmp_path)}, {"XDG_CONFIG_HOME": str(tmp_path / "xdg")}):
        path = secret.default_path(environment)
        made = secret.load(environment)
        assert len(made) == 32
        assert path.stat().st_mode & 0o777 == 0o600
        assert secret.load(environment) == made
        assert os.listdir(path.parent) == ["secret"]


def test_two_first_uses_agree(tmp_path: Path) -> None:
    """Processes that make the secret at the same time end with one and the same."""
    environment = {"HOME": str(tmp_path)}
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(secret.load, [environment] * 32))
    assert len(made) == 1


def test_a_named_file_is_never_made(tmp_path: Path) -> None:
    """A mistyped AUTOGRADER_SECRET_FILE is an error, not a new secret with other inputs."""
    path = tmp_path / "typo"
    with pytest.raises(UsageError, match="cannot be read"):
        secret.load({"AUTOGRADER_SECRET_FILE": str(path)})
    assert not path.exists()


def test_a_file_open_to_others_is_refused(tmp_path: Path) -> None:
    """A secret that a worker's user could read is refused, with the command that mends it."""
    path = tmp_path / "secret"
    path.write_text("correct horse battery\n")
    path.chmod(0o644)
    with pytest.raises(UsageError, match="chmod 600"):
        secret.load({"AUTOGRADER_SECRET_FILE": str(path)})
    path.chmod(0o600)
    assert secret.load({"AUTOGRADER_SECRET_FILE": str(path)}) == b"correct horse battery"


def test_the_fingerprint_tells_secrets_apart_only() -> None:
    """The fingerprint is 16 hex digits, fixed for a secret, and no key for any purpose."""
    assert secret.fingerprint(bytes(16)) == secret.fingerprint(bytes(16))
    assert secret.fingerprint(bytes(16)) != secret.fingerprint(b"\1" * 16)
    assert len(secret.fingerprint(bytes(16))) == 16
    assert not secret.derive(bytes(16), "x").startswith(secret.fingerprint(bytes(16)))
