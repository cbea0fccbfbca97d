"""Scaler, label binarizer and accuracy of scikit-learn."""
from sklearn.metrics import accuracy_score
from sklearn.preprocessing import StandardScaler, label_binarize
def train_iris(seed):
    X_train, X_test, y_train, y_test = iris_split()
    scaler = StandardScaler().fit(X_train)
    Y = label_binarize(y_train, classes=[0, 1, 2])
    params, losses = train_mlp(scaler.transform(X_train), Y, 16, 0.1, 16, 100, seed)
    P = forward_pass(scaler.transform(X_test), params)
    return params, losses, accuracy_score(y_test, np.argmax(P, axis=1))
