"""a generator inside, a tuple outside"""

def outputs(X, layer):
    for p in layer:
        bias, *weights = p["weights"]
        yield p["activation_function"](bias + sum(map(lambda x, w: x * w, X, weights)))


def compute_output_for_layer(X, layer):
    return tuple(outputs(X, layer))
