"""feed-forward with a way back

hint: Can you walk in a circle along the arrows?
"""

answer_network = ["A", "D", "F"]
