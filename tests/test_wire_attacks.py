"""A submission that speaks the wire itself harms nobody: not its grade, not the grader, not others.

Each trick below finds the worker's end of the conversation and says on it what it likes. Whatever
it says, the checks end in an outcome of the student's own, without points, in bounded time and
memory, and an honest submission is graded in full right afterwards by the same grader.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent, indent

import numpy as np
import pytest
from helpers import submission_of

from autograder.judge import Judge
from autograder.model import (
    Assignment,
    CheckResult,
    Course,
    Limits,
    Outcome,
    Question,
    Status,
    Submission,
    SubmissionResult,
)
from autograder.proxy import CALLBACK_BYTES, Session, _exception_type, _restore
from autograder.sandbox import WarmParent, WorkerLost

LIMITS = Limits(
    cell_seconds=1,
    call_seconds=0.5,
    check_seconds=2,
    message_mb=8,
    calls=3000,
    submission_seconds=30,
)
OWN = {Outcome.FAILED, Outcome.RAISED, Outcome.TIMED_OUT, Outcome.DIED, Outcome.MISSING}
"""Outcomes that are the student's own doing; the others ask for a person or give points."""

HEADER = """
OK_FORMAT = False
import numpy as np
from otter.test_files import test_case
from autograder import expect
"""
PUBLIC = f"""{HEADER}
name = "public"
@test_case(name="nothing")
def test_nothing():
    pass
"""
HIDDEN = {
    "square": f"""{HEADER}
from autograder.draw import draw
name = "square_hidden"
points = 2
CONSTANT = np.arange(1.0, 4.0)

@test_case(name="values", hidden=True)
def test_values(square):
    x = draw("square").uniform(1, 2, size=3)
    expect.close(expect.call("square", square, x), x * x)

@test_case(name="a constant of the file", hidden=True)
def test_constant(square):
    result = square(CONSTANT)
    assert np.array_equal(CONSTANT, [1.0, 2.0, 3.0])
    expect.close(result, [1.0, 4.0, 9.0])
""",
    "total": f"""{HEADER}
name = "total_hidden"
points = 2
TABLE = {{"rows": [[1.0, 2.0], [3.0]]}}

@test_case(name="nested lists", hidden=True)
def test_nested(total):
    answer = expect.call("total", total, [[1.0, 2.0], [3.0, 4.0], [[5.0]]])
    expect.unchanged(answer)
    expect.close(answer, 15.0)

@test_case(name="a table of the file", hidden=True)
def test_table(total):
    value = total(TABLE["rows"])
    assert TABLE == {{"rows": [[1.0, 2.0], [3.0]]}}, value
    assert value == 6.0, value
""",
    "apply": f"""{HEADER}
from autograder.draw import draw
name = "apply_hidden"
points = 2

def tripled(x):
    return 3 * x

@test_case(name="a function of the check's", hidden=True)
def test_function(apply):
    x = draw("apply").uniform(1, 2, size=2)
    expect.close(expect.call("apply", apply, tripled, x.tolist()), 3 * x)

@test_case(name="a careless check", hidden=True)
def test_careless(apply):
    rng = draw("careless")
    x = rng.uniform(1, 2, size=3)
    result = apply(tripled, [x, rng])
    assert result[0].shape == (3,) and float(np.asarray(result[0])[0]) == 3 * x[0]
""",
}
SOLUTION = """
def square(x):
    return x * x

def total(rows):
    return sum(total(row) if isinstance(row, list) else row for row in rows)

def apply(f, xs):
    return [f(x) if not hasattr(x, "bit_generator") else None for x in xs]
"""
TOOLS = """
import gc, itertools, os, socket, struct, sys, threading, time
import numpy as np

session = next(each for each in gc.get_objects() if type(each).__name__ == "Session")
channel = session._channel
assert isinstance(channel, socket.socket)
package = type(session).__module__.rpartition(".")[0]
wire = sys.modules[package + ".wire"]
Encoder = sys.modules[package + ".encoder"].Encoder

def number():
    frame = sys._getframe()
    while "answer_one" != frame.f_code.co_name:
        frame = frame.f_back
    return frame.f_locals["number"]

def raw(body):
    channel.sendall(struct.pack(">I", len(body)) + body)

def say(kind, number_, *values):
    raw(Encoder(lambda value: None, limit=1 << 30).message(kind, number_, *values))

def head(kind, number_):
    return wire.HEAD.pack(wire.CODES[kind], number_)

def answer(value=1.0, changes=(), noted=(), kind="value"):
    say(kind, number(), value, list(changes), list(noted))

def count(tag, number):
    return tag + struct.pack(">I", number)

def text(value):
    return count(b"s", len(value)) + value

def whole(number):
    return b"i" + struct.pack(">q", number)

def large(number):
    raw_ = number.to_bytes(30, "big")
    return count(b"I", len(raw_)) + raw_

def numbers(start, stop, step=1):
    return b"R" + whole(start) + whole(stop) + whole(step)

def handle(number):
    return count(b"h", number) + text(b"") + b"T"

def value(body, changes=b"l\\0\\0\\0\\0"):
    '''An answer whose value is given as bytes.'''
    raw(head("value", number()) + body + changes + b"l\\0\\0\\0\\0")

def called(number_, *arguments, **keywords):
    say("callback", number_, arguments, keywords)

def bomb(depth=50):
    '''A list of one list twice, and so on: few bytes, and elements without end.'''
    shared = b"".join(count(b"r", level) for level in range(depth - 1, 0, -1))
    return count(b"l", 2) * depth + (b"f" + bytes(8)) * 2 + shared
"""

