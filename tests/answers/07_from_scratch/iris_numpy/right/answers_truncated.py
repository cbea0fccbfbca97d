"""The third decimal cut off."""

answer_tiny_loss = 1.098
