"""inputs are counted as parameters too

hint: The inputs come from the data; training does not change them.
"""

answer_parameters = 15
