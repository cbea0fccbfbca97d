"""the layers in reading order

hint: The innermost function sees x first.
"""

answer_composition = "A"
