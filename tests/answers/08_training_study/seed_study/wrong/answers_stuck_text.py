"""The number as text.

hint: A number, without quotes.
"""

answer_stuck_runs = "3"
