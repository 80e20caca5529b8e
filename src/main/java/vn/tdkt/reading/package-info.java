/**
 * Reads an office's files (Word, Excel, PDF, scans, plain text) into one model of paragraphs and
 * tables, each with its place and with how sure we are of it, and recognises score tables in it.
 * Reads only: what is wrong in a paper is said by others.
 */
@ApplicationModule(
    displayName = "Đọc văn bản",
    allowedDependencies = {"kernel", "inspection", "letters"})
package vn.tdkt.reading;

import org.springframework.modulith.ApplicationModule;
