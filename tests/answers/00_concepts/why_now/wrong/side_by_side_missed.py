"""the use of a GPU is left out

hint: What can many small cores do with a product of matrices?
"""

answer_why_now = "D"