IN_A_CALL: dict[str, str] = {
    # numbers and order
    "twice": "answer()\nanswer()",
    "another number": "say('value', number() + 1, 1.0, [], [])",
    "early": "n = number()\nfor later in range(n, n + 60): say('value', later, 1.0, [], [])",
    "out of order": (
        "n = number()\nfor later in (n + 2, n + 1, n): say('value', later, 1.0, [], [])"
    ),
    "numbers that are none": (
        "raw(head('value', 2**32 - 1) + whole(1))\nraw(head('value', 0) + b'T')"
    ),
    "a number with too many digits": "raw(head('value', number()) + count(b'I', 2**31))",
    "kinds that are none": (
        "raw(struct.pack('>BI', 255, number()) + b'T')\nsay('call', number(), 100)"
    ),
    "done": "say('done', number(), True)",
    "half a head": "raw(b'T')",
    "a head alone": "raw(head('value', number()))",
    "two values": "say('value', number(), 1.0, 1.0)",
    "values without end": "raw(head('value', number()) + b'N' * 9_000_000)",
    "an empty frame": "raw(b'')",
    "the answer to a cell": "say('done', number(), ('SystemExit', 'x', 1, 1))",
    # sizes
    "a flood of small frames": (
        "frame = struct.pack('>I', 1) + b'N'\nwhile True: channel.sendall(frame * 10000)"
    ),
    "a slow trickle": (
        "if type(arguments[0]) is not np.ndarray: return\n"
        "channel.sendall(struct.pack('>I', 1000))\n"
        "while True:\n    channel.sendall(b'N')\n    time.sleep(0.01)"
    ),
    "a frame that never comes": (
        "if type(arguments[0]) is not np.ndarray: return\n"
        "channel.sendall(struct.pack('>I', 5))\n"
        "time.sleep(1000)"
    ),
    "a size beyond the limit": "channel.sendall(struct.pack('>I', 0xFFFFFFFE))\ntime.sleep(1000)",
    "a failure of the lock-down": (
        "channel.sendall(bytes([255] * 4) + b'no layer works here')\ntime.sleep(1000)"
    ),
    "a readiness": "channel.sendall(bytes(4) * 3)",
    "a list that claims too much": "value(count(b'l', 2**32 - 1) + b'N')",
    "too many elements": "value(count(b'l', 2_500_000) + b'N' * 2_500_000)",
    "too many containers": "value(count(b'l', 1_000_000) + count(b'S', 0) * 1_000_000)",
    "too many handles": "value(count(b'l', 4000) + b''.join(map(handle, range(4000))))",
    "deep nesting": "value(count(b'l', 1) * 100_000 + b'N')",
    "deep numbers of arguments": "value((count(b'm', 1) + b'T') * 100_000 + b'N')",
    "deep random generators": "value((b'G' + text(b'PCG64')) * 100_000 + b'N')",
    "a shape without end": "value(b'an\\x07float64\\x02' + struct.pack('>qq', 0, 2**39))",
    "a shape beyond numbers": (
        "value(b'an\\x07float64' + bytes([32]) + struct.pack('>q', 2**40) * 32)"
    ),
    "a range without end": "value(numbers(0, 2**62))",
    "many ranges": "value(count(b'l', 1000) + numbers(0, 10**6) * 1000)",
    "texts that pad an array": "answer(['x' * 1_000_000] + [''] * 1000)",
    "shared texts that pad an array": (
        "texts = count(b'l', 1000) + text(b'') * 1000\n"
        "shared = count(b'l', 4000) + count(b'r', 1) * 4000\n"
        "value(count(b'l', 3) + text(b'x' * 100_000) + texts + shared)"
    ),
    "keys that collide": (
        "keys = (large(n * (2**61 - 1)) + b'N' for n in range(150_000))\n"
        "value(count(b'd', 150_000) + b''.join(keys))"
    ),
    "tuples that collide": (
        "keys = itertools.product((whole(-1), whole(-2)), repeat=15)\n"
        "value(count(b'S', 2**15) + b''.join(count(b't', 15) + b''.join(key) for key in keys))"
    ),
    "too many keys": "answer(dict.fromkeys(range(80_000)))",
    "keys that are not numbers": "answer({float('nan'): n for n in range(1000)})",
    "keys that cannot be keys": "value(count(b'd', 1) + count(b'l', 0) + b'N')",
    # forged objects
    "handles": "answer(wire.Handle(4711, 'ndarray', True))",
    "handles that answer with handles": (
        "session._operations['array'] = lambda value: lambda: None\n"
        "answer(wire.Handle(1, 'ndarray', True))"
    ),
    "objects as only the grader names them": "answer(wire.Own(1))",
    "functions": "answer(wire.Callback(4711, 'tripled'))",
    "functions of an earlier check": "answer([wire.Callback(n, 'tripled') for n in (1, 2)])",
    "the type of another type": "answer(wire.Handle(1, 'x' * 5_000_000, False))",
    "arguments that were never sent": "value(count(b'm', 4711) + b'F')",
    "wrong text": "value(text(b'\\xff\\xfe'))",
    "a name that is no text": "value(count(b'h', 1) + b'N' + b'T')",
    "objects in an array": "made = np.empty(3, object)\nmade[:] = [[], {}, 'x']\nanswer(made)",
    "an array in itself": "value(b'o\\1' + struct.pack('>q', 2) + count(b'r', 0) * 2)",
    "arrays of forbidden types": (
        "for name in (b'object', b'V8', b'M8[ns]', b'U9', b'float128', b'O'):\n"
        "    value(b'an' + bytes([len(name)]) + name + b'\\0' + bytes(16))"
    ),
    "whole numbers beyond any float": "answer([1 << 8000] * 1000)",
    "a list that is in itself": "value(count(b'l', 2) + count(b'r', 0) * 2)",
    "a dict that is in itself": "value(count(b'd', 1) + b'T' + count(b'r', 0))",
    "lists of the same list": "value(bomb())",
    "a large array again and again": ("made = np.zeros(500_000)\nanswer([made] * 100_000)"),
    "the state of another random generator": (
        "state = np.random.MT19937(1).state\n"
        "inner = Encoder(lambda value: None).encode(state)\n"
        "value(b'G' + text(b'PCG64') + inner)"
    ),
    "a state that asks back": (
        "value(b'G' + text(b'PCG64') + count(b'd', 1) + text(b'state') + handle(1))"
    ),
    "a generator by the name of a function": "value(b'G' + text(b'seed') + b'N')",
    # changes
    "changes of nothing": "answer(changes=[(4711, [])])",
    "changes of another type": "answer(changes=[(1, 'text'), (2, 'text'), (1, None)])",
    "changes by odd numbers": "answer(changes=[([], [])])",
    "changes that are no list": "say('value', number(), 1.0, 5, [])",
    "changes that are no pairs": "answer(changes=[(1,), (1, 2, 3), 7])",
    "changes of another shape": "answer(changes=[(n, np.zeros((2, 5))) for n in range(1, 9)])",
    "changes of another dtype": "answer(changes=[(n, np.zeros(3, 'int8')) for n in range(1, 9)])",
    "enormous changes": "answer(changes=[(1, np.zeros(900_000))])\n",
    "changes that make a bomb": (
        "link = lambda n: count(b'm', n) + b'F'\n"
        "changes = b''.join(count(b't', 2) + b'i' + struct.pack('>q', n) + count(b'l', 2) "
        "+ link(n % 4 + 1) * 2 for n in (1, 2, 3, 4))\n"
        "value(b'N', count(b'l', 4) + changes)"
    ),
    "changes to zero": "for n in (1, 2): answer(0.0, changes=[(n, np.zeros(3))])",
    # warnings
    "a flood of warnings": "answer(noted=[('UserWarning', 'x' * 10)] * 100_000)",
    "long warnings": "answer(noted=[('UserWarning', 'x' * 100_000)] * 50)",
    "warnings of odd kinds": (
        "answer(noted=[('SystemExit', 'x'), ('\\ud800', '\\ud800'), (1, 2), 'x'])"
    ),
    "warnings that are no list": "say('value', number(), 1.0, [], 7)",
    # exceptions
    "exceptions that end a grader": "answer(('KeyboardInterrupt', 'x', 1, 1), kind='raised')",
    "exceptions of our names": "answer(('WorkerLost', 'x', 1, 1), kind='raised')",
    "leaving": "answer(('SystemExit', '0', 1, 1), kind='raised')",
    "an exit of generators": "answer(('GeneratorExit', 'x', 1, 1), kind='raised')",
    "the end of a loop": "answer(('StopIteration', 'x', 1, 1), kind='raised')",
    "a failed assertion": "answer(('AssertionError', 'x', 1, 1), kind='raised')",
    "a group of exceptions": "answer(('ExceptionGroup', 'x', 1, 1), kind='raised')",
    "an exception of no name": (
        "answer(('\\ud800', '\\x1b]0;x\\x07\\u202e\\0', 1, 1), kind='raised')"
    ),
    "a long text": "answer(('ValueError', 'x' * 5_000_000, 1, 1), kind='raised')",
    "a text that is none": "answer(('ValueError', 5, 1, 1), kind='raised')",
    "a place that is none": "answer(('ValueError', 'x', 2**80, -5), kind='raised')",
    "a type that is none": "answer(([], 'x', 1, 1), kind='raised')",
    # functions of the grader's
    "calls of nothing": "called(4711, 1.0)",
    "calls by odd numbers": "say('callback', 0, (), {})",
    "calls without end": "while True:\n    called(1, 1.0)\n    session._receive()",
    "calls that nobody waits for": "while True: called(1, np.zeros(1000))",
    "calls with a range": "called(1, range(10**6))\nvalue(b'N') if session._receive() else None",
    "calls with keywords that are none": "say('callback', 1, (), {1: 2, None: 3})",
    "calls with arguments that are none": "say('callback', 1, 5, 7)",
    "calls with too much": "called(1, np.zeros(200_000))",
    "calls with a bomb": ("raw(head('callback', 1) + count(b't', 1) + bomb() + count(b'd', 0))"),
    "calls with an argument itself": (
        "argument = count(b't', 1) + count(b'm', 1) + b'F'\n"
        "raw(head('callback', 1) + argument + count(b'd', 0))"
    ),
    "calls with handles that call": (
        "def array(value):\n"
        "    called(1, wire.Handle(1, 'ndarray', True))\n"
        "    return session._receive()\n"
        "session._operations['array'] = array\n"
        "called(1, wire.Handle(1, 'ndarray', True))\n"
        "while True: session.answer_one()"
    ),
    "calls after the reply": (
        "def late():\n"
        "    while True:\n        time.sleep(0.01)\n        called(1, 1.0)\n"
        "threading.Thread(target=late, daemon=True).start()\n"
        "answer()\ntime.sleep(1000)"
    ),
    # the channel
    "a reply of a child": ("if os.fork() == 0:\n    while True: answer()\nwhile True: answer(2.0)"),
    "a reply after death": (
        "if os.fork():\n    os._exit(0)\ntime.sleep(0.3)\nanswer()\ntime.sleep(1000)"
    ),
    "half a frame": "channel.sendall(struct.pack('>I', 100) + b'l')\nos._exit(0)",
    "half a channel": "channel.shutdown(socket.SHUT_WR)\ntime.sleep(1000)",
    "the other half": "channel.shutdown(socket.SHUT_RD)\nanswer()\ntime.sleep(1000)",
    "no channel": "os.close(channel.fileno())",
    "another channel": "os.dup2(os.open(os.devnull, os.O_RDWR), channel.fileno())",
    "an answer by hand": "session.answer_one = None\nsession._send = None",
    "answers that are held back": "session._may_hold = lambda: True\ntime.sleep(1000)",
    "answers in the place of others": (
        "session._unsent.clear()\nn = number()\n"
        "for later in range(max(1, n - 20), n + 1): session._send(head('value', later) + whole(1))"
    ),
    # objects that only the honest end refuses
    "titles": "return np.zeros(3, dtype=[(('a title', 'name'), 'f8')])",
    "a cycle": "loop = []\nloop.append(loop)\nreturn loop",
    "an endless range": "return range(10**15)",
}
"""What a graded function does when it is called, by what it sends."""

