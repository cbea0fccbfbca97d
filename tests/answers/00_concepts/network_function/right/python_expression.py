"""a product, and a tuple of one letter"""

answer_input_dimension = 12 * 12
answer_composition = ("c",)
answer_network = "B/D/F"
