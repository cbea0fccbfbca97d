"""the formula instead of its slope

hint: The slope is one number.
"""

answer_slope = "10x + 11"