IN_A_CELL: dict[str, str] = {
    "done before the cell is": "say('done', number(), None)\nwhile True: pass",
    "done twice": "say('done', number(), None)\nsay('done', number(), None)",
    "done for all cells": "n = number()\nfor later in range(n, n + 30): say('done', later, None)",
    "a value for a cell": "answer()",
    "an error that is none": "say('done', number(), 5)",
    "errors of odd kinds": "say('done', number(), ('KeyboardInterrupt', '\\ud800\\x1b[2J', 1, 1))",
    "an error with too long a text": (
        "say('done', number(), ('SyntaxError', 'x' * 5_000_000, 1, 1))"
    ),
    "calls of the grader's functions": "called(1, 1.0)",
    "deep numbers of arguments": (
        "raw(head('done', number()) + (count(b'm', 1) + b'T') * 100_000 + b'N')"
    ),
    "deep nesting": "raw(head('done', number()) + count(b'l', 1) * 100_000 + b'N')",
    "a list that is in itself": ("raw(head('done', number()) + count(b'l', 1) + count(b'r', 0))"),
    "a failure of the lock-down": (
        "channel.sendall(bytes([255] * 4) + b'no layer works here')\nwhile True: pass"
    ),
    "wrong text": "raw(head('done', number()) + text(b'\\xff'))",
    "an exit with words": "raw(b'')\nos._exit(0)",
    "a loop in place of the runner": (
        "say('done', number(), None)\n"
        "while True:\n"
        "    operation, n, rest = session._receive().message()\n"
        "    if operation == 'begin': continue\n"
        "    if operation == 'look_up':\n"
        "        found = (True, wire.Handle(1, 'function', True), False)\n"
        "        say('value', n, found, [], [])\n"
        "    else:\n"
        "        for each in range(max(1, len(rest) - 1)): say('value', n + each, True, [], [])"
    ),
    "names that are none": (
        "say('done', number(), None)\n"
        "while True:\n"
        "    operation, n, rest = session._receive().message()\n"
        "    if operation != 'begin':\n"
        "        say('value', n, (True, None, False, 1) if n % 2 else 7, [], [])"
    ),
}
"""What a cell does instead of ending, by what it sends."""


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """A judge of a small course, whose checks pass values of every kind."""
    root = tmp_path_factory.mktemp("course")
    files = {"solutions/work.py": SOLUTION, "public.py": PUBLIC, "n.py": "", "assignment.toml": ""}
    files |= {f"hidden/{name}.py": text for name, text in HIDDEN.items()}
    for name, content in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    questions = tuple(
        Question(name, 2, (name,), ("", "", ""), root / "public.py", root / f"hidden/{name}.py")
        for name in HIDDEN
    )
    assignment = Assignment(
        "00_work", "Work", "work", ("numpy",), (), questions, LIMITS, root / "n.py"
    )
    with pytest.MonkeyPatch.context() as patch, WarmParent(("numpy",)) as parent:
        patch.setattr("autograder.judge.course_digest", lambda course, assignment: "digest")
        launcher = parent.launcher()
        judge = Judge(Course(root, "Work", (assignment,)), b"a secret", lambda each: launcher)
        yield judge
        judge.close()


