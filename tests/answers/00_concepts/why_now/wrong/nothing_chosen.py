"""The matching is right, and no statement is chosen.


hint: At least one of the four statements is right.
"""

answer_why_now = []
