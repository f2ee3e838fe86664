"""Small random models with working tokenizers, under the names of real ones.

To add one, write a function that returns what is saved with `save_pretrained` and add it to `MODELS`.
Save a model with its widest head (`BertForPreTraining`): the others load from it and report what is new.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import torch
from tokenizers import ByteLevelBPETokenizer, Tokenizer, pre_tokenizers, processors, trainers
from tokenizers import models as algorithms
from transformers import (
    BertConfig,
    BertForPreTraining,
    BertTokenizer,
    EncodecConfig,
    EncodecFeatureExtractor,
    GPT2Config,
    GPT2LMHeadModel,
    GPT2Tokenizer,
    LlamaConfig,
    LlamaForCausalLM,
    MusicgenConfig,
    MusicgenDecoderConfig,
    MusicgenForConditionalGeneration,
    MusicgenProcessor,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen2Tokenizer,
    T5Config,
    T5ForConditionalGeneration,
    T5Tokenizer,
)

from . import sentences

SMALL = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}

# Entries 1996 and following of the real English vocabulary, then single ones of both: the words that examples are
# made of have the ids that readers will see.
COMMON = """the of and in to was he is as for on with that it his by at from her ##s she you had an were but be this are
not my they one which or have him me first all also their has up who out been when after there into new two its ##a time
would no what about said we over then other so more ##e can if like back them only some could ##i where just ##ing during
before ##n do ##o made school through than now years most world may between down well three ##d year while will ##ed ##r
##y later ##t city under around did such being used state people part know against your many second university both
national ##er these don known off way until re how even get head""".split()
KNOWN = """man 2158 life 2166 much 2172 best 2190 never 2196 very 2200 good 2204 love 2293 great 2307 ve 2310 single 2309 really 2428
house 2160 woman 2450 short 2460 course 2607 today 2651 word 2773 brown 2829 whole 2878 bad 2919 movie 3185 film 2143 model 2944
capital 3007 waiting 3403 text 3793 nice 3835 dog 3899 ##ization 3989 learning 4083 quick 4248 fox 4419 ##ding 4667 weather 4633 cat 4937
hate 5223 worst 5409 sentence 6251 amazing 6429 terrible 6659 wonderful 6919 hello 7592 em 7861 ##bed 8270 boring 11771
##face 12172 awesome 12476 lazy 13971 jumps 14523 ##izer 17629 hugging 17662 python 18750 token 19204"""
KNOWN_CHINESE = """。 511 一 671 上 677 不 679 中 704 京 776 人 782 今 791 你 872 北 1266 国 1744 大 1920 天 1921 好 1962 学 2110
安 2128 很 2523 我 2769 是 3221 机 3322 气 3698 海 3862 爱 4263 的 4638 门 7305 ！ 8013 ， 8024 ？ 8043"""

