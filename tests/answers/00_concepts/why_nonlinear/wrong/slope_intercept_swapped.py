"""Slope and intercept in each other's place.


hint: The slope is the number that x is multiplied by.
"""

answer_slope = 11
answer_intercept = 10
