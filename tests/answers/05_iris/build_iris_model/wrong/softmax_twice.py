"""Softmax in the Dense layer and once more as a layer.

hint: One softmax is enough: the second one flattens the probabilities.
"""
from keras.models import Sequential
from keras.layers import Dense, Softmax

def build_iris_model():
    model = Sequential()
    model.add(Dense(4, input_dim=4, activation='relu'))
    model.add(Dense(128, activation='relu'))
    model.add(Dense(3, activation='softmax'))
    model.add(Softmax())
    return model
