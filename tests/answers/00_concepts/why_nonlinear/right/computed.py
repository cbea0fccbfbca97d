"""computed by a function"""

def line(x):
    return 5 * (2 * x + 3) - 4


answer_slope = line(1) - line(0)
answer_intercept = line(0)
