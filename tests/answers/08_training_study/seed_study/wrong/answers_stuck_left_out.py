"""Leaves the stuck runs out.

hint: A report leaves no run out.
"""

answer_report = "c"
