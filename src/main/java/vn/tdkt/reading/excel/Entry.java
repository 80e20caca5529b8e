package vn.tdkt.reading.excel;

import vn.tdkt.reading.text.ReadText;

/**
 * A cell with something in it.
 *
 * @param column from 1
 * @param isNumber whether the workbook holds it as a number; a date is none
 */
record Entry(int column, ReadText text, boolean isNumber) {}
