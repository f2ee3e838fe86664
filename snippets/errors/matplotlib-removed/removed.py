import matplotlib.pyplot as plt

x = [1, 2, 2, 3]
for wrong in (lambda: plt.style.use("seaborn"),
              lambda: plt.hist(x, normed=True),
              lambda: plt.figure().gca(projection="3d"),
              lambda: plt.boxplot(x, labels=["a"]),
              lambda: plt.figure().canvas.tostring_rgb()):
    try:
        wrong()
    except (AttributeError, TypeError, OSError) as error:
        print(type(error).__name__, str(error).split(" package style")[0])
plt.hist(x, density=True)
plt.figure().add_subplot(projection="3d")
plt.boxplot(x, tick_labels=["a"])
