"""ln 2, as for two classes.

hint: Iris has three classes.
"""

answer_tiny_loss = 0.693
