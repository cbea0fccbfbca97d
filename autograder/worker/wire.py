"""Plain data to bytes and back: the only module that both sides of the boundary share.

A frame is a 4-byte big-endian length and a body; a body is one value. A value is a tag byte
followed by its content:

====  =====================================================================================
tag   content
====  =====================================================================================
N T F  None, True, False; ``E`` is Ellipsis
i I   int: 8 bytes, or a length and two's complement bytes
f c   float, complex: IEEE 754 doubles, big-endian
s b   str (UTF-8, lone surrogates kept), bytes: length and bytes
l t   list, tuple: count and values
d S   dict: count and key/value pairs; set: count and values
a     array: kind (``n`` ndarray, ``g`` NumPy scalar, ``t`` tensor), dtype, shape, raw bytes
o     array of objects: shape and values
L R   slice, range: three values
r     a list, dict, set or array that stands earlier in the same message
m     a tracked object: id, and its content where the sender is the grader
G     the state of a ``numpy.random.Generator``: name and state dict
h     a handle: an object that stays in the worker: id, type name, whether it is callable
k     a callback: a function of the grader's: id and name
====  =====================================================================================

Nothing is ever unpickled. The reader checks every count against the bytes that are really there
before it allocates, so that memory is bounded by the frame. What a few bytes can stand for is
bounded too: a range, a text that pads an array of texts, keys that collide, and (by
:func:`measure`) what is shared again and again.
"""

from __future__ import annotations

import math
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

MAX_DEPTH = 64
MAX_ITEMS = 2_000_000
MAX_OBJECTS = 100_000
"""Lists, dicts, sets, arrays, handles and functions of one message: each costs far more memory than
bytes."""
MAX_GENERATORS = 100
MAX_KEYS = 50_000
MAX_ALIKE = 50
"""Keys with one hash value: more are made to collide, and cost time that grows with the square."""
MAX_PADDED = 1 << 26
"""Characters of an array of texts, in which the longest text decides the room of each."""
MAX_EXPANDED = 1 << 23
MAX_INT_BYTES = 1024
MAX_DIMENSIONS = 32
MAX_SIDE = 1 << 25
MAX_NAME = 80
DTYPES = frozenset(
    [
        "bool",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float16",
        "float32",
        "float64",
        "complex64",
        "complex128",
    ]
)
BIT_GENERATORS = frozenset(["PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"])
PREFIX = struct.Struct(">I")
LITTLE = sys.byteorder == "little"
_NAMES = {np.dtype(name): name.encode() for name in DTYPES}
_LONG = struct.Struct(">q")
_DOUBLE = struct.Struct(">d")
_COMPLEX = struct.Struct(">dd")


class WireError(ValueError):
    """Bytes that are not a legal message, or a value that cannot be sent."""


class Tensor:
    """A backend's tensor on the grader's side: its values, and the fact that it was one.

    Attributes:
        dtype: the NumPy dtype, whose ``name`` is the tensor's dtype name.
        shape: a tuple of ints.
    """

    def __init__(self, array: np.ndarray) -> None:
        self._array = array
        self.dtype = array.dtype
        self.shape = array.shape
        self.ndim = array.ndim

    def numpy(self) -> np.ndarray:
        """The values as an ndarray."""
        return self._array

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return np.array(self._array, dtype=dtype)

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, index: Any) -> Any:
        return Tensor(np.asarray(self._array[index]))

    def __float__(self) -> float:
        return float(self._array)

    def __int__(self) -> int:
        return int(self._array)

    def __repr__(self) -> str:
        return f"Tensor({self._array!r})"


@dataclass(frozen=True)
class Handle:
    """What the wire knows of an object that stays in the worker."""

    id: int
    type_name: str
    callable: bool


@dataclass(frozen=True)
class Callback:
    """What the wire knows of a function that stays in the grader."""

    id: int
    name: str


@dataclass(frozen=True)
class Tracked:
    """A mutable argument under its number; ``content`` is None for a bare reference."""

    id: int
    content: Any = None


