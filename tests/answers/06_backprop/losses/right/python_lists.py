"""Plain Python with zip and math."""
import math
def one_hot(y, num_classes):
    return [[int(k == label) for k in range(num_classes)] for label in y]
def cross_entropy(P, Y):
    return sum(-math.log(max(p[list(t).index(1)], 1e-10)) for p, t in zip(P.tolist(), Y.tolist())) / len(P)
def softmax_cross_entropy(logits, Y):
    total = 0.0
    for a, t in zip(logits.tolist(), Y.tolist()):
        m = max(a)
        total += m + math.log(sum(math.exp(v - m) for v in a)) - sum(v * w for v, w in zip(a, t))
    return total / len(logits)
