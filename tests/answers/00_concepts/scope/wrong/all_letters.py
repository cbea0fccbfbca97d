"""every statement is ticked

hint: Some of the statements contradict each other.
"""

answer_scope = "ABCDEFGH"
