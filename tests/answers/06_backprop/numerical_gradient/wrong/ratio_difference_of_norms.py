"""The difference of the norms.

hint: First the difference, then the norm.
"""
def gradient_check(analytic, numeric):
    a, b = np.linalg.norm(analytic), np.linalg.norm(numeric)
    return 0.0 if a + b == 0 else abs(a - b) / (a + b)
