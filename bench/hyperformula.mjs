// Measures HyperFormula on a block that EvaluationBenchmark wrote.
// node hyperformula.mjs FOLDER_WITH_NODE_MODULES BLOCK.json → JSON on standard output
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [folder, input] = process.argv.slice(2)
const { HyperFormula } = createRequire(folder + '/')('hyperformula')

const WARM = 100
const TIMES = 300
const PLAIN_ROW = 0 // judged points: the cell goes into the unit's own total
const RELATIVE_ROW = 7 // the result of one unit changes the best, and so the points of all
const FIRST_UNIT = 0

const block = JSON.parse(readFileSync(input, 'utf8'))
const formulas = HyperFormula.buildFromSheets(block, { licenseKey: 'gpl-v3' })
const facts = formulas.getSheetId('facts')

function measure(work) {
  const nanos = []
  for (let i = 0; i < WARM + TIMES; i++) {
    const start = process.hrtime.bigint()
    work(i)
    const end = process.hrtime.bigint()
    if (i >= WARM) nanos.push(Number(end - start))
  }
  return nanos
}

// Sets a cell to two values in turn, and leaves it as it was.
function change(row, one, other) {
  const cell = { sheet: facts, row, col: FIRST_UNIT }
  const before = formulas.getCellValue(cell)
  const nanos = measure((i) => formulas.setCellContents(cell, [[i % 2 ? one : other]]))
  formulas.setCellContents(cell, [[before]])
  return nanos
}

const nanos = {
  'full rebuild': measure(() => formulas.rebuildAndRecalculate()),
  'one plain cell changed': change(PLAIN_ROW, 9.5, 9.25),
  'one peer-relative cell changed': change(RELATIVE_ROW, 150, 160),
}

const totals = formulas.getSheetValues(formulas.getSheetId('totals'))
const groups = totals[0].length - 3
console.log(
  JSON.stringify({
    version: HyperFormula.version,
    nanos,
    totals: totals.map((row) => row[groups]),
    ranks: totals.map((row) => row[groups + 2]),
  }),
)
