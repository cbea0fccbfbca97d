"""The wire: what goes in comes out, and no bytes at all can do harm."""

from __future__ import annotations

import contextlib
import math
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.worker import wire


def nothing_foreign(value: Any) -> Any:
    raise wire.WireError(f"nothing foreign is expected here: {value!r}")


def round_trip(value: Any) -> Any:
    body = wire.Encoder(nothing_foreign).encode(value)
    return wire.Decoder(body, nothing_foreign, nothing_foreign).decode()


def alike(one: Any, other: Any) -> bool:
    """Equality that looks at types and lets NaN equal NaN."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        if one.dtype.kind == "O":
            return one.shape == other.shape and alike(one.tolist(), other.tolist())
        return (
            one.dtype == other.dtype
            and one.shape == other.shape
            and one.tobytes() == other.tobytes()
        )
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, dict):
        return list(map(repr, one)) == list(map(repr, other)) and all(
            map(alike, one.values(), other.values())
        )
    if isinstance(one, (float, np.floating)) and math.isnan(one):
        return math.isnan(other)
    if isinstance(one, complex) and one != one:
        return other != other
    return bool(one == other)


dtypes = st.sampled_from(sorted(wire.DTYPES))
keys = st.one_of(st.integers(-(2**70), 2**70), st.text(max_size=5), st.booleans())
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**100), 2**100),
    st.floats(),
    st.complex_numbers(),
    st.text(),
    st.binary(),
    dtypes.flatmap(lambda name: arrays.arrays(name, st.just(()))).map(lambda array: array[()]),
    dtypes.flatmap(lambda name: arrays.arrays(name, arrays.array_shapes(min_dims=0, min_side=0))),
)
plain = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(keys, inner, max_size=4),
    ),
    max_leaves=12,
)


@given(plain)
def test_plain_data_comes_back_as_it_went(value: Any) -> None:
    """Whatever is plain data arrives with its types, shapes, dtypes and every bit."""
    assert alike(round_trip(value), value)


@given(st.binary(max_size=400))
@settings(max_examples=400)
def test_random_bytes_are_refused_or_read_but_never_crash(body: bytes) -> None:
    """Any bytes either decode to a value or raise WireError."""
    with contextlib.suppress(wire.WireError):
        wire.Decoder(body, lambda handle: None, lambda number, content: None).decode()


@given(plain, st.data())
def test_damaged_messages_are_refused_or_read_but_never_crash(value: Any, data: Any) -> None:
    """A legal message with one byte changed, or cut short, is a value or a WireError."""
    body = bytearray(wire.Encoder(nothing_foreign).encode(value))
    if body:
        place = data.draw(st.integers(0, len(body) - 1))
        body[place] = data.draw(st.integers(0, 255))
        body = body[: data.draw(st.integers(0, len(body)))]
    with contextlib.suppress(wire.WireError):
        wire.Decoder(bytes(body), lambda handle: None, lambda number, content: None).decode()


def test_shared_references_stay_shared_inside_one_message() -> None:
    """A list that stands twice in a message is one list on the other side."""
    row = [1.0, 2.0]
    first, second = round_trip([row, row])
    assert first is second


def frame(*parts: tuple[bytes, int] | bytes) -> bytes:
    """A body of tags with counts, and of bytes as they are."""
    return b"".join(
        part if isinstance(part, bytes) else part[0] + wire.PREFIX.pack(part[1]) for part in parts
    )


DOUBLING = [(b"l", 2)] * 40 + [b"T"]
"""Forty lists, each inside the one before, and then once more by reference."""


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (frame((b"l", 1), (b"r", 0)), "holds itself"),
        (frame(*DOUBLING, b"T", *[(b"r", slot) for slot in range(39, 0, -1)]), "too large"),
        (frame((b"l", 1)) + b"R" + b"i" + bytes(8) + b"i" + b"\x7f" * 8 + b"i" + bytes(7) + b"\1",
         "too long"),
        (frame((b"S", 1001), *[frame((b"t", 1)) + b"i" + n.to_bytes(8, "big")
                               for n in range(1001)]), "too many keys"),
        (frame((b"S", 1001), *[frame((b"I", 17)) + (n << 64).to_bytes(17, "big")
                               for n in range(1, 1002)]), "too many keys"),
    ],
    ids=["cycle", "doubling", "range", "tuples as keys", "large numbers as keys"],
)  # fmt: skip
def test_few_bytes_cannot_stand_for_endless_work(body: bytes, reason: str) -> None:
    """What would take the reader for ever to walk through, or to hash, is refused at once."""
    with pytest.raises(wire.WireError, match=reason):
        wire.Decoder(body, nothing_foreign, nothing_foreign).decode()


@pytest.mark.parametrize("kind", ["cycle", "doubling", "range"])
def test_a_value_that_the_reader_would_refuse_is_not_sent(kind: str) -> None:
    """A student's function that returns such a value is told so; its process lives on."""
    value: Any = [1.0]
    if kind == "cycle":
        value.append(value)
    elif kind == "doubling":
        for _ in range(40):
            value = [value, value]
    else:
        value = range(10**18)
    with pytest.raises(wire.WireError):
        round_trip(value)


