import asyncio

from openai import APIError, AsyncOpenAI

texts = ["明月光", "地上霜", "举头望明月", "低头思故乡"]
running = peak = 0


async def ask(client: AsyncOpenAI, gate: asyncio.Semaphore, text: str):
    global running, peak
    async with gate:    # 同时最多几个请求
        running += 1
        peak = max(peak, running)
        try:
            reply = await client.chat.completions.create(
                model="gpt-4o-mini",
                messages=[{"role": "user", "content": f"请原样重复：{text}"}])
            return reply.choices[0].message.content
        except APIError as error:    # 一条失败，别的照样要
            return error
        finally:
            running -= 1


async def main():
    async with AsyncOpenAI(max_retries=5) as client:
        gate = asyncio.Semaphore(2)
        return await asyncio.gather(*(ask(client, gate, t) for t in texts))


answers = asyncio.run(main())    # 在 Jupyter 里写 await main()
for text, answer in zip(texts, answers, strict=True):    # 次序不变
    print(text, "→", answer)
print("同时在跑的最多", peak, "个")
