"""What happens when a graphics card fails in the middle of a batch: the CPU takes over.

The same submission is graded again from its first cell, and the result says so. A submission may
bring that about by what it prints, or by ending itself: it gets the verdict of the CPU. What it
says counts for nothing against the card.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from autograder.devices import CPU, Card, Device
from autograder.model import Outcome, SubmissionResult

GIVE_UP_AFTER = 2
"""Failures of a card, after which a batch leaves it alone."""
WORDS = re.compile(
    r"CUDA_|CUDNN_|CUBLAS_|CUSOLVER_|cuInit|cuDNN|cuBLAS|\bGPU\b|libdevice|ptxas|XlaRuntimeError"
    r"|OOM when allocating|Resource ?Exhausted|RESOURCE_EXHAUSTED|[Dd]eterminism is enabled"
)
"""What messages of a card, or of a library about one, have in them. A submission can say it too;
all that it gets is to be graded once more, on the CPU."""
DIED = re.compile(r"ended on its own|used more than \d+ MiB of memory")
"""What the note on a cell says whose worker was lost for another reason than time."""
OUT_OF_TIME = Device(note="graded on the CPU, because it had run out of time on the GPU")
"""For a submission that is confirmed alone."""


def instead(why: str) -> Device:
    """The CPU, for a submission that a card was to compute."""
    return Device(note=f"graded on the CPU, because the GPU failed: {why}")


def trouble(result: SubmissionResult) -> str:
    """Why a result from a card is not taken: the card may have had its part in it. Else empty.

    A time limit is no such reason: what runs out of time is done once more anyway.
    """
    checks = [check for question in result.questions for check in question.checks]
    texts = [
        *result.problems,
        *(text for check in checks for text in (check.message, check.detail)),
    ]
    if any(check.outcome is Outcome.DIED for check in checks) or any(map(DIED.search, texts)):
        return "a worker on it was lost"
    return "an error message names it" if any(map(WORDS.search, texts)) else ""


class Pool:
    """The cards of one batch: who uses which, and which have failed.

    Args:
        lanes: submissions at a time on one card.
    """

    def __init__(self, cards: Iterable[Card], lanes: int) -> None:
        self._using = dict.fromkeys(cards, 0)
        self._lanes = lanes
        self._failures: dict[Card, int] = {}
        self._last = ""

    @property
    def usable(self) -> list[Card]:
        """Cards that have not failed too often."""
        return [card for card in self._using if self._failures.get(card, 0) < GIVE_UP_AFTER]

    def take(self) -> Device | None:
        """A place on the card with most room; None when all are full, the CPU when none works."""
        usable = self.usable
        if not usable:
            return instead(self._last) if self._last else CPU
        card = min(usable, key=self._using.__getitem__)  # of equals the first
        if self._using[card] >= self._lanes:
            return None
        self._using[card] += 1
        return Device(card)

    def give_back(self, device: Device) -> None:
        """What was taken is free again."""
        if device.card is not None:
            self._using[device.card] -= 1

    def exclude(self, card: Card, why: str = "") -> None:
        """Leave a card alone from the start; ``why`` is for the results, if it has failed."""
        self._failures[card] = GIVE_UP_AFTER
        self._last = why

    def failed(self, card: Card, why: str) -> str:
        """Note a failure.

        Args:
            why: as told by a worker that had run nothing of a submission.

        Returns:
            A sentence for the person at the terminal.
        """
        self._failures[card] = self._failures.get(card, 0) + 1
        self._last = why
        if card in self.usable:
            return f"{card} failed ({why}); its submission is graded on the CPU"
        rest = "the other cards" if self.usable else "the CPU"
        return f"{card} failed again ({why}); what follows is graded on {rest}"
