"""the error is believed to depend on the last layer only

hint: Where do the numbers come from that the last layer works on?
"""

answer_network = ["B", "C", "F"]
