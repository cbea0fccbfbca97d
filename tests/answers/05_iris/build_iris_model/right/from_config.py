"""A copy of a plan by its configuration, compiled on the way."""
import keras

plan = keras.Sequential([keras.Input((4,))])
plan.add(keras.layers.Dense(units=4))
plan.add(keras.layers.ReLU())
plan.add(keras.layers.Dense(128, "relu", bias_initializer="ones"))
plan.add(keras.layers.Dense(3))
plan.add(keras.layers.Softmax())


def build_iris_model():
    model = keras.Sequential.from_config(plan.get_config())
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
