"""the layers are added

hint: Only the first layer sees x.
"""

answer_composition = "B"
