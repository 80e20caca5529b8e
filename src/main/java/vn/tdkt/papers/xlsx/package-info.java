/** Writes papers as Excel files, with Apache POI. */
package vn.tdkt.papers.xlsx;
