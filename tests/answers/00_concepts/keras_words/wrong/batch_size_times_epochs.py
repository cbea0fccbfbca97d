"""Multiplies batch size and epochs.


hint: The updates of one epoch are repeated in every epoch.
"""

answer_updates_in_all = 400
