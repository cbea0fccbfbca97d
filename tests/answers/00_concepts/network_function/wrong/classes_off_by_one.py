"""One class more, for "no letter".


hint: The output has one number for each perceptron of the last layer.
"""

answer_output_dimension = 27
