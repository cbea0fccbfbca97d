"""Self-contained copies of check files.

A check file imports ``autograder.expect`` and ``autograder.draw``. A copy that leaves the grader
has neither at hand, so it carries the parts that it uses: text is copied, never rewritten, so that
every Python version makes the same bytes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from autograder.errors import CheckFileError
from autograder.reference import imported_modules

STAFF_ONLY = ("autograder", "solutions", "tests")

_EXPECT_HEAD = """\
# The comparisons that the checks of this file use, copied from autograder/expect.py.


def _expect():
"""
_DRAW = '''\
def draw(label):
    """A generator of random numbers; the same label gives the same numbers."""
    import hashlib
    import hmac

    import numpy

    seed = hmac.new(bytes.fromhex("{key}"), label.encode(), hashlib.sha256).digest()
    return numpy.random.default_rng(int.from_bytes(seed, "big"))
'''


@cache
def engine_modules() -> Mapping[str, str]:
    """Source text of the engine's modules that a copy may carry, by dotted name."""
    folder = Path(__file__).parent
    names = ("expect", "recorder")
    texts = {name: (folder / f"{name}.py").read_text(encoding="utf-8") for name in names}
    return MappingProxyType({f"autograder.{name}": text for name, text in texts.items()})


def inline(
    source: str,
    modules: Mapping[str, str],
    *,
    path: object = "check file",
    reveal: bool = False,
    key: bytes | None = None,
) -> str:
    """A copy of a check file that needs only NumPy and Otter (and ``solutions``, with a key).

    Args:
        modules: source text of the engine's modules, as :func:`engine_modules` gives it.
        reveal: whether failures quote inputs and values (public checks).
        key: what ``draw`` derives its numbers from; None refuses ``draw`` and ``solutions``.

    Raises:
        CheckFileError: the file imports what a copy may not need, or uses ``expect`` oddly.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise CheckFileError(f"{path}:{error.lineno}: {error.msg}") from error
    _refuse_foreign(tree, path, public=key is None)
    lines = source.rstrip("\n").split("\n")
    tail: list[str] = []
    for node in reversed(tree.body):
        name = _engine_name(node)
        if not name:
            continue
        if name == "draw":
            block = _DRAW.format(key=(key or b"").hex())
        elif name in ("QUICK_FIT", "RECORDER"):
            block = modules["autograder.recorder"].partition('"""\n\n')[2]
        else:
            block = _expect_block(tree, modules["autograder.expect"], path, reveal)
        here = block.rstrip("\n").split("\n") if _used_at_load(tree, name) else []
        if not here:
            tail.insert(0, block)
        _replace(lines, node, ["", *here, ""] if here else [])
    parts = ["\n".join(lines), *(block.rstrip("\n") for block in tail)]
    return _ascii("\n\n\n".join(parts) + "\n", path)


def _ascii(text: str, path: object) -> str:
    """The same program in ASCII: Otter opens check files in the locale's encoding."""
    escaped = re.sub(r"[^\x00-\x7f]", lambda match: _escape(ord(match[0])), text)
    if escaped != text and ast.dump(ast.parse(escaped)) != ast.dump(ast.parse(text)):
        raise CheckFileError(f"{path}: a letter beyond ASCII stands outside a plain string")
    return escaped


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _engine_name(node: ast.stmt) -> str:
    """``expect`` or ``draw`` if this statement is the one form that imports it."""
    text = ast.unparse(node) if isinstance(node, ast.ImportFrom) else ""
    forms = {
        "from autograder import expect": "expect",
        "from autograder.draw import draw": "draw",
        "from autograder.recorder import QUICK_FIT": "QUICK_FIT",
        "from autograder.recorder import RECORDER": "RECORDER",
    }
    return forms.get(text, "")


def _refuse_foreign(tree: ast.Module, path: object, public: bool) -> None:
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        for module in imported_modules(node):
            root = module.split(".")[0]
            if root not in STAFF_ONLY or (root == "solutions" and not public):
                continue
            name = _engine_name(node) if isinstance(node, ast.stmt) and id(node) in top else ""
            if name == "draw" and public:
                raise CheckFileError(f"{path}:{_line(node)}: a public check has fixed inputs")
            if not name:
                text = ast.unparse(node)
                raise CheckFileError(f"{path}:{_line(node)}: a copy cannot carry `{text}`")


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 1)


