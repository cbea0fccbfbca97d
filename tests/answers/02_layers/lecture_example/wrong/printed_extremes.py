"""smallest and largest printed outputs

hint: Other random weights give other outputs; ask what is possible.
"""

answer_first_low = 0.291
answer_first_high = 0.924
answer_second_low = 0.828
answer_second_high = 0.833
