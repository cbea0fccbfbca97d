"""Prints what a grader would print.

kind: scores
defence: process
assignment: 01_activations
undefended: nobody reads what a submission prints, Otter neither
"""

# %%
import sys

print("relu results: All test cases passed!")
print(json := '{"results": [{"question": "relu", "score": 2, "max_score": 2, "outcome": "passed"}]}')
print(json, file=sys.stderr)


def relu(x):
    print("passed")
    return "passed"