def _replace(lines: list[str], node: ast.stmt, new: list[str]) -> None:
    """Put ``new`` in a statement's place, leaving no second blank line where nothing is put."""
    first, last = node.lineno - 1, node.end_lineno or node.lineno
    lines[first:last] = new
    while not new and 0 < first < len(lines) and not lines[first - 1] and not lines[first]:
        del lines[first]


def _used_at_load(tree: ast.Module, name: str) -> bool:
    """Whether a name is looked up while the file is loaded rather than when a check runs."""
    return any(isinstance(node, ast.Name) and node.id == name for node in _load_time(tree))


def _load_time(node: ast.AST) -> Iterator[ast.AST]:
    for field, value in ast.iter_fields(node):
        deferred = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        if deferred and field == "body":
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child
                yield from _load_time(child)


def _expect_block(tree: ast.Module, library: str, path: object, reveal: bool) -> str:
    used = _attributes_of_expect(tree, path)
    body = _closure(library, used, path, reveal)
    names = ", ".join(f"{name}={name}" for name in sorted(used))
    result = f"    return types.SimpleNamespace({names})\n"
    return f"{_EXPECT_HEAD}    import types\n{body}\n{result}\n\nexpect = _expect()\n"


def _attributes_of_expect(tree: ast.Module, path: object) -> set[str]:
    used, owners = set(), set()
    for node in ast.walk(tree):
        owner = node.value if isinstance(node, ast.Attribute) else None
        if isinstance(node, ast.Attribute) and isinstance(owner, ast.Name) and owner.id == "expect":
            used.add(node.attr)
            owners.add(id(owner))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == "expect" and id(node) not in owners:
            raise CheckFileError(f"{path}:{node.lineno}: use `expect` as `expect.something` only")
    return used


def _closure(library: str, wanted: set[str], path: object, reveal: bool) -> str:
    """The definitions of ``library`` that ``wanted`` needs, in its order, indented by four."""
    tree = ast.parse(library)
    defined = {name: node for node in tree.body for name in _names_of(node)}
    missing = sorted(wanted - defined.keys())
    if missing:
        raise CheckFileError(f"{path}: autograder.expect has no {missing[0]!r}")
    needed: set[str] = set()
    pending = sorted(wanted)
    while pending:
        name = pending.pop()
        if name not in needed:
            needed.add(name)
            pending += [
                node.id
                for node in ast.walk(defined[name])
                if isinstance(node, ast.Name) and node.id in defined
            ]
    nodes = [node for node in tree.body if needed.intersection(_names_of(node))]
    texts = []
    for node in nodes:
        if reveal and _names_of(node) == ["REVEAL"]:
            texts.append("REVEAL = True")
        else:
            texts.append("\n".join(_short_lines(node, library)))
    text = "\n".join(
        ("" if isinstance(node, (ast.Import, ast.Assign)) else "\n") + text
        for node, text in zip(nodes, texts, strict=True)
    )
    return "\n".join("    " + line if line else "" for line in text.split("\n")) + "\n"


def _names_of(node: ast.stmt) -> list[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, ast.Import):
        return [alias.asname or alias.name for alias in node.names]
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def _short_lines(node: ast.stmt, library: str) -> list[str]:
    """The lines of a definition, each docstring cut to its first line.

    Raises:
        CheckFileError: a string other than a docstring spans lines; indenting would change it.
    """
    lines = library.split("\n")
    cut: set[int] = set()
    checked: set[int] = set()
    for string in _docstrings(node):
        first, last = string.lineno - 1, (string.end_lineno or string.lineno) - 1
        checked.update((first, last))
        if last > first:
            lines[first] += '"""'
            cut.update(range(first + 1, last + 1))
    decorators = getattr(node, "decorator_list", [])
    start = min(each.lineno for each in (node, *decorators))
    span = range(start - 1, node.end_lineno or node.lineno)
    for index in span:
        if index not in checked and any(quotes in lines[index] for quotes in ('"""', "'''")):
            raise CheckFileError(f"autograder/expect.py:{index + 1}: a string that may span lines")
    return [lines[index] for index in span if index not in cut]


def _docstrings(node: ast.stmt) -> Iterator[ast.Constant]:
    for child in ast.walk(node):
        if isinstance(child, (ast.FunctionDef, ast.ClassDef)):
            first = child.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                yield first.value
