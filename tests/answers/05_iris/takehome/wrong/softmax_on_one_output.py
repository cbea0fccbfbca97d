"""Softmax on the single output.

hint: Softmax of a single number is always 1: use sigmoid.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_takehome_model():
    model = Sequential()
    model.add(Dense(64, input_dim=10, activation='relu'))
    model.add(Dense(32, activation='relu'))
    model.add(Dense(1, activation='softmax'))
    return model
