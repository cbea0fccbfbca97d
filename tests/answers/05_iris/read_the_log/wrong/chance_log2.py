"""The logarithm of 2, as for two classes.

hint: There are three classes.
"""
answer_chance_loss = 0.693
