"""Reports a single run.

hint: A report picks no run.
"""

answer_report = "d"
