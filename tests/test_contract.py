"""The contract: a check cannot tell the student's objects from their proxies.

Every check below runs twice, on the real objects of ``contract_student.py`` in this process and on
proxies of the same file in a worker; both must end alike. Each behaviour is checked in a form that
holds and in one that must fail, so that agreement is never agreement on nothing.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import expect
from autograder.model import Cell, Limits
from autograder.proxy import Session
from autograder.sandbox import WarmParent, WorkerLost

SOURCE = Path(__file__).with_name("contract_student.py").read_text(encoding="utf-8")
CHECKS: list[Any] = []


def contract(holds: bool = True) -> Callable[[Any], Any]:
    """Register a check with the verdict that both sides must give."""

    def register(check: Any) -> Any:
        CHECKS.append(pytest.param(check, holds, id=check.__name__))
        return check

    return register


def double(x: Any) -> Any:
    """A function of the grader's."""
    return 2 * x


# values


@contract()
def values(scale):
    x = np.array([1.0, 2.0])
    expect.close(expect.call("scale", scale, x), 2 * x)


@contract(holds=False)
def values_wrong(scale):
    expect.close(expect.call("scale", scale, np.array([1.0, 2.0])), [2.0, 5.0])


@contract()
def keywords(scale):
    expect.close(expect.call("scale", scale, [1, 2], factor=3.0), [3.0, 6.0])


@contract(holds=False)
def returned_nothing(nothing):
    expect.close(expect.call("nothing", nothing, 1.0), 1.0)


@contract()
def values_of_every_kind(odd_values):
    value = expect.call("odd_values", odd_values).value
    assert type(value["scalar"]) is np.float32
    assert value["nested"][0] == [1, (2, 3)] and value["nested"][1]["k"].dtype.kind == "i"
    assert value["set"] == {1, 2} and set(value["frozen"]) == {3}
    assert value["bool"] == True and value["big"] == 2**90  # noqa: E712
    assert (
        value["text"] == "ä\ud800" and value["none"] is None and list(value["range"]) == [0, 1, 2]
    )
    assert np.asarray(value["masked"]).tolist() == [1.0, 2.0]
    assert np.asarray(value["matrix"]).shape == (2, 2) and value["infinite"] > 1e308


@contract()
def answer_variables(answer_number, answer_text, answer_list):
    expect.exact(expect.variable("answer_number", answer_number), 42)
    expect.exact(expect.variable("answer_text", answer_text), "convex")
    expect.exact(expect.variable("answer_list", answer_list), [1, 2, 3])


@contract(holds=False)
def a_missing_name(undefined_name):
    expect.call("undefined_name", undefined_name, 1)


@contract(holds=False)
def not_a_function(answer_number):
    expect.call("answer_number", answer_number, 1)


# arguments


@contract(holds=False)
def changed_its_argument(in_place):
    expect.unchanged(expect.call("in_place", in_place, np.array([1.0, 2.0])))


@contract()
def in_place_changes_arrive(in_place):
    x = np.array([1.0, 2.0])
    result = in_place(x)
    assert x.tolist() == [2.0, 4.0]
    assert result is x


@contract()
def deep_changes_arrive(deep_change):
    weights = np.array([1.0, 2.0])
    perceptron = {"weights": weights}
    layer = [perceptron]
    deep_change(layer)
    assert weights[0] == 7.0 and layer[0] is perceptron and perceptron["weights"] is weights
    assert perceptron["extra"] == [1] and layer[1] == "more"


@contract(holds=False)
def deep_changes_are_seen(deep_change):
    layer = [{"weights": np.array([1.0, 2.0])}]
    expect.unchanged(expect.call("deep_change", deep_change, layer))


@contract()
def elements_keep_their_identity(swap):
    first, second = [1], [2]
    pair = [first, second]
    swap(pair)
    assert pair[0] is second and pair[1] is first


@contract()
def what_is_kept_may_change_in_a_later_call(remember, change_kept, add_one):
    inner, x = [1], np.zeros(2)
    remember({"inner": [inner], "row": x[np.newaxis]})
    remember(x)
    add_one(5.0)
    change_kept()
    assert x.tolist() == [1, 1] and inner == [1]


