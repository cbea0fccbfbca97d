"""every statement is ticked

hint: Two of the statements are wrong.
"""

answer_why_now = "ABCD"
