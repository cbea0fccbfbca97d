"""the largest ring is taken for deep learning

hint: A method in the inner ring belongs to every ring round it; the reverse need not hold.
"""

answer_scope = ["A", "C", "E", "G"]
