"""The wire: what goes in comes out, and no bytes at all can do harm."""

from __future__ import annotations

import contextlib
import itertools
import math
import struct
import time
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder import expect
from autograder.worker import wire
from autograder.worker.decoder import Decoder, measure
from autograder.worker.encoder import Encoder


def nothing_foreign(value: Any) -> Any:
    raise wire.WireError(f"nothing foreign is expected here: {value!r}")


def round_trip(value: Any) -> Any:
    body = Encoder(nothing_foreign).encode(value)
    return Decoder(body, nothing_foreign, nothing_foreign).decode()


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


@given(st.sampled_from(wire.KINDS), st.integers(0, 2**32 - 1), st.lists(plain, max_size=4))
@settings(deadline=None)
def test_a_message_comes_back_as_it_went(kind: str, number: int, values: list[Any]) -> None:
    """What it is, whose it is, and its values."""
    body = Encoder(nothing_foreign).message(kind, number, *values)
    again = Decoder(body, nothing_foreign, nothing_foreign).message()
    assert again[:2] == (kind, number) and alike(again[2], values)


@pytest.mark.parametrize("body", [b"", b"\0", b"\0\0\0\0", b"\xff\0\0\0\1N", b"\0\0\0\0\1N?"])
def test_what_is_no_message_is_refused(body: bytes) -> None:
    """Half a head, an unknown kind, half a value."""
    with pytest.raises(wire.WireError):
        Decoder(body, nothing_foreign, nothing_foreign).message()


@given(st.binary(max_size=400))
@settings(max_examples=400)
def test_random_bytes_are_refused_or_read_but_never_crash(body: bytes) -> None:
    """Any bytes either decode to a value or raise WireError."""
    with contextlib.suppress(wire.WireError):
        Decoder(body, lambda handle: None, lambda number, content: None).decode()


@given(plain, st.data())
def test_damaged_messages_are_refused_or_read_but_never_crash(value: Any, data: Any) -> None:
    """A legal message with one byte changed, or cut short, is a value or a WireError."""
    body = bytearray(Encoder(nothing_foreign).encode(value))
    if body:
        place = data.draw(st.integers(0, len(body) - 1))
        body[place] = data.draw(st.integers(0, 255))
        body = body[: data.draw(st.integers(0, len(body)))]
    with contextlib.suppress(wire.WireError):
        Decoder(bytes(body), lambda handle: None, lambda number, content: None).decode()


def test_shared_references_stay_shared_inside_one_message() -> None:
    """A list that stands twice in a message is one list on the other side."""
    row = [1.0, 2.0]
    first, second = round_trip([row, row])
    assert first is second


def test_what_contains_itself_is_refused_on_both_sides() -> None:
    """A cycle is not written, and one that was written by hand is noticed."""
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(wire.WireError, match="contains itself"):
        Encoder(nothing_foreign).encode(loop)
    with pytest.raises(wire.WireError, match="contains itself"):
        measure(loop, {})


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
    array = Decoder(b"an\x04bool\x01" + struct.pack(">q", 2) + b"\x02\x00", len, len).decode()
    assert array.tobytes() == b"\x01\x00"


def count(tag: bytes, number: int) -> bytes:
    return tag + struct.pack(">I", number)


def frame_of_list(number: int) -> bytes:
    return count(b"l", number)


def frame_of_text(raw: bytes) -> bytes:
    return count(b"s", len(raw)) + raw


def frame_of_numbers(*numbers: int) -> bytes:
    return b"".join(b"i" + struct.pack(">q", number) for number in numbers)


def frame_of_generator(state: bytes) -> bytes:
    return b"G" + frame_of_text(b"PCG64") + state


DEAREST = (
    count(b"S", 0),
    count(b"d", 0),
    count(b"h", 1) + frame_of_text(b"") + b"T",
    b"o\x01" + struct.pack(">q", 0),
    b"an\x04bool\x01" + struct.pack(">q", 0),
    frame_of_generator(Encoder(nothing_foreign).encode(np.random.PCG64(1).state)),
)
"""What costs the reader the most memory and time for a byte."""


MINUS = {-1: frame_of_numbers(-1), -2: frame_of_numbers(-2)}
"""Two numbers with one hash value, so that tuples of them collide."""
N_TUPLES = count(b"S", 2**7) + b"".join(
    count(b"t", 7) + b"".join(MINUS[sign] for sign in signs)
    for signs in itertools.product((-1, -2), repeat=7)
)


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
        b"R" + frame_of_numbers(0, 2**62, 1),
        b"R" + frame_of_numbers(2**62, 0, -1),
        frame_of_list(3) + (b"R" + frame_of_numbers(0, 10**6, 1)) * 3,
        count(b"m", 1) + b"T" + count(b"m", 1) + b"FN",
        (count(b"m", 1) + b"T") * 2000 + b"N",
        count(b"m", 1) + b"T",
        frame_of_generator(b"") * 2000,
        frame_of_generator(count(b"h", 1) + frame_of_text(b"") + b"T"),
        b"an\x04bool\x02" + struct.pack(">qq", 0, 2**39),
        count(b"t", 1) + frame_of_list(1000) + frame_of_text(b"x" * 70_000) + b"N" * 999,
        count(b"S", 60_000) + b"".join(map(frame_of_numbers, range(60_000))),
        count(b"S", 60) + b"".join(count(b"I", 8 * n) + b"\0" * 8 * n for n in range(60)),
        N_TUPLES,
        b"N" * 2,
        b"",
        b"\x00",
    ],
)
def test_a_hostile_message_is_refused_before_anything_is_allocated(body: bytes) -> None:
    """Counts, shapes, depths and references that lie are errors, not allocations."""
    with pytest.raises(wire.WireError):
        Decoder(body, nothing_foreign, nothing_foreign).decode()


