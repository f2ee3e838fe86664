import math

accuracy = 0.9
for n in (12, 50, 200, 1000):
    half = 1.96 * math.sqrt(accuracy * (1 - accuracy) / n)
    print(f"{n:5} 条测得 90%：真的水平大约在 "
          f"{accuracy - half:.0%} 到 {min(1, accuracy + half):.0%}")
