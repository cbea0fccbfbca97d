"""A global sum that is never set back, so that only the first call is right.


hint: Call your function twice with the same numbers: where does the first result go on living?
"""

total_so_far = 0


def count_layer_parameters(num_perceptrons, dim):
    global total_so_far
    for _ in range(num_perceptrons):
        total_so_far += dim + 1
    return total_so_far
