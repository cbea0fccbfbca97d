"""a random forest is taken for deep learning too

hint: Deep learning needs a neural network with several layers; is there one in a random forest?
"""

answer_scope = ["B", "E", "G"]
