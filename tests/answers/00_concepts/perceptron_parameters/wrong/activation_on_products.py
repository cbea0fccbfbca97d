"""each product is squared on its own

hint: Sum up first, square once.
"""

answer_output = 8.5
