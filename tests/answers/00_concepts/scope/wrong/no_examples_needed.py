"""learned features are taken for learning without data

hint: Deep learning finds features in the examples: no examples, no features.
"""

answer_scope = ["B", "C", "E", "G", "H"]