def grade(judge: Judge, submission: Submission) -> SubmissionResult:
    return judge.grade(submission, judge.course.assignments[0])


def checks(result: SubmissionResult) -> tuple[CheckResult, ...]:
    """The hidden checks."""
    each = (check for question in result.questions for check in question.checks)
    return tuple(check for check in each if check.max_score)


def in_a_call(code: str) -> Submission:
    """A submission all of whose functions do this."""
    body = indent(dedent(code), "    ")
    hostile = f"def square(*arguments):\n{body}\n\ntotal = apply = square\n"
    return submission_of(TOOLS, hostile)


def peak(reset: bool = False) -> int:
    """The largest resident size of this process since the last reset, in MiB."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) >> 10


def suffer(judge: Judge, submission: Submission) -> SubmissionResult:
    """Grade a hostile submission, then an honest one; what must hold for both."""
    before = peak(reset=True)
    started = time.monotonic()
    result = grade(judge, submission)
    assert time.monotonic() - started < 40
    assert peak() - before < 400
    assert result.score == 0
    assert {each.outcome for each in checks(result)} <= OWN, checks(result)
    assert result.status is Status.GRADED
    assert all(len(each.message) <= 500 and len(each.detail) <= 500 for each in checks(result))
    honest = grade(judge, submission_of(SOLUTION))
    assert (honest.score, honest.status) == (6, Status.GRADED), checks(honest)
    return result


@pytest.mark.parametrize("trick", IN_A_CALL)
def test_nothing_that_a_call_sends_counts_or_harms(judge: Judge, trick: str) -> None:
    """A function that answers for the worker gets no point and stops nobody."""
    result = suffer(judge, in_a_call(IN_A_CALL[trick]))
    assert result.problems == ()


@pytest.mark.parametrize("trick", IN_A_CELL)
def test_nothing_that_a_cell_sends_counts_or_harms(judge: Judge, trick: str) -> None:
    """A cell that answers for the runner gets no point and stops nobody."""
    suffer(judge, submission_of(TOOLS + dedent(IN_A_CELL[trick])))


Start = Callable[[str], Session]


@pytest.fixture
def start(judge: Judge) -> Iterator[Start]:
    """Run a cell in a worker of its own."""
    begun = []

    def start(source: str) -> Session:
        launcher = judge._launcher(judge.course.assignments[0])
        submission = submission_of(source)
        worker = launcher.start(LIMITS, ("use", "seen"))
        begun.append(worker)
        session = Session(worker, submission.cells, LIMITS)
        assert session.run_cell(1) is None
        return session

    yield start
    for worker in begun:
        worker.end()


def test_what_a_submission_changes_is_as_before_for_the_next(judge: Judge) -> None:
    """A constant of a check file that a function changed has its content again afterwards."""
    result = suffer(
        judge,
        submission_of(
            "def square(x):\n    x[...] = 0\n    return x",
            "def total(rows):\n    rows.append(rows[0])\n    rows[0].clear()\n    return 6.0",
        ),
    )
    assert {each.outcome for each in checks(result)} <= {
        Outcome.FAILED,
        Outcome.RAISED,
        Outcome.MISSING,
    }


def test_an_array_never_gives_up_its_memory() -> None:
    """Content of another size is refused: views of the array would point to nothing."""
    whole = np.arange(4.0)
    view = whole[1:]
    with pytest.raises(ValueError, match="another size"):
        _restore(whole, np.zeros(10**6))
    assert _restore(whole, np.zeros((2, 2))) and whole.shape == (2, 2)
    assert view.tolist() == [0.0, 0.0, 0.0]


def test_a_bomb_that_is_laid_over_many_calls_is_noticed(start: Start) -> None:
    """Lists of the check's that grow into each other, call by call, end the worker in time."""
    session = start("def use(rows, i):\n    rows[i][:] = [rows[i + 1]] * 2")
    (use,) = (entry[1] for entry in session.begin_check(("use",)))
    rows: list[list[float]] = [[float(number)] for number in range(40)]
    with pytest.raises(WorkerLost, match="not an answer"):
        for number in range(39):
            use(rows, number)
    session.undo()
    assert rows == [[float(number)] for number in range(40)]


