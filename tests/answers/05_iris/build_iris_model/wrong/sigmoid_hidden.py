"""Sigmoid in the hidden layers.

hint: The lecture's hidden layers use ReLU.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='sigmoid'))
    model.add(Dense(128, activation='sigmoid'))
    model.add(Dense(3, activation='softmax'))
    return model