@contract(holds=False)
def a_change_long_after_is_held_against_nobody_else(remember, change_kept, add_one):
    x = np.zeros(2)
    remember(x)
    for number in range(5):
        add_one(np.full(3, number))
    change_kept()
    assert x.tolist() == [0, 0]


@contract()
def what_nobody_kept_may_come_again(add_one, in_place):
    x = np.ones(2)
    add_one(x)
    add_one(5.0)
    in_place(x)
    assert x.tolist() == [2, 2]
    add_one(7.0)
    in_place(x)
    assert x.tolist() == [4, 4]


@contract()
def a_resized_array_arrives(reshape_in_place):
    x = np.arange(6.0)
    reshape_in_place(x)
    assert x.shape == (2, 3)


@contract()
def identity_in_the_result(same_object):
    x = [1, 2]
    result = same_object(x)
    assert result[0] is x and result[1] is x


# warnings, generators of random numbers, exceptions


@contract(holds=False)
def warnings_arrive(noisy):
    expect.no_warning(expect.call("noisy", noisy, 1.0), "overflow")


@contract()
def other_warnings_do_not_matter(noisy):
    expect.no_warning(expect.call("noisy", noisy, 1.0), "invalid")


@contract(holds=False)
def warnings_of_numpy_itself(noisy):
    expect.no_warning(expect.call("noisy", noisy, np.array([1e4])), "overflow encountered in exp")


@contract()
def random_state_goes_both_ways(draws):
    rng, twin = np.random.default_rng(5), np.random.default_rng(5)
    assert np.array_equal(draws(rng), twin.random(3))
    assert rng.random() == twin.random()


@contract()
def exceptions_keep_their_type(fails):
    with pytest.raises(ValueError, match="cannot use 3"):
        fails(3)


@contract()
def exceptions_of_the_students_own_types(fails_oddly):
    with pytest.raises(KeyError):
        fails_oddly(1)


@contract(holds=False)
def an_exception_is_a_failure(fails):
    expect.call("fails", fails, 1)


@contract(holds=False)
def leaving_is_a_failure(leaves):
    expect.call("leaves", leaves)


@contract(holds=False)
def a_length_is_not_taken_on_trust(counter):
    expect.exact(expect.call("counter", counter, 3), [1, 2, 3, 4, 5])


@contract(holds=False)
def stopping_an_iteration_ends_no_comparison(stops):
    expect.exact(expect.call("stops", stops), [1, 2])


# generators and callbacks


@contract()
def a_generator_changes_arguments_step_by_step(batches):
    x = np.arange(4.0)
    steps = batches(x, 2)
    assert x.tolist() == [0.0, 1.0, 2.0, 3.0]
    assert next(steps).tolist() == [-1.0, 1.0] and x[0] == -1.0 and x[2] == 2.0
    assert [batch.tolist() for batch in steps] == [[-1.0, 3.0]] and x[2] == -1.0


@contract()
def an_endless_generator_can_be_tasted(endless):
    numbers = iter(endless())
    assert [next(numbers) for _ in range(3)] == [0, 1, 2]


@contract()
def callbacks_are_counted(apply):
    calls = []

    def count(value):
        calls.append(value)
        return value * 10

    expect.close(expect.call("apply", apply, count, [1.0, 2.0]), [10.0, 20.0])
    assert calls == [1.0, 2.0]


@contract()
def callbacks_raise_inside(apply_safely):
    assert apply_safely(lambda x: 1 / 0, 1) == "division by zero"


@contract()
def callbacks_keep_their_identity(keep):
    kept = keep(double)
    assert kept["activation_function"] is double and kept["list"][0] is double


@contract()
def the_students_functions_keep_theirs(keep, add_one):
    assert keep(add_one)["activation_function"] is add_one


@contract()
def the_students_function_is_applied_by_the_student(apply, add_one):
    assert apply(add_one, [1, 2]) == [2, 3]


@contract()
def callables_of_every_kind(add_lambda, vectorized):
    assert add_lambda(1) == 2
    expect.close(expect.call("vectorized", vectorized, [1.0, 2.0]), [2.0, 3.0])


# handles


@contract()
def handles(counter):
    held = counter(3)
    assert held.value == 3 and held.up() == 4 and held.up(by=2) == 6 and held.value == 6
    assert held.items == {"a": 1}
    held.value = 10
    assert held.up() == 11
    assert len(held) == 5 and held[2] == 20 and 3 in held and 4 not in held
    assert float(held) == 2.5 and np.asarray(held).tolist() == [1.0, 2.0]


