"""low end of the first layer at 0.5, as without negative inputs

hint: One input is negative: its weight pulls the sum below 0.
"""

answer_first_low = 0.5
