"""The decimal logarithm.

hint: The cross-entropy uses the natural logarithm.
"""
answer_chance_loss = 0.477