@pytest.mark.parametrize("part", DEAREST)
def test_the_reader_is_bounded_by_the_frame(part: bytes) -> None:
    """A frame full of the dearest values costs at most sixty times its size, and some time."""
    number = (1 << 19) // len(part)
    body = frame_of_list(number) + part * number
    tracemalloc.start()
    started = time.process_time()
    with contextlib.suppress(wire.WireError):
        Decoder(body, lambda handle: [handle], nothing_foreign).decode()
    spent = time.process_time() - started  # tracing takes most of it
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60 * len(body)
    assert spent < 20


def shared(depth: int) -> Any:
    """Lists of one list twice: 2 ** depth elements from a few objects."""
    value: Any = [0.0]
    for _ in range(depth):
        value = [value, value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        shared(40),
        (shared(30), {"key": shared(30)}),
        [np.zeros(100_000)] * 1000,
        [wire.Tensor(np.zeros(100_000))] * 1000,
        [range(100_000)] * 1000,
        shared(70)[0],
    ],
)
def test_what_is_shared_is_counted_each_time(value: Any) -> None:
    """What takes few bytes and an endless walk is refused, whatever it is made of."""
    with pytest.raises(wire.WireError):
        measure(value, {})


def test_shared_data_of_honest_size_is_let_through() -> None:
    """A history that holds the same arrays a thousand times is no attack."""
    weights = {"W": np.zeros((4, 3)), "b": [0.0] * 3}
    size, height = measure([weights] * 1000, {})
    assert 1000 < size < 50_000 and height == 4


nested = st.recursive(
    st.one_of(scalars, st.sampled_from([slice(1, None, 2), range(3, 9, 2), {1, "a"}])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(keys, inner, max_size=3),
        st.lists(inner, min_size=1, max_size=2).map(lambda items: [items, items, items]),
    ),
    max_leaves=20,
)


def damaged(data: Any, body: bytes) -> bytes:
    """A legal message after a few edits: bytes changed, cut out, put in, doubled."""
    made = bytearray(body)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(made)))
        stop = data.draw(st.integers(start, min(len(made), start + 12)))
        kind = data.draw(st.sampled_from("rdi"))
        if kind == "r":
            made[start:stop] = data.draw(st.binary(max_size=12))
        elif kind == "d":
            made[start:start] = made[start:stop]
        else:
            made[start:stop] = data.draw(
                st.sampled_from([*DEAREST, b"l", b"m\0\0\0\1T", b"r\0\0\0\0"])
            )
    return bytes(made)


@given(nested, st.data())
@settings(max_examples=300, deadline=None)
def test_edited_messages_give_a_bounded_value_or_a_wire_error(value: Any, data: Any) -> None:
    """Whatever is done to a legal message, what is read can be measured, copied and shown."""
    body = damaged(data, Encoder(nothing_foreign).encode(value))
    with contextlib.suppress(wire.WireError):
        again = Decoder(body, lambda handle: handle, lambda number, content: content).decode()
        measure(again, {})
        expect.copy_of(again)
        assert len(expect.show(again)) <= 150


@given(nested)
def test_what_stands_twice_comes_back_once(value: Any) -> None:
    """Nested data with shared parts comes back equal, and shared again."""
    again = round_trip([value, value])
    assert alike(again[0], value) and alike(again[1], value)
    if isinstance(value, (list, dict, set, np.ndarray)):
        assert again[0] is again[1]


def test_the_writer_keeps_its_caps() -> None:
    """What is too large, too deep or too long a number is refused while it is written."""
    deep: list[Any] = []
    for _ in range(wire.MAX_DEPTH + 2):
        deep = [deep]
    for value in (deep, np.zeros(2000), "x" * 20_000, 1 << 9000, [0] * 5000):
        with pytest.raises(wire.WireError):
            Encoder(nothing_foreign, limit=10_000).encode([value, value])


def test_a_random_generator_stays_inside_its_buffer() -> None:
    """NumPy believes the place in a state; drawn from, it would read the grader's memory."""
    bits = np.random.MT19937(1)
    state = bits.state
    state["state"]["pos"] = 10**6
    bits.state = state
    with pytest.raises(wire.WireError, match="beyond its numbers"):
        round_trip(np.random.Generator(bits))


def test_a_value_may_repeat_much() -> None:
    """The same array a thousand times, as snapshots that were not copied, is an honest answer."""
    row = np.zeros(1000)
    assert len(round_trip([row] * 1000)) == 1000
    assert len(round_trip(dict.fromkeys(range(5000), 0.5))) == 5000