def test_a_value_may_repeat_much() -> None:
    """The same array a thousand times, as snapshots that were not copied, is an honest answer."""
    row = np.zeros(1000)
    assert len(round_trip([row] * 1000)) == 1000
    assert len(round_trip(dict.fromkeys(range(5000), 0.5))) == 5000


def test_a_random_generator_stays_inside_its_buffer() -> None:
    """NumPy believes the place in a state; drawn from, it would read the grader's memory."""
    bits = np.random.MT19937(1)
    state = bits.state
    state["state"]["pos"] = 10**6
    bits.state = state
    with pytest.raises(wire.WireError, match="beyond its numbers"):
        round_trip(np.random.Generator(bits))


def test_kinds_of_arrays_are_told_apart() -> None:
    """An ndarray, a NumPy scalar, a tensor and a list of numbers each arrive as what they were."""
    value = [np.array(2.0), np.float32(2), wire.Tensor(np.array([1, 2], dtype="int32")), [2.0]]
    array, scalar, tensor, listed = round_trip(value)
    assert type(array) is np.ndarray and array.shape == ()
    assert type(scalar) is np.float32
    assert type(tensor) is wire.Tensor and tensor.dtype.name == "int32" and tensor.shape == (2,)
    assert type(listed) is list


def test_a_random_generator_crosses_as_its_state() -> None:
    """The other side draws what this side would have drawn."""
    for bits in (np.random.PCG64, np.random.MT19937, np.random.Philox, np.random.SFC64):
        rng = np.random.Generator(bits(7))
        rng.random(3)
        assert round_trip([rng])[0].random() == rng.random()


def test_object_arrays_slices_and_ranges_cross() -> None:
    """The rarer containers arrive too, after whatever stood before them in the message."""
    ragged = np.empty(2, dtype=object)
    ragged[:] = [[1], "two"]
    value = {"a": ragged, "b": slice(1, None, 2), "c": range(3, 9, 2), "d": np.array(["x", "yz"])}
    again = round_trip([value, value["a"]])
    assert again[0]["a"] is again[1] and again[1].tolist() == [[1], "two"]
    assert again[0]["b"] == slice(1, None, 2) and again[0]["c"] == range(3, 9, 2)
    assert again[0]["d"].tolist() == ["x", "yz"]


def test_extended_precision_arrives_as_double() -> None:
    """A platform's long double crosses as float64, as a scalar and in an array."""
    scalar, array = round_trip([np.longdouble(1.5), np.array([1.5], dtype=np.longdouble)])
    assert type(scalar) is np.float64 and scalar == 1.5
    assert array.dtype == np.float64 and array.tolist() == [1.5]


def test_a_boolean_is_true_or_false() -> None:
    """Bytes that are neither 0 nor 1 cannot make a boolean that is both or neither."""
    array = wire.Decoder(b"an\x04bool\x01" + struct.pack(">q", 2) + b"\x02\x00", len, len).decode()
    assert array.tobytes() == b"\x01\x00"


def frame_of_list(count: int) -> bytes:
    return b"l" + struct.pack(">I", count)


@pytest.mark.parametrize(
    "body",
    [
        frame_of_list(2**32 - 1) + b"N",
        b"l\0\0\0\1" * 200 + b"N",
        b"an\x07float64\x01" + struct.pack(">q", 2**39),
        b"an\x07float64\x02" + struct.pack(">qq", -1, 1),
        b"an\x06object\x00",
        b"an\x07float64" + bytes([200]),
        b"o\x03" + struct.pack(">qqq", 2**20, 2**20, 2**20),
        b"I" + struct.pack(">I", 2**31),
        b"s" + struct.pack(">I", 2**31),
        b"s\0\0\0\1\xff",
        b"r\0\0\0\0",
        b"d\0\0\0\1l\0\0\0\0N",
        b"Gs\0\0\0\x03foo",
        b"RNNN",
        b"N" * 2,
        b"",
        b"\x00",
    ],
)
def test_a_hostile_message_is_refused_before_anything_is_allocated(body: bytes) -> None:
    """Counts, shapes, depths and references that lie are errors, not allocations."""
    with pytest.raises(wire.WireError):
        wire.Decoder(body, nothing_foreign, nothing_foreign).decode()


def test_the_writer_keeps_its_caps() -> None:
    """What is too large, too deep or too long a number is refused while it is written."""
    deep: list[Any] = []
    for _ in range(wire.MAX_DEPTH + 2):
        deep = [deep]
    for value in (deep, np.zeros(2000), "x" * 20_000, 1 << 9000, [0] * 5000):
        with pytest.raises(wire.WireError):
            wire.Encoder(nothing_foreign, limit=10_000).encode([value, value])
