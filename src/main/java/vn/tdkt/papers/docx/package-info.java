/** Writes papers as Word files, with Apache POI. */
package vn.tdkt.papers.docx;
