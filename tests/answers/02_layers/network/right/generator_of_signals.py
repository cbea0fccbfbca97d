"""the last of a generator of signals"""

import collections
import itertools


def compute_output_for_network(X, layers):
    signals = itertools.accumulate(layers, compute_output_for_layer, initial=X)
    return collections.deque(signals, maxlen=1)[0]
