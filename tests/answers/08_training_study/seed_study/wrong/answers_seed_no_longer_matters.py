"""Overlooks the spread after 100 epochs.

hint: Look at the sd after 100 epochs.
"""

answer_more_epochs = "d"
