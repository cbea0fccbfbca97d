"""None for a negative score

hint: What comes back when the if is not true?
"""

def decide(score):
    if score > 0:
        return True
