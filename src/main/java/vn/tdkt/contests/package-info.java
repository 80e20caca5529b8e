/**
 * Contests and awards that come again (hội thi, cuộc thi, giải thưởng): series with their rhythm,
 * editions whose number follows from the series, entries, juries, prizes and the national round.
 */
@ApplicationModule(
    displayName = "Hội thi, cuộc thi, giải thưởng",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "facts",
      "identity",
      "organisation",
      "pages",
      "papers",
      "proofreading"
    })
package vn.tdkt.contests;

import org.springframework.modulith.ApplicationModule;