def test_every_name_of_an_exception_is_an_exception() -> None:
    """Whatever type the worker claims, what is raised is an Exception or SystemExit with a text."""
    for name in (*dir(__builtins__), *dir(__import__("builtins")), "", "Failure", "\ud800"):
        error = _exception_type(name)("text")
        assert isinstance(error, (Exception, SystemExit)) and "text" in str(error)


def test_a_function_of_the_graders_is_only_its_answers(start: Start) -> None:
    """All that the worker holds of it is a number and a name: no code, no values, no traceback."""
    session = start(
        """
        seen = []
        def use(f):
            held = [cell.cell_contents for cell in f.__closure__]
            seen.append([type(each).__name__ for each in held])
            seen.append([f.__name__, f.__defaults__, f.__doc__, f.__dict__ == {}])
            seen.append(f.__globals__["__name__"].rpartition(".")[2])
            try:
                f("text")
            except Exception as error:
                trace = error.__traceback__
                while trace:
                    seen.append(trace.tb_frame.f_code.co_name)
                    trace = trace.tb_next
                seen.append([type(error).__name__, str(error), error.__cause__, error.__context__])
            return f(1.0)
        """
    )
    secret = np.array([0.25, 0.75])

    def weighted(x: object, weights: np.ndarray = secret) -> object:
        """What the grader keeps."""
        return weights * x

    (use,) = (entry[1] for entry in session.begin_check(("use",)))
    assert use(weighted).tolist() == secret.tolist()
    (seen,) = (entry[1] for entry in session.begin_check(("seen",)))
    assert seen[:3] == [["int", "Session"], ["weighted", None, None, True], "session"]
    assert seen[3:6] == ["use", "function", "_call_grader"]
    kind, text, *causes = seen[6]
    assert kind in ("UFuncTypeError", "TypeError", "CallbackFailed") and causes == [None, None]
    assert "0.25" not in text


