"""predict_label with max and a key"""

def predict_label(scores):
    return max(range(len(scores)), key=lambda i: scores[i])
