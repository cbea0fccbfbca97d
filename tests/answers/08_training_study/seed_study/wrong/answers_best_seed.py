"""Reports the best seed.

hint: A report picks no run.
"""

answer_report = "a"
