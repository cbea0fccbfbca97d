"""tf.keras with input_shape."""
import tensorflow as tf

def build_takehome_model():
    return tf.keras.Sequential([tf.keras.layers.Dense(64, input_shape=(10,), activation='relu'), tf.keras.layers.Dense(32, activation='relu'), tf.keras.layers.Dense(1, activation='sigmoid')])
