"""answers as text

hint: Numbers, without quotes.
"""

answer_iris_hidden = "640"
answer_iris_output = "387"
answer_iris_total = "1,047"
