"""Takes everything for luck.

hint: Compare the means of both tables.
"""

answer_more_epochs = "b"
