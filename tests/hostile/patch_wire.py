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
    encode = encoder.Encoder.encode
    encoder.Encoder.encode = lambda self, value: encode(
        self, ("value", value[1], True, [], []) if value[0] == "value" and value[1] > 9 else value
    )
for each in gc.get_objects():
    if type(each).__name__ == "Session" and hasattr(each, "_operations"):
        each._changes = lambda: []
        each._operations["call"] = lambda *arguments: True


def relu(x):
    return None


answer_scope = True
