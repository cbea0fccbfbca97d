"""Plain data to bytes, in the format of :mod:`.wire`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .wire import (
    BIT_GENERATORS,
    CODES,
    COMPLEX,
    DOUBLE,
    DTYPES,
    HEAD,
    LITTLE,
    LONG,
    MAX_DEPTH,
    MAX_INT_BYTES,
    MAX_ITEMS,
    MAX_NAME,
    NAMES,
    PREFIX,
    SHAPES,
    Callback,
    Handle,
    Own,
    Tensor,
    WireError,
    is_short,
)


class Encoder:
    """Writes one message.

    Args:
        foreign: called with any value that is not plain data; returns a :class:`Handle`,
            :class:`Callback` or plain stand-in, or raises :class:`WireError`.
        tracked: called with each list, dict, set, array or random generator; returns its number,
            or None to send it by value.
        limit: the most bytes of the body.
        contents: send the content of a tracked object with its number, where it is met first.
    """

    def __init__(
        self,
        foreign: Callable[[Any], Any],
        tracked: Callable[[Any], int | None] | None = None,
        limit: int = 1 << 25,
        contents: bool = False,
    ) -> None:
        self._foreign = foreign
        self._tracked = tracked
        self._limit = limit
        self._contents = contents
        self._out = bytearray()
        self._memo: dict[int, int] = {}
        self._open: set[int] = set()
        self._slots = 0
        self._sent: set[int] = set()
        self._keep: list[Any] = []

    def encode(self, value: Any) -> bytes:
        """The bytes of a value."""
        self._value(value, 0)
        return bytes(self._out)

    def message(self, kind: str, number: int, *values: Any) -> bytes:
        """The body for a message of one of :data:`.wire.KINDS`."""
        self.begin(kind, number)
        for value in values:
            self._value(value, 1)
        return self.body()

    def begin(self, kind: str, number: int) -> None:
        """Begin a message whose values are added one by one."""
        self._out += HEAD.pack(CODES[kind], number)

    def add(self, value: Any) -> int:
        """Write a value that refers to none before it: :meth:`.Decoder.each` reads it.

        Returns:
            How long the message is now.
        """
        self._sent.clear()
        self._memo.clear()
        self._slots = 0
        self._value(value, 1)
        return len(self._out)

    def body(self) -> bytes:
        """What has been written."""
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
            self._out += b"i" + LONG.pack(value)
            return
        raw = value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
        if len(raw) > MAX_INT_BYTES:
            raise WireError("the whole number has too many digits")
        self._count(b"I", len(raw))
        self._out += raw

    def _float(self, value: float, depth: int) -> None:
        self._out += b"f" + DOUBLE.pack(float(value))

    def _complex(self, value: complex, depth: int) -> None:
        self._out += b"c" + COMPLEX.pack(value.real, value.imag)

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
        if not is_short(value):
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
        number = self._tracked(value) if self._tracked is not None else None
        if number is not None:
            self._track(value, number, depth)
            return
        self._memo[id(value)] = self._slots
        self._keep.append(value)  # an id is only valid while its object lives
        self._open.add(id(value))
        self._content(value, depth)
        self._open.discard(id(value))

    def _track(self, value: Any, number: int, depth: int) -> None:
        first = self._contents and number not in self._sent
        self._count(b"m", number)
        self._out += b"T" if first else b"F"
        if first:
            self._sent.add(number)
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
        if array.dtype not in NAMES:
            array = array.astype(array.dtype.newbyteorder("="), copy=False)
        if array.dtype not in NAMES and array.dtype.kind in "fc":  # extended precision
            array = array.astype("float64" if array.dtype.kind == "f" else "complex128")
        name = NAMES.get(array.dtype)
        if name is None:
            if kind != b"n":
                raise WireError(f"a value of dtype {array.dtype.name} cannot be sent")
            self._objects(array, depth)
            return
        if len(self._out) + array.nbytes > self._limit:
            raise WireError(f"the array is larger than {self._limit >> 20} MiB")
        shape = SHAPES[array.ndim].pack(*array.shape)
        self._out += b"a" + kind + bytes((len(name),)) + name + bytes((array.ndim,)) + shape
        self._out += (array if LITTLE else array.byteswap()).tobytes()

    def _objects(self, array: np.ndarray, depth: int) -> None:
        if array.dtype.kind not in "OU":
            raise WireError(f"an array of dtype {array.dtype.kind} cannot be sent")
        self._out += b"o" + bytes((array.ndim,)) + SHAPES[array.ndim].pack(*array.shape)
        for item in array.ravel().tolist():
            self._value(item, depth + 1)

    def _scalar(self, value: np.generic, depth: int) -> None:
        if value.dtype in NAMES or value.dtype.kind in "fc":
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

    def _own(self, value: Own, depth: int) -> None:
        self._count(b"H", value.id)

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
    Own: Encoder._own,
    Callback: Encoder._callback,
    **{np.dtype(name).type: Encoder._scalar for name in DTYPES},
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
