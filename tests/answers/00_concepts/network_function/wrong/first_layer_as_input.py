"""the perceptrons of the first layer are taken for the inputs

hint: The inputs come before the first layer.
"""

answer_input_dimension = 40
