"""np.subtract, np.multiply, and a dictionary of its own type."""
from collections import OrderedDict
def sgd_step(params: dict, grads: dict, learning_rate: float) -> dict:
    """One step."""
    assert set(params) == set(grads)
    return OrderedDict((name, np.subtract(params[name], np.multiply(grads[name], learning_rate))) for name in sorted(params))
