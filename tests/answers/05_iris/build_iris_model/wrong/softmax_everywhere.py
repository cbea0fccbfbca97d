"""Softmax in the hidden layers too.

hint: softmax belongs to the output only.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='softmax'))
    model.add(Dense(128, activation='softmax'))
    model.add(Dense(3, activation='softmax'))
    return model
