"""as many perceptrons as neurons are believed to be needed

hint: How large was the network for the Iris flowers?
"""

answer_network = ["B", "D", "E"]
