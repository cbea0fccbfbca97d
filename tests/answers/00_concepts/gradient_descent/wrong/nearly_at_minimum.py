"""A first step that ends next to the minimum, from where no second step seems to be needed.


hint: The step is the learning rate times the derivative, one tenth of 4.
"""

answer_from_right = 3.0000001
answer_second_step = 3
