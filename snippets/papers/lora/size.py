layers, width = 96, 12288              # GPT-3 175B
matrices = 2 * layers                  # 每层改两个矩阵：W_q、W_v
full = matrices * width * width
for r in (1, 8, 64):
    small = matrices * 2 * width * r   # A 是 r×d，B 是 d×r
    print(f"r={r:2}：LoRA {small / 1e6:6.1f} M 个参数，"
          f"这些矩阵共 {full / 1e9:.0f} G，是它的 {small / full:.2%}")
