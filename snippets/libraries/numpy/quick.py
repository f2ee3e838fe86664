import numpy as np

scores = np.array([[80, 90, 70], [60, 95, 85]])    # 2 个学生，3 门课
print(scores.shape, scores.dtype)
print("每人的平均", scores.mean(axis=1))
print("每门的最高", scores.max(axis=0))
print("高于平均的", scores[scores > scores.mean()])
print("按课标准化\n", (scores - scores.mean(axis=0)) / scores.std(axis=0))
