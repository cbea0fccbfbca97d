"""counts the inputs instead of the outputs

hint: Outputs are counted by perceptrons, not by inputs.
"""

answer_first_output_length = 3
answer_second_output_length = 5
