"""the statement on one program for all processors is left out

hint: For which processors is a framework made?
"""

answer_why_now = "B"
