/**
 * Reads a paper with the eye of a careful colleague and tells what does not fit in it: sums,
 * totals, maxima, gaps, blanks, stale years, and its form as an official paper. Each check is one
 * class with one idea, and asks rather than raises a false alarm.
 */
@ApplicationModule(
    displayName = "Soát lỗi văn bản",
    allowedDependencies = {"kernel", "access", "pages", "papers", "reading"})
package vn.tdkt.proofreading;

import org.springframework.modulith.ApplicationModule;
