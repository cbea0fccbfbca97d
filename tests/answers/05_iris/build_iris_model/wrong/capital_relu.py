"""Writes the activation as 'ReLU'.

hint: Activation names are lower case.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='ReLU'))
    model.add(Dense(128, activation='ReLU'))
    model.add(Dense(3, activation='softmax'))
    return model
