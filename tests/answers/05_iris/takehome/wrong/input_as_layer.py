"""Takes the 10 inputs for a dense layer too.

hint: The inputs are data, not perceptrons.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_takehome_model():
    model = Sequential()
    model.add(Dense(10, input_dim=10, activation='relu'))
    model.add(Dense(64, activation='relu'))
    model.add(Dense(32, activation='relu'))
    model.add(Dense(1, activation='sigmoid'))
    return model
