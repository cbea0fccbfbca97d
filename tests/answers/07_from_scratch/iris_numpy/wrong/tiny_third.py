"""One third: the probability, not its loss.

hint: The loss is minus the logarithm of that probability.
"""

answer_tiny_loss = 0.333
