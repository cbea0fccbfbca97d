"""Jacobians for each sample; a generator of three; ones times dZ for db."""
def softmax_cross_entropy_grad(logits, Y):
    rows = []
    for a, t in zip(logits, Y):
        p = np.exp(a - a.max()); p /= p.sum()
        rows.append(-(np.asarray(t, float) @ np.array([(np.eye(len(p))[k] - p) for k in range(len(p))])))
    return np.stack(rows) / len(rows)
def relu_backward(dA, Z):
    return np.multiply(dA, np.greater(Z, 0), dtype=float)
def dense_backward(dZ, X, W):
    return [np.matmul(W, dZ.T).T, np.sum(X[:, :, None] * dZ[:, None, :], axis=0), np.ones(len(dZ)) @ dZ]
