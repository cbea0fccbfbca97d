"""Believes the two single runs.

hint: Compare the means of both tables.
"""

answer_more_epochs = "a"
