"""the outputs themselves instead of their number

hint: How many, not which.
"""

answer_second_output_length = [0.8332717112765128, 0.8277819032135856]
