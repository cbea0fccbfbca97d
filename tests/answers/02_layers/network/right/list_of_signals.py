"""keeps all signals and returns the last"""

def compute_output_for_network(X, layers):
    signals = [list(X)]
    for index in range(len(layers)):
        signals.append(compute_output_for_layer(signals[index], layers[index]))
    return signals[-1]
