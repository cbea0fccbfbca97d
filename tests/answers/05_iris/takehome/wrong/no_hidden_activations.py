"""Hidden layers without activation.

hint: Both hidden layers use ReLU.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_takehome_model():
    model = Sequential()
    model.add(Dense(64, input_dim=10))
    model.add(Dense(32))
    model.add(Dense(1, activation='sigmoid'))
    return model
