"""The tf.keras spelling with input_shape."""
import tensorflow as tf

def build_iris_model():
    model = tf.keras.models.Sequential()
    model.add(tf.keras.layers.Dense(4, input_shape=(4,), activation=tf.nn.relu))
    model.add(tf.keras.layers.Dense(128, activation=tf.nn.relu))
    model.add(tf.keras.layers.Dense(3, activation=tf.nn.softmax))
    return model
