"""pops the layers off the caller's list

hint: pop changes the caller's list; loop over it.
"""

def compute_output_for_network(X, layers):
    while layers:
        X = compute_output_for_layer(X, layers.pop(0))
    return X
