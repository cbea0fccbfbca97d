"""The socket to a worker: whole pieces out of parts, and an end to every wait."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from autograder.channel import Channel

TICK = 0.02


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    """A channel, and the plain socket at its other end."""
    ours, theirs = socket.socketpair()
    channel = Channel(ours, TICK)
    yield channel, theirs
    channel.close()
    theirs.close()


def test_pieces_are_taken_however_they_came(ends: tuple[Channel, socket.socket]) -> None:
    """Bytes that came in parts make one piece; those of the next piece wait for it."""
    channel, theirs = ends
    theirs.sendall(b"one")
    assert channel.wait(6) and not channel.has(6)
    theirs.sendall(b"two and more")
    assert channel.wait(6) and channel.has(6)
    assert channel.take(6) == b"onetwo"
    assert channel.has(9) and channel.take(100) == b" and more" and not channel.has(1)


def test_a_frame_ends_where_its_length_says(ends: tuple[Channel, socket.socket]) -> None:
    """Until the length is here, only that is known to be needed."""
    channel, theirs = ends
    assert channel.end_of_frame() == 4
    theirs.sendall(b"\0\0")
    assert channel.wait(4) and channel.end_of_frame() == 4 and not channel.has(4)
    theirs.sendall(b"\0\3abc\0\0\0\0")
    assert channel.wait(4) and channel.end_of_frame() == 7 and channel.has(7)
    assert channel.take(7, 4) == b"abc"
    assert channel.end_of_frame() == 4 and channel.has(4) and channel.take(4, 4) == b""


def test_a_wait_ends_with_the_tick(ends: tuple[Channel, socket.socket]) -> None:
    """Where nothing comes, the caller gets to look at the worker."""
    started = time.monotonic()
    assert ends[0].wait(1) is False
    assert time.monotonic() - started >= TICK / 2


def test_no_more_is_read_than_asked_and_a_chunk(ends: tuple[Channel, socket.socket]) -> None:
    """A flood stays in the kernel's buffer, which is bounded."""
    channel, theirs = ends
    theirs.setblocking(False)
    with pytest.raises(BlockingIOError):
        while True:
            theirs.send(bytes(1 << 16))
    assert channel.wait(4)
    assert len(channel.take(1 << 30)) <= 1 << 16


def test_a_closed_end_is_an_error_both_ways(ends: tuple[Channel, socket.socket]) -> None:
    """What came before is still there; after it the worker is gone."""
    channel, theirs = ends
    theirs.sendall(b"last")
    theirs.close()
    assert channel.wait(4) and channel.take(4) == b"last"
    with pytest.raises(OSError):
        channel.wait(4)
    with pytest.raises(OSError):
        channel.send(b"anyone?", 1)


def test_who_does_not_read_is_not_waited_for(ends: tuple[Channel, socket.socket]) -> None:
    """A send has its time in all, and the channel waits for answers as before."""
    channel, theirs = ends
    with pytest.raises(TimeoutError):
        channel.send(bytes(1 << 24), 0.05)
    assert channel.wait(1) is False
    theirs.sendall(b"x")
    assert channel.wait(1)


def test_large_data_arrives_whole(ends: tuple[Channel, socket.socket]) -> None:
    """More than the kernel holds is sent in parts, in order."""
    import threading

    channel, theirs = ends
    data = bytes(range(256)) * 8192
    found = bytearray()

    def read() -> None:
        while len(found) < len(data):
            found.extend(theirs.recv(1 << 16))

    reader = threading.Thread(target=read)
    reader.start()
    channel.send(data, 30)
    reader.join()
    assert bytes(found) == data
