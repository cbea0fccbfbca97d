# %% [markdown]
# # Mine

# %%
import numpy as np

# %%
def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# %%
raise ValueError('stop')

# %%
def relu(x):
    return (x + np.abs(x)) / 2
