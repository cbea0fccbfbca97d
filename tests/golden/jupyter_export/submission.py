#!/usr/bin/env python
# coding: utf-8

# # Activation functions
#
# My solution.

# In[1]:


get_ipython().run_line_magic('matplotlib', 'inline')
get_ipython().system('pip install numpy')
files = get_ipython().getoutput('ls')
for name in files:
    print(name)
import numpy as np


# In[2]:


get_ipython().run_cell_magic('time', '', 'def sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n')


# In[ ]:


grader.check("sigmoid")


# In[12]:


get_ipython().run_line_magic('time', 'zero = 1 - 1')
get_ipython().run_line_magic('pinfo', 'np.exp')
def relu(x):
    return np.maximum(zero, x)
