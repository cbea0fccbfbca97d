"""minus times minus taken for minus

hint: Minus three times minus one is plus three.
"""

answer_pre_activation = -3.5
answer_output = 12.25
