// The search worker alone, through the messages that Material sends it.
import assert from "node:assert/strict"
import fs from "node:fs"
import { test } from "node:test"
import vm from "node:vm"

const SOURCE = fs.readFileSync(new URL("../../theme/assets/javascripts/search-worker.js", import.meta.url), "utf8")
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]
const DOCS = [
  { location: "ops/reshape/", title: "view 与 reshape：改变形状", text: "<p>改形状用 <code>x.reshape(...)</code>。</p>", tags: ["展平 拉平", "contiguous"] },
  { location: "ops/reshape/#pitfalls", title: "常见的坑", text: "<p><code>transpose</code> 之后 <code>view</code> 报错。</p>", tags: ["展平 拉平", "contiguous"] },
  { location: "losses/cross-entropy/", title: "交叉熵损失", text: "<p>多分类用 <code>nn.CrossEntropyLoss</code>，输入是 logits。</p>" },
  { location: "losses/cross-entropy/#quick", title: "速用", text: "<pre><code>loss = nn.CrossEntropyLoss()(logits, target)\n</code></pre>" },
  { location: "optimizers/lr-schedule/", title: "学习率调度", text: "<p>先预热，再按余弦下降：<code>CosineAnnealingLR</code>。</p>", tags: ["warmup", "学习率预热"] },
  { location: "errors/mat1-mat2/", title: "RuntimeError: mat1 and mat2 shapes cannot be multiplied", text: "<p>特征数和 <code>in_features</code> 不相等。</p>" },
  { location: "errors/size/", title: "RuntimeError: The size of tensor a must match the size of tensor b", text: "<p>两个形状不能广播。</p>" },
  { location: "layers/lstm/", title: "LSTM 与循环", text: "<p>若 a &lt; b 且 <code>Dict[str, &lt;T&gt;]</code> &amp; 门控。</p>" },
]

/** Start a worker with an index; returns what sends it a message and gives its answer. */
function start(docs = DOCS, options = {}) {
  const answers = []
  let listener
  const inside = { postMessage: message => answers.push(structuredClone(message)), addEventListener: (_, added) => (listener = added), console }
  vm.runInNewContext(SOURCE, inside)
  const send = (type, data) => {
    listener({ data: { type, data } })
    return answers.shift()
  }
  assert.deepEqual(send(SETUP, { config: { lang: ["zh"], separator: "" }, docs, options }), { type: READY })
  return query => {
    const { type, data } = send(QUERY, query)
    assert.equal(type, RESULT)
    return data
  }
}

const search = start()
const pages = query => search(query).items.map(group => group[0].location.split("#")[0])

const FINDS = {
  "a Chinese phrase": ["改变形状", "ops/reshape/"],
  "two Chinese words out of order": ["预热 学习率", "optimizers/lr-schedule/"],
  "a word that only the tags have": ["拉平", "ops/reshape/"],
  "an API name": ["CrossEntropyLoss", "losses/cross-entropy/"],
  "an API name with its module, in lower case": ["nn.crossentropyloss", "losses/cross-entropy/"],
  "a half-typed API name": ["crossent", "losses/cross-entropy/"],
  "a part of an API name": ["annealing", "optimizers/lr-schedule/"],
  "a misspelt API name": ["CrosEntropyLoss", "losses/cross-entropy/"],
  "full-width letters": ["ＬＳＴＭ", "layers/lstm/"],
  "a pasted error with other numbers": ["RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)", "errors/mat1-mat2/"],
  "a pasted traceback": [
    'Traceback (most recent call last):\n  File "/home/me/train.py", line 41, in <module>\n    logits = model(x)\n' +
      "RuntimeError: The size of tensor a (7) must match the size of tensor b (5) at non-singleton dimension 1",
    "errors/size/",
  ],
}
for (const [what, [query, page]] of Object.entries(FINDS)) test(`finds ${what}`, () => assert.equal(pages(query)[0], page))

test("nothing is found for nothing, and for what no page has", () => {
  for (const query of ["", "   ", "\n", "量子纠缠", "zzzzqqq", "😀", "（）。，"]) assert.deepEqual(search(query).items, [], query)
})

