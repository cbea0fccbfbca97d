"""every clever program is taken for machine learning

hint: Does the program change itself by looking at examples?
"""

answer_scope = ["B", "C", "D", "E", "G"]
