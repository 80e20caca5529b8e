/** Writes papers as PDF files, with openhtmltopdf and the fonts of the jar. */
package vn.tdkt.papers.pdf;
