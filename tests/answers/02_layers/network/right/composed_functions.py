"""composes one function of the layers, then applies it"""

from functools import partial


def compose(f, g):
    return lambda x: g(f(x))


def compute_output_for_network(X, layers):
    whole = lambda x: x
    for layer in layers:
        whole = compose(whole, partial(compute_output_for_layer, layer=layer))
    return whole(X)
