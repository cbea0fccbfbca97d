"""Changes what its own process writes to the grader, verdicts it hopes.

kind: scores
defence: process
assignment: 01_activations
undefended: there is no wire in one process
"""

# %%
import gc
import sys

encoder = sys.modules.get("worker.encoder")
if encoder is not None:
    message = encoder.Encoder.message
    encoder.Encoder.message = lambda self, kind, number, *values: message(
        self, kind, number, *([True] if kind == "value" and number > 9 else values)
    )
for each in gc.get_objects():
    if type(each).__name__ == "Session" and hasattr(each, "_operations"):
        each._changes = lambda: []
        each._operations["call"] = lambda *arguments: True


def relu(x):
    return None


answer_scope = True