CHATML = (
    "{% if messages[0]['role'] != 'system' %}<|im_start|>system\n"
    "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\n{% endif %}"
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def bert() -> tuple:
    """Widths and vocabulary size of the real one, because pages print them; one thin layer instead of twelve."""
    return _bert(_english_vocabulary(), do_lower_case=True)


def chinese_bert() -> tuple:
    return _bert(_chinese_vocabulary(), do_lower_case=False)


def gpt2() -> tuple:
    bpe = _byte_level_bpe("<|endoftext|>")
    tokenizer = GPT2Tokenizer(vocab=bpe["vocab"], merges=bpe["merges"])
    end = tokenizer.eos_token_id
    config = GPT2Config(vocab_size=len(tokenizer), n_embd=32, n_layer=2, n_head=4, bos_token_id=end, eos_token_id=end)
    return GPT2LMHeadModel(config), tokenizer


def t5() -> tuple:
    special = ["<pad>", "</s>", "<unk>"]  # ids 0, 1, 2
    unigram = Tokenizer(algorithms.Unigram())
    unigram.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.UnigramTrainer(vocab_size=1_000, special_tokens=special, unk_token="<unk>", show_progress=False)
    unigram.train_from_iterator(sentences.corpus(), trainer)
    vocabulary = [tuple(piece) for piece in json.loads(unigram.to_str())["model"]["vocab"]]
    vocabulary += [(f"<extra_id_{i}>", 0.0) for i in reversed(range(100))]
    tokenizer = T5Tokenizer(vocab=vocabulary, model_max_length=512)
    config = T5Config(vocab_size=len(tokenizer), d_model=32, d_ff=64, d_kv=8, num_layers=2, num_heads=4, decoder_start_token_id=0)
    return T5ForConditionalGeneration(config), tokenizer


def llama() -> tuple:
    begin, end = "<|begin_of_text|>", "<|end_of_text|>"
    bpe = _byte_level_bpe(begin, end, "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
    core = bpe["tokenizer"]
    core.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A", pair=f"{begin} $A {begin} $B:1", special_tokens=[(begin, core.token_to_id(begin))]
    )
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=core, bos_token=begin, eos_token=end, model_max_length=131_072)
    return LlamaForCausalLM(_decoder(LlamaConfig, tokenizer)), tokenizer


def qwen() -> tuple:
    bpe = _byte_level_bpe("<|endoftext|>", "<|im_start|>", "<|im_end|>")
    tokenizer = Qwen2Tokenizer(
        vocab=bpe["vocab"],
        merges=bpe["merges"],
        eos_token="<|im_end|>",
        additional_special_tokens=["<|im_start|>", "<|im_end|>"],
        chat_template=CHATML,
    )
    return Qwen2ForCausalLM(_decoder(Qwen2Config, tokenizer)), tokenizer


@torch.random.fork_rng()
def musicgen() -> tuple:
    """The real rates: 32 kHz, 50 frames a second, four codebooks; 64 codes in each instead of 2,048."""
    text, tokenizer = t5()
    codec = EncodecConfig(
        sampling_rate=32_000,
        upsampling_ratios=[8, 5, 4, 4],
        codebook_size=64,
        target_bandwidths=[1.2],
        num_filters=4,
        hidden_size=16,
        codebook_dim=16,
        num_lstm_layers=1,
    )
    decoder = MusicgenDecoderConfig(
        vocab_size=64,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=4,
        ffn_dim=64,
        num_codebooks=4,
        pad_token_id=64,
        bos_token_id=64,
        eos_token_id=None,
    )
    parts = {"text_encoder": text.config, "audio_encoder": codec, "decoder": decoder}
    model = MusicgenForConditionalGeneration(MusicgenConfig(**{name: part.to_dict() for name, part in parts.items()}))
    generation = model.generation_config
    generation.decoder_start_token_id = generation.bos_token_id = generation.pad_token_id = 64
    generation.do_sample, generation.guidance_scale, generation.max_length = True, 3.0, 1_500
    return model, MusicgenProcessor(EncodecFeatureExtractor(sampling_rate=32_000), tokenizer)


MODELS: dict[str, Callable[[], tuple]] = {
    "google-bert/bert-base-uncased": bert,
    "google-bert/bert-base-chinese": chinese_bert,
    "openai-community/gpt2": gpt2,
    "google-t5/t5-small": t5,
    "meta-llama/Llama-3.1-8B": llama,
    "Qwen/Qwen2.5-0.5B-Instruct": qwen,
    "facebook/musicgen-small": musicgen,
}
SHORT_NAMES = {  # the hub knows these from the time before namespaces
    "bert-base-uncased": "google-bert/bert-base-uncased",
    "bert-base-chinese": "google-bert/bert-base-chinese",
    "gpt2": "openai-community/gpt2",
    "t5-small": "google-t5/t5-small",
}


def make(folder: Path) -> None:
    torch.manual_seed(0)
    for name, build in MODELS.items():
        for part in build():
            part.save_pretrained(folder / name)
    for short, name in SHORT_NAMES.items():
        (folder / short).symlink_to(name)


