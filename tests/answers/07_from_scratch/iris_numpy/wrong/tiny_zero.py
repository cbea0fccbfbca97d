"""The loss is thought to be 0.

hint: Equal scores: which probability has each of three classes?
"""

answer_tiny_loss = 0.0
