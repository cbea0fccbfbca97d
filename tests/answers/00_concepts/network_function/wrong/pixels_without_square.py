"""Adds the sides of the picture.


hint: How many pixels are in a picture of 12 rows with 12 pixels each?
"""

answer_input_dimension = 24
