"""Logarithm to base 10.

hint: The natural logarithm.
"""

answer_tiny_loss = 0.477
