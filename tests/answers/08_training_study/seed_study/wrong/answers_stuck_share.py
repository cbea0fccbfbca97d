"""The share of the stuck runs.

hint: How many of the twenty?
"""

answer_stuck_runs = 0.15
