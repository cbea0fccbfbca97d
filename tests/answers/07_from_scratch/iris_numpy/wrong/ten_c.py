"""C: the training loss rises.

hint: Overfitting raises the loss of other data.
"""

answer_ten_samples = "C"
