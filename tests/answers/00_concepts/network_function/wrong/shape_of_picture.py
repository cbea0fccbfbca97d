"""the shape of the picture instead of a number

hint: One number: how many entries has the flat array?
"""

answer_input_dimension = (12, 12)
