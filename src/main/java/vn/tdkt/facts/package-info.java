/**
 * What a unit counts through the year (số liệu): an indicator says what is counted, a fact says how
 * much in which time. A figure is entered here once; targets, reports, statistics and score sheets
 * read it (decision 49). Knows none of them; the papers that prove a figure lie with the documents.
 */
@ApplicationModule(
    displayName = "Số liệu",
    allowedDependencies = {"kernel", "access", "audit", "documents", "organisation", "pages"})
package vn.tdkt.facts;

import org.springframework.modulith.ApplicationModule;
