import matplotlib.pyplot as plt

train = [2.05, 1.21, 0.72, 0.51, 0.40, 0.33]    # 每轮的平均损失，
valid = [1.66, 0.98, 0.67, 0.53, 0.46, 0.44]    # 在训练循环里 append
plt.plot(train, label="train")
plt.plot(valid, label="validation")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
