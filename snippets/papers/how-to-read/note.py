import sys

TEMPLATE = """# {title}

- 原文 https://arxiv.org/abs/{id}
- 网页版 https://ar5iv.labs.arxiv.org/html/{id}
- 代码与权重 https://huggingface.co/papers/{id}

## 一句话
## 问题：要解决什么？和最接近的基本问题差在哪里？
## 传统方法：以前怎么做？相似的问题怎么做？
## 改进：在哪个基础上改了哪几处？（以前 / 现在 / 为什么）
## 组件：去掉每一个会怎样？（消融实验的表号）
## 最小实现：60 行以内，和什么核对？
## 评估：数据、指标、对照是谁、差多少？（表号，复现了没有）
## 应用与局限：什么时候用，什么时候不用？
## 后来怎样：谁引用了它，改了什么？
## 没看懂的
"""

paper = sys.argv[1] if len(sys.argv) > 1 else "1710.09412"
title = " ".join(sys.argv[2:]) or "mixup: Beyond Empirical Risk Minimization"
print(TEMPLATE.format(id=paper, title=title))
