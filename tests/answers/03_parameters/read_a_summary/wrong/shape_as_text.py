"""as text

hint: A tuple, without quotes.
"""

answer_output_shape = "(32, 3)"
