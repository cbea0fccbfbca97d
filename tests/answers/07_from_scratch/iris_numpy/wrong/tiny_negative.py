"""The minus sign is lost.

hint: A cross-entropy is not negative.
"""

answer_tiny_loss = -1.099
