"""Activations as layers of their own."""
from keras.models import Sequential
from keras.layers import Activation, Dense, Input, ReLU, Softmax

def build_iris_model():
    model = Sequential()
    model.add(Input((4,)))
    model.add(Dense(4))
    model.add(ReLU())
    model.add(Dense(128))
    model.add(Activation('relu'))
    model.add(Dense(3))
    model.add(Softmax())
    return model
