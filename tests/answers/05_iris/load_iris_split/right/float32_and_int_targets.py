"""Features in float32, whole-number one-hot rows."""
from sklearn import datasets
from sklearn.model_selection import train_test_split
from keras.utils import to_categorical

def load_iris_split():
    iris = datasets.load_iris()
    X = iris.data
    y = iris.target
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    X_train = X_train.astype('float32')
    X_test = X_test.astype('float32')
    return (X_train, X_test, y_train, y_test,
            to_categorical(y_train).astype(int), to_categorical(y_test).astype(int))