@contract(holds=False)
def a_missing_attribute(counter):
    counter(3).missing()


@contract()
def attributes_can_be_asked_for(counter):
    assert hasattr(counter(1), "up") and not hasattr(counter(1), "down")


@contract()
def handles_go_back(same_object, counter):
    held = counter(1)
    first, second = same_object(held)
    assert first is held and second is held


@contract()
def plots_are_read_by_their_data(draw_line, plt):
    ax = draw_line([0.0, 1.0], [2.0, 3.0])
    assert ax.get_xlabel() == "x" and len(ax.lines) == 1
    assert np.asarray(ax.lines[0].get_xydata()).tolist() == [[0.0, 2.0], [1.0, 3.0]]
    assert ax.lines[0].get_label() == "curve"
    plt.close("all")
    assert plt.get_fignums() == []


@contract()
def a_function_made_on_the_students_side(apply):
    cube = expect.student_side("lambda t: np.power(t, 3)")
    assert apply(cube, [2]) == [8]


# several calls, of which some are on their way while an answer is looked at


@contract()
def calls_are_answered_in_order(scale):
    inputs = [(np.full(3, float(number)), number) for number in range(40)]
    for (x, factor), answer in zip(inputs, expect.calls("scale", scale, inputs), strict=True):
        expect.close(answer, x * factor)
        assert answer.sent[1] == factor and answer.called.endswith(f", {factor})")


@contract(holds=False)
def the_last_of_several_calls_counts(scale):
    inputs = [np.full(3, float(number)) for number in range(20)]
    for x, answer in zip(inputs, expect.calls("scale", scale, inputs), strict=True):
        expect.close(answer, 2 * x + (x[0] == 19.0))


@contract()
def each_of_several_calls_has_its_changes(in_place):
    inputs = [np.full(2, 1.0), np.full(2, 0.0), np.full(2, 3.0)]
    changed = []
    for answer in expect.calls("in_place", in_place, inputs):
        try:
            expect.unchanged(answer)
        except expect.Failure:
            changed.append(answer.value.tolist())
    assert changed == [[2.0, 2.0], [6.0, 6.0]] and inputs[0].tolist() == [1.0, 1.0]


@contract()
def each_of_several_calls_has_its_warnings(noisy):
    answers = list(expect.calls("noisy", noisy, [0.0, 1.0]))
    assert [len(answer.warnings) for answer in answers] == [1, 1]


@contract()
def one_of_several_calls_raises_in_its_turn(fails_for_two):
    answers = expect.calls("fails_for_two", fails_for_two, [1, 2, 3])
    assert next(answers).value == 1
    with pytest.raises(expect.Failure, match="ValueError"):
        next(answers)
    # what was on its way does not get in the way of the next
    assert fails_for_two(5) == 5 and fails_for_two(6) == 6


@contract()
def an_answer_is_asked_while_others_are_on_their_way(counter):
    for start, answer in enumerate(expect.calls("counter", counter, [0, 1, 2])):
        assert answer.value.up() == start + 1 and len(answer.value) == 5


@contract()
def several_calls_with_functions_of_ours(apply):
    inputs = [(double, [number]) for number in range(5)]
    assert [answer.value for answer in expect.calls("apply", apply, inputs)] == [
        [2 * number] for number in range(5)
    ]
    assert [answer.value for answer in expect.calls("apply", apply, [(double, [1])])] == [[2]]


@contract()
def several_large_calls(scale):
    inputs = [np.full(300_000, float(number)) for number in range(5)]
    for x, answer in zip(inputs, expect.calls("scale", scale, inputs), strict=True):
        expect.close(answer, 2 * x)


@contract(holds=False)
def calls_of_nothing(no_such_name):
    list(expect.calls("no_such_name", no_such_name, [1]))


@contract()
def a_call_is_judged_with_stand_ins_only_where_it_needs_them(uses_helpers):
    judged = []

    def judge(x, answer):
        expect.that(x < 2, "too large")
        judged.append(x)

    def judge_with(x, answer):
        expect.exact(answer, 10 * x + 1)
        judged.append(-x)

    expect.each_or_with_stand_ins("uses_helpers", lambda x: x, [0, 1], judge, STAND_INS, judge_with)
    expect.each_or_with_stand_ins("uses_helpers", uses_helpers, [3], judge, STAND_INS, judge_with)
    assert judged == [0, 1, -3]


