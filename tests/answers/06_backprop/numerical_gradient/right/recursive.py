"""Recursion over the axes, and hypot."""
import functools
def numerical_gradient(f, x, h=1e-5):
    base = np.asarray(x).astype(float)
    def slope(index):
        if len(index) < base.ndim:
            return [slope(index + (i,)) for i in range(base.shape[len(index)])]
        up, down = base.copy(), base.copy()
        up[index] += h
        down[index] -= h
        return (f(up) - f(down)) / (h + h)
    return np.array(slope(()))
def gradient_check(analytic, numeric):
    norm = lambda a: functools.reduce(np.hypot, np.ravel(a), 0.0)
    below = norm(analytic) + norm(numeric)
    return np.float64(0) if below == 0 else norm(np.subtract(analytic, numeric)) / below
