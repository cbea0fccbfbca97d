"""units and inputs swapped

hint: 64 perceptrons with 10 inputs.
"""

answer_takehome_first = 650
