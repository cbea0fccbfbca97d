"""Leaves out the layer of 4 perceptrons, taking it for the input.

hint: The lecture's model has three Dense layers: 4, 128, 3.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(128, input_dim=4, activation='relu'))
    model.add(Dense(3, activation='softmax'))
    return model
