"""Counts 13 of 30 as stuck.

hint: 13 of 30 is more than 0.4.
"""

answer_stuck_runs = 4
