"""A pure Python list."""

def make_grid(lo, hi, n):
    points = []
    for i in range(n):
        points.append((lo * (n - 1 - i) + hi * i) / (n - 1))
    return points
