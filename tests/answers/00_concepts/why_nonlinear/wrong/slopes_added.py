"""the slopes are added

hint: The second layer multiplies what it gets.
"""

answer_slope = 7
