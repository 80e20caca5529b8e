/**
 * The plan of a unit for an emulation year and how far it has come (kế hoạch, chỉ tiêu, tiến độ):
 * text in its fixed chapters, targets with what is counted for each, and the note of each month.
 * What was counted lies in {@code facts}; a plan only says what was aimed at.
 */
@ApplicationModule(
    displayName = "Kế hoạch, chỉ tiêu",
    allowedDependencies = {
      "kernel",
      "access",
      "audit",
      "calendar",
      "facts",
      "issuance",
      "organisation",
      "pages",
      "papers",
      "proofreading"
    })
package vn.tdkt.plans;

import org.springframework.modulith.ApplicationModule;
