"""Takes both logs for one run.

hint: One run cannot end with two different losses.
"""
answer_same_run = True
