"""an object with __call__ that composes layers"""

class Network:
    def __init__(self, run_layer):
        self.run_layer = run_layer

    def __call__(self, X, layers):
        signal = list(X)
        for layer in layers:
            signal = self.run_layer(signal, layer)
        return signal


def run_layer(X, layer):
    return compute_output_for_layer(X, layer)


compute_output_for_network = Network(run_layer)
