/**
 * Figures that were noted through the year, proposed to the score sheet (REQ-60, REQ-99): a unit
 * says once which figure answers which criterion, and each November the sheet is filled from what
 * is there already. What is taken keeps the way back to the facts; what changes afterwards is told,
 * never applied in silence.
 */
@ApplicationModule(
    displayName = "Số liệu vào bảng chấm điểm",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "criteria",
      "facts",
      "gatherings",
      "organisation",
      "pages",
      "plans",
      "reports",
      "scoring"
    })
package vn.tdkt.feeding;

import org.springframework.modulith.ApplicationModule;
