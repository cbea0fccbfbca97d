"""sorted pairs"""

import operator


def predict_label(scores):
    return sorted(enumerate(scores), key=operator.itemgetter(1))[-1][0]