STAND_INS = {"helper": "lambda x: 10 * x", "missing_helper": "lambda x: 1"}


@contract()
def stand_ins_take_the_place_of_helpers(
    uses_helpers,
    uses_helpers_object,
    uses_helpers_wrapped,
    uses_helpers_partial,
    uses_helpers_vectorized,
):
    functions = (uses_helpers, uses_helpers_object, uses_helpers_wrapped, uses_helpers_partial)
    for number, function in enumerate((*functions, uses_helpers_vectorized)):
        with expect.stand_ins(function, STAND_INS):
            assert function(3 + number) == 31 + 10 * number


@contract()
def stand_ins_leave_nothing_behind(uses_helpers, helper):
    with expect.stand_ins(uses_helpers, STAND_INS):
        pass
    assert helper(3) == 6
    expect.call("uses_helpers", helper, 3)
    with pytest.raises(NameError, match="missing_helper"):
        uses_helpers(3)


@pytest.fixture(scope="module")
def real() -> dict[str, Any]:
    """The student's names in this process."""
    import matplotlib

    matplotlib.use("Agg")
    namespace: dict[str, Any] = {"__name__": "student"}
    exec(compile(SOURCE, "contract_student.py", "exec"), namespace)
    return namespace


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """The same names in a worker."""
    cells = (Cell("cell 1", SOURCE),)
    with WarmParent(("numpy", "matplotlib.pyplot")) as parent:
        worker = parent.launcher().start(Limits(), tuple(names_of_checks()))
        session = Session(worker, cells, Limits())
        assert session.run_cell(1) is None
        yield session
        worker.end()


def names_of_checks() -> set[str]:
    return {name for entry in CHECKS for name in inspect.signature(entry.values[0]).parameters}


def verdict(check: Any, arguments: dict[str, Any]) -> bool:
    try:
        with np.errstate(all="warn"):
            check(**arguments)
    except WorkerLost:
        raise
    except (Exception, SystemExit):
        return False
    return True


@pytest.mark.parametrize(("check", "holds"), CHECKS)
@pytest.mark.filterwarnings("ignore")
def test_real_objects_and_proxies_get_the_same_verdict(
    check: Any, holds: bool, real: dict[str, Any], session: Session
) -> None:
    """The same check gives the expected verdict on the real objects and on proxies."""
    parameters = inspect.signature(check).parameters
    assert verdict(check, {name: real.get(name) for name in parameters}) is holds
    found = session.begin_check(tuple(parameters))
    arguments = {name: entry[1] for name, entry in zip(parameters, found, strict=True)}
    with expect.evaluating(session.student_side), expect.starting(session.start):
        assert verdict(check, arguments) is holds


HELD = (
    "[len(each._tracked) for each in __import__('gc').get_objects() if hasattr(each, '_tracked') "
    "and type(each).__name__ == 'Session']"
)
"""How many arguments the worker looks at."""


def test_arguments_that_nobody_keeps_do_not_pile_up(session: Session) -> None:
    """After many calls the worker still looks at few arguments, so that a call costs the same."""
    ((_, add_one, _),) = session.begin_check(("add_one",))
    for number in range(300):
        add_one(np.full(3, number))
    (count,) = session.student_side(HELD)
    assert count <= 2


def test_what_is_on_its_way_ends_with_its_check(session: Session) -> None:
    """A check that stops early leaves calls behind; the next one gets its own answers."""
    names = ("scale",)
    with expect.starting(session.start):
        ((_, scale, _),) = session.begin_check(names)
        for answer in expect.calls("scale", scale, range(9)):
            assert answer.value == 0
            break
        ((_, scale, _),) = session.begin_check(names)
        assert [answer.value for answer in expect.calls("scale", scale, [7, 8])] == [14, 16]


def test_large_answers_and_a_large_call_do_not_wait_for_each_other(session: Session) -> None:
    """A call that no socket can hold is sent once the answers before it are taken."""
    million = 1_000_000
    sizes = [(million,), (million,), (np.ones(million),), (million,)]
    ((_, zeros, _),) = session.begin_check(("zeros",))
    with expect.starting(session.start):
        for answer in expect.calls("zeros", zeros, sizes):
            assert answer.value.shape == (million,)


