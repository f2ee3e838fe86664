from collections import Counter, defaultdict

import torch

text = """床前明月光，疑是地上霜。举头望明月，低头思故乡。
明月几时有，把酒问青天。不知天上宫阙，今夕是何年。
海上生明月，天涯共此时。情人怨遥夜，竟夕起相思。"""

after = defaultdict(Counter)    # 前两个字 → 下一个字出现几次
for i in range(len(text) - 2):
    after[text[i:i + 2]][text[i + 2]] += 1
print("“明月”之后：", dict(after["明月"]))

torch.manual_seed(0)
for _ in range(3):
    written = "明月"    # 提示词
    while len(written) < 14 and (counts := after[written[-2:]]):
        chances = torch.tensor(list(counts.values()), dtype=torch.float)
        pick = torch.multinomial(chances, 1).item()    # 按概率抽一个
        written += list(counts)[pick]    # 接上，再来
    print(written.replace("\n", ""))