class Encoder:
    """Writes one message.

    Args:
        foreign: called with any value that is not plain data; returns a :class:`Handle`,
            :class:`Callback` or plain stand-in, or raises :class:`WireError`.
        tracked: called with each list, dict, set, array or random generator; returns None to send
            it by value or a :class:`Tracked`.
        limit: the most bytes of the body.
    """

    def __init__(
        self,
        foreign: Callable[[Any], Any],
        tracked: Callable[[Any], Tracked | None] = lambda value: None,
        limit: int = 1 << 25,
    ) -> None:
        self._foreign = foreign
        self._tracked = tracked
        self._limit = limit
        self._out = bytearray()
        self._memo: dict[int, int] = {}
        self._open: set[int] = set()
        self._slots = 0
        self._sent: set[int] = set()
        self._keep: list[Any] = []

    def encode(self, value: Any) -> bytes:
        """The body for ``value``."""
        self._value(value, 0)
        return bytes(self._out)

    def _count(self, tag: bytes, count: int) -> None:
        self._out += tag + PREFIX.pack(count)
        if len(self._out) > self._limit:
            raise WireError(f"the value is larger than {self._limit >> 20} MiB")

    def _value(self, value: Any, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise WireError(f"the value is nested deeper than {MAX_DEPTH} levels")
        writer = _WRITERS.get(type(value)) or self._writer_for(value)
        writer(self, value, depth)

    def _writer_for(self, value: Any) -> Callable[[Encoder, Any, int], None]:
        for base, writer in _BY_BASE:
            if isinstance(value, base):
                return writer
        return Encoder._other

    def _none(self, value: None, depth: int) -> None:
        self._out += b"N"

    def _bool(self, value: bool, depth: int) -> None:
        self._out += b"T" if value else b"F"

    def _ellipsis(self, value: Any, depth: int) -> None:
        self._out += b"E"

    def _int(self, value: int, depth: int) -> None:
        value = int(value)
        if -(1 << 63) <= value < 1 << 63:
            self._out += b"i" + _LONG.pack(value)
            return
        raw = value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
        if len(raw) > MAX_INT_BYTES:
            raise WireError("the whole number has too many digits")
        self._count(b"I", len(raw))
        self._out += raw

    def _float(self, value: float, depth: int) -> None:
        self._out += b"f" + _DOUBLE.pack(float(value))

    def _complex(self, value: complex, depth: int) -> None:
        self._out += b"c" + _COMPLEX.pack(value.real, value.imag)

    def _str(self, value: str, depth: int) -> None:
        raw = str(value).encode("utf-8", "surrogatepass")
        self._count(b"s", len(raw))
        self._out += raw

    def _bytes(self, value: bytes, depth: int) -> None:
        raw = bytes(value)
        self._count(b"b", len(raw))
        self._out += raw

    def _tuple(self, value: tuple[Any, ...], depth: int) -> None:
        items = tuple(value)
        self._count(b"t", len(items))
        for item in items:
            self._value(item, depth + 1)

    def _slice(self, value: slice, depth: int) -> None:
        self._out += b"L"
        for item in (value.start, value.stop, value.step):
            self._value(item, depth + 1)

    def _range(self, value: range, depth: int) -> None:
        if not _is_short(value):
            raise WireError(f"the range has more than {MAX_ITEMS} numbers")
        self._out += b"R"
        for item in (value.start, value.stop, value.step):
            self._value(item, depth + 1)

    def _mutable(self, value: Any, depth: int) -> None:
        known = self._memo.get(id(value))
        if known is not None:
            if id(value) in self._open:
                raise WireError("the value contains itself")
            self._count(b"r", known)
            return
        tracked = self._tracked(value)
        if tracked is not None:
            self._track(value, tracked, depth)
            return
        self._memo[id(value)] = self._slots
        self._keep.append(value)  # an id is only valid while its object lives
        self._open.add(id(value))
        self._content(value, depth)
        self._open.discard(id(value))

    def _track(self, value: Any, tracked: Tracked, depth: int) -> None:
        first = tracked.content is not None and tracked.id not in self._sent
        self._count(b"m", tracked.id)
        self._out += b"T" if first else b"F"
        if first:
            self._sent.add(tracked.id)
            self._content(value, depth)

    def _content(self, value: Any, depth: int) -> None:
        self._slots += 1
        if isinstance(value, np.ndarray):
            self._array(b"n", value, depth)
        elif isinstance(value, dict):
            items = list(dict.items(value))
            self._count(b"d", len(items))
            for key, item in items:
                self._value(key, depth + 1)
                self._value(item, depth + 1)
        elif isinstance(value, np.random.Generator):
            self._generator(value, depth)
        else:
            items = list(value)
            self._count(b"S" if isinstance(value, set) else b"l", len(items))
            for item in items:
                self._value(item, depth + 1)

    def _array(self, kind: bytes, value: Any, depth: int) -> None:
        array = np.asarray(value)
        if array.dtype not in _NAMES:
            array = array.astype(array.dtype.newbyteorder("="), copy=False)
        if array.dtype not in _NAMES and array.dtype.kind in "fc":  # extended precision
            array = array.astype("float64" if array.dtype.kind == "f" else "complex128")
        name = _NAMES.get(array.dtype)
        if name is None:
            if kind != b"n":
                raise WireError(f"a value of dtype {array.dtype.name} cannot be sent")
            self._objects(array, depth)
            return
        if len(self._out) + array.nbytes > self._limit:
            raise WireError(f"the array is larger than {self._limit >> 20} MiB")
        self._out += b"a" + kind + bytes((len(name),)) + name + bytes((array.ndim,))
        for size in array.shape:
            self._out += _LONG.pack(size)
        self._out += (array if LITTLE else array.byteswap()).tobytes()

    def _objects(self, array: np.ndarray, depth: int) -> None:
        if array.dtype.kind not in "OU":
            raise WireError(f"an array of dtype {array.dtype.kind} cannot be sent")
        self._out += b"o" + bytes((array.ndim,))
        for size in array.shape:
            self._out += _LONG.pack(size)
        for item in array.ravel().tolist():
            self._value(item, depth + 1)

    def _scalar(self, value: np.generic, depth: int) -> None:
        if value.dtype.name in DTYPES or value.dtype.kind in "fc":
            self._array(b"g", value, depth)
        else:
            self._value(value.item(), depth + 1)

    def _tensor(self, value: Tensor, depth: int) -> None:
        self._array(b"t", value.numpy(), depth)

    def _generator(self, value: np.random.Generator, depth: int) -> None:
        bits = value.bit_generator
        name = type(bits).__name__
        if name not in BIT_GENERATORS:
            raise WireError("this kind of random generator cannot be sent")
        self._out += b"G"
        self._str(name, depth)
        self._value(bits.state, depth + 1)

    def _handle(self, value: Handle, depth: int) -> None:
        self._count(b"h", value.id)
        self._str(value.type_name[:MAX_NAME], depth)
        self._out += b"T" if value.callable else b"F"

    def _callback(self, value: Callback, depth: int) -> None:
        self._count(b"k", value.id)
        self._str(value.name[:MAX_NAME], depth)

    def _other(self, value: Any, depth: int) -> None:
        replacement = self._foreign(value)
        if replacement is value:
            raise WireError("the value cannot be sent")
        self._value(replacement, depth)


_WRITERS: dict[type, Callable[[Encoder, Any, int], None]] = {
    type(None): Encoder._none,
    bool: Encoder._bool,
    type(Ellipsis): Encoder._ellipsis,
    int: Encoder._int,
    float: Encoder._float,
    complex: Encoder._complex,
    str: Encoder._str,
    bytes: Encoder._bytes,
    tuple: Encoder._tuple,
    list: Encoder._mutable,
    dict: Encoder._mutable,
    set: Encoder._mutable,
    np.ndarray: Encoder._mutable,
    slice: Encoder._slice,
    range: Encoder._range,
    Tensor: Encoder._tensor,
    Handle: Encoder._handle,
    Callback: Encoder._callback,
}
_BY_BASE: tuple[tuple[type, Callable[[Encoder, Any, int], None]], ...] = (
    (np.generic, Encoder._scalar),
    (np.random.Generator, Encoder._mutable),
    (np.ndarray, Encoder._mutable),
    (list, Encoder._mutable),
    (dict, Encoder._mutable),
    (set, Encoder._mutable),
    (tuple, Encoder._tuple),
    (str, Encoder._str),
    (int, Encoder._int),
    (float, Encoder._float),
)


class Decoder:
    """Reads one message.

    Args:
        body: the bytes, already bounded by the frame's cap.
        foreign: turns a :class:`Handle` or :class:`Callback` into the object on this side.
        tracked: given an id and the decoded content (None for a bare reference), returns the
            object on this side.
        tensor: builds a tensor from an ndarray.

    Attributes:
        shares: whether something stands in the message twice, so that :func:`measure` must look.
        tracks: whether a tracked object is in the message.
        longest: length of the longest text.

    Raises:
        WireError: from :meth:`decode`, on anything that is not exactly one legal value.
    """

    def __init__(
        self,
        body: bytes,
        foreign: Callable[[Any], Any],
        tracked: Callable[[int, Any], Any],
        tensor: Callable[[np.ndarray], Any] = Tensor,
    ) -> None:
        self._body = memoryview(body)
        self._at = 0
        self._foreign = foreign
        self._tracked = tracked
        self._tensor = tensor
        self._memo: list[Any] = []
        self._items = 0
        self._objects_read = 0
        self._generators = 0
        self._keys = 0
        self.shares = False
        self.tracks = False
        self.longest = 0

    def decode(self) -> Any:
        """The one value of the body."""
        try:
            value = self._value(0)
        except WireError:
            raise
        # whatever NumPy or a constructor raises on odd content is the sender's doing
        except Exception as error:
            raise WireError(f"malformed message: {type(error).__name__}") from error
        if self._at != len(self._body):
            raise WireError("bytes after the end of the message")
        return value

    def _take(self, size: int) -> memoryview:
        if size < 0 or size > len(self._body) - self._at:
            raise WireError("the message ends too early")
        start = self._at
        self._at += size
        return self._body[start : self._at]

    def _number(self) -> int:
        (number,) = PREFIX.unpack_from(self._body, self._at)
        self._at += 4
        return int(number)

    def _size(self) -> int:
        """A count of values; each needs at least one byte, so the rest of the body bounds it."""
        count = self._number()
        if count > len(self._body) - self._at:
            raise WireError("the message claims more values than it holds")
        self._add_items(count)
        return count

    def _add_items(self, count: int) -> None:
        self._items += count
        if self._items > MAX_ITEMS:
            raise WireError(f"the message stands for more than {MAX_ITEMS} values")

    def _add_object(self) -> None:
        self._objects_read += 1
        if self._objects_read > MAX_OBJECTS:
            raise WireError(f"the message holds more than {MAX_OBJECTS} objects")

    def _remember(self, value: Any) -> None:
        self._add_object()
        self._memo.append(value)

    def _value(self, depth: int) -> Any:
        if depth > MAX_DEPTH:
            raise WireError(f"nested deeper than {MAX_DEPTH} levels")
        reader = _READERS.get(self._body[self._at])
        self._at += 1
        if reader is None:
            raise WireError("unknown tag")
        return reader(self, depth)

    def _flag(self) -> bool:
        flag = self._body[self._at]
        self._at += 1
        if flag not in b"TF":
            raise WireError("a flag is neither true nor false")
        return flag == b"T"[0]

    def _int(self, depth: int) -> int:
        (number,) = _LONG.unpack_from(self._body, self._at)
        self._at += 8
        return int(number)

    def _big(self, depth: int) -> int:
        size = self._number()
        if size > MAX_INT_BYTES:
            raise WireError("the whole number has too many digits")
        return int.from_bytes(self._take(size), "big", signed=True)

    def _float(self, depth: int) -> float:
        (number,) = _DOUBLE.unpack_from(self._body, self._at)
        self._at += 8
        return float(number)

    def _complex(self, depth: int) -> complex:
        return complex(*_COMPLEX.unpack(self._take(16)))

    def _str(self, depth: int) -> str:
        text = str(self._take(self._number()), "utf-8", "surrogatepass")
        self.longest = max(self.longest, len(text))
        return text

    def _text(self) -> str:
        if bytes(self._take(1)) != b"s":
            raise WireError("a name is not a string")
        return self._str(0)

    def _bytes(self, depth: int) -> bytes:
        raw = bytes(self._take(self._number()))
        self.longest = max(self.longest, len(raw))
        return raw

    def _tuple(self, depth: int) -> tuple[Any, ...]:
        read = self._value if depth else self._part
        return tuple(read(depth + 1) for _ in range(self._size()))

    def _part(self, depth: int) -> Any:
        """A part of the message, such as its value, in which no text may be out of proportion."""
        before, self.longest, longest = self._items, 0, self.longest
        value = self._value(depth)
        if self.longest * (self._items - before + 1) > MAX_PADDED:
            raise WireError("a text is too long for the company that it is in")
        self.longest = max(self.longest, longest)
        return value

    def _list(self, depth: int) -> list[Any]:
        result: list[Any] = []
        self._remember(result)
        for _ in range(self._size()):
            result.append(self._value(depth + 1))
        return result

    def _dict(self, depth: int) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        self._remember(result)
        alike: dict[int, int] = {}
        for _ in range(self._size()):
            key = self._key(depth, alike)
            result[key] = self._value(depth + 1)
        return result

    def _set(self, depth: int) -> set[Any]:
        result: set[Any] = set()
        self._remember(result)
        alike: dict[int, int] = {}
        for _ in range(self._size()):
            result.add(self._key(depth, alike))
        return result

    def _key(self, depth: int, alike: dict[int, int]) -> Any:
        """A key or a member of a set; ``alike`` counts the hash values of those before it."""
        key = self._value(depth + 1)
        try:
            hashed = hash(key)
        except TypeError:
            raise WireError("a key cannot be hashed") from None
        self._keys += 1
        alike[hashed] = alike.get(hashed, 0) + 1
        if self._keys > MAX_KEYS or alike[hashed] > MAX_ALIKE:
            raise WireError("too many keys, or keys that were made to collide")
        return key

    def _shape(self) -> tuple[int, ...]:
        dimensions = self._take(1)[0]
        if dimensions > MAX_DIMENSIONS:
            raise WireError("too many dimensions")
        shape = tuple(self._int(0) for _ in range(dimensions))
        if any(not 0 <= size <= MAX_SIDE for size in shape):
            raise WireError("an impossible shape")
        return shape

    def _array(self, depth: int) -> Any:
        self._add_object()
        kind = bytes(self._take(1))
        name = str(self._take(self._take(1)[0]), "ascii", "replace")
        if name not in DTYPES or kind not in (b"n", b"g", b"t"):
            raise WireError("an array of a forbidden kind")
        dtype = np.dtype(name)
        shape = self._shape()
        count = 1
        for size in shape:
            count *= size
        raw = self._take(count * dtype.itemsize)
        try:
            array = np.frombuffer(raw, dtype=dtype).reshape(shape)
            array = array.copy() if LITTLE else array.byteswap()
        except ValueError as error:
            raise WireError("an impossible shape") from error
        if dtype.kind == "b":
            # a byte that is neither 0 nor 1 is no boolean
            array = np.asarray(array.view(np.uint8) != 0)
        if kind == b"g":
            if shape:
                raise WireError("a scalar with a shape")
            return array[()]
        if kind == b"t":
            return self._tensor(array)
        self._memo.append(array)
        return array

    def _objects(self, depth: int) -> np.ndarray:
        shape = self._shape()
        count = 1
        for size in shape:
            count *= size
        if count > len(self._body) - self._at:
            raise WireError("the message claims more values than it holds")
        self._add_items(count)
        try:
            array = np.empty(shape, dtype=object)
        except ValueError as error:
            raise WireError("an impossible shape") from error
        self._remember(array)
        flat = array.reshape(-1)
        for position in range(count):
            flat[position] = self._value(depth + 1)
        return array

    def _slice(self, depth: int) -> slice:
        return slice(*(self._value(depth + 1) for _ in range(3)))

    def _range(self, depth: int) -> range:
        parts = [self._value(depth + 1) for _ in range(3)]
        if any(type(part) is not int for part in parts) or parts[2] == 0:
            raise WireError("a range of no whole numbers")
        numbers = range(*parts)
        if not _is_short(numbers):
            raise WireError("a range that stands for too many numbers")
        self._add_items(len(numbers))
        return numbers

    def _reference(self, depth: int) -> Any:
        index = self._number()
        if index >= len(self._memo):
            raise WireError("a reference to nothing")
        self.shares = True
        return self._memo[index]

    def _tracked_object(self, depth: int) -> Any:
        self.tracks = self.shares = True
        self._add_object()
        identifier = self._number()
        content = self._tracked_content(depth) if self._flag() else None
        return self._tracked(identifier, content)

    def _tracked_content(self, depth: int) -> Any:
        # stands as deep as its number, so another number here would be depth without an end
        if self._at >= len(self._body) or self._body[self._at] not in b"ldSaoG":
            raise WireError("the content of a tracked object is of a kind that is not tracked")
        return self._value(depth)

    def _generator(self, depth: int) -> np.random.Generator:
        name = self._text()
        self._generators += 1
        if name not in BIT_GENERATORS or self._generators > MAX_GENERATORS:
            raise WireError("an unknown random generator, or too many of them")
        slot = len(self._memo)
        self._remember(None)
        state = self._value(depth + 1)
        if not _is_plain(state):
            raise WireError("an impossible state of a random generator")
        bits = getattr(np.random, name)()
        try:
            bits.state = state
        except Exception as error:
            raise WireError("an impossible state of a random generator") from error
        if not _inside_its_buffer(bits.state):
            raise WireError("a random generator that reads beyond its numbers")
        generator = np.random.Generator(bits)
        self._memo[slot] = generator
        return generator

    def _handle(self, depth: int) -> Any:
        self._add_object()
        identifier, name = self._number(), self._text()[:MAX_NAME]
        return self._foreign(Handle(identifier, name, self._flag()))

    def _callback(self, depth: int) -> Any:
        self._add_object()
        return self._foreign(Callback(self._number(), self._text()[:MAX_NAME]))


def _inside_its_buffer(state: Any) -> bool:
    """Whether the place in a generator's buffer, which NumPy does not check, is one."""
    place = state["state"].get("pos", 0) if isinstance(state["state"], dict) else 0
    return bool(0 <= place <= 624 and 0 <= state.get("buffer_pos", 0) <= 4)


_READERS: dict[int, Callable[[Decoder, int], Any]] = {
    ord("N"): lambda decoder, depth: None,
    ord("T"): lambda decoder, depth: True,
    ord("F"): lambda decoder, depth: False,
    ord("E"): lambda decoder, depth: Ellipsis,
    ord("i"): Decoder._int,
    ord("I"): Decoder._big,
    ord("f"): Decoder._float,
    ord("c"): Decoder._complex,
    ord("s"): Decoder._str,
    ord("b"): Decoder._bytes,
    ord("l"): Decoder._list,
    ord("t"): Decoder._tuple,
    ord("d"): Decoder._dict,
    ord("S"): Decoder._set,
    ord("a"): Decoder._array,
    ord("o"): Decoder._objects,
    ord("L"): Decoder._slice,
    ord("R"): Decoder._range,
    ord("r"): Decoder._reference,
    ord("m"): Decoder._tracked_object,
    ord("G"): Decoder._generator,
    ord("h"): Decoder._handle,
    ord("k"): Decoder._callback,
}


def _is_short(numbers: range) -> bool:
    return abs(numbers.stop - numbers.start) // abs(numbers.step) <= MAX_ITEMS


def _is_plain(state: Any) -> bool:
    """Whether the state of a random generator is made of numbers, texts and arrays of numbers.

    NumPy asks a state for its items, and an object of the worker would answer over the wire.
    """
    if type(state) is dict:
        return all(type(key) is str and _is_plain(item) for key, item in state.items())
    if isinstance(state, np.ndarray):
        return state.dtype.kind in "iu"
    return isinstance(state, (int, str, np.integer))


OPEN = (0, 0)


def measure(value: Any, known: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """Size and height of a value when what is shared is counted each time that it is met.

    A few bytes can stand for a list of lists of lists whose number of elements has more digits than
    fit a line, and whoever walks through it would never come back.

    Args:
        known: what was measured before, by id; the objects must stay alive.

    Raises:
        WireError: it is too large or too high, or contains itself.
    """
    parts = _parts(value)
    if parts is None:
        return _weight(value), 1
    found = known.get(id(value))
    if found is None:
        known[id(value)] = OPEN
        size = height = 1
        for part in parts:
            more, below = measure(part, known)
            size, height = size + more, max(height, below + 1)
            if size > MAX_EXPANDED or height > MAX_DEPTH:
                raise WireError("the value is too large or too deep when what is shared is counted")
        found = known[id(value)] = size, height
    elif found is OPEN:
        raise WireError("the value contains itself")
    return found


def _parts(value: Any) -> Any:
    if isinstance(value, (list, tuple, set)):
        return value
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    if isinstance(value, np.ndarray) and value.dtype.hasobject:
        return value.ravel().tolist()
    return None


def _weight(value: Any) -> int:
    if isinstance(value, range):
        return 1 + len(value)
    if isinstance(value, (np.ndarray, Tensor)):
        return 1 + value.dtype.itemsize * math.prod(value.shape) // 8
    return 1
