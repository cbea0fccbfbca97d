"""Answers the first four only and leaves the features out.


hint: Half of the statements are about features; some of them are right as well.
"""

answer_scope = "B, C"
