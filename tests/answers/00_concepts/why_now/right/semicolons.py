"""letters with a semicolon and full stops"""

answer_why_now = "B.; D."
