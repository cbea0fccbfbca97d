"""Hidden layers swapped.

hint: 64 first, then 32: compare with 704 + 2080 + 33.
"""
from keras.models import Sequential
from keras.layers import Dense

def build_takehome_model():
    model = Sequential()
    model.add(Dense(32, input_dim=10, activation='relu'))
    model.add(Dense(64, activation='relu'))
    model.add(Dense(1, activation='sigmoid'))
    return model
