"""Counts the wrong table.

hint: After 20 epochs, not after 100.
"""

answer_stuck_runs = 0
