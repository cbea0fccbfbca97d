"""units and inputs swapped in the second layer

hint: 32 perceptrons with 64 inputs.
"""

answer_takehome_second = 2112