def _bert(vocabulary: dict[str, int], *, do_lower_case: bool) -> tuple:
    tokenizer = BertTokenizer(vocab=vocabulary, do_lower_case=do_lower_case, model_max_length=512)
    config = BertConfig(vocab_size=len(vocabulary), num_hidden_layers=1, intermediate_size=256)
    return _average(BertForPreTraining(config)), tokenizer


@torch.no_grad()
def _average(model: BertForPreTraining) -> BertForPreTraining:
    """Have [CLS] see the mean of all words, so that a few steps of fine-tuning learn something, as they do with the real one."""
    bert = model.bert
    bert.embeddings.position_embeddings.weight.mul_(0.1)
    bert.embeddings.token_type_embeddings.weight.mul_(0.1)
    for layer in bert.encoder.layer:
        torch.nn.init.eye_(layer.attention.self.value.weight)
        torch.nn.init.eye_(layer.attention.output.dense.weight)
    torch.nn.init.eye_(bert.pooler.dense.weight)
    return model


def _english_vocabulary() -> dict[str, int]:
    """Characters, pieces and the commonest words where the real one has them; our sentences' words wherever there is room."""
    fixed = {chr(code): code + 966 for code in range(ord("!"), ord("A"))}
    fixed |= {chr(code): code + 940 for code in range(ord("["), ord("~") + 1)}
    fixed |= {word: 1996 + i for i, word in enumerate(COMMON)} | _pairs(KNOWN)
    pieces = {f"##{chr(code)}" for code in range(ord("a"), ord("z") + 1)} | {f"##{digit}" for digit in range(10)}
    return _vocabulary(30_522, fixed, [*sorted(pieces), *sorted(sentences.words())])


def _chinese_vocabulary() -> dict[str, int]:
    """One entry for each of the 6,763 characters of GB 2312, punctuation, and ASCII."""
    rows = (bytes([high, low]).decode("gb2312", "ignore") for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    characters = {character for character in rows if character}
    ascii_characters = [chr(code) for code in range(ord("!"), ord("~") + 1)]
    pieces = [f"##{character}" for character in ascii_characters if character.isalnum()]
    return _vocabulary(21_128, _pairs(KNOWN_CHINESE), [*ascii_characters, *pieces, *"，。！？：；、“”‘’（）《》…—", *sorted(characters)])


def _pairs(text: str) -> dict[str, int]:
    words = text.split()
    return {word: int(number) for word, number in zip(words[::2], words[1::2], strict=True)}


def _vocabulary(size: int, fixed: dict[str, int], words: list[str]) -> dict[str, int]:
    """BERT's special tokens at their ids, `fixed` at theirs, `words` from 3,000 on, and unused entries up to `size`."""
    by_id = {0: "[PAD]", 100: "[UNK]", 101: "[CLS]", 102: "[SEP]", 103: "[MASK]"}
    by_id |= {number: word for word, number in fixed.items()}
    free = (number for number in range(3_000, size) if number not in by_id)
    by_id |= {number: word for word, number in zip((word for word in words if word not in fixed), free, strict=False)}
    return {by_id.get(number, f"[unused{number}]"): number for number in range(size)}


def _byte_level_bpe(*special: str) -> dict:
    """A tokenizer trained on our sentences, as a whole and in parts."""
    tokenizer = ByteLevelBPETokenizer()
    tokenizer.train_from_iterator(sentences.corpus(), vocab_size=1_000, special_tokens=list(special), show_progress=False)
    parts = json.loads(tokenizer.to_str())["model"]
    return {"tokenizer": tokenizer._tokenizer, "vocab": parts["vocab"], "merges": [tuple(merge) for merge in parts["merges"]]}


def _decoder(config: type, tokenizer: PreTrainedTokenizerFast):
    return config(
        vocab_size=len(tokenizer),
        num_key_value_heads=2,
        max_position_embeddings=2_048,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **SMALL,
    )
