"""Does not call the earlier functions."""
import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

def compare_epochs(seed, epochs=(20, 100)):
    X, y = load_iris(return_X_y=True)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
    Y_train = keras.utils.to_categorical(y_train)
    Y_test = keras.utils.to_categorical(y_test)
    accuracies = {}
    for e in epochs:
        keras.backend.clear_session()
        keras.utils.set_random_seed(seed)
        model = keras.Sequential()
        model.add(keras.layers.Dense(4, input_dim=4, activation="relu"))
        model.add(keras.layers.Dense(128, activation="relu"))
        model.add(keras.layers.Dense(3, activation="softmax"))
        model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
        model.fit(X_train, Y_train, epochs=e, validation_split=0.1, verbose=0)
        accuracies[e] = model.evaluate(X_test, Y_test, verbose=0)[1]
    return accuracies
