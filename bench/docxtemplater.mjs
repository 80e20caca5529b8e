// Measures docxtemplater on a template that FillingBenchmark wrote.
// node docxtemplater.mjs FOLDER_WITH_NODE_MODULES TEMPLATE.docx VALUES.tsv OUTPUT.docx → JSON on standard output
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [folder, template, values, output] = process.argv.slice(2)
const load = createRequire(folder + '/')
const Docxtemplater = load('docxtemplater')
const PizZip = load('pizzip')

const WARM = 50
const content = readFileSync(template)
const records = readFileSync(values, 'utf8').trimEnd().split('\n').map(line =>
  Object.fromEntries(line.split('\t').map((text, place) => ['c' + place, text])))

function fill(record) {
  const document = new Docxtemplater(new PizZip(content), { delimiters: { start: '{{', end: '}}' } })
  document.render(record)
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

for (let i = 0; i < WARM; i++) fill(records[i % records.length])
let last
const nanos = records.map(record => {
  const start = process.hrtime.bigint()
  last = fill(record)
  return Number(process.hrtime.bigint() - start)
})
writeFileSync(output, last)
console.log(JSON.stringify({ version: load('docxtemplater/package.json').version, nanos }))
