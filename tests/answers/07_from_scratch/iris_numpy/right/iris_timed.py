"""A decorator that measures the time."""
import functools, time
def timed(function):
    @functools.wraps(function)
    def inner(*arguments, **keywords):
        start = time.time()
        result = function(*arguments, **keywords)
        print("seconds:", round(time.time() - start, 1))
        return result
    return inner
@timed
def train_iris(seed: int = 0):
    """Trains."""
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X=X_train, Y=one_hot_rows(y_train, 3), hidden=16, learning_rate=1e-1, batch_size=16, epochs=100, seed=seed)
    return params, losses, accuracy(P=forward_pass(X_test, params), y=y_test)
