"""answers in lists

hint: Numbers, without brackets.
"""

answer_iris_hidden = [640]
answer_iris_output = [387]
