"""The learning rate of another exercise.

hint: Look up the learning rate that the question asks for.
"""
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    X_train, X_test = standardize(X_train, X_test)
    params, losses = train_mlp(X_train, np.eye(3)[y_train], hidden=16, learning_rate=0.5, batch_size=16, epochs=100, seed=seed)
    return params, losses, accuracy(forward_pass(X_test, params), y_test)
