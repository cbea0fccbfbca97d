"""the 48 frequencies are taken for learned features

hint: Who chose the 48 words, and before or during the training?
"""

answer_scope = ["B", "C", "F", "G"]
