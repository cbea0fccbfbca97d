"""Bytes to plain data, whoever wrote them; see :mod:`.wire` for the format."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from .wire import (
    BIT_GENERATORS,
    COMPLEX,
    DOUBLE,
    HEAD,
    KINDS,
    LITTLE,
    LONG,
    MAX_ALIKE,
    MAX_DEPTH,
    MAX_DIMENSIONS,
    MAX_EXPANDED,
    MAX_GENERATORS,
    MAX_INT_BYTES,
    MAX_ITEMS,
    MAX_KEYS,
    MAX_NAME,
    MAX_OBJECTS,
    MAX_PADDED,
    MAX_SIDE,
    NAMED,
    PREFIX,
    SHAPES,
    Callback,
    Handle,
    Own,
    Tensor,
    WireError,
    is_short,
)


class Decoder:
    """Reads one message.

    Args:
        body: the bytes, already bounded by the frame's cap.
        foreign: turns a :class:`Handle`, :class:`Own` or :class:`Callback` into the object on this
            side.
        tracked: given an id and the decoded content (None for a bare reference), returns the
            object on this side.
        tensor: builds a tensor from an ndarray.

    Attributes:
        shares: whether something stands in the message twice, so that :func:`measure` must look.
        tracks: whether a tracked object is in the message.
        longest: length of the longest text.

    Raises:
        WireError: from :meth:`message` on anything that is no legal message, from :meth:`decode` on
            anything that is not exactly one legal value.
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

    def message(self) -> tuple[str, int, list[Any]]:
        """What a message is, the number of its request, and its values."""
        kind, number = self.head()
        return kind, number, self.values()

    def head(self) -> tuple[str, int]:
        """What a message is, and the number of its request."""
        if len(self._body) < HEAD.size:
            raise WireError("the message ends too early")
        code, number = HEAD.unpack_from(self._body)
        if code >= len(KINDS):
            raise WireError("a message of an unknown kind")
        self._at = HEAD.size
        return KINDS[code], number

    def values(self) -> list[Any]:
        """The values after the head."""
        values = []
        while self._at < len(self._body):
            values.append(self._next())
        return values

    def each(self) -> Iterator[Any]:
        """The values after the head, where none refers to another: read one by one, and let go."""
        while self._at < len(self._body):
            yield self._alone()

    def _alone(self) -> Any:
        value = self._next()
        self._memo.clear()
        return value

    def _next(self) -> Any:
        self._add_items(1)
        return self._read()

    def decode(self) -> Any:
        """The one value of the body."""
        value = self._read()
        if self._at != len(self._body):
            raise WireError("bytes after the end of the message")
        return value

    def _read(self) -> Any:
        """One value, in which no text may be out of proportion."""
        before, self.longest, longest = self._items, 0, self.longest
        try:
            value = self._value(1)
        except WireError:
            raise
        # whatever NumPy or a constructor raises on odd content is the sender's doing
        except Exception as error:
            raise WireError(f"malformed message: {type(error).__name__}") from error
        if self.longest * (self._items - before + 1) > MAX_PADDED:
            raise WireError("a text is too long for the company that it is in")
        if longest > self.longest:
            self.longest = longest
        return value

    def _take(self, size: int) -> memoryview:
        if size < 0 or size > len(self._body) - self._at:
            raise WireError("the message ends too early")
        start = self._at
        self._at += size
        return self._body[start : self._at]

    def _number(self) -> int:
        number: int = PREFIX.unpack_from(self._body, self._at)[0]
        self._at += 4
        return number

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
        number: int = LONG.unpack_from(self._body, self._at)[0]
        self._at += 8
        return number

    def _big(self, depth: int) -> int:
        size = self._number()
        if size > MAX_INT_BYTES:
            raise WireError("the whole number has too many digits")
        return int.from_bytes(self._take(size), "big", signed=True)

    def _float(self, depth: int) -> float:
        number: float = DOUBLE.unpack_from(self._body, self._at)[0]
        self._at += 8
        return number

    def _complex(self, depth: int) -> complex:
        return complex(*COMPLEX.unpack(self._take(16)))

    def _str(self, depth: int) -> str:
        text = str(self._take(self._number()), "utf-8", "surrogatepass")
        if len(text) > self.longest:
            self.longest = len(text)
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
        return tuple([self._value(depth + 1) for _ in range(self._size())])

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
        dimensions = self._body[self._at]
        if dimensions > MAX_DIMENSIONS:
            raise WireError("too many dimensions")
        shape: tuple[int, ...] = SHAPES[dimensions].unpack_from(self._body, self._at + 1)
        self._at += 1 + 8 * dimensions
        if shape and not 0 <= min(shape) <= max(shape) <= MAX_SIDE:
            raise WireError("an impossible shape")
        return shape

    def _array(self, depth: int) -> Any:
        self._add_object()
        kind, start = self._body[self._at], self._at + 2
        self._at = start + self._body[start - 1]
        dtype = NAMED.get(bytes(self._body[start : self._at]))
        if dtype is None or kind not in b"ngt":
            raise WireError("an array of a forbidden kind")
        shape = self._shape()
        raw = self._take(math.prod(shape) * dtype.itemsize)
        try:
            array = np.frombuffer(raw, dtype=dtype).reshape(shape)
            array = array.copy() if LITTLE else array.byteswap()
        except ValueError as error:
            raise WireError("an impossible shape") from error
        if dtype.kind == "b":
            # a byte that is neither 0 nor 1 is no boolean
            array = np.asarray(array.view(np.uint8) != 0)
        if kind == b"g"[0]:
            if shape:
                raise WireError("a scalar with a shape")
            return array[()]
        if kind == b"t"[0]:
            return self._tensor(array)
        self._memo.append(array)
        return array

    def _objects(self, depth: int) -> np.ndarray:
        shape = self._shape()
        count = math.prod(shape)
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
        if not is_short(numbers):
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

    def _own(self, depth: int) -> Any:
        self._add_object()
        return self._foreign(Own(self._number()))

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
    ord("H"): Decoder._own,
    ord("k"): Decoder._callback,
}


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
