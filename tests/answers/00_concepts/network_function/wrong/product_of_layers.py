"""the layers are multiplied

hint: The ring in a formula is no product: functions are put into each other.
"""

answer_composition = "D"
