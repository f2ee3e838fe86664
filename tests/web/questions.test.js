// Real questions, typed into the real search box: does one of the first three pages answer? `make search-eval` shows all of it.
import assert from "node:assert/strict"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { parse } from "yaml"
import { useSite } from "./site.js"

const LINE = 0.96 // share answered within the first three; raised with every commit that raises it
const QUESTIONS = parse(fs.readFileSync(new URL("../questions.yml", import.meta.url), "utf8"))
const FOUND = ".md-search-result__item > .md-search-result__link" // one for each page, best first

const site = await useSite()

/** Page address → all that a reader sees of it. */
function texts() {
  const { docs } = JSON.parse(fs.readFileSync(path.join(process.env.SITE, "search", "search_index.json"), "utf8"))
  const pages = new Map()
  for (const { location, title, text, tags } of docs) {
    const [page] = location.split("#")
    const plain = `${title} ${text} ${tags ?? ""}`.replace(/<[^>]+>/g, " ").replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name])
    pages.set(page, `${pages.get(page) ?? ""} ${plain}`)
  }
  return pages
}

async function ask(page, query) {
  const result = page.locator(".md-search-result__meta")
  const box = page.locator(".md-search__input")
  await box.fill("")
  await page.waitForFunction(() => document.querySelector(".md-search-result__meta").textContent.trim() === "键入以开始搜索")
  await box.fill(query)
  await page.waitForFunction(() => document.querySelector(".md-search-result__meta").textContent.trim() !== "键入以开始搜索")
  await result.waitFor()
  const links = await page.locator(FOUND).evaluateAll(found => found.slice(0, 3).map(link => link.href))
  return links.map(link => link.split(/[?#]/)[0].slice(site.url.length))
}

const share = (asked, within) => asked.filter(({ rank }) => rank <= within).length / asked.length
const percent = value => `${Math.round(1000 * value) / 10} %`.padStart(7)

function report(asked) {
  const lines = [`                 questions  first  first three`]
  const row = (name, some) => lines.push(`${name.padEnd(16)} ${String(some.length).padStart(9)} ${percent(share(some, 1))} ${percent(share(some, 3))}`)
  row("all", asked)
  for (const facet of ["lang", "kind", "topic"])
    for (const value of [...new Set(asked.map(question => question[facet]))].sort()) row(`${facet} ${value}`, asked.filter(question => question[facet] === value))
  lines.push("", "not answered within the first three:")
  for (const { id, query, found, rank } of asked) if (rank > 3) lines.push(`${id}  ${query}`, `      came instead: ${found.join("  ") || "nothing"}`)
  return lines.join("\n")
}

test("real questions are answered within the first three results", { timeout: 180_000 }, async () => {
  const pages = texts()
  const page = await site.open("install/")
  await page.locator(".md-search__input").click()
  const asked = []
  for (const question of QUESTIONS) {
    const found = await ask(page, question.query)
    const answers = found.map(address => question.answer.every(part => new RegExp(part, "i").test(pages.get(address) ?? "")))
    asked.push({ ...question, found, rank: answers.indexOf(true) + 1 || Infinity })
  }
  if (process.env.REPORT) console.log(report(asked))
  assert.ok(share(asked, 3) >= LINE, report(asked))
})
