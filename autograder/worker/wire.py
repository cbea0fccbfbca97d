"""The format in which plain data crosses between grader and worker.

:mod:`.encoder` writes it, :mod:`.decoder` reads it; both sides of the boundary share the three.

A frame is a 4-byte big-endian length and a body. A body is a message: a byte that says what it is
(its place in :data:`KINDS`), the 4-byte number of the request that it belongs to, and values until
its end. A value is a tag byte followed by its content:

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
H     the same on its way back to the worker: id
k     a callback: a function of the grader's: id and name
====  =====================================================================================

Nothing is ever unpickled. The decoder checks every count against the bytes that are really there
before it allocates, so that memory is bounded by the frame. What a few bytes can stand for is
bounded too: a range, a text that pads an array of texts, keys that collide, and (by
:func:`.decoder.measure`) what is shared again and again.
"""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from typing import Any

import numpy as np

KINDS = (
    *("cell", "needed", "begin", "look_up", "student_side", "calls", "call", "call_named"),
    *("getattr", "setattr", "getitem", "setitem", "contains", "len", "iter", "next", "array"),
    *("float", "int", "bool", "str", "done", "value", "raised", "callback"),
)
"""What a message is: first what the grader asks, then what the worker answers.

``calls`` are several calls of one function: the function, and for each a tuple of arguments. The
number of the message is that of the first call; each has a number and an answer of its own.
"""
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
HEAD = struct.Struct(">BI")
CODES = {kind: code for code, kind in enumerate(KINDS)}
LITTLE = sys.byteorder == "little"
NAMES = {np.dtype(name): name.encode() for name in DTYPES}
NAMED = {name: dtype for dtype, name in NAMES.items()}
SHAPES = tuple(struct.Struct(f">{dimensions}q") for dimensions in range(MAX_DIMENSIONS + 1))
LONG = struct.Struct(">q")
DOUBLE = struct.Struct(">d")
COMPLEX = struct.Struct(">dd")


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
class Own:
    """An object of the worker's, where the grader speaks of it."""

    id: int


@dataclass(frozen=True)
class Callback:
    """What the wire knows of a function that stays in the grader."""

    id: int
    name: str


def framed(body: bytes) -> bytes:
    """The frame of a body."""
    return PREFIX.pack(len(body)) + body


def is_short(numbers: range) -> bool:
    """Whether a range stands for no more numbers than a message may."""
    return abs(numbers.stop - numbers.start) // abs(numbers.step) <= MAX_ITEMS
