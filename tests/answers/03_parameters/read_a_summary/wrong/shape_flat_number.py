"""Gives the number of all outputs.


hint: A shape has one number for each axis; how many axes has a batch of outputs?
"""

answer_output_shape = 96
