"""Copies the loss of epoch 1.

hint: Epoch 1 is only close to guessing.
"""
answer_chance_loss = 1.1249
