"""a string of letters, small"""

answer_why_now = "d b"
