"""all perceptrons are counted as outputs

hint: Only what the last layer gives leaves the network.
"""

answer_output_dimension = 86