def test_calls_that_are_made_together_have_their_time_each() -> None:
    """What one call may take, several may take one after the other."""
    with WarmParent(("numpy", "matplotlib.pyplot")) as parent:
        limits = Limits(call_seconds=0.4, check_seconds=60)
        worker = parent.launcher().start(limits, ("busy",))
        session = Session(worker, (Cell("cell 1", SOURCE),), limits)
        assert session.run_cell(1) is None
        ((_, busy, _),) = session.begin_check(("busy",))
        with expect.starting(session.start):
            answers = expect.calls("busy", busy, [0.0, 0.25, 0.0, 0.25, 0.25])
            assert [answer.value for answer in answers] == [0.0, 0.25, 0.0, 0.25, 0.25]
            with pytest.raises(WorkerLost) as lost:
                list(expect.calls("busy", busy, [0.0, 0.9]))
        assert lost.value.timed_out
        worker.end()


def test_arguments_of_calls_together_are_let_go_one_by_one(session: Session) -> None:
    """While the calls of one message are made, the worker looks at the arguments of one."""
    ((_, look, _),) = session.begin_check(("look",))
    with expect.starting(session.start):
        inputs = [(np.full(3, number), HELD) for number in range(12)]
        held = [answer.value for answer in expect.calls("look", look, inputs)]
    assert held == [[1]] * 12


def test_calls_together_may_share_what_is_not_copied(session: Session) -> None:
    """One set in several calls comes whole in each, whatever the call before did to it."""
    ((_, emptied, _),) = session.begin_check(("emptied",))
    shared = {1, 2, 3}
    with expect.starting(session.start):
        for answer in expect.calls("emptied", emptied, [(shared, 0), (shared, 1)]):
            assert answer.value == 3
            shared.update((1, 2, 3))


def test_calls_together_ask_the_check_in_their_turn(session: Session) -> None:
    """Functions of the check's are called when the answer that needs them is waited for."""
    ((_, twice, _),) = session.begin_check(("twice",))
    asked: list[float] = []

    def noted(x: float) -> float:
        asked.append(x)
        return 10 * x

    count, large = 40, np.zeros(100)
    with expect.starting(session.start):
        inputs = [(noted, float(number), large) for number in range(count)]
        for number, answer in enumerate(expect.calls("twice", twice, inputs)):
            assert answer.value == [10.0 * number] * 2
            assert asked == [float(each) for each in range(number + 1) for _ in range(2)]
        answers = expect.calls("twice", twice, inputs)
        assert next(answers).value == [0.0, 0.0]
        # a call between them gets its own answer
        assert expect.call("twice", twice, noted, 0.5, 0).value == [5.0, 5.0]
        assert [answer.value[0] for answer in answers] == [10.0 * each for each in range(1, count)]


def test_a_variable_is_what_the_cells_left(session: Session) -> None:
    """Neither a call nor another check changes what a check finds by a name."""
    names = ("spoil", "state")
    for _ in range(2):
        (_, spoil, _), (_, state, _) = session.begin_check(names)
        assert state == [1, 2]
        state.append(3)
        spoil()


def test_only_next_can_end_an_iteration(session: Session) -> None:
    """StopIteration out of a call would end a loop of the check's in silence; it comes changed."""
    ((_, stops, _),) = session.begin_check(("stops",))
    first, second = stops()
    with pytest.raises(RuntimeError):
        np.asarray(first)
    assert list(second) == []


def test_an_endless_answer_is_cut_short_by_the_budget() -> None:
    """A check that walks through an endless generator ends by the check's budget of calls."""
    limits = Limits(calls=200)
    with WarmParent(("numpy",)) as parent:
        worker = parent.launcher().start(limits, ("endless",))
        source = "def endless():\n    while True:\n        yield 1\n"
        session = Session(worker, (Cell("cell 1", source),), limits)
        session.run_cell(1)
        endless = session.begin_check(("endless",))[0][1]
        with pytest.raises(WorkerLost) as lost:
            for _ in endless():
                pass
        assert lost.value.timed_out and not worker.alive
