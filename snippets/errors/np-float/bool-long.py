import numpy as np

print(np.bool is bool, np.bool is np.bool_, np.array([True]).dtype == np.bool)
print(np.long is int, np.dtype(np.long).itemsize, "字节")
