"""a list of one decision

hint: True or False, not a list.
"""

def decide(score):
    return [score > 0]
