"""Knows feed-forward, but keeps both statements on the error.


hint: The two statements on the error contradict each other.
"""

answer_network = "B, C, D, F"
