"""taken from summary_rows"""

answer_takehome_first, answer_takehome_second, answer_takehome_output = [
    parameters for _, parameters in summary_rows(10, [64, 32, 1])
]
answer_takehome_total = sum(parameters for _, parameters in summary_rows(10, [64, 32, 1]))
