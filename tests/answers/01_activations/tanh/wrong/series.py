"""Three terms of the series.


hint: The series x - x^3/3 + ... only holds near 0.
"""


def tanh(x):
    return x - x**3 / 3 + 2 * x**5 / 15
