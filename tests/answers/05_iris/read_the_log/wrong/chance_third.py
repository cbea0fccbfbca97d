"""The probability in place of the loss.

hint: The loss is minus the logarithm of the probability.
"""
answer_chance_loss = 0.333
