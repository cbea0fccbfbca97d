"""A class with a method that trains, and positional and keyword arguments mixed."""
class IrisTrainer:
    def __init__(self, epochs=100, rate=0.1):
        self.epochs, self.rate = epochs, rate

    def run(self, seed):
        X_train, X_test, y_train, y_test = iris_split()
        X_train, X_test = standardize(X_train, X_test)
        self.params, self.losses = train_mlp(X_train, one_hot_rows(y_train, 3), 16, self.rate, batch_size=16, epochs=self.epochs, seed=seed, activation="relu")
        return self.params, self.losses, accuracy(forward_pass(X_test, self.params), y_test)


def train_iris(seed):
    return IrisTrainer().run(seed)
