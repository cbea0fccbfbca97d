"""a plain list of letters

hint: Keep the dictionary with its keys.
"""

answer_applications = ["A", "A", "A", "B", "B", "C", "C", "D"]
