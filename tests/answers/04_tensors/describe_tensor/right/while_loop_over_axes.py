"""collects the sizes one by one"""

def describe_tensor(t):
    sizes = []
    for axis in range(len(t.shape)):
        sizes.append(t.shape[axis])
    return (len(sizes), tuple(sizes), str(t.dtype.name))
