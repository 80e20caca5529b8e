/**
 * Turns recorded results into a reviewable score sheet (bảng chấm điểm thi đua): entering figures
 * with reasons and evidence, the way from draft to published result, and the paper. Knows nothing
 * of ranking, titles or councils: they read sheets, never the other way round.
 */
@ApplicationModule(
    displayName = "Chấm điểm",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "criteria",
      "documents",
      "organisation",
      "pages",
      "papers",
      "reading"
    })
package vn.tdkt.scoring;

import org.springframework.modulith.ApplicationModule;
