import numpy as np

scores = np.array([0.5, 0.8]).astype(np.float)
