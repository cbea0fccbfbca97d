"""Chooses the labels only.


hint: How does training start, and what happens with large steps?
"""

answer_training = "C"
