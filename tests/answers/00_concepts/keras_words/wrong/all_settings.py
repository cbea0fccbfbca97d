"""Tries everything at once.


hint: Only one of the four changes what is in memory at the same time.
"""

answer_out_of_memory = "A, C, D"