test("no query makes it fall over", () => {
  const odd = ["(", "\\", "[a-z", "*", "+view -x", '"view', "a".repeat(5000), "形".repeat(5000), "view\0", "__init__", "__proto__ constructor", "$&"]
  for (const query of odd) assert.ok(Array.isArray(search(query).items), query)
})

test("a group is one page, holds the page itself, and only that page's sections", () => {
  for (const query of ["view", "CrossEntropyLoss", "报错"])
    for (const group of search(query).items) {
      const [page] = group[0].location.split("#")
      assert.ok(group.some(item => item.location === page), `${query}: ${page}`)
      for (const item of group) assert.equal(item.location.split("#")[0], page)
    }
})

test("groups come best first", () => {
  const best = search("RuntimeError shapes view").items.map(group => Math.max(...group.map(item => item.score)))
  assert.ok(best.length > 1)
  assert.deepEqual(best, [...best].sort((a, b) => b - a))
})

test("titles and texts are HTML in which only our own marks are tags", () => {
  const [[item]] = search("门控 lstm").items
  assert.match(item.text, /a &lt; b/)
  assert.match(item.text, /&lt;T&gt;/)
  assert.match(item.title, /<mark>LSTM<\/mark>/i)
  for (const { title, text } of search("lstm 形状 view loss").items.flat())
    for (const [tag] of `${title}${text}`.matchAll(/<[^>]*>?/g)) assert.match(tag, /^<\/?(mark|p|pre|code)>$/)
})

test("a hit in code shows the line of code", () => {
  const quick = search("CrossEntropyLoss").items[0].find(item => item.location.endsWith("#quick"))
  assert.match(quick.text, /^<pre><code>.*<mark>CrossEntropyLoss<\/mark>/)
})

test("terms say which words a page lacks", () => {
  const [[item]] = search("CrossEntropyLoss warmup").items
  assert.deepEqual([item.location.split("#")[0], item.terms.CrossEntropyLoss, item.terms.warmup], ["losses/cross-entropy/", true, false])
})

test("tags come back for the dialog", () => assert.deepEqual(search("拉平").items[0][0].tags, ["展平 拉平", "contiguous"]))

test("a completion is offered only where Material asks for it", () => {
  assert.equal("suggest" in search("crossen"), false)
  assert.deepEqual(start(DOCS, { suggest: true })("crossen").suggest, ["crossentropyloss"])
})

test("an empty index is an empty answer", () => assert.deepEqual(start([])("view").items, []))

test("a query that finds nothing is told what it may have meant", () => {
  assert.deepEqual(search("zzzzqqq").near, [])
  assert.deepEqual(search("crosentropilos").near, ["CrossEntropyLoss"])
  assert.equal("near" in search("view"), false)
})

test("a quoted phrase must stand on the page as it is", () => {
  assert.deepEqual(pages('"transpose 之后"'), [])
  assert.deepEqual(pages('"size of tensor"'), ["errors/size/"])
  assert.deepEqual(pages("“按余弦下降”"), ["optimizers/lr-schedule/"])
})

test("the glossary's names find each other's pages", () => {
  const glossary = {
    location: "glossary/#training",
    title: "训练",
    text: "<ul>\n<li>学习率调度 · learning rate schedule · lr scheduler：改变学习率。</li>\n<li>长短期记忆 · long short-term memory · LSTM：循环网络。</li>\n</ul>",
  }
  const withGlossary = start([...DOCS, glossary])
  const first = query => withGlossary(query).items.map(([item]) => item.location.split("#")[0]).filter(page => page !== "glossary/")[0]
  assert.equal(first("learning rate schedule"), "optimizers/lr-schedule/")
  assert.equal(first("长短期记忆"), "layers/lstm/")
  assert.deepEqual(pages("长短期记忆"), [])
})

test("a message's own page stands before pages that are about its words", () => {
  const about = { location: "ops/size/", title: "size 与 shape：The size of a tensor", text: "<p>tensor size, tensor a, tensor b, must match</p>", tags: ["size tensor match"] }
  const found = start([about, ...DOCS])("RuntimeError: The size of tensor a (299) must match the size of tensor b (273) at non-singleton dimension 1")
  assert.equal(found.items[0][0].location, "errors/size/")
})
