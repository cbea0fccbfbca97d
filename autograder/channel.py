"""The socket to a worker: bytes out and in, each with a time limit and few system calls.

A check makes hundreds of small calls. A wait of the kernel's own (``SO_RCVTIMEO``, socket(7)) needs
one system call where ``poll`` and a non-blocking socket need three, and what has come is read
at once instead of length first.
"""

from __future__ import annotations

import contextlib
import socket
import struct

from autograder.worker.wire import PREFIX

CHUNK = 1 << 16
LARGEST_READ = 1 << 20


class Channel:
    """One end of a stream, owned by this object.

    Args:
        tick: seconds that :meth:`wait` waits.
    """

    def __init__(self, end: socket.socket, tick: float) -> None:
        self._end = end
        self._buffer = bytearray()
        seconds, rest = divmod(tick, 1)
        timeval = struct.pack("@ll", int(seconds), int(rest * 1e6))
        end.settimeout(None)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, timeval)

    def send(self, data: bytes, seconds: float) -> None:
        """Send all of ``data``.

        Raises:
            TimeoutError: the other side has not taken it in that time.
            OSError: the other side is gone.
        """
        with contextlib.suppress(BlockingIOError):
            data = data[self._end.send(data, socket.MSG_DONTWAIT) :]
        if data:
            self._end.settimeout(seconds)
            try:
                self._end.sendall(data)
            finally:
                self._end.settimeout(None)

    def wait(self, wanted: int) -> bool:
        """Read what has come, or wait a tick for it; whether anything came.

        Args:
            wanted: bytes that are needed in all; no more than a chunk is read beyond them.

        Raises:
            OSError: the other side is gone.
        """
        try:
            part = self._end.recv(min(max(wanted - len(self._buffer), CHUNK), LARGEST_READ))
        except BlockingIOError:
            return False
        if not part:
            raise ConnectionResetError(0, "closed")
        self._buffer += part
        return True

    def has(self, size: int) -> bool:
        """Whether so many bytes can be taken."""
        return len(self._buffer) >= size

    def end_of_frame(self) -> int:
        """Where the next frame ends (:mod:`.worker.wire`), or its length while that is not here."""
        size = PREFIX.size
        return size if len(self._buffer) < size else size + PREFIX.unpack_from(self._buffer)[0]

    def take(self, size: int, start: int = 0) -> bytes:
        """The next bytes, from ``start`` on; all of those that have come where there are fewer."""
        taken = bytes(self._buffer[start:size])
        del self._buffer[:size]
        return taken

    def close(self) -> None:
        """Hang up."""
        self._end.close()
