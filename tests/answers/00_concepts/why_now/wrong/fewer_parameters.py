"""networks are believed to have become smaller

hint: Large networks have millions or billions of parameters.
"""

answer_why_now = ["B", "C", "D"]
