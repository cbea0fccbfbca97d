"""The formula itself instead of its letter.


hint: Give the letter that stands before the formula.
"""

answer_composition = "L3(L2(L1(x)))"
