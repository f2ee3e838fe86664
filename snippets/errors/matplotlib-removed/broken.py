import matplotlib.pyplot as plt

colors = plt.cm.get_cmap("viridis", 10)