def test_calls_of_the_graders_functions_are_counted(start: Start) -> None:
    """A check's budget of calls holds for the calls that the student's code makes, too."""
    session = start("def use(f):\n    for _ in range(10**9):\n        f(1.0)")
    calls = []
    (use,) = (entry[1] for entry in session.begin_check(("use",)))
    with pytest.raises(WorkerLost, match="needed more than 3000 calls") as lost:
        use(calls.append)
    assert lost.value.timed_out and len(calls) < LIMITS.calls


def test_a_function_of_the_graders_takes_no_more_than_its_share(start: Start) -> None:
    """An argument beyond the limit ends the call before the function has seen it."""
    size = CALLBACK_BYTES // 8 + 1
    session = start(f"import numpy as np\ndef use(f):\n    return f(np.zeros({size}))")
    calls = []
    (use,) = (entry[1] for entry in session.begin_check(("use",)))
    with pytest.raises(WorkerLost, match="passed too much"):
        use(calls.append)
    assert not calls


def test_a_function_whose_answer_cannot_be_sent_raises_on_both_sides(start: Start) -> None:
    """What a function of the grader's gives and the wire cannot take is an error in the call."""
    session = start(
        "def use(f):\n    try:\n        f(1)\n    except TypeError as e:\n        return 'caught'"
    )
    (use,) = (entry[1] for entry in session.begin_check(("use",)))
    assert use(lambda x: object()) == "caught"
    assert use(lambda x: (n for n in "ab")) == "caught"


def test_an_object_without_a_text_does_not_stop_the_judge(judge: Judge) -> None:
    """A check that puts a student's object into its message is judged, even if asking kills."""
    source = """
    import os
    class Odd:
        def __eq__(self, other): return False
        def __str__(self): os._exit(1)
    def total(rows):
        return Odd()
    def square(x):
        rows = [Odd()]
        return Odd()
    """
    suffer(judge, submission_of(source))
