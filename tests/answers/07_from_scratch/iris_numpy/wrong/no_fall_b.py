"""B: the test set.

hint: The test set plays no part in it.
"""

answer_no_fall = "B"
