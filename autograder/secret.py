"""The course secret: the key that makes hidden inputs unguessable, and equal on every regrade.

It is read from ``AUTOGRADER_SECRET``, else from the file that ``AUTOGRADER_SECRET_FILE`` names,
else from ``autograder/secret`` in the user's configuration folder, where it is created on first
use. It is never printed; :func:`fingerprint` is what may be stored.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from autograder.errors import UsageError

VARIABLE = "AUTOGRADER_SECRET"
FILE_VARIABLE = "AUTOGRADER_SECRET_FILE"
SHORTEST = 16
LONGEST = 4096
HEX = re.compile(r"(?:[0-9a-fA-F]{2}){16,}")


def load(environment: Mapping[str, str] | None = None) -> bytes:
    """The secret in force, at least 16 bytes; made and kept when there is none yet.

    Raises:
        UsageError: it is too short, or its file cannot be read or is open to others.
    """
    environment = os.environ if environment is None else environment
    if VARIABLE in environment:
        return parse(environment[VARIABLE].encode("utf-8", "surrogateescape"), VARIABLE)
    named = environment.get(FILE_VARIABLE)
    if named:
        return _read(Path(named))
    path = default_path(environment)
    if not path.exists():
        _create(path)
    return _read(path)


def default_path(environment: Mapping[str, str]) -> Path:
    """Where the secret lives when no variable says otherwise (XDG base directories)."""
    configured = environment.get("XDG_CONFIG_HOME", "")
    if configured.startswith("/"):
        return Path(configured) / "autograder" / "secret"
    home = environment.get("HOME") or os.path.expanduser("~")
    if not home.startswith("/"):
        raise UsageError(f"there is no home folder to keep the secret in; set {FILE_VARIABLE}")
    return Path(home) / ".config" / "autograder" / "secret"


def parse(text: bytes, where: object) -> bytes:
    """Hexadecimal digits as the bytes that they stand for, any other text as its own bytes."""
    text = text.strip()
    if HEX.fullmatch(text.decode("latin-1")):
        return bytes.fromhex(text.decode())
    if len(text) < SHORTEST:
        raise UsageError(
            f"the secret in {where} is shorter than {SHORTEST} bytes; use a longer one"
        )
    return text


def fingerprint(secret: bytes) -> str:
    """16 hex digits that tell two secrets apart and say nothing else about them."""
    return derive(secret, "fingerprint")[:16]


def derive(secret: bytes, purpose: str) -> str:
    """A key of its own (hex) for one purpose; it says nothing about the secret or other keys."""
    return hmac.new(secret, f"autograder: {purpose}".encode(), hashlib.sha256).hexdigest()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # a worker is another user on this machine: it must not be able to read this
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & 0o077:
                raise UsageError(f"others may read the secret in {path}; run: chmod 600 {path}")
            return parse(file.read(LONGEST), path)
    except OSError as error:
        raise UsageError(f"the secret in {path} cannot be read: {error.strerror}") from error


def _create(path: Path) -> None:
    """Write a new secret; when another process is first, its secret stays."""
    draft = path.with_name(f"secret.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_hex(32) + "\n")
        try:
            os.link(draft, path)  # like O_EXCL, but nobody ever sees a half-written file
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    except OSError as error:
        raise UsageError(
            f"no secret can be kept in {path}: {error.strerror}; set {FILE_VARIABLE}"
        ) from error
