"""neural networks are taken for a new idea

hint: When was the first perceptron built?
"""

answer_why_now = ["A", "B", "D"]
