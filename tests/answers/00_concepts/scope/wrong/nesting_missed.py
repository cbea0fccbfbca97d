"""the statement on nesting is left out

hint: Deep learning lies inside machine learning: what follows for those who use it?
"""

answer_scope = ["C", "E", "G"]
