"""gives pre-activations instead of outputs

hint: Apply the sigmoid to the ends.
"""

answer_first_low = -2.3
answer_first_high = 3.95
answer_second_low = 0.0
answer_second_high = 3.757
