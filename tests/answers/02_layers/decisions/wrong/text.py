"""answers in words

hint: Return True or False, not text.
"""

def decide(score):
    return 'yes' if score > 0 else 'no'
