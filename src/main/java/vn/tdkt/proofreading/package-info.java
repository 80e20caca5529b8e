/**
 * Reads a paper with the eye of a careful colleague and tells what does not fit in it: sums,
 * totals, maxima, gaps, blanks, stale years. Each check is one class with one idea, and asks rather
 * than raises a false alarm.
 */
@ApplicationModule(
    displayName = "Soát lỗi văn bản",
    allowedDependencies = {"kernel", "access", "pages", "reading"})
package vn.tdkt.proofreading;

import org.springframework.modulith.ApplicationModule;
