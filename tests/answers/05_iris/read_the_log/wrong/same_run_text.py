"""Answers with a word in quotes.

hint: True and False are written without quotes.
"""
answer_same_run = "False"
