"""An object with a method for the call."""


class LayerCounter:
    def __init__(self, bias=1):
        self.bias = bias

    def __call__(self, num_perceptrons, dim):
        return num_perceptrons * (dim + self.bias)


count_layer_parameters = LayerCounter()
