"""A: too little data.

hint: Ten samples are easy to learn by heart.
"""

answer_no_fall = "A"
