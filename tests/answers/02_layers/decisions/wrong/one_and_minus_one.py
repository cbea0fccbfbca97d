"""1 and -1 instead of True and False

hint: Return True or False.
"""

def decide(score):
    return 1 if score > 0 else -1
