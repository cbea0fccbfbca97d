"""all digits"""

answer_first_low = 0.09112296101485616
answer_first_high = 0.9811090380629609
answer_second_low = 0.5
answer_second_high = 0.9771772264614629
