"""letters in a list and a set"""

answer_composition = ["C"]
answer_network = {"F", "B", "D"}
