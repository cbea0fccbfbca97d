"""an if with two returns"""

def decide(score):
    if score > 0:
        return True
    else:
        return False
