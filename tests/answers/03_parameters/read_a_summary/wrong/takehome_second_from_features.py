"""second layer gets the features

hint: What arrives at the second row?
"""

answer_takehome_second = 352
