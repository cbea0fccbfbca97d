"""activation functions are believed to be for speed only

hint: If ten layers are no more than one, can they follow any curve?
"""

answer_nonlinear = ["A", "B", "C", "E"]
