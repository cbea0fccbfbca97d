"""two formulas are given

hint: One letter.
"""

answer_composition = ["A", "C"]
