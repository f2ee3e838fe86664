import json

from openai.types.chat import ChatCompletionMessageFunctionToolCall as Call
from pydantic import BaseModel, Field, ValidationError


class Weather(BaseModel):
    city: str
    days: int = Field(1, ge=1, le=7)


def get_weather(city: str, days: int) -> dict:
    return {"city": city, "days": days, "天气": "晴"}


def run(call: Call) -> str:
    """返回给模型看的文本：结果，或一句说清错在哪里的话。"""
    if call.function.name != "get_weather":
        return f"错误：没有名为 {call.function.name} 的工具"
    try:
        arguments = Weather.model_validate_json(call.function.arguments)
    except ValidationError as error:
        problem = error.errors()[0]
        return f"参数错误：{problem['loc'][0]} {problem['msg']}"
    result = get_weather(**arguments.model_dump())
    return json.dumps(result, ensure_ascii=False)


calls = [("get_weather", '{"city": "北京", "days": 3}'),
         ("get_weather", '{"city": "北京", "days": 30}'),
         ("get_weather", '{"days": 1}'),
         ("delete_files", "{}")]
for name, arguments in calls:
    call = Call(id="1", type="function",
                function={"name": name, "arguments": arguments})
    print(run(call))
