"""every statement is ticked

hint: Some statements contradict each other.
"""

answer_training = "ABCDEFG"
