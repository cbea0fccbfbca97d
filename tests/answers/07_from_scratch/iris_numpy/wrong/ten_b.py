"""B: too few to learn from.

hint: Try it: ten samples, thousands of epochs.
"""

answer_ten_samples = "B"
