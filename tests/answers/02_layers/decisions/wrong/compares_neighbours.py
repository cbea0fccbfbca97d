"""predict_label compares with the neighbour only

hint: Compare with the best so far.
"""

def predict_label(scores):
    label = 0
    for i in range(1, len(scores)):
        if scores[i] > scores[i - 1]:
            label = i
    return label
