"""The two letters swapped.

hint: Mind which question is which.
"""

answer_more_epochs = "b"
answer_report = "c"
